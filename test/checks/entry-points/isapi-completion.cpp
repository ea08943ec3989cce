// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// An extension's function for the end of an asynchronous request, which it
// hands to the server's function in the control block.

#include "service.h"

typedef struct _EXTENSION_CONTROL_BLOCK {
  HANDLE ConnID;
  BOOL(WINAPI *ServerSupportFunction)(HANDLE Connection, DWORD Request, LPVOID Buffer, DWORD *Size, DWORD *Type);
  BOOL(WINAPI *WriteClient)(HANDLE Connection, LPVOID Buffer, DWORD *Size, DWORD Reserved);
} EXTENSION_CONTROL_BLOCK;

struct Request {
  virtual void finish() = 0;
};
struct MailRequest : Request {
  void finish() override { finish_Bad(); }
  void finish_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct OtherRequest : Request {
  void finish() override { finish_Ok(); }
  void finish_Ok() { CREATE_OUTLOOK(); }
};

void WINAPI completed(EXTENSION_CONTROL_BLOCK *, PVOID Context, DWORD, DWORD) {
  static_cast<Request *>(Context)->finish();
}
void WINAPI notRegistered_Ok(EXTENSION_CONTROL_BLOCK *, PVOID, DWORD, DWORD) { CREATE_OUTLOOK(); }

extern "C" __declspec(dllexport) DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *Block) {
  Request *R = new MailRequest;
  Block->ServerSupportFunction(Block->ConnID, 1005, (LPVOID)completed, nullptr, (DWORD *)R);
  return 1;
}
