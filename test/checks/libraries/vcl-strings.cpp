// RUN: %check_office %s -- -isystem %source_root/lib/Standins/vcl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/vcl
// REQUIRES: mingw

// What C++Builder's strings are made of and what is made of them.

#include "windows-service.h"

#include <vcl.h>

#include <ComObj.hpp>

void create(const String &ProgId) { CreateOleObject(ProgId); }

void constructors_Bad() {
  create("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(UnicodeString(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(AnsiString("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(UTF8String("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(WideString(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(String(u"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void constructors_Ok() {
  create("MSXML2.DOMDocument.6.0");
  create(UnicodeString(L"MSXML2.DOMDocument.6.0"));
  create(AnsiString("MSXML2.DOMDocument.6.0"));
  create(UTF8String("MSXML2.DOMDocument.6.0"));
  create(WideString(L"MSXML2.DOMDocument.6.0"));
}

void assigned_Bad() {
  String ProgId;
  ProgId = "Outlook.Application";
  create(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  WideString Wide;
  Wide = L"Excel.Application";
  create(Wide.c_bstr());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void assigned_Ok() {
  String ProgId = "Outlook.Application";
  ProgId = "MSXML2.DOMDocument.6.0";
  create(ProgId);
  WideString Wide = L"Excel.Application";
  Wide = L"MSXML2.DOMDocument.6.0";
  create(Wide.c_bstr());
}

void backToCharacters_Bad() {
  String ProgId = "Outlook.Application";
  create(ProgId.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.w_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.t_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(AnsiString(ProgId).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.Trim());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.UpperCase());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(LowerCase(ProgId));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void backToCharacters_Ok() {
  String ProgId = "MSXML2.DOMDocument.6.0";
  create(ProgId.c_str());
  create(ProgId.w_str());
  create(ProgId.t_str());
  create(AnsiString(ProgId).c_str());
  create(ProgId.Trim());
  create(ProgId.UpperCase());
  create(LowerCase(ProgId));
}

void joined_Bad() {
  String ProgId = "Outlook";
  ProgId += ".Application";
  create(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(String("Excel") + ".Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  create("Word." + String("Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Word.Application'
  create(String().sprintf(L"%s.Application", L"Outlook"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  AnsiString Narrow;
  Narrow.sprintf("%s.Application", "Excel");
  create(Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  String Printed;
  Printed.printf(L"%s.%s", L"Outlook", L"Application");
  create(Printed);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void joined_Ok() {
  String ProgId = "Outlook";
  ProgId += ".FileAttach";
  create(ProgId);
  create(String("Outlook.") + "Example");
  create(String().sprintf(L"%s.Application", L"Example"));
  AnsiString Narrow;
  Narrow.sprintf("%s.FileAttach", "Outlook");
  create(Narrow);
  String Printed;
  Printed.printf(L"%s.%s", L"Outlook", L"FileAttach");
  create(Printed);
}

void variant_Bad() {
  Variant Value("Outlook.Application");
  create(Value.AsString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(static_cast<UnicodeString>(Value));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void variant_Ok() {
  Variant Value("MSXML2.DOMDocument.6.0");
  create(Value.AsString());
  create(static_cast<UnicodeString>(Value));
}

void others_Bad() {
  AnsiString Narrow;
  Narrow = "Outlook.Application";
  create(Narrow.Trim());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(Narrow.UpperCase());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(Narrow.LowerCase());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  String Wide = Narrow;
  create(Wide.LowerCase());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(Wide.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(UpperCase(Wide));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  WideString Bstr(L"Outlook.Application");
  create(static_cast<wchar_t *>(Bstr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(Bstr.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(Bstr.Copy());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(GUIDToString(OutlookClass));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  Narrow.printf("%s.Application", "Excel");
  create(Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void others_Ok() {
  AnsiString Narrow;
  Narrow = "MSXML2.DOMDocument.6.0";
  create(Narrow.Trim());
  create(Narrow.UpperCase());
  create(Narrow.LowerCase());
  String Wide = Narrow;
  create(Wide.LowerCase());
  create(Wide.data());
  create(UpperCase(Wide));
  WideString Bstr(L"MSXML2.DOMDocument.6.0");
  create(static_cast<wchar_t *>(Bstr));
  create(Bstr.c_str());
  create(Bstr.Copy());
  create(GUIDToString(DocumentClass));
  Narrow.printf("%s.FileAttach", "Outlook");
  create(Narrow);
}

void shell_Bad() {
  String Folder = ExtractFilePath(ParamStr(0)), Program = "outlook.exe";
  ShellExecuteW(nullptr, L"open", Program.c_str(), nullptr, Folder.c_str(), SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteW' starts 'outlook.exe'
  WinExec(AnsiString("winword.exe /n").c_str(), SW_HIDE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'winword.exe'
}

void shell_Ok() {
  String Program = "notepad.exe";
  ShellExecuteW(nullptr, L"open", Program.c_str(), L"outlook.exe", nullptr, SW_SHOW);
}

void service() {
  constructors_Bad();
  constructors_Ok();
  assigned_Bad();
  assigned_Ok();
  backToCharacters_Bad();
  backToCharacters_Ok();
  joined_Bad();
  joined_Ok();
  variant_Bad();
  variant_Ok();
  others_Bad();
  others_Ok();
  shell_Bad();
  shell_Ok();
}

SERVICE(service)
