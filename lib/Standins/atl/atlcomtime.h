//===- atlcomtime.h - stand-in for ATL and MFC: COleDateTime ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCOMTIME_H
#define OFFICETIDY_STANDIN_ATLCOMTIME_H
#define __ATLCOMTIME_H__

#include "atltime.h"
#include <oleauto.h>

namespace ATL {

class COleDateTimeSpan {
public:
  enum DateTimeSpanStatus { valid = 0, invalid = 1, null = 2 };
  COleDateTimeSpan() throw();
  COleDateTimeSpan(double dblSpanSrc) throw();
  COleDateTimeSpan(LONG lDays, int nHours, int nMins, int nSecs) throw();
  double GetTotalDays() const throw();
  double GetTotalHours() const throw();
  double GetTotalMinutes() const throw();
  double GetTotalSeconds() const throw();
  CString Format(LPCTSTR pFormat) const;
};

class COleDateTime {
public:
  enum DateTimeStatus { error = -1, valid = 0, invalid = 1, null = 2 };
  static COleDateTime WINAPI GetCurrentTime() throw();
  COleDateTime() throw();
  COleDateTime(const VARIANT &varSrc) throw();
  COleDateTime(DATE dtSrc) throw();
  COleDateTime(__time64_t timeSrc) throw();
  COleDateTime(const SYSTEMTIME &systimeSrc) throw();
  COleDateTime(const FILETIME &filetimeSrc) throw();
  COleDateTime(int nYear, int nMonth, int nDay, int nHour, int nMin,
               int nSec) throw();
  DateTimeStatus GetStatus() const throw();
  void SetStatus(DateTimeStatus status) throw();
  bool GetAsSystemTime(SYSTEMTIME &sysTime) const throw();
  int GetYear() const throw();
  int GetMonth() const throw();
  int GetDay() const throw();
  int GetHour() const throw();
  int GetMinute() const throw();
  int GetSecond() const throw();
  int GetDayOfWeek() const throw();
  operator DATE() const throw();
  COleDateTime operator+(COleDateTimeSpan dateSpan) const throw();
  COleDateTime operator-(COleDateTimeSpan dateSpan) const throw();
  COleDateTimeSpan operator-(const COleDateTime &date) const throw();
  bool operator<(const COleDateTime &date) const throw();
  bool operator>(const COleDateTime &date) const throw();
  int SetDateTime(int nYear, int nMonth, int nDay, int nHour, int nMin,
                  int nSec) throw();
  bool ParseDateTime(LPCTSTR lpszDate, DWORD dwFlags = 0,
                     LCID lcid = LANG_USER_DEFAULT) throw();
  CString Format(DWORD dwFlags = 0, LCID lcid = LANG_USER_DEFAULT) const;
  CString Format(LPCTSTR lpszFormat) const;
  DATE m_dt;
  DateTimeStatus m_status;
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLCOMTIME_H
