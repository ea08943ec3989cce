//===- qobject.h - Qt's objects ---------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QOBJECT_H
#define OFFICETIDY_STANDINS_QT_QOBJECT_H

#include "qstring.h"
#include "qvariant.h"

#define Q_OBJECT                                                               \
public:                                                                        \
  static const QMetaObject staticMetaObject;                                   \
  virtual const QMetaObject *metaObject() const;                               \
  static QString tr(const char *s, const char *c = nullptr, int n = -1);       \
                                                                               \
private:
#define Q_GADGET
#define Q_INTERFACES(...)
#define Q_PROPERTY(...)
#define Q_CLASSINFO(name, value)
#define Q_ENUMS(...)
#define Q_ENUM(...)
#define Q_FLAG(...)
#define Q_INVOKABLE
#define Q_SIGNALS public
#define Q_SIGNAL
#define Q_SLOTS
#define Q_SLOT
#define Q_EMIT
#ifndef QT_NO_KEYWORDS
#define signals public
#define slots
#define emit
#endif
#define SLOT(a) "1" #a
#define SIGNAL(a) "2" #a

struct QMetaObject {
  class Connection {};
  const char *className() const;
};

class QObject {
  Q_OBJECT

public:
  explicit QObject(QObject *parent = nullptr);
  virtual ~QObject();
  QString objectName() const;
  void setObjectName(const QString &name);
  QObject *parent() const;
  void setParent(QObject *parent);
  QVariant property(const char *name) const;
  bool setProperty(const char *name, const QVariant &value);
  bool blockSignals(bool block);
  void deleteLater();
  QObject *sender() const;

  static QMetaObject::Connection
  connect(const QObject *sender, const char *signal, const QObject *receiver,
          const char *member, Qt::ConnectionType = Qt::AutoConnection);
  template <typename Sender, typename Signal, typename Receiver, typename Slot>
  static QMetaObject::Connection
  connect(const Sender *, Signal, const Receiver *, Slot,
          Qt::ConnectionType = Qt::AutoConnection) {
    return {};
  }
  template <typename Sender, typename Signal, typename Functor>
  static QMetaObject::Connection connect(const Sender *, Signal, Functor) {
    return {};
  }
  static bool disconnect(const QObject *sender, const char *signal,
                         const QObject *receiver, const char *member);
};

template <typename T> T qobject_cast(QObject *object);
template <typename T> T qobject_cast(const QObject *object);

#endif // OFFICETIDY_STANDINS_QT_QOBJECT_H
