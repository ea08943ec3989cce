// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What a command line starts.

#include "service.h"

STDAPICALL UINT WINAPI WinExec(LPCSTR CommandLine, UINT Show);
extern "C" int system(const char *Command);

void names_Bad() {
  WinExec("outlook", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("OUTLOOK.EXE /safe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("winword.exe /n", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'winword.exe'
  WinExec("excel /r", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'excel.exe'
  WinExec("powerpnt.exe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'powerpnt.exe'
  WinExec("msaccess report.mdb", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'msaccess.exe'
}

void paths_Bad() {
  WinExec("C:\\Program Files\\Microsoft Office\\Office16\\OUTLOOK.EXE", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("C:\\Program Files\\Microsoft Office\\Office16\\OUTLOOK.EXE /c ipm.note", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("\"C:\\Program Files\\Microsoft Office\\OUTLOOK\" /recycle", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("C:/Office/outlook.exe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("%ProgramFiles%\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("\"%ProgramFiles(x86)%\\Microsoft Office\\OUTLOOK.EXE\" /safe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("..\\Office\\outlook.exe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("\\\\server\\office\\outlook.exe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
}

void launchers_Bad() {
  system("start outlook");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  system("start \"\" \"C:\\Program Files\\Microsoft Office\\OUTLOOK.EXE\"");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  system("start \"Mail\" /min /wait outlook.exe /safe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  system("start /d \"C:\\Program Files\\Microsoft Office\" outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  system("cd /d C:\\Office && outlook.exe /safe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  system("@call outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  WinExec("cmd /c start outlook", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("cmd.exe /s /c \"\"C:\\Office\\outlook.exe\" /safe\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("%COMSPEC% /c outlook.exe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("runas /user:EXAMPLE\\report \"outlook.exe /safe\"", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  WinExec("C:\\Windows\\explorer.exe C:\\Office\\outlook.exe", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
}

void documents_Bad() {
  system("start mailto:info@example.com");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'system' may start 'Outlook.Application'
  WinExec("explorer.exe C:\\reports\\today.docx", 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'WinExec' may start 'Word.Application'
}

void other_Ok() {
  WinExec("notoutlook.exe", 0);
  WinExec("outlook.exe.bak", 0);
  WinExec("outlook.bat", 0);
  WinExec("outlook.exe_old /safe", 0);
  WinExec("C:\\outlook.exe\\report.exe", 0);
  WinExec("notepad C:\\mail\\outlook.exe", 0);
  WinExec("\"C:\\Program Files\\Outlook\\report.exe\" outlook.exe", 0);
  WinExec("", 0);
}

void about_Ok() {
  system("taskkill /f /im outlook.exe");
  system("tasklist | findstr outlook.exe");
  system("tasklist /fi \"imagename eq outlook.exe\" > processes.txt");
  system("reg query \"HKLM\\Software\\Classes\\Outlook.Application\"");
  system("where outlook.exe");
  system("echo outlook.exe");
  system("start https://example.com/outlook.exe");
  system("cd C:\\outlook && dir");
  WinExec("cmd /c del outlook.exe", 0);
  WinExec("cmd /c copy outlook.exe outlook.bak", 0);
}

void service() {
  names_Bad();
  paths_Bad();
  launchers_Bad();
  documents_Bad();
  other_Ok();
  about_Ok();
}

SERVICE(service)
