/* this ALWAYS GENERATED file contains the definitions for the interfaces */

#ifndef __Ledger_h__
#define __Ledger_h__

#include <oaidl.h>
#include <ocidl.h>

EXTERN_C const IID IID_IBook;
MIDL_INTERFACE("5B6C2A10-7A0E-4B61-9A0F-0C2D7B1E6A01")
IBook : public IDispatch {
public:
  virtual HRESULT STDMETHODCALLTYPE Enter(BSTR account, CURRENCY amount) = 0;
  virtual HRESULT STDMETHODCALLTYPE Close(VARIANT_BOOL report, long *entries) = 0;
  virtual HRESULT STDMETHODCALLTYPE get_Balance(BSTR account, CURRENCY *value) = 0;
};

EXTERN_C const IID IID_IStatement;
MIDL_INTERFACE("5B6C2A11-7A0E-4B61-9A0F-0C2D7B1E6A01")
IStatement : public IUnknown {
public:
  virtual HRESULT STDMETHODCALLTYPE Write(IBook *book, BSTR recipient) = 0;
};

EXTERN_C const IID LIBID_LedgerLib;
EXTERN_C const CLSID CLSID_Book;
class DECLSPEC_UUID("5B6C2A12-7A0E-4B61-9A0F-0C2D7B1E6A01") Book;
EXTERN_C const CLSID CLSID_MailedStatement;
class DECLSPEC_UUID("5B6C2A13-7A0E-4B61-9A0F-0C2D7B1E6A01") MailedStatement;
EXTERN_C const CLSID CLSID_PrintedStatement;
class DECLSPEC_UUID("5B6C2A14-7A0E-4B61-9A0F-0C2D7B1E6A01") PrintedStatement;

#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(IBook, 0x5B6C2A10, 0x7A0E, 0x4B61, 0x9A, 0x0F, 0x0C, 0x2D, 0x7B, 0x1E, 0x6A, 0x01)
__CRT_UUID_DECL(IStatement, 0x5B6C2A11, 0x7A0E, 0x4B61, 0x9A, 0x0F, 0x0C, 0x2D, 0x7B, 0x1E, 0x6A, 0x01)
#endif

#endif
