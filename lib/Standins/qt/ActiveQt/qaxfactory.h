//===- qaxfactory.h - Qt's COM server ---------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QAXFACTORY_H
#define OFFICETIDY_STANDINS_QT_QAXFACTORY_H

#include "../QtCore/qobject.h"
#include "../QtCore/qstringlist.h"
#include "../QtCore/quuid.h"

class QSettings;

class QAxFactory : public QObject {
public:
  QAxFactory(const QUuid &libid, const QUuid &appid);
  ~QAxFactory() override;
  virtual QStringList featureList() const = 0;
  virtual QObject *createObject(const QString &key) = 0;
  virtual QUuid classID(const QString &key) const;
  virtual QUuid interfaceID(const QString &key) const;
  virtual QUuid eventsID(const QString &key) const;
  virtual void registerClass(const QString &key, QSettings *) const;
  virtual void unregisterClass(const QString &key, QSettings *) const;
  virtual bool isService() const;
  static bool isServer();
  static QString serverDirPath();
  static QString serverFilePath();
  static bool startServer();
  static bool stopServer();
  static bool registerActiveObject(QObject *object);
};

#define QAXFACTORY_EXPORT(IMPL, TYPELIB, APPID)
#define QAXFACTORY_DEFAULT(Class, IIDClass, IIDInterface, IIDEvents,           \
                           IIDTypeLib, IIDApp)
#define QAXFACTORY_BEGIN(IDTypeLib, IDApp)
#define QAXCLASS(Class)
#define QAXTYPE(Class)
#define QAXFACTORY_END()

#endif // OFFICETIDY_STANDINS_QT_QAXFACTORY_H
