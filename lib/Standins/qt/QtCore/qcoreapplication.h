//===- qcoreapplication.h - Qt's application object -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QCOREAPPLICATION_H
#define OFFICETIDY_STANDINS_QT_QCOREAPPLICATION_H

#include "qobject.h"
#include "qstringlist.h"

class QCoreApplication : public QObject {
  Q_OBJECT

public:
  QCoreApplication(int &argc, char **argv);
  ~QCoreApplication();
  static int exec();
  static void exit(int retcode = 0);
  static void quit();
  static QCoreApplication *instance();
  static QStringList arguments();
  static QString applicationDirPath();
  static QString applicationFilePath();
  static void setApplicationName(const QString &application);
  static QString translate(const char *context, const char *key,
                           const char *disambiguation = nullptr, int n = -1);
  static void processEvents();
};

#define qApp QCoreApplication::instance()

#endif // OFFICETIDY_STANDINS_QT_QCOREAPPLICATION_H
