//===- qaxobjectinterface.h - what Qt's COM containers share ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QAXOBJECTINTERFACE_H
#define OFFICETIDY_STANDINS_QT_QAXOBJECTINTERFACE_H

#include "../QtCore/qstring.h"

class QAxObjectInterface {
public:
  virtual ~QAxObjectInterface();
  virtual ulong classContext() const = 0;
  virtual void setClassContext(ulong classContext) = 0;
  virtual QString control() const = 0;
  virtual void resetControl() = 0;
  virtual bool setControl(const QString &c) = 0;
};

#endif // OFFICETIDY_STANDINS_QT_QAXOBJECTINTERFACE_H
