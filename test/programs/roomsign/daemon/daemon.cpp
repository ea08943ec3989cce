#include "daemon.h"

#include <QAxObject>

#include <objbase.h>

void Reader::run()
{
    CoInitializeEx(0, COINIT_MULTITHREADED);
    m_calendar->refresh();
    CoUninitialize();
}

Daemon::Daemon(QObject *parent) : QObject(parent)
{
    connect(&m_timer, SIGNAL(timeout()), this, SLOT(poll()));
    connect(&m_weekly, &QTimer::timeout, this, &Daemon::report);
    m_timer.start(60 * 1000);
    m_weekly.start(7 * 24 * 3600 * 1000);
}

void Daemon::add(RoomCalendar *calendar)
{
    m_readers.append(new Reader(calendar));
}

void Daemon::poll()
{
    for (int i = 0; i < m_readers.size(); ++i)
        m_readers.at(i)->start();
}

void Daemon::report()
{
    QAxObject excel("Excel.Application");
    excel.querySubObject("Workbooks")->dynamicCall("Add()");
    excel.dynamicCall("Quit()");
}

void Daemon::halt()
{
    for (int i = 0; i < m_readers.size(); ++i)
        m_readers.at(i)->wait(5000);
}

void RoomService::start()
{
    m_daemon = new Daemon(application());
    m_daemon->add(new ExchangeCalendar("room-1@example.com", m_daemon));
    m_daemon->add(new IcsCalendar("https://example.com/room-2.ics", m_daemon));
}

void RoomService::stop()
{
    m_daemon->halt();
}

int main(int argc, char **argv)
{
    RoomService service(argc, argv);
    return service.exec();
}
