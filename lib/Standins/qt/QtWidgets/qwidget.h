//===- qwidget.h - Qt's widget ----------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QWIDGET_H
#define OFFICETIDY_STANDINS_QT_QWIDGET_H

#include "../QtCore/qobject.h"

class QWidget : public QObject {
  Q_OBJECT

public:
  explicit QWidget(QWidget *parent = nullptr,
                   Qt::WindowFlags f = Qt::WindowFlags());
  ~QWidget();
  void show();
  void hide();
  void resize(int w, int h);
  void setVisible(bool visible);
  void setWindowTitle(const QString &);
};

#endif // OFFICETIDY_STANDINS_QT_QWIDGET_H
