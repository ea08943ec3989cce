//===- qapplication.h - Qt's application with windows -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QAPPLICATION_H
#define OFFICETIDY_STANDINS_QT_QAPPLICATION_H

#include "../QtCore/qcoreapplication.h"

class QGuiApplication : public QCoreApplication {
public:
  QGuiApplication(int &argc, char **argv);
};

class QApplication : public QGuiApplication {
public:
  QApplication(int &argc, char **argv);
  ~QApplication();
  static int exec();
};

#endif // OFFICETIDY_STANDINS_QT_QAPPLICATION_H
