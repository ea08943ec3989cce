// RUN: %check_office %s

// Paths that are joined: what is behind the last separator is the file.

#include "service.h"

#include <filesystem>

extern "C" int PathAppendW(wchar_t *Path, const wchar_t *More);
extern "C" wchar_t *PathCombineW(wchar_t *To, const wchar_t *Folder, const wchar_t *File);
extern "C" int _wsystem(const wchar_t *Command);

void operator_Bad(const std::filesystem::path &Folder) {
  _wsystem((Folder / L"outlook.exe").wstring().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' starts 'outlook.exe'
}

// A file in a folder of this name is another one.
void operator_Ok() {
  std::filesystem::path Folder(L"C:\\outlook.exe");
  _wsystem((Folder / L"example.exe").wstring().c_str());
}

void combine_Bad(const wchar_t *Folder) {
  wchar_t Path[260];
  PathCombineW(Path, Folder, L"OUTLOOK.EXE");
  _wsystem(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' starts 'outlook.exe'
}

void combine_Ok() {
  wchar_t Path[260];
  PathCombineW(Path, L"C:\\Office\\outlook.exe", L"..\\example.exe");
  _wsystem(Path);
}

// The separator isn't part of the name.
void separated_Ok() {
  wchar_t Path[260];
  PathCombineW(Path, L"C:\\out", L"look.exe");
  _wsystem(Path);
}

void append_Bad() {
  wchar_t Path[260] = L"C:\\Office";
  PathAppendW(Path, L"outlook.exe");
  _wsystem(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' starts 'outlook.exe'
}

void append_Ok() {
  wchar_t Path[260] = L"C:\\Office\\outlook.exe";
  PathAppendW(Path, L"example.exe");
  _wsystem(Path);
}

void service() {
  operator_Bad("C:/Office");
  operator_Ok();
  combine_Bad(L"C:\\Office");
  combine_Ok();
  separated_Ok();
  append_Bad();
  append_Ok();
}

SERVICE(service)
