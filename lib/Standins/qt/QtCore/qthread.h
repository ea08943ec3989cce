//===- qthread.h - Qt's thread ----------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QTHREAD_H
#define OFFICETIDY_STANDINS_QT_QTHREAD_H

#include "qobject.h"

class QThread : public QObject {
  Q_OBJECT

public:
  enum Priority { NormalPriority = 3, InheritPriority = 7 };
  explicit QThread(QObject *parent = nullptr);
  ~QThread();
  void start(Priority = InheritPriority);
  void quit();
  void exit(int retcode = 0);
  bool wait(unsigned long time = ~0ul);
  bool isRunning() const;
  static QThread *currentThread();
  static void msleep(unsigned long msecs);
  static void sleep(unsigned long secs);
  template <typename Function, typename... Args>
  static QThread *create(Function &&, Args &&...) {
    return nullptr;
  }

protected:
  virtual void run();
  int exec();
};

#endif // OFFICETIDY_STANDINS_QT_QTHREAD_H
