//===- qbytearray.h - Qt's narrow string ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QBYTEARRAY_H
#define OFFICETIDY_STANDINS_QT_QBYTEARRAY_H

#include "qglobal.h"
#include <string>

class QString;
template <typename T> class QList;

class QByteArray {
public:
  QByteArray();
  QByteArray(const char *data, qsizetype size = -1);
  QByteArray(qsizetype size, char c);
  QByteArray(const QByteArray &other);
  QByteArray(QByteArray &&other);
  ~QByteArray();
  QByteArray &operator=(const QByteArray &other);
  QByteArray &operator=(QByteArray &&other);
  QByteArray &operator=(const char *str);

  operator const char *() const;
  operator const void *() const;
  char *data();
  const char *data() const;
  const char *constData() const;
  char *begin();
  const char *begin() const;
  qsizetype size() const;
  qsizetype length() const;
  bool isEmpty() const;
  bool isNull() const;
  void clear();
  char at(qsizetype i) const;
  bool contains(const QByteArray &ba) const;
  bool startsWith(const QByteArray &ba) const;
  bool endsWith(const QByteArray &ba) const;

  QByteArray &append(char c);
  QByteArray &append(const char *s);
  QByteArray &append(const char *s, qsizetype len);
  QByteArray &append(const QByteArray &a);
  QByteArray &prepend(const char *s);
  QByteArray &prepend(const QByteArray &a);
  QByteArray &operator+=(char c);
  QByteArray &operator+=(const char *s);
  QByteArray &operator+=(const QByteArray &a);
  QByteArray &replace(const QByteArray &before, const QByteArray &after);
  QByteArray left(qsizetype len) const;
  QByteArray right(qsizetype len) const;
  QByteArray mid(qsizetype index, qsizetype len = -1) const;
  QByteArray trimmed() const;
  QByteArray simplified() const;
  QByteArray toLower() const;
  QByteArray toUpper() const;
  QByteArray toBase64() const;
  QByteArray toHex() const;
  QList<QByteArray> split(char sep) const;
  std::string toStdString() const;

  static QByteArray fromStdString(const std::string &s);
  static QByteArray fromRawData(const char *data, qsizetype size);
  static QByteArray fromBase64(const QByteArray &base64);
  static QByteArray fromHex(const QByteArray &hexEncoded);

private:
  void *d;
};

QByteArray operator+(const QByteArray &a1, const QByteArray &a2);
QByteArray operator+(const QByteArray &a1, const char *a2);
QByteArray operator+(const char *a1, const QByteArray &a2);
QByteArray operator+(const QByteArray &a1, char a2);
bool operator==(const QByteArray &a1, const QByteArray &a2);
bool operator==(const QByteArray &a1, const char *a2);
bool operator!=(const QByteArray &a1, const QByteArray &a2);

#define QByteArrayLiteral(str) (QByteArray(str, sizeof(str) - 1))

#endif // OFFICETIDY_STANDINS_QT_QBYTEARRAY_H
