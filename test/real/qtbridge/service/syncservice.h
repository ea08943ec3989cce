#ifndef SYNCSERVICE_H
#define SYNCSERVICE_H

#include <QCoreApplication>
#include <QThread>
#include "qtservice.h"

class Calendar;

class SyncThread : public QThread
{
    Q_OBJECT
public:
    explicit SyncThread(Calendar *calendar, QObject *parent = 0);
protected:
    void run() Q_DECL_OVERRIDE;
private:
    Calendar *m_calendar;
};

class SyncService : public QtService<QCoreApplication>
{
public:
    SyncService(int argc, char **argv);
protected:
    void start() Q_DECL_OVERRIDE;
    void stop() Q_DECL_OVERRIDE;
    void processCommand(int code) Q_DECL_OVERRIDE;
private:
    void exportSheet();
    SyncThread *m_thread;
};

#endif // SYNCSERVICE_H
