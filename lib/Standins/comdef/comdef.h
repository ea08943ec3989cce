//===- comdef.h - stand-in: COM support classes --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_COMDEF_H
#define OFFICETIDY_STANDIN_COMDEF_H

#include "comutil.h"

class _com_error;

void __stdcall _com_issue_error(HRESULT hr);
void __stdcall _com_issue_errorex(HRESULT hr, IUnknown *punk, REFIID riid);
HRESULT __cdecl _com_dispatch_method(IDispatch *, DISPID, WORD, VARTYPE, void *,
                                     const wchar_t *, ...);
HRESULT __cdecl _com_dispatch_propget(IDispatch *, DISPID, VARTYPE, void *);
HRESULT __cdecl _com_dispatch_propput(IDispatch *, DISPID, VARTYPE, ...);
HRESULT __cdecl _com_dispatch_propputref(IDispatch *, DISPID, VARTYPE, ...);
HRESULT __cdecl _com_dispatch_raw_method(IDispatch *, DISPID, WORD, VARTYPE,
                                         void *, const wchar_t *, ...);
HRESULT __cdecl _com_dispatch_raw_propget(IDispatch *, DISPID, VARTYPE, void *);
HRESULT __cdecl _com_dispatch_raw_propput(IDispatch *, DISPID, VARTYPE, ...);
HRESULT __cdecl _com_dispatch_raw_propputref(IDispatch *, DISPID, VARTYPE, ...);

class _com_error {
public:
  _com_error(HRESULT hr, IErrorInfo *perrinfo = 0,
             bool fAddRef = false) throw();
  _com_error(const _com_error &that) throw();
  virtual ~_com_error() throw();
  _com_error &operator=(const _com_error &that) throw();
  HRESULT Error() const throw();
  WORD WCode() const throw();
  IErrorInfo *ErrorInfo() const throw();
  _bstr_t Description() const;
  DWORD HelpContext() const throw();
  _bstr_t HelpFile() const;
  _bstr_t Source() const;
  GUID GUID() const throw();
  const TCHAR *ErrorMessage() const throw();
  static HRESULT WCodeToHRESULT(WORD wCode) throw();
  static WORD HRESULTToWCode(HRESULT hr) throw();

private:
  HRESULT m_hresult;
};

#include "comip.h"

#define _COM_SMARTPTR _com_ptr_t
#define _COM_SMARTPTR_LEVEL2 _com_IIID
#define _COM_SMARTPTR_TYPEDEF(Interface, IID)                                  \
  typedef _COM_SMARTPTR<_COM_SMARTPTR_LEVEL2<Interface, &IID> /**/>            \
      Interface##Ptr

#include "comdefsp.h"

#endif // OFFICETIDY_STANDIN_COMDEF_H
