//===- qvariant.h - Qt's variant --------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QVARIANT_H
#define OFFICETIDY_STANDINS_QT_QVARIANT_H

#include "qmap.h"
#include "qstringlist.h"
#include "quuid.h"

class QVariant {
public:
  QVariant();
  QVariant(const QVariant &other);
  ~QVariant();
  QVariant(int i);
  QVariant(uint ui);
  QVariant(qlonglong ll);
  QVariant(bool b);
  QVariant(double d);
  QVariant(const char *str);
  QVariant(QLatin1String string);
  QVariant(const QByteArray &bytearray);
  QVariant(const QString &string);
  QVariant(const QStringList &stringlist);
  QVariant(const QUuid &uuid);
  QVariant(const QList<QVariant> &list);
  QVariant &operator=(const QVariant &other);
  bool isNull() const;
  bool isValid() const;
  void clear();
  int toInt(bool *ok = nullptr) const;
  uint toUInt(bool *ok = nullptr) const;
  bool toBool() const;
  double toDouble(bool *ok = nullptr) const;
  QByteArray toByteArray() const;
  QString toString() const;
  QStringList toStringList() const;
  QUuid toUuid() const;
  QList<QVariant> toList() const;
  template <typename T> T value() const;
  template <typename T> void setValue(const T &value);
  template <typename T> bool canConvert() const;
  template <typename T> static QVariant fromValue(const T &value);
};

typedef QList<QVariant> QVariantList;
typedef QMap<QString, QVariant> QVariantMap;
template <typename T> T qvariant_cast(const QVariant &value);

#endif // OFFICETIDY_STANDINS_QT_QVARIANT_H
