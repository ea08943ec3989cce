#include "calendar.h"

#include <QDebug>

namespace {
const char *const kApplication = "Outlook.Application";
enum { olFolderCalendar = 9 };
}

Calendar::Calendar(QObject *parent) : QObject(parent) {}
Calendar::~Calendar() {}

OutlookCalendar::OutlookCalendar(QObject *parent) : Calendar(parent), m_items(0) {}

bool OutlookCalendar::open()
{
    m_app.reset(new QAxObject(this));
    connect(m_app.data(), SIGNAL(exception(int,QString,QString,QString)),
            this, SLOT(onException(int,QString,QString,QString)));
    if (!m_app->setControl(QString::fromLatin1(kApplication))) {
        emit failed(tr("Outlook is not installed"));
        return false;
    }
    QAxObject *session = m_app->querySubObject("GetNamespace(QString)", "MAPI");
    QAxObject *folder = session->querySubObject("GetDefaultFolder(OlDefaultFolders)", olFolderCalendar);
    m_items = folder->querySubObject("Items");
    emit opened();
    return m_items != 0;
}

int OutlookCalendar::count() const
{
    return m_items ? m_items->property("Count").toInt() : 0;
}

void OutlookCalendar::onException(int code, const QString &source, const QString &desc, const QString &)
{
    qDebug() << code << source << desc;
}

FileCalendar::FileCalendar(const QString &file, QObject *parent) : Calendar(parent), m_file(file) {}

bool FileCalendar::open()
{
    emit opened();
    return !m_file.isEmpty();
}

int FileCalendar::count() const { return 0; }
