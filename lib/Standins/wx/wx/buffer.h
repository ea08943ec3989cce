//===- buffer.h - buffers of characters of wxWidgets ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_BUFFER_H
#define OFFICETIDY_STANDINS_WX_WX_BUFFER_H

#include "defs.h"

class wxCharBuffer {
public:
  wxCharBuffer(const char *str = nullptr);
  wxCharBuffer(const wxCharBuffer &src);
  ~wxCharBuffer();
  char *data();
  const char *data() const;
  std::size_t length() const;
  operator const char *() const;
};

class wxWCharBuffer {
public:
  wxWCharBuffer(const wchar_t *str = nullptr);
  wxWCharBuffer(const wxWCharBuffer &src);
  ~wxWCharBuffer();
  wchar_t *data();
  const wchar_t *data() const;
  std::size_t length() const;
  operator const wchar_t *() const;
};

typedef wxCharBuffer wxUTF8Buf;
typedef wxWCharBuffer wxWritableWCharBuffer;

#endif // OFFICETIDY_STANDINS_WX_WX_BUFFER_H
