//===- qurl.h - Qt's URL ----------------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QURL_H
#define OFFICETIDY_STANDINS_QT_QURL_H

#include "qstring.h"

class QUrl {
public:
  enum ParsingMode { TolerantMode, StrictMode, DecodedMode };
  QUrl();
  QUrl(const QString &url, ParsingMode mode = TolerantMode);
  QUrl(const QUrl &copy);
  ~QUrl();
  QUrl &operator=(const QUrl &copy);
  QUrl &operator=(const QString &url);
  void setUrl(const QString &url, ParsingMode mode = TolerantMode);
  QString url() const;
  QString toString() const;
  QString path() const;
  QString toLocalFile() const;
  bool isValid() const;
  static QUrl fromLocalFile(const QString &localfile);
  static QUrl fromUserInput(const QString &userInput);
  static QUrl fromEncoded(const QByteArray &url,
                          ParsingMode mode = TolerantMode);
};

#endif // OFFICETIDY_STANDINS_QT_QURL_H
