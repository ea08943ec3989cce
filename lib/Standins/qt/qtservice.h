//===- qtservice.h - services of Qt Solutions -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QTSERVICE_H
#define OFFICETIDY_STANDINS_QT_QTSERVICE_H

#include "QtCore/qcoreapplication.h"
#include "QtCore/qstring.h"
#include "QtCore/qstringlist.h"

class QtServiceController {
public:
  enum StartupType { AutoStartup = 0, ManualStartup };
  QtServiceController(const QString &name);
  virtual ~QtServiceController();
  bool isInstalled() const;
  bool isRunning() const;
  QString serviceName() const;
  QString serviceDescription() const;
  StartupType startupType() const;
  static bool install(const QString &serviceFilePath,
                      const QString &account = QString(),
                      const QString &password = QString());
  bool uninstall();
  bool start(const QStringList &arguments);
  bool start();
  bool stop();
  bool pause();
  bool resume();
  bool sendCommand(int code);
};

class QtServiceBase {
public:
  enum MessageType { Success = 0, Error, Warning, Information };
  enum ServiceFlag {
    Default = 0x00,
    CanBeSuspended = 0x01,
    CannotBeStopped = 0x02,
    NeedsStopOnShutdown = 0x04
  };
  QtServiceBase(int argc, char **argv, const QString &name);
  virtual ~QtServiceBase();
  QString serviceName() const;
  QString serviceDescription() const;
  void setServiceDescription(const QString &description);
  QtServiceController::StartupType startupType() const;
  void setStartupType(QtServiceController::StartupType startupType);
  void setServiceFlags(int flags);
  int exec();
  void logMessage(const QString &message, MessageType type = Success,
                  int id = 0, unsigned category = 0);
  static QtServiceBase *instance();

protected:
  virtual void start() = 0;
  virtual void stop();
  virtual void pause();
  virtual void resume();
  virtual void processCommand(int code);
  virtual void createApplication(int &argc, char **argv) = 0;
  virtual int executeApplication() = 0;
};

template <typename Application> class QtService : public QtServiceBase {
public:
  QtService(int argc, char **argv, const QString &name);
  ~QtService();

protected:
  Application *application() const;
  virtual void createApplication(int &argc, char **argv);
  virtual int executeApplication();
};

#endif // OFFICETIDY_STANDINS_QT_QTSERVICE_H
