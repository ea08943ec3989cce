//===- string.h - wxWidgets' string -----------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_STRING_H
#define OFFICETIDY_STANDINS_WX_WX_STRING_H

#include "buffer.h"
#include "chartype.h"
#include "strconv.h"
#include <string>

class wxString;

class wxUniChar {
public:
  wxUniChar();
  wxUniChar(char c);
  wxUniChar(wchar_t c);
  wxUniChar(int c);
  operator wchar_t() const;
};

class wxCStrData {
public:
  operator const wchar_t *() const;
  operator const char *() const;
  operator const void *() const;
  operator bool() const;
  const wchar_t *AsWChar() const;
  const char *AsChar() const;
  const char *AsChar(const wxMBConv &conv) const;
  const wchar_t *AsInternal() const;
  wxString AsString() const;
};

class wxString {
public:
  static const std::size_t npos = static_cast<std::size_t>(-1);

  wxString();
  wxString(const wxString &stringSrc);
  wxString(wxString &&stringSrc);
  wxString(wxUniChar ch, std::size_t nRepeat = 1);
  wxString(char ch, std::size_t nRepeat = 1);
  wxString(wchar_t ch, std::size_t nRepeat = 1);
  wxString(std::size_t nRepeat, wxUniChar ch);
  wxString(const char *psz);
  wxString(const char *psz, const wxMBConv &conv);
  wxString(const char *psz, const wxMBConv &conv, std::size_t nLength);
  wxString(const char *psz, std::size_t nLength);
  wxString(const wchar_t *pwz);
  wxString(const wchar_t *pwz, std::size_t nLength);
  wxString(const wchar_t *pwz, const wxMBConv &conv);
  wxString(const wxCStrData &cstr);
  wxString(const wxCharBuffer &buf);
  wxString(const wxWCharBuffer &buf);
  wxString(const std::string &str);
  wxString(const std::wstring &str);
  ~wxString();

  wxString &operator=(const wxString &stringSrc);
  wxString &operator=(wxString &&stringSrc);
  wxString &operator=(const wxCStrData &cstr);
  wxString &operator=(wxUniChar ch);
  wxString &operator=(const char *psz);
  wxString &operator=(const wchar_t *pwz);
  wxString &operator=(const std::string &str);
  wxString &operator=(const std::wstring &str);

  wxCStrData c_str() const;
  const wchar_t *wc_str() const;
  wxCharBuffer mb_str() const;
  wxCharBuffer mb_str(const wxMBConv &conv) const;
  const wchar_t *wx_str() const;
  const wchar_t *t_str() const;
  const char *fn_str() const;
  wxCStrData GetData() const;
  const wxCharBuffer utf8_str() const;
  const wxCharBuffer ToUTF8() const;
  const wxCharBuffer ToAscii() const;
  std::string ToStdString() const;
  std::string ToStdString(const wxMBConv &conv) const;
  std::wstring ToStdWstring() const;
  operator const wchar_t *() const;
  operator const char *() const;
  operator const void *() const;

  static wxString FromUTF8(const char *utf8);
  static wxString FromUTF8(const char *utf8, std::size_t len);
  static wxString FromUTF8(const std::string &utf8);
  static wxString FromUTF8Unchecked(const char *utf8);
  static wxString FromAscii(const char *ascii);
  static wxString From8BitData(const char *data);
  static wxString FromCDouble(double val, int precision = -1);

  template <typename Format, typename... Args>
  static wxString Format(const Format &, const Args &...) {
    return wxString();
  }
  template <typename Format, typename... Args>
  int Printf(const Format &, const Args &...) {
    return 0;
  }

  wxString &operator<<(const wxString &s);
  wxString &operator<<(const char *psz);
  wxString &operator<<(const wchar_t *pwz);
  wxString &operator<<(const wxCStrData &psz);
  wxString &operator<<(wxUniChar ch);
  wxString &operator<<(int i);
  wxString &operator<<(long l);
  wxString &operator<<(double d);
  wxString &operator+=(const wxString &s);
  wxString &operator+=(const char *psz);
  wxString &operator+=(const wchar_t *pwz);
  wxString &operator+=(const wxCStrData &s);
  wxString &operator+=(wxUniChar ch);
  wxString &operator+=(char ch);
  wxString &operator+=(wchar_t ch);
  wxString &Append(const wxString &s);
  wxString &Append(const char *psz);
  wxString &Append(const wchar_t *pwz);
  wxString &append(const wxString &str);
  wxString &assign(const wxString &str);
  wxString &Prepend(const wxString &str);
  wxString &insert(std::size_t nPos, const wxString &str);

  std::size_t length() const;
  std::size_t Len() const;
  std::size_t size() const;
  bool empty() const;
  bool IsEmpty() const;
  bool IsNull() const;
  void Clear();
  void clear();
  void Empty();
  wxUniChar operator[](std::size_t n) const;
  wxUniChar GetChar(std::size_t n) const;

  wxString Lower() const;
  wxString Upper() const;
  wxString &MakeLower();
  wxString &MakeUpper();
  wxString Capitalize() const;
  wxString &Trim(bool bFromRight = true);
  wxString Strip(int w = 1) const;
  wxString Mid(std::size_t nFirst, std::size_t nCount = npos) const;
  wxString Left(std::size_t nCount) const;
  wxString Right(std::size_t nCount) const;
  wxString substr(std::size_t nStart = 0, std::size_t nLen = npos) const;
  wxString BeforeFirst(wxUniChar ch) const;
  wxString BeforeLast(wxUniChar ch) const;
  wxString AfterFirst(wxUniChar ch) const;
  wxString AfterLast(wxUniChar ch) const;
  wxString Clone() const;
  std::size_t Replace(const wxString &strOld, const wxString &strNew,
                      bool bReplaceAll = true);
  int Find(wxUniChar ch, bool bFromEnd = false) const;
  int Find(const wxString &sub) const;
  std::size_t find(const wxString &str, std::size_t nStart = 0) const;
  bool Contains(const wxString &str) const;
  bool StartsWith(const wxString &prefix, wxString *rest = nullptr) const;
  bool EndsWith(const wxString &suffix, wxString *rest = nullptr) const;
  int Cmp(const wxString &s) const;
  int CmpNoCase(const wxString &s) const;
  bool IsSameAs(const wxString &str, bool compareWithCase = true) const;
  bool ToLong(long *val, int base = 10) const;

private:
  void *m_impl;
};

wxString operator+(const wxString &string1, const wxString &string2);
wxString operator+(const wxString &string, const char *psz);
wxString operator+(const wxString &string, const wchar_t *pwz);
wxString operator+(const char *psz, const wxString &string);
wxString operator+(const wchar_t *pwz, const wxString &string);
wxString operator+(const wxString &string, wxUniChar ch);
wxString operator+(const wxString &string, wchar_t ch);
wxString operator+(const wxString &string, char ch);
bool operator==(const wxString &s1, const wxString &s2);
bool operator==(const wxString &s1, const char *s2);
bool operator==(const wxString &s1, const wchar_t *s2);
bool operator!=(const wxString &s1, const wxString &s2);
bool operator<(const wxString &s1, const wxString &s2);

extern const wxString wxEmptyString;

#endif // OFFICETIDY_STANDINS_WX_WX_STRING_H
