// What headers made of type libraries take from Visual C++'s comdef.h, for
// clang alone.
#pragma once

typedef long HRESULT;
typedef wchar_t *BSTR;
typedef short VARIANT_BOOL;
typedef double DATE;
typedef unsigned short VARTYPE;
typedef struct _GUID {
  unsigned long Data1;
  unsigned short Data2, Data3;
  unsigned char Data4[8];
} GUID;
typedef const GUID &REFIID;
struct VARIANT {
  VARTYPE vt;
  long long llVal;
};
struct SAFEARRAY;
struct CY {
  long long int64;
};
#define FAILED(hr) ((hr) < 0)

struct __declspec(uuid("00000000-0000-0000-C000-000000000046")) IUnknown {
  virtual HRESULT __stdcall QueryInterface(REFIID, void **) = 0;
  virtual unsigned long __stdcall AddRef() = 0;
  virtual unsigned long __stdcall Release() = 0;
};
struct __declspec(uuid("00020400-0000-0000-C000-000000000046")) IDispatch
    : IUnknown {};

extern "C" void __stdcall VariantInit(VARIANT *);
void __stdcall _com_issue_errorex(HRESULT, IUnknown *, REFIID);
HRESULT __cdecl _com_dispatch_method(IDispatch *, long, unsigned short, VARTYPE,
                                     void *, const wchar_t *, ...);

class _bstr_t {
public:
  _bstr_t(const wchar_t *);
  _bstr_t(BSTR, bool);
  operator wchar_t *() const;
};
class _variant_t : public VARIANT {
public:
  _variant_t(const _variant_t &);
  _variant_t(const wchar_t *);
  _variant_t(long, VARTYPE = 3);
  _variant_t(VARIANT &, bool);
};
extern _variant_t vtMissing;

template <class T, const GUID *Id> class _com_IIID {
public:
  typedef T Interface;
};
template <class T> class _com_ptr_t {
public:
  typedef typename T::Interface Interface;
  _com_ptr_t();
  _com_ptr_t(Interface *);
  _com_ptr_t(Interface *, bool);
  explicit _com_ptr_t(const GUID &);
  HRESULT CreateInstance(const GUID &);
  Interface *operator->() const;
  operator Interface *() const;
};
#define _COM_SMARTPTR_TYPEDEF(I, Id) typedef _com_ptr_t<_com_IIID<I, &Id>> I##Ptr
_COM_SMARTPTR_TYPEDEF(IUnknown, __uuidof(IUnknown));
_COM_SMARTPTR_TYPEDEF(IDispatch, __uuidof(IDispatch));
