// stdafx.h : Includedatei für Standardsystem-Includedateien
// oder häufig verwendete projektspezifische Includedateien,
// die nur in unregelmäßigen Abständen geändert werden.
//

#pragma once

#define _WIN32_WINNT 0x0501
#include <windows.h>
#include <tchar.h>
#include <comdef.h>
#include <stdio.h>
#include <string>
#include <vector>

// Office 2003
#import "C:\Program Files\Common Files\Microsoft Shared\Office11\MSO.DLL" \
	rename("RGB", "MsoRGB") \
	rename("DocumentProperties", "MsoDocumentProperties")
#import "C:\Program Files\Common Files\Microsoft Shared\VBA\VBA6\VBE6EXT.OLB" no_namespace
#import "C:\Program Files\Microsoft Office\OFFICE11\MSWORD.OLB" rename("ExitWindows", "WordExitWindows") \
	rename("FindText", "WordFindText")
#import "C:\Program Files\Microsoft Office\OFFICE11\msoutl.olb" no_namespace rename("Folder", "OutlookFolder") exclude("_IRecipientControl", "_DRecipientControl")

typedef std::basic_string<TCHAR> tstring;
