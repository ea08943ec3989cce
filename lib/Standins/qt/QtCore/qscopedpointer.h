//===- qscopedpointer.h - Qt's owning pointers ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QSCOPEDPOINTER_H
#define OFFICETIDY_STANDINS_QT_QSCOPEDPOINTER_H

#include "qglobal.h"

template <typename T> class QScopedPointer {
public:
  explicit QScopedPointer(T *p = nullptr);
  ~QScopedPointer();
  T &operator*() const;
  T *operator->() const;
  T *data() const;
  T *get() const;
  T *take();
  void reset(T *other = nullptr);
  bool isNull() const;
  explicit operator bool() const;
};

template <typename T> class QSharedPointer {
public:
  QSharedPointer();
  explicit QSharedPointer(T *p);
  ~QSharedPointer();
  T &operator*() const;
  T *operator->() const;
  T *data() const;
  T *get() const;
  void reset();
  void reset(T *other);
  bool isNull() const;
  explicit operator bool() const;
  template <typename... Args> static QSharedPointer create(Args &&...args);
};

template <typename T> class QPointer {
public:
  QPointer();
  QPointer(T *p);
  QPointer &operator=(T *p);
  T &operator*() const;
  T *operator->() const;
  T *data() const;
  bool isNull() const;
  operator T *() const;
};

#endif // OFFICETIDY_STANDINS_QT_QSCOPEDPOINTER_H
