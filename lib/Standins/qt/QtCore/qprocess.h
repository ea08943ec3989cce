//===- qprocess.h - Qt's processes ------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QPROCESS_H
#define OFFICETIDY_STANDINS_QT_QPROCESS_H

#include "qobject.h"
#include "qstringlist.h"

class QIODevice : public QObject {
public:
  enum OpenModeFlag {
    NotOpen = 0,
    ReadOnly = 1,
    WriteOnly = 2,
    ReadWrite = ReadOnly | WriteOnly,
    Text = 0x10
  };
  typedef QFlags<OpenModeFlag> OpenMode;
  explicit QIODevice(QObject *parent = nullptr);
  virtual bool open(OpenMode mode);
  virtual void close();
  QByteArray readAll();
  qint64 write(const QByteArray &data);
};

class QProcess : public QIODevice {
public:
  enum ExitStatus { NormalExit, CrashExit };
  enum ProcessState { NotRunning, Starting, Running };
  explicit QProcess(QObject *parent = nullptr);
  ~QProcess();

  void start(const QString &program, const QStringList &arguments,
             OpenMode mode = ReadWrite);
  void start(const QString &command, OpenMode mode = ReadWrite);
  void start(OpenMode mode = ReadWrite);
  void startCommand(const QString &command, OpenMode mode = ReadWrite);
  bool startDetached(qint64 *pid = nullptr);
  bool open(OpenMode mode = ReadWrite) override;
  QString program() const;
  void setProgram(const QString &program);
  QStringList arguments() const;
  void setArguments(const QStringList &arguments);
  QString nativeArguments() const;
  void setNativeArguments(const QString &arguments);
  void setWorkingDirectory(const QString &dir);
  bool waitForStarted(int msecs = 30000);
  bool waitForFinished(int msecs = 30000);
  QByteArray readAllStandardOutput();
  QByteArray readAllStandardError();
  int exitCode() const;
  ExitStatus exitStatus() const;
  ProcessState state() const;
  void terminate();
  void kill();

  static int execute(const QString &program, const QStringList &arguments);
  static int execute(const QString &command);
  static bool startDetached(const QString &program,
                            const QStringList &arguments,
                            const QString &workingDirectory = QString(),
                            qint64 *pid = nullptr);
  static bool startDetached(const QString &command);
  static QStringList splitCommand(const QString &command);
  static QStringList systemEnvironment();
};

#endif // OFFICETIDY_STANDINS_QT_QPROCESS_H
