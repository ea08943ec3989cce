//===- com.h - the little of Windows that the tests call --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Declarations with the names and types of Windows' own headers, which take a
// second to parse. Tests that are about those headers include them instead.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_COM_H
#define OFFICETIDY_TEST_COM_H

#define WINAPI __stdcall
#define STDAPICALL extern "C" __declspec(dllimport)

typedef int BOOL;
typedef long HRESULT;
typedef unsigned int UINT;
typedef unsigned short WORD;
typedef unsigned long DWORD;
typedef void *HANDLE, *HINSTANCE, *LPVOID, *PVOID;
typedef wchar_t *LPWSTR, *LPOLESTR, *BSTR;
typedef const wchar_t *LPCWSTR, *LPCOLESTR;
typedef char *LPSTR;
typedef const char *LPCSTR;

struct _GUID {
  DWORD Data1;
  WORD Data2;
  WORD Data3;
  unsigned char Data4[8];
};
typedef _GUID GUID, IID, CLSID;
#define REFCLSID const CLSID &
#define REFIID const IID &

struct IUnknown {
  virtual HRESULT WINAPI QueryInterface(REFIID Interface, void **Object) = 0;
  virtual DWORD WINAPI AddRef() = 0;
  virtual DWORD WINAPI Release() = 0;
};

struct IClassFactory : IUnknown {
  virtual HRESULT WINAPI CreateInstance(IUnknown *Outer, REFIID Interface,
                                        void **Object) = 0;
  virtual HRESULT WINAPI LockServer(BOOL Lock) = 0;
};

struct IDispatch : IUnknown {};

struct MULTI_QI {
  const IID *pIID;
  IUnknown *pItf;
  HRESULT hr;
};
struct COSERVERINFO;

extern "C" const IID IID_IUnknown;
extern "C" const IID IID_IDispatch;
extern "C" const IID IID_IClassFactory;

#define CLSCTX_LOCAL_SERVER 4

STDAPICALL HRESULT WINAPI CLSIDFromProgID(LPCOLESTR ProgId, CLSID *Class);
STDAPICALL HRESULT WINAPI CLSIDFromString(LPCOLESTR Text, CLSID *Class);
STDAPICALL HRESULT WINAPI CoCreateInstance(REFCLSID Class, IUnknown *Outer,
                                           DWORD Context, REFIID Interface,
                                           LPVOID *Object);
STDAPICALL HRESULT WINAPI CoCreateInstanceEx(REFCLSID Class, IUnknown *Outer,
                                             DWORD Context,
                                             COSERVERINFO *Server, DWORD Count,
                                             MULTI_QI *Results);
STDAPICALL HRESULT WINAPI CoGetClassObject(REFCLSID Class, DWORD Context,
                                           LPVOID Reserved, REFIID Interface,
                                           LPVOID *Object);
STDAPICALL HRESULT WINAPI GetActiveObject(REFCLSID Class, void *Reserved,
                                          IUnknown **Object);

typedef DWORD(WINAPI *LPTHREAD_START_ROUTINE)(LPVOID Context);
STDAPICALL HANDLE WINAPI CreateThread(void *Attributes,
                                      unsigned long long StackSize,
                                      LPTHREAD_START_ROUTINE Start,
                                      LPVOID Context, DWORD Flags, DWORD *Id);
extern "C" unsigned long long _beginthreadex(void *Security, unsigned StackSize,
                                             unsigned(__stdcall *Start)(void *),
                                             void *Argument, unsigned Flags,
                                             unsigned *Id);
extern "C" unsigned long long _beginthread(void(__cdecl *Start)(void *),
                                           unsigned StackSize, void *Argument);

STDAPICALL void WINAPI Sleep(DWORD Milliseconds);
STDAPICALL DWORD WINAPI GetTickCount();

#endif // OFFICETIDY_TEST_COM_H
