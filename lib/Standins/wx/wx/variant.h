//===- variant.h - wxWidgets' variant ---------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_VARIANT_H
#define OFFICETIDY_STANDINS_WX_WX_VARIANT_H

#include "arrstr.h"
#include "object.h"

class wxVariant : public wxObject {
public:
  wxVariant();
  wxVariant(const wxVariant &variant);
  wxVariant(double val, const wxString &name = wxEmptyString);
  wxVariant(long val, const wxString &name = wxEmptyString);
  wxVariant(int val, const wxString &name = wxEmptyString);
  wxVariant(bool val, const wxString &name = wxEmptyString);
  wxVariant(const wxString &val, const wxString &name = wxEmptyString);
  wxVariant(const char *val, const wxString &name = wxEmptyString);
  wxVariant(const wchar_t *val, const wxString &name = wxEmptyString);
  wxVariant(void *ptr, const wxString &name = wxEmptyString);
  wxVariant(const wxArrayString &val, const wxString &name = wxEmptyString);
  ~wxVariant();
  wxVariant &operator=(const wxVariant &variant);
  bool IsNull() const;
  void MakeNull();
  wxString GetType() const;
  wxString GetString() const;
  wxString MakeString() const;
  operator wxString() const;
  long GetLong() const;
  bool GetBool() const;
  double GetDouble() const;
  void *GetVoidPtr() const;
  wxArrayString GetArrayString() const;
};

#endif // OFFICETIDY_STANDINS_WX_WX_VARIANT_H
