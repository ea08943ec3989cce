//===- arrstr.h - wxWidgets' array of strings -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_ARRSTR_H
#define OFFICETIDY_STANDINS_WX_WX_ARRSTR_H

#include "string.h"
#include <initializer_list>

class wxArrayString {
public:
  typedef wxString *iterator;
  typedef const wxString *const_iterator;
  wxArrayString();
  wxArrayString(const wxArrayString &array);
  wxArrayString(std::size_t sz, const char **a);
  wxArrayString(std::size_t sz, const wchar_t **a);
  wxArrayString(std::size_t sz, const wxString *a);
  wxArrayString(std::initializer_list<wxString> list);
  ~wxArrayString();
  wxArrayString &operator=(const wxArrayString &array);
  std::size_t Add(const wxString &str, std::size_t nInsert = 1);
  void push_back(const wxString &str);
  void Insert(const wxString &str, std::size_t nIndex, std::size_t nInsert = 1);
  void Clear();
  void Empty();
  bool IsEmpty() const;
  std::size_t GetCount() const;
  std::size_t size() const;
  wxString &Item(std::size_t nIndex) const;
  wxString &operator[](std::size_t nIndex) const;
  wxString &Last() const;
  int Index(const wxString &str, bool bCase = true,
            bool bFromEnd = false) const;
  iterator begin();
  const_iterator begin() const;
  iterator end();
  const_iterator end() const;
};

#endif // OFFICETIDY_STANDINS_WX_WX_ARRSTR_H
