// RUN: %check_office %s

// The same, where the control block is no typedef, as in C++ headers of other compilers.

#include "service.h"

struct EXTENSION_CONTROL_BLOCK {
  HANDLE ConnID;
  BOOL(WINAPI *ServerSupportFunction)(HANDLE Connection, DWORD Request, LPVOID Buffer, DWORD *Size, DWORD *Type);
};

void WINAPI completed(EXTENSION_CONTROL_BLOCK *, PVOID Context, DWORD, DWORD) {
  CREATE(static_cast<const wchar_t *>(Context));
}
static void complete_Bad(EXTENSION_CONTROL_BLOCK *Block) {
  Block->ServerSupportFunction(Block->ConnID, 1005, (LPVOID)completed, nullptr, (DWORD *)L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'completed' creates 'Outlook.Application'
}
static void complete_Ok(EXTENSION_CONTROL_BLOCK *Block) {
  Block->ServerSupportFunction(Block->ConnID, 1005, (LPVOID)completed, nullptr, (DWORD *)L"MSXML2.DOMDocument.6.0");
  // Another request's data.
  Block->ServerSupportFunction(Block->ConnID, 2, (LPVOID)L"Outlook.Application", nullptr, nullptr);
}
extern "C" __declspec(dllexport) DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *Block) {
  complete_Bad(Block);
  complete_Ok(Block);
  return 1;
}
