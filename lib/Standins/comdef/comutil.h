//===- comutil.h - stand-in: BSTR and VARIANT classes --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_COMUTIL_H
#define OFFICETIDY_STANDIN_COMUTIL_H

#include "office_tidy_com.h"

class _bstr_t;
class _variant_t;

namespace _com_util {
void __stdcall CheckError(HRESULT hr);
BSTR __stdcall ConvertStringToBSTR(const char *pSrc);
char *__stdcall ConvertBSTRToString(BSTR pSrc);
} // namespace _com_util

class _bstr_t {
public:
  _bstr_t() throw();
  _bstr_t(const _bstr_t &s) throw();
  _bstr_t(const char *s);
  _bstr_t(const wchar_t *s);
  _bstr_t(const _variant_t &var);
  _bstr_t(BSTR bstr, bool fCopy);
  ~_bstr_t() throw();
  _bstr_t &operator=(const _bstr_t &s) throw();
  _bstr_t &operator=(const char *s);
  _bstr_t &operator=(const wchar_t *s);
  _bstr_t &operator=(const _variant_t &var);
  _bstr_t &operator+=(const _bstr_t &s);
  _bstr_t operator+(const _bstr_t &s) const;
  friend _bstr_t operator+(const char *s1, const _bstr_t &s2);
  friend _bstr_t operator+(const wchar_t *s1, const _bstr_t &s2);
  operator const wchar_t *() const throw();
  operator wchar_t *() const throw();
  operator const char *() const;
  operator char *() const;
  bool operator!() const throw();
  bool operator==(const _bstr_t &str) const throw();
  bool operator!=(const _bstr_t &str) const throw();
  bool operator<(const _bstr_t &str) const throw();
  bool operator>(const _bstr_t &str) const throw();
  BSTR copy(bool fCopy = true) const;
  unsigned int length() const throw();
  void Assign(BSTR s);
  BSTR &GetBSTR();
  BSTR *GetAddress();
  void Attach(BSTR s);
  BSTR Detach();

private:
  BSTR m_wstr;
};

class _variant_t : public ::tagVARIANT {
public:
  _variant_t() throw();
  _variant_t(const VARIANT &varSrc);
  _variant_t(const VARIANT *pSrc);
  _variant_t(const _variant_t &varSrc);
  _variant_t(VARIANT &varSrc, bool fCopy);
  _variant_t(short sSrc, VARTYPE vtSrc = 2);
  _variant_t(long lSrc, VARTYPE vtSrc = 3);
  _variant_t(float fltSrc) throw();
  _variant_t(double dblSrc, VARTYPE vtSrc = 5);
  _variant_t(const CY &cySrc) throw();
  _variant_t(const _bstr_t &bstrSrc);
  _variant_t(const wchar_t *pSrc);
  _variant_t(const char *pSrc);
  _variant_t(IDispatch *pSrc, bool fAddRef = true) throw();
  _variant_t(IUnknown *pSrc, bool fAddRef = true) throw();
  _variant_t(bool boolSrc) throw();
  _variant_t(char cSrc) throw();
  _variant_t(unsigned char bSrc) throw();
  _variant_t(unsigned short usSrc) throw();
  _variant_t(unsigned long ulSrc) throw();
  _variant_t(int iSrc) throw();
  _variant_t(unsigned int uiSrc) throw();
  _variant_t(long long i8Src) throw();
  _variant_t(unsigned long long ui8Src) throw();
  ~_variant_t() throw();

  operator short() const;
  operator long() const;
  operator float() const;
  operator double() const;
  operator _bstr_t() const;
  operator IDispatch *() const;
  operator IUnknown *() const;
  operator bool() const;
  operator unsigned char() const;

  _variant_t &operator=(const VARIANT &varSrc);
  _variant_t &operator=(const VARIANT *pSrc);
  _variant_t &operator=(const _variant_t &varSrc);
  _variant_t &operator=(short sSrc);
  _variant_t &operator=(long lSrc);
  _variant_t &operator=(int iSrc);
  _variant_t &operator=(float fltSrc);
  _variant_t &operator=(double dblSrc);
  _variant_t &operator=(const _bstr_t &bstrSrc);
  _variant_t &operator=(const wchar_t *pSrc);
  _variant_t &operator=(const char *pSrc);
  _variant_t &operator=(IDispatch *pSrc);
  _variant_t &operator=(IUnknown *pSrc);
  _variant_t &operator=(bool boolSrc);
  bool operator==(const VARIANT &varSrc) const throw();
  bool operator!=(const VARIANT &varSrc) const throw();

  void Clear();
  void Attach(VARIANT &varSrc);
  VARIANT Detach();
  VARIANT &GetVARIANT() throw();
  VARIANT *GetAddress();
  void ChangeType(VARTYPE vartype, const _variant_t *pSrc = 0);
  void SetString(const char *pSrc);
};

extern _variant_t vtMissing;

#endif // OFFICETIDY_STANDIN_COMUTIL_H
