//===- atlconv.h - stand-in for ATL and MFC: string conversions -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCONV_H
#define OFFICETIDY_STANDIN_ATLCONV_H
#define __ATLCONV_H__

#include "atldef.h"
#include "atlexcept.h"
#include <oleauto.h>
#include <tchar.h>

namespace ATL {

UINT WINAPI _AtlGetConversionACP() throw();

template <int t_nBufferLength = 128> class CW2WEX {
public:
  CW2WEX(LPCWSTR psz);
  CW2WEX(LPCWSTR psz, UINT nCodePage);
  ~CW2WEX() throw();
  operator LPWSTR() const throw();
  LPWSTR m_psz;
  wchar_t m_szBuffer[t_nBufferLength];
};

template <int t_nBufferLength = 128> class CA2AEX {
public:
  CA2AEX(LPCSTR psz);
  CA2AEX(LPCSTR psz, UINT nCodePage);
  ~CA2AEX() throw();
  operator LPSTR() const throw();
  LPSTR m_psz;
  char m_szBuffer[t_nBufferLength];
};

template <int t_nBufferLength = 128> class CA2CAEX {
public:
  CA2CAEX(LPCSTR psz);
  CA2CAEX(LPCSTR psz, UINT nCodePage);
  ~CA2CAEX() throw();
  operator LPCSTR() const throw();
  LPCSTR m_psz;
};

template <int t_nBufferLength = 128> class CW2CWEX {
public:
  CW2CWEX(LPCWSTR psz);
  CW2CWEX(LPCWSTR psz, UINT nCodePage);
  ~CW2CWEX() throw();
  operator LPCWSTR() const throw();
  LPCWSTR m_psz;
};

template <int t_nBufferLength = 128> class CA2WEX {
public:
  CA2WEX(LPCSTR psz);
  CA2WEX(LPCSTR psz, UINT nCodePage);
  ~CA2WEX() throw();
  operator LPWSTR() const throw();
  LPWSTR m_psz;
  wchar_t m_szBuffer[t_nBufferLength];
};

template <int t_nBufferLength = 128> class CW2AEX {
public:
  CW2AEX(LPCWSTR psz);
  CW2AEX(LPCWSTR psz, UINT nCodePage);
  ~CW2AEX() throw();
  operator LPSTR() const throw();
  LPSTR m_psz;
  char m_szBuffer[t_nBufferLength];
};

typedef CW2WEX<> CW2W;
typedef CA2AEX<> CA2A;
typedef CW2CWEX<> CW2CW;
typedef CA2CAEX<> CA2CA;
typedef CA2WEX<> CA2W;
typedef CW2AEX<> CW2A;

#define CA2CW CA2W
#define CW2CA CW2A

#ifdef _UNICODE
#define CW2T CW2W
#define CW2TEX CW2WEX
#define CW2CT CW2CW
#define CW2CTEX CW2CWEX
#define CT2W CW2W
#define CT2WEX CW2WEX
#define CT2CW CW2CW
#define CT2CWEX CW2CWEX
#define CA2T CA2W
#define CA2TEX CA2WEX
#define CA2CT CA2W
#define CA2CTEX CA2WEX
#define CT2A CW2A
#define CT2AEX CW2AEX
#define CT2CA CW2A
#define CT2CAEX CW2AEX
#else
#define CW2T CW2A
#define CW2TEX CW2AEX
#define CW2CT CW2A
#define CW2CTEX CW2AEX
#define CT2W CA2W
#define CT2WEX CA2WEX
#define CT2CW CA2W
#define CT2CWEX CA2WEX
#define CA2T CA2A
#define CA2TEX CA2AEX
#define CA2CT CA2CA
#define CA2CTEX CA2CAEX
#define CT2A CA2A
#define CT2AEX CA2AEX
#define CT2CA CA2CA
#define CT2CAEX CA2CAEX
#endif

#define COLE2T CW2T
#define COLE2TEX CW2TEX
#define COLE2CT CW2CT
#define COLE2CTEX CW2CTEX
#define CT2OLE CT2W
#define CT2OLEEX CT2WEX
#define CT2COLE CT2CW
#define CT2COLEEX CT2CWEX

} // namespace ATL

// The macros without a class: what they give lives as long as the function.
LPWSTR WINAPI AtlA2WHelper(LPWSTR lpw, LPCSTR lpa, int nChars,
                           UINT acp) throw();
LPWSTR WINAPI AtlA2WHelper(LPWSTR lpw, LPCSTR lpa, int nChars) throw();
LPSTR WINAPI AtlW2AHelper(LPSTR lpa, LPCWSTR lpw, int nChars, UINT acp) throw();
LPSTR WINAPI AtlW2AHelper(LPSTR lpa, LPCWSTR lpw, int nChars) throw();

#define USES_CONVERSION ((void)0)
#define USES_CONVERSION_EX ((void)0)

#define A2W(Text) AtlA2WHelper(nullptr, (Text), 0)
#define W2A(Text) AtlW2AHelper(nullptr, (Text), 0)
#define A2CW(Text) ((LPCWSTR)A2W(Text))
#define W2CA(Text) ((LPCSTR)W2A(Text))
#define A2W_CP(Text, CodePage) AtlA2WHelper(nullptr, (Text), 0, (CodePage))
#define W2A_CP(Text, CodePage) AtlW2AHelper(nullptr, (Text), 0, (CodePage))
#define A2CW_CP(Text, CodePage) ((LPCWSTR)A2W_CP(Text, CodePage))
#define W2CA_CP(Text, CodePage) ((LPCSTR)W2A_CP(Text, CodePage))
#define A2W_EX(Text, Limit) A2W(Text)
#define W2A_EX(Text, Limit) W2A(Text)
#define A2CW_EX(Text, Limit) A2CW(Text)
#define W2CA_EX(Text, Limit) W2CA(Text)

#define A2OLE A2W
#define OLE2A W2A
#define A2COLE A2CW
#define OLE2CA W2CA
#define A2OLE_EX A2W_EX
#define OLE2A_EX W2A_EX
#define A2COLE_EX A2CW_EX
#define OLE2CA_EX W2CA_EX
inline LPOLESTR W2OLE(LPWSTR lp) { return lp; }
inline LPWSTR OLE2W(LPOLESTR lp) { return lp; }
inline LPCOLESTR W2COLE(LPCWSTR lp) { return lp; }
inline LPCWSTR OLE2CW(LPCOLESTR lp) { return lp; }

#ifdef _UNICODE
#define T2A W2A
#define A2T A2W
#define T2CA W2CA
#define A2CT A2CW
#define T2A_EX W2A_EX
#define A2T_EX A2W_EX
inline LPWSTR T2W(LPTSTR lp) { return lp; }
inline LPTSTR W2T(LPWSTR lp) { return lp; }
inline LPCWSTR T2CW(LPCTSTR lp) { return lp; }
inline LPCTSTR W2CT(LPCWSTR lp) { return lp; }
inline LPOLESTR T2OLE(LPTSTR lp) { return lp; }
inline LPTSTR OLE2T(LPOLESTR lp) { return lp; }
inline LPCOLESTR T2COLE(LPCTSTR lp) { return lp; }
inline LPCTSTR OLE2CT(LPCOLESTR lp) { return lp; }
inline LPOLESTR T2OLE_EX(LPTSTR lp, UINT) { return lp; }
inline LPTSTR OLE2T_EX(LPOLESTR lp, UINT) { return lp; }
inline LPCOLESTR T2COLE_EX(LPCTSTR lp, UINT) { return lp; }
inline LPCTSTR OLE2CT_EX(LPCOLESTR lp, UINT) { return lp; }
#else
#define T2W A2W
#define W2T W2A
#define T2CW A2CW
#define W2CT W2CA
#define T2OLE A2W
#define OLE2T W2A
#define T2COLE A2CW
#define OLE2CT W2CA
#define T2OLE_EX A2W_EX
#define OLE2T_EX W2A_EX
#define T2COLE_EX A2CW_EX
#define OLE2CT_EX W2CA_EX
inline LPSTR T2A(LPTSTR lp) { return lp; }
inline LPTSTR A2T(LPSTR lp) { return lp; }
inline LPCSTR T2CA(LPCTSTR lp) { return lp; }
inline LPCTSTR A2CT(LPCSTR lp) { return lp; }
#endif

BSTR A2WBSTR(LPCSTR lp, int nLen = -1);
BSTR OLE2BSTR(LPCOLESTR lp);
BSTR W2BSTR(LPCWSTR lp);
BSTR A2BSTR(LPCSTR lp);
BSTR T2BSTR(LPCTSTR lp);

#endif // OFFICETIDY_STANDIN_ATLCONV_H
