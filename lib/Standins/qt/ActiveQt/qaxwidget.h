//===- qaxwidget.h - Qt's container of a COM control ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QAXWIDGET_H
#define OFFICETIDY_STANDINS_QT_QAXWIDGET_H

#include "../QtWidgets/qwidget.h"
#include "qaxbase.h"
#include "qaxobjectinterface.h"

class QAxBaseWidget : public QWidget, public QAxObjectInterface {
  Q_OBJECT

Q_SIGNALS:
  void exception(int code, const QString &source, const QString &desc,
                 const QString &help);
  void propertyChanged(const QString &name);
  void signal(const QString &name, int argc, void *argv);

protected:
  using QWidget::QWidget;
};

class QAxWidget : public QAxBaseWidget, public QAxBase {
  Q_OBJECT

public:
  explicit QAxWidget(QWidget *parent = nullptr,
                     Qt::WindowFlags f = Qt::WindowFlags());
  explicit QAxWidget(const QString &c, QWidget *parent = nullptr,
                     Qt::WindowFlags f = Qt::WindowFlags());
  explicit QAxWidget(IUnknown *iface, QWidget *parent = nullptr,
                     Qt::WindowFlags f = Qt::WindowFlags());
  ~QAxWidget() override;

  ulong classContext() const override;
  void setClassContext(ulong classContext) override;
  QString control() const override;
  void resetControl() override;
  bool setControl(const QString &) override;
  void clear();
  virtual bool doVerb(const QString &verb);

protected:
  virtual bool createHostWindow(bool);
};

#endif // OFFICETIDY_STANDINS_QT_QAXWIDGET_H
