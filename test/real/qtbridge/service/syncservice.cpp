#include "syncservice.h"
#include "calendar.h"

#include <windows.h>

SyncThread::SyncThread(Calendar *calendar, QObject *parent)
    : QThread(parent), m_calendar(calendar)
{
}

void SyncThread::run()
{
    CoInitialize(NULL);
    if (m_calendar->open())
        qDebug("%d items", m_calendar->count());
    CoUninitialize();
}

SyncService::SyncService(int argc, char **argv)
    : QtService<QCoreApplication>(argc, argv, "Calendar Sync"), m_thread(0)
{
    setServiceDescription("Keeps the room's calendar and Outlook's the same.");
}

void SyncService::start()
{
    QCoreApplication *app = application();
    m_thread = new SyncThread(new OutlookCalendar(app), app);
    m_thread->start();
}

void SyncService::stop()
{
    m_thread->quit();
    m_thread->wait();
}

void SyncService::processCommand(int code)
{
    if (code == 1)
        exportSheet();
}

void SyncService::exportSheet()
{
    QAxObject excel("Excel.Application");
    excel.setProperty("DisplayAlerts", false);
    QAxObject *books = excel.querySubObject("Workbooks");
    books->dynamicCall("Add()");
    excel.dynamicCall("Quit()");
}
