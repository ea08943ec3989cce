// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// _com_ptr_t is a template of the compiler's own headers, whose body is not
// looked into.

#include <windows.h>

#include <comdef.h>

typedef _com_ptr_t<_com_IIID<IDispatch, &IID_IDispatch>> DispatchPtr;

void createByProgId_Bad() {
  DispatchPtr Outlook;
  Outlook.CreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
}

void createByNarrowProgId_Bad() {
  DispatchPtr Outlook;
  Outlook.CreateInstance("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
}

void createByTextOfClsid_Bad() {
  DispatchPtr Outlook;
  Outlook.CreateInstance(L"{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
}

void createByClsid_Bad() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  DispatchPtr Outlook;
  Outlook.CreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
}

void createByPointer_Bad(DispatchPtr *Outlook) {
  Outlook->CreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
}

void createOther_Ok() {
  DispatchPtr Document;
  Document.CreateInstance(L"MSXML2.DOMDocument.6.0");
}

// The same name, on a class that has nothing to do with COM.
struct Pool {
  void CreateInstance(const wchar_t *Name);
};

void createInPool_Ok(Pool &P) { P.CreateInstance(L"Outlook.Application"); }

void WINAPI serviceMain(DWORD, LPWSTR *) {
  createByProgId_Bad();
  createByNarrowProgId_Bad();
  createByTextOfClsid_Bad();
  createByClsid_Bad();
  DispatchPtr Outlook;
  createByPointer_Bad(__builtin_addressof(Outlook));
  createOther_Ok();
  extern Pool &pool();
  createInPool_Ok(pool());
}

int main() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
