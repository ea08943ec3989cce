//===- qlist.h - Qt's lists -------------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QLIST_H
#define OFFICETIDY_STANDINS_QT_QLIST_H

#include "qglobal.h"
#include <initializer_list>

template <typename T> class QList {
public:
  typedef T value_type;
  class iterator {
  public:
    T &operator*() const;
    T *operator->() const;
    iterator &operator++();
    bool operator==(iterator other) const;
    bool operator!=(iterator other) const;
  };
  class const_iterator {
  public:
    const_iterator();
    const_iterator(iterator other);
    const T &operator*() const;
    const T *operator->() const;
    const_iterator &operator++();
    bool operator==(const_iterator other) const;
    bool operator!=(const_iterator other) const;
  };
  typedef iterator Iterator;
  typedef const_iterator ConstIterator;

  QList();
  explicit QList(qsizetype size);
  QList(qsizetype size, const T &value);
  QList(std::initializer_list<T> args);
  QList(const QList &other);
  QList(QList &&other);
  ~QList();
  QList &operator=(const QList &other);
  QList &operator=(QList &&other);
  QList &operator=(std::initializer_list<T> args);

  qsizetype size() const;
  qsizetype count() const;
  qsizetype length() const;
  bool isEmpty() const;
  bool empty() const;
  void clear();
  const T &at(qsizetype i) const;
  T &operator[](qsizetype i);
  const T &operator[](qsizetype i) const;
  T value(qsizetype i) const;
  T value(qsizetype i, const T &defaultValue) const;
  T &first();
  const T &first() const;
  const T &constFirst() const;
  T &last();
  const T &last() const;
  const T &constLast() const;
  T &front();
  const T &front() const;
  T &back();
  const T &back() const;
  T *data();
  const T *constData() const;
  T takeFirst();
  T takeLast();
  T takeAt(qsizetype i);

  void append(const T &value);
  void append(const QList &value);
  void prepend(const T &value);
  void push_back(const T &value);
  void push_front(const T &value);
  void insert(qsizetype i, const T &value);
  void replace(qsizetype i, const T &value);
  void removeAt(qsizetype i);
  void removeFirst();
  void removeLast();
  bool contains(const T &value) const;
  qsizetype indexOf(const T &value, qsizetype from = 0) const;
  QList &operator+=(const T &value);
  QList &operator+=(const QList &other);
  QList &operator<<(const T &value);
  QList &operator<<(const QList &other);
  QList operator+(const QList &other) const;
  bool operator==(const QList &other) const;

  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
};

template <typename T> using QVector = QList<T>;

#endif // OFFICETIDY_STANDINS_QT_QLIST_H
