// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Functions that are looked up by their names.

#include "windows-service.h"

typedef HRESULT(WINAPI *CreateFunction)(REFCLSID, LPUNKNOWN, DWORD, REFIID, LPVOID *);
typedef HRESULT(WINAPI *ConvertFunction)(LPCOLESTR, LPCLSID);

void create_Bad() {
  HMODULE Ole = LoadLibraryW(L"ole32.dll");
  CreateFunction Create = (CreateFunction)GetProcAddress(Ole, "CoCreateInstance");
  void *Outlook;
  Create(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void convertAndCreate_Bad() {
  HMODULE Ole = GetModuleHandleW(L"ole32.dll");
  auto Convert = reinterpret_cast<ConvertFunction>(GetProcAddress(Ole, "CLSIDFromProgID"));
  auto Create = reinterpret_cast<CreateFunction>(GetProcAddress(Ole, "CoCreateInstance"));
  if (!Convert || !Create)
    return;
  CLSID Class;
  void *Outlook;
  Convert(L"Outlook.Application", &Class);
  Create(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// In a class that loads the library once.
class OleLibrary {
  CreateFunction Create = nullptr;

public:
  OleLibrary() { Create = (CreateFunction)(void *)GetProcAddress(LoadLibraryA("ole32"), "CoCreateInstance"); }
  HRESULT create(REFCLSID Class, void **Object) {
    return Create(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, Object);
  }
};

void createByMember_Bad() {
  void *Outlook;
  OleLibrary Ole;
  Ole.create(OutlookClass, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'OleLibrary::create' creates 'Outlook.Application'
}

void createOther_Ok() {
  void *Document;
  OleLibrary().create(DocumentClass, &Document);
}

// Another function, though it looks the same.
void callOther_Ok() {
  CreateFunction Call = (CreateFunction)GetProcAddress(LoadLibraryA("example.dll"), "ExampleCreateInstance");
  void *Object;
  Call(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void lookUpOnly_Ok() {
  CreateFunction Create = (CreateFunction)GetProcAddress(LoadLibraryA("ole32.dll"), "CoCreateInstance");
  (void)Create;
}

void service() {
  create_Bad();
  convertAndCreate_Bad();
  createByMember_Bad();
  createOther_Ok();
  callOther_Ok();
  lookUpOnly_Ok();
}

SERVICE(service)
