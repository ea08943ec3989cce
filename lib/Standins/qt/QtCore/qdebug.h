//===- qdebug.h - Qt's log --------------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QDEBUG_H
#define OFFICETIDY_STANDINS_QT_QDEBUG_H

#include "qstring.h"

class QDebug {
public:
  QDebug(const QDebug &o);
  ~QDebug();
  QDebug &noquote();
  QDebug &nospace();
  QDebug &operator<<(QChar t);
  QDebug &operator<<(bool t);
  QDebug &operator<<(char t);
  QDebug &operator<<(int t);
  QDebug &operator<<(uint t);
  QDebug &operator<<(long t);
  QDebug &operator<<(ulong t);
  QDebug &operator<<(qlonglong t);
  QDebug &operator<<(double t);
  QDebug &operator<<(const char *t);
  QDebug &operator<<(const QString &t);
  QDebug &operator<<(QLatin1String t);
  QDebug &operator<<(const QByteArray &t);
  QDebug &operator<<(const void *t);
};

class QMessageLogger {
public:
  QDebug debug() const;
  QDebug info() const;
  QDebug warning() const;
  QDebug critical() const;
  void debug(const char *msg, ...) const;
  void info(const char *msg, ...) const;
  void warning(const char *msg, ...) const;
  void critical(const char *msg, ...) const;
};

#define qDebug QMessageLogger().debug
#define qInfo QMessageLogger().info
#define qWarning QMessageLogger().warning
#define qCritical QMessageLogger().critical

#endif // OFFICETIDY_STANDINS_QT_QDEBUG_H
