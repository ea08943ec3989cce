//===- qchar.h - Qt's character ---------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QCHAR_H
#define OFFICETIDY_STANDINS_QT_QCHAR_H

#include "qglobal.h"

class QLatin1Char {
public:
  constexpr explicit QLatin1Char(char c) : ch(c) {}
  constexpr char toLatin1() const { return ch; }

private:
  char ch;
};

class QChar {
public:
  enum SpecialCharacter { Null = 0, Space = 0x20, LineFeed = 0x0a };
  QChar();
  QChar(ushort rc);
  QChar(uint rc);
  QChar(short rc);
  QChar(int rc);
  QChar(SpecialCharacter s);
  QChar(QLatin1Char ch);
  QChar(char16_t ch);
  QChar(wchar_t ch);
  QChar(char c);
  ushort unicode() const;
  char toLatin1() const;
  bool isNull() const;
  bool isSpace() const;
  bool isDigit() const;
  QChar toLower() const;
  QChar toUpper() const;

private:
  char16_t ucs;
};
bool operator==(QChar c1, QChar c2);
bool operator!=(QChar c1, QChar c2);

#endif // OFFICETIDY_STANDINS_QT_QCHAR_H
