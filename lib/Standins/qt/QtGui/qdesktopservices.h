//===- qdesktopservices.h - Qt's opener of documents and links --*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QDESKTOPSERVICES_H
#define OFFICETIDY_STANDINS_QT_QDESKTOPSERVICES_H

#include "../QtCore/qobject.h"
#include "../QtCore/qurl.h"

class QDesktopServices {
public:
  static bool openUrl(const QUrl &url);
  static void setUrlHandler(const QString &scheme, QObject *receiver,
                            const char *method);
  static void unsetUrlHandler(const QString &scheme);
};

#endif // OFFICETIDY_STANDINS_QT_QDESKTOPSERVICES_H
