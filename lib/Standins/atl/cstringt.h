//===- cstringt.h - stand-in for ATL and MFC: CStringT ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_CSTRINGT_H
#define OFFICETIDY_STANDIN_CSTRINGT_H

#include "atlconv.h"
#include "atlsimpstr.h"

namespace ATL {

template <typename BaseType, class StringTraits>
class CStringT : public CSimpleStringT<BaseType> {
public:
  typedef CSimpleStringT<BaseType> CThisSimpleString;
  typedef StringTraits StrTraits;
  typedef typename CThisSimpleString::XCHAR XCHAR;
  typedef typename CThisSimpleString::PXSTR PXSTR;
  typedef typename CThisSimpleString::PCXSTR PCXSTR;
  typedef typename CThisSimpleString::YCHAR YCHAR;
  typedef typename CThisSimpleString::PYSTR PYSTR;
  typedef typename CThisSimpleString::PCYSTR PCYSTR;

  CStringT() throw();
  explicit CStringT(IAtlStringMgr *pStringMgr) throw();
  CStringT(const VARIANT &varSrc);
  CStringT(const VARIANT &varSrc, IAtlStringMgr *pStringMgr);
  CStringT(const CStringT &strSrc);
  CStringT(const CThisSimpleString &strSrc);
  template <class StringTraits_>
  CStringT(const CStringT<YCHAR, StringTraits_> &strSrc);
  CStringT(const XCHAR *pszSrc);
  CStringT(const YCHAR *pszSrc);
  CStringT(LPCSTR pszSrc, IAtlStringMgr *pStringMgr);
  CStringT(LPCWSTR pszSrc, IAtlStringMgr *pStringMgr);
  CStringT(const unsigned char *pszSrc);
  CStringT(char ch, int nLength = 1);
  CStringT(wchar_t ch, int nLength = 1);
  CStringT(const XCHAR *pch, int nLength);
  CStringT(const YCHAR *pch, int nLength);
  CStringT(const XCHAR *pch, int nLength, IAtlStringMgr *pStringMgr);
  CStringT(const YCHAR *pch, int nLength, IAtlStringMgr *pStringMgr);
  ~CStringT() throw();

  CStringT &operator=(const CStringT &strSrc);
  CStringT &operator=(const CThisSimpleString &strSrc);
  template <class StringTraits_>
  CStringT &operator=(const CStringT<YCHAR, StringTraits_> &strSrc);
  CStringT &operator=(PCXSTR pszSrc);
  CStringT &operator=(PCYSTR pszSrc);
  CStringT &operator=(const unsigned char *pszSrc);
  CStringT &operator=(char ch);
  CStringT &operator=(wchar_t ch);
  CStringT &operator=(const VARIANT &var);

  CStringT &operator+=(const CThisSimpleString &str);
  CStringT &operator+=(PCXSTR pszSrc);
  CStringT &operator+=(PCYSTR pszSrc);
  CStringT &operator+=(char ch);
  CStringT &operator+=(unsigned char ch);
  CStringT &operator+=(wchar_t ch);
  CStringT &operator+=(const VARIANT &var);

  BSTR AllocSysString() const;
  void AnsiToOem();
  void OemToAnsi();
  void __cdecl AppendFormat(PCXSTR pszFormat, ...);
  void __cdecl AppendFormat(UINT nFormatID, ...);
  void AppendFormatV(PCXSTR pszFormat, va_list args);
  int Collate(PCXSTR psz) const throw();
  int CollateNoCase(PCXSTR psz) const throw();
  int Compare(PCXSTR psz) const;
  int CompareNoCase(PCXSTR psz) const throw();
  int Delete(int iIndex, int nCount = 1);
  int Find(PCXSTR pszSub, int iStart = 0) const throw();
  int Find(XCHAR ch, int iStart = 0) const throw();
  int FindOneOf(PCXSTR pszCharSet) const throw();
  void __cdecl Format(PCXSTR pszFormat, ...);
  void __cdecl Format(UINT nFormatID, ...);
  void FormatV(PCXSTR pszFormat, va_list args);
  void __cdecl FormatMessage(PCXSTR pszFormat, ...);
  void __cdecl FormatMessage(UINT nFormatID, ...);
  void FormatMessageV(PCXSTR pszFormat, va_list *pArgList);
  BOOL GetEnvironmentVariable(PCXSTR pszVar);
  int Insert(int iIndex, PCXSTR psz);
  int Insert(int iIndex, XCHAR ch);
  CStringT Left(int nCount) const;
  BOOL LoadString(UINT nID);
  BOOL LoadString(HINSTANCE hInstance, UINT nID);
  BOOL LoadString(HINSTANCE hInstance, UINT nID, WORD wLanguageID);
  CStringT &MakeLower();
  CStringT &MakeUpper();
  CStringT &MakeReverse();
  CStringT Mid(int iFirst) const;
  CStringT Mid(int iFirst, int nCount) const;
  int Remove(XCHAR chRemove);
  int Replace(PCXSTR pszOld, PCXSTR pszNew);
  int Replace(XCHAR chOld, XCHAR chNew);
  int ReverseFind(XCHAR ch) const throw();
  CStringT Right(int nCount) const;
  BSTR SetSysString(BSTR *pbstr) const;
  CStringT SpanExcluding(PCXSTR pszCharSet) const;
  CStringT SpanIncluding(PCXSTR pszCharSet) const;
  CStringT Tokenize(PCXSTR pszTokens, int &iStart) const;
  CStringT &Trim();
  CStringT &Trim(XCHAR chTarget);
  CStringT &Trim(PCXSTR pszTargets);
  CStringT &TrimLeft();
  CStringT &TrimLeft(XCHAR chTarget);
  CStringT &TrimLeft(PCXSTR pszTargets);
  CStringT &TrimRight();
  CStringT &TrimRight(XCHAR chTarget);
  CStringT &TrimRight(PCXSTR pszTargets);

  friend CStringT operator+(const CStringT &str1, const CStringT &str2);
  friend CStringT operator+(const CStringT &str1, PCXSTR psz2);
  friend CStringT operator+(PCXSTR psz1, const CStringT &str2);
  friend CStringT operator+(const CStringT &str1, wchar_t ch2);
  friend CStringT operator+(wchar_t ch1, const CStringT &str2);
  friend CStringT operator+(const CStringT &str1, char ch2);
  friend CStringT operator+(char ch1, const CStringT &str2);
  friend bool operator==(const CStringT &str1, const CStringT &str2) throw();
  friend bool operator==(const CStringT &str1, PCXSTR psz2) throw();
  friend bool operator==(PCXSTR psz1, const CStringT &str2) throw();
  friend bool operator!=(const CStringT &str1, const CStringT &str2) throw();
  friend bool operator!=(const CStringT &str1, PCXSTR psz2) throw();
  friend bool operator!=(PCXSTR psz1, const CStringT &str2) throw();
  friend bool operator<(const CStringT &str1, const CStringT &str2) throw();
  friend bool operator>(const CStringT &str1, const CStringT &str2) throw();
  friend bool operator<=(const CStringT &str1, const CStringT &str2) throw();
  friend bool operator>=(const CStringT &str1, const CStringT &str2) throw();
};

template <class StringType, int t_nChars>
class CFixedStringT : public StringType {
public:
  typedef typename StringType::XCHAR XCHAR;
  typedef typename StringType::PCXSTR PCXSTR;
  CFixedStringT() throw();
  explicit CFixedStringT(IAtlStringMgr *pStringMgr) throw();
  CFixedStringT(const CFixedStringT<StringType, t_nChars> &strSrc);
  CFixedStringT(const StringType &strSrc);
  CFixedStringT(const typename StringType::XCHAR *pszSrc);
  explicit CFixedStringT(const typename StringType::YCHAR *pszSrc);
  explicit CFixedStringT(const unsigned char *pszSrc);
  ~CFixedStringT() throw();
  CFixedStringT &operator=(const CFixedStringT<StringType, t_nChars> &strSrc);
  CFixedStringT &operator=(const char *pszSrc);
  CFixedStringT &operator=(const wchar_t *pszSrc);
  CFixedStringT &operator=(const unsigned char *pszSrc);
  CFixedStringT &operator=(const StringType &strSrc);
};

template <typename TCharType> class CStrBufT {
public:
  typedef CSimpleStringT<TCharType> StringType;
  static const DWORD AUTO_LENGTH = 0x01;
  static const DWORD SET_LENGTH = 0x02;
  explicit CStrBufT(StringType &str);
  CStrBufT(StringType &str, int nMinLength, DWORD dwFlags = AUTO_LENGTH);
  ~CStrBufT();
  operator typename StringType::PXSTR() throw();
  operator typename StringType::PCXSTR() const throw();
  void SetLength(int nLength);
};

typedef CStrBufT<TCHAR> CStrBuf;
typedef CStrBufT<char> CStrBufA;
typedef CStrBufT<wchar_t> CStrBufW;

template <typename CharType = char> class ChTraitsOS {};
template <typename CharType = char> class ChTraitsCRT {};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_CSTRINGT_H
