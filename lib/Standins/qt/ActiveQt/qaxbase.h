//===- qaxbase.h - the base of Qt's COM containers --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QAXBASE_H
#define OFFICETIDY_STANDINS_QT_QAXBASE_H

#include "../QtCore/qobject.h"
#include "../QtCore/qstringlist.h"
#include "../QtCore/quuid.h"
#include "../QtCore/qvariant.h"

struct IUnknown;
class QAxObject;

class QAxBase {
public:
  typedef QMap<QString, QVariant> PropertyBag;
  QAxBase();
  virtual ~QAxBase();
  long queryInterface(const QUuid &, void **) const;

  QVariant
  dynamicCall(const char *name, const QVariant &v1 = QVariant(),
              const QVariant &v2 = QVariant(), const QVariant &v3 = QVariant(),
              const QVariant &v4 = QVariant(), const QVariant &v5 = QVariant(),
              const QVariant &v6 = QVariant(), const QVariant &v7 = QVariant(),
              const QVariant &v8 = QVariant());
  QVariant dynamicCall(const char *name, QList<QVariant> &vars);
  QAxObject *querySubObject(const char *name, const QVariant &v1 = QVariant(),
                            const QVariant &v2 = QVariant(),
                            const QVariant &v3 = QVariant(),
                            const QVariant &v4 = QVariant(),
                            const QVariant &v5 = QVariant(),
                            const QVariant &v6 = QVariant(),
                            const QVariant &v7 = QVariant(),
                            const QVariant &v8 = QVariant());
  QAxObject *querySubObject(const char *name, QList<QVariant> &vars);

  PropertyBag propertyBag() const;
  void setPropertyBag(const PropertyBag &);
  QString generateDocumentation();
  virtual bool propertyWritable(const char *) const;
  virtual void setPropertyWritable(const char *, bool);
  bool isNull() const;
  QStringList verbs() const;
  QVariant asVariant() const;
  void disableMetaObject();
  void disableClassInfo();
  void disableEventSink();
  // Of Qt 5; later in QAxObject and QAxWidget.
  QString control() const;
  void clear();
  bool setControl(const QString &);

protected:
  virtual bool initialize(IUnknown **ptr);
  bool initializeRemote(IUnknown **ptr);
  bool initializeLicensed(IUnknown **ptr);
  bool initializeActive(IUnknown **ptr);
  bool initializeFromFile(IUnknown **ptr);
};

#endif // OFFICETIDY_STANDINS_QT_QAXBASE_H
