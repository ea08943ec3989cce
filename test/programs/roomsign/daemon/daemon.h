#ifndef DAEMON_H
#define DAEMON_H

#include "../qtservice/qtservice.h"
#include "../sync/roomcalendar.h"

#include <QList>
#include <QThread>
#include <QTimer>

class Reader : public QThread
{
    Q_OBJECT
public:
    explicit Reader(RoomCalendar *calendar) : m_calendar(calendar) {}

protected:
    void run() Q_DECL_OVERRIDE;

private:
    RoomCalendar *m_calendar;
};

class Daemon : public QObject
{
    Q_OBJECT
public:
    explicit Daemon(QObject *parent = 0);
    void add(RoomCalendar *calendar);
    void halt();

private slots:
    void poll();
    void report();

private:
    QTimer m_timer, m_weekly;
    QList<Reader *> m_readers;
};

class RoomService : public QtService<QCoreApplication>
{
public:
    RoomService(int argc, char **argv) : QtService<QCoreApplication>(argc, argv, "RoomSign"), m_daemon(0) {}

protected:
    void start() Q_DECL_OVERRIDE;
    void stop() Q_DECL_OVERRIDE;

private:
    Daemon *m_daemon;
};

#endif
