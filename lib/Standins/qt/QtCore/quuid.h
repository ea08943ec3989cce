//===- quuid.h - Qt's GUID --------------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QUUID_H
#define OFFICETIDY_STANDINS_QT_QUUID_H

#include "qstring.h"

struct _GUID;

class QUuid {
public:
  enum StringFormat { WithBraces = 0, WithoutBraces = 1, Id128 = 3 };
  constexpr QUuid() = default;
  constexpr QUuid(uint l, ushort w1, ushort w2, uchar b1, uchar b2, uchar b3,
                  uchar b4, uchar b5, uchar b6, uchar b7, uchar b8)
      : data1(l), data2(w1), data3(w2), data4{b1, b2, b3, b4, b5, b6, b7, b8} {}
  QUuid(const _GUID &guid);
  explicit QUuid(const QString &string);
  explicit QUuid(QLatin1String string);
  explicit QUuid(const char *text);
  explicit QUuid(const QByteArray &text);
  static QUuid fromString(const QString &string);
  static QUuid fromString(QLatin1String string);
  static QUuid createUuid();
  QUuid &operator=(const _GUID &guid);
  operator _GUID() const;
  QString toString(StringFormat mode = WithBraces) const;
  QByteArray toByteArray(StringFormat mode = WithBraces) const;
  bool isNull() const;
  bool operator==(const QUuid &orig) const;
  bool operator!=(const QUuid &orig) const;

  uint data1 = 0;
  ushort data2 = 0;
  ushort data3 = 0;
  uchar data4[8] = {};
};

#endif // OFFICETIDY_STANDINS_QT_QUUID_H
