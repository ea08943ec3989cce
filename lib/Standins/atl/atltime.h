//===- atltime.h - stand-in for ATL and MFC: CTime --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLTIME_H
#define OFFICETIDY_STANDIN_ATLTIME_H
#define __ATLTIME_H__

#include "atlstr.h"
#include <time.h>

namespace ATL {

class CTimeSpan {
public:
  CTimeSpan() throw();
  CTimeSpan(__time64_t time) throw();
  CTimeSpan(LONG lDays, int nHours, int nMins, int nSecs) throw();
  LONGLONG GetDays() const throw();
  LONGLONG GetTotalHours() const throw();
  LONG GetHours() const throw();
  LONGLONG GetTotalMinutes() const throw();
  LONG GetMinutes() const throw();
  LONGLONG GetTotalSeconds() const throw();
  LONG GetSeconds() const throw();
  __time64_t GetTimeSpan() const throw();
  CString Format(LPCTSTR pszFormat) const;
};

class CTime {
public:
  static CTime WINAPI GetCurrentTime() throw();
  CTime() throw();
  CTime(__time64_t time) throw();
  CTime(int nYear, int nMonth, int nDay, int nHour, int nMin, int nSec,
        int nDST = -1);
  CTime(const SYSTEMTIME &st, int nDST = -1) throw();
  CTime(const FILETIME &ft, int nDST = -1) throw();
  CTime &operator=(__time64_t time) throw();
  CTime &operator+=(CTimeSpan span) throw();
  CTime &operator-=(CTimeSpan span) throw();
  CTimeSpan operator-(CTime time) const throw();
  CTime operator-(CTimeSpan span) const throw();
  CTime operator+(CTimeSpan span) const throw();
  bool operator==(CTime time) const throw();
  bool operator!=(CTime time) const throw();
  bool operator<(CTime time) const throw();
  bool operator>(CTime time) const throw();
  bool operator<=(CTime time) const throw();
  bool operator>=(CTime time) const throw();
  bool GetAsSystemTime(SYSTEMTIME &st) const throw();
  __time64_t GetTime() const throw();
  int GetYear() const throw();
  int GetMonth() const throw();
  int GetDay() const throw();
  int GetHour() const throw();
  int GetMinute() const throw();
  int GetSecond() const throw();
  int GetDayOfWeek() const throw();
  CString Format(LPCTSTR pszFormat) const;
  CString Format(UINT nFormatID) const;
  CString FormatGmt(LPCTSTR pszFormat) const;
};

class CFileTimeSpan {
public:
  CFileTimeSpan() throw();
  CFileTimeSpan(LONGLONG nSpan) throw();
  LONGLONG GetTimeSpan() const throw();
};

class CFileTime : public FILETIME {
public:
  CFileTime() throw();
  CFileTime(const FILETIME &ft) throw();
  CFileTime(ULONGLONG nTime) throw();
  static CFileTime GetCurrentTime() throw();
  ULONGLONG GetTime() const throw();
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLTIME_H
