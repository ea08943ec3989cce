//===- qmap.h - Qt's associative container QMap -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QMAP_H
#define OFFICETIDY_STANDINS_QT_QMAP_H

#include "qlist.h"
#include <initializer_list>
#include <utility>

template <typename Key, typename T> class QMap {
public:
  class iterator {
  public:
    const Key &key() const;
    T &value() const;
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
    const Key &key() const;
    const T &value() const;
    const T &operator*() const;
    const T *operator->() const;
    const_iterator &operator++();
    bool operator==(const_iterator other) const;
    bool operator!=(const_iterator other) const;
  };

  QMap();
  QMap(std::initializer_list<std::pair<Key, T>> list);
  QMap(const QMap &other);
  ~QMap();
  QMap &operator=(const QMap &other);
  qsizetype size() const;
  bool isEmpty() const;
  bool contains(const Key &key) const;
  const T value(const Key &key) const;
  const T value(const Key &key, const T &defaultValue) const;
  T &operator[](const Key &key);
  const T operator[](const Key &key) const;
  iterator insert(const Key &key, const T &value);
  qsizetype remove(const Key &key);
  T take(const Key &key);
  QList<Key> keys() const;
  QList<T> values() const;
  iterator find(const Key &key);
  const_iterator find(const Key &key) const;
  const_iterator constFind(const Key &key) const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
};

#endif // OFFICETIDY_STANDINS_QT_QMAP_H
