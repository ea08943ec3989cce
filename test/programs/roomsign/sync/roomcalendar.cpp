#include "roomcalendar.h"

#include <QAxObject>
#include <QDebug>

ExchangeCalendar::ExchangeCalendar(const QString &mailbox, QObject *parent)
    : RoomCalendar(parent), m_mailbox(mailbox), m_outlook(0)
{
}

QAxObject *ExchangeCalendar::connectTo(const QString &what)
{
    QAxObject *object = new QAxObject(this);
    if (!object->setControl(what + QStringLiteral(".Application"))) {
        delete object;
        return 0;
    }
    return object;
}

void ExchangeCalendar::refresh()
{
    if (!m_outlook)
        m_outlook = connectTo("Outlook");
    if (!m_outlook) {
        emit failed(tr("no Outlook"));
        return;
    }
    QAxObject *session = m_outlook->querySubObject("Session");
    QAxObject *recipient = session->querySubObject("CreateRecipient(QString)", m_mailbox);
    QAxObject *folder = session->querySubObject("GetSharedDefaultFolder(IDispatch*,OlDefaultFolders)",
                                                recipient->property("Name"), 9);
    Booking booking;
    booking.room = m_mailbox;
    booking.subject = folder->property("Name").toString();
    emit booked(booking);
}

void IcsCalendar::refresh()
{
    QAxObject request("MSXML2.XMLHTTP.6.0");
    request.dynamicCall("open(QString,QString,bool)", "GET", m_url, false);
    qDebug() << request.property("status").toInt();
}
