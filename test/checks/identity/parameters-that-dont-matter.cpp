// RUN: %check_office %s

// A parameter in a part of a text that doesn't matter leaves the site where it
// is; one that does matter moves it to the caller.

#include "service.h"

#include <string>

extern "C" int swprintf(wchar_t *To, unsigned long long Size, const wchar_t *Format, ...);
extern "C" unsigned WinExec(const char *Command, unsigned Show);
extern "C" int _wsystem(const wchar_t *Command);

void version_Bad(const std::wstring &Version) {
  CREATE((L"Outlook.Application." + Version).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void version_Ok(const std::wstring &Version) {
  CREATE((L"Example.Application." + Version).c_str());
}

// Where a caller makes another class of it, each caller is a site.
void extended(const std::wstring &Rest) { CREATE((L"Outlook.Application" + Rest).c_str()); }

void extended_Bad() {
  extended(L".16");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'extended' creates 'Outlook.Application'
}

void extended_Ok() { extended(L"Reader"); }

void folder_Bad(const wchar_t *Folder) {
  wchar_t Command[260];
  swprintf(Command, 260, L"%s\\outlook.exe", Folder);
  _wsystem(Command);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' starts 'outlook.exe'
}

void arguments_Bad(const std::string &Message) {
  WinExec(("outlook.exe /f " + Message).c_str(), 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
}

// What the caller hands in is the program.
void program(const std::string &Program) { WinExec((Program + " /embedding").c_str(), 0); }

void program_Bad() {
  program("outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'program' starts 'outlook.exe'
}

void program_Ok() { program("example.exe"); }

// It may be several calls away.
void makeVersion(const std::wstring &Name) { CREATE(Name.c_str()); }

void makeWith_Bad(const std::wstring &Version) {
  makeVersion(L"Outlook.Application." + Version);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeVersion' creates 'Outlook.Application'
}

void makeServer(const std::wstring &Server) { makeVersion(Server + L".Application"); }

void makeServer_Bad() {
  makeServer(L"Outlook");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeServer' creates 'Outlook.Application'
}

void makeServer_Ok() { makeServer(L"Example"); }

void service() {
  version_Bad(L"16");
  version_Ok(L"16");
  extended_Bad();
  extended_Ok();
  folder_Bad(L"C:\\Office");
  arguments_Bad("a.msg");
  program_Bad();
  program_Ok();
  makeWith_Bad(L"16");
  makeServer_Bad();
  makeServer_Ok();
}

SERVICE(service)
