//===- qstringlist.h - Qt's list of strings ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QSTRINGLIST_H
#define OFFICETIDY_STANDINS_QT_QSTRINGLIST_H

#include "qlist.h"
#include "qstring.h"

class QStringList : public QList<QString> {
public:
  QStringList();
  explicit QStringList(const QString &i);
  QStringList(const QList<QString> &l);
  QStringList(std::initializer_list<QString> args);
  QString join(const QString &sep) const;
  QString join(QLatin1String sep) const;
  QString join(QChar sep) const;
  QStringList filter(const QString &str) const;
  void sort();
  QStringList &operator<<(const QString &str);
  QStringList &operator<<(const QStringList &l);
  QStringList operator+(const QStringList &other) const;
};

#endif // OFFICETIDY_STANDINS_QT_QSTRINGLIST_H
