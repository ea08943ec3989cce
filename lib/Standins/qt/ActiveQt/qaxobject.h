//===- qaxobject.h - Qt's container of a COM object -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QAXOBJECT_H
#define OFFICETIDY_STANDINS_QT_QAXOBJECT_H

#include "qaxbase.h"
#include "qaxobjectinterface.h"

class QAxBaseObject : public QObject, public QAxObjectInterface {
  Q_OBJECT

Q_SIGNALS:
  void exception(int code, const QString &source, const QString &desc,
                 const QString &help);
  void propertyChanged(const QString &name);
  void signal(const QString &name, int argc, void *argv);

protected:
  using QObject::QObject;
};

class QAxObject : public QAxBaseObject, public QAxBase {
  Q_OBJECT

public:
  explicit QAxObject(QObject *parent = nullptr);
  explicit QAxObject(const QString &c, QObject *parent = nullptr);
  explicit QAxObject(IUnknown *iface, QObject *parent = nullptr);
  ~QAxObject() override;

  ulong classContext() const override;
  void setClassContext(ulong classContext) override;
  QString control() const override;
  void resetControl() override;
  bool setControl(const QString &c) override;
  void clear();
  bool doVerb(const QString &verb);
};

template <> QAxObject *qobject_cast<QAxObject *>(const QObject *o);
template <> QAxObject *qobject_cast<QAxObject *>(QObject *o);

#endif // OFFICETIDY_STANDINS_QT_QAXOBJECT_H
