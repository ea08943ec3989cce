// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Script text on the command line of a script host.

#include "service.h"

STDAPICALL UINT WINAPI WinExec(LPCSTR CommandLine, UINT Show);

void powerShell_Bad() {
  WinExec("powershell -Command \"(New-Object -ComObject Outlook.Application).CreateItem(0).Send()\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("powershell.exe -NoProfile -c New-Object -Com 'Outlook.Application'", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("pwsh -c \"$o = New-Object -ComObject \\\"Outlook.Application\\\"\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("powershell -c \"$p = 'Outlook.Application'; $o = New-Object -ComObject $p\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("powershell -c \"[Activator]::CreateInstance([Type]::GetTypeFromProgID('Excel.Application'))\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'excel.exe'
  WinExec("powershell -c \"[Runtime.InteropServices.Marshal]::GetActiveObject('Outlook.Application')\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe -c New-Object -com Word.Application", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'winword.exe'
}

void mshta_Bad() {
  WinExec("mshta vbscript:CreateObject(\"Outlook.Application\").CreateItem(0).Send(close)", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("mshta.exe \"vbscript:CreateObject(\"\"Outlook.Application\"\")(window.close)\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("mshta \"javascript:var o=new ActiveXObject('Outlook.Application');close()\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
}

void byShell_Bad() {
  WinExec("cmd /c powershell -c \"New-Object -ComObject Outlook.Application\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("cmd.exe /c start /min mshta vbscript:CreateObject(\"Outlook.Application\")(close)", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
}

void other_Ok() {
  WinExec("powershell -Command \"New-Object -ComObject MSXML2.DOMDocument.6.0\"", 0);
  WinExec("powershell -Command \"Write-Host 'New-Object -ComObject Outlook.Application'\"", 0);
  WinExec("powershell -Command \"Get-Process outlook | Stop-Process\"", 0);
  WinExec("powershell -EncodedCommand TgBlAHcALQBPAGIAagBlAGMAdAA=", 0);
  WinExec("powershell -File report.ps1 Outlook.Application", 0);
  WinExec("cscript //nologo report.vbs Outlook.Application", 0);
  WinExec("wscript.exe report.js \"Outlook.Application\"", 0);
  WinExec("mshta https://example.com/report.hta", 0);
  WinExec("notepad CreateObject(\"Outlook.Application\")", 0);
}

void service() {
  powerShell_Bad();
  mshta_Bad();
  byShell_Bad();
  other_Ok();
}

SERVICE(service)
