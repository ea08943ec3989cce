//===- qtimer.h - Qt's timer ------------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QTIMER_H
#define OFFICETIDY_STANDINS_QT_QTIMER_H

#include "qobject.h"

class QTimer : public QObject {
  Q_OBJECT

public:
  explicit QTimer(QObject *parent = nullptr);
  void setInterval(int msec);
  void setSingleShot(bool singleShot);
  void start();
  void start(int msec);
  void stop();
  void timeout();
  static void singleShot(int msec, const QObject *receiver, const char *member);
  template <typename Functor> static void singleShot(int, Functor) {}
  template <typename Receiver, typename Functor>
  static void singleShot(int, const Receiver *, Functor) {}
};

#endif // OFFICETIDY_STANDINS_QT_QTIMER_H
