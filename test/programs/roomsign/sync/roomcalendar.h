#ifndef ROOMCALENDAR_H
#define ROOMCALENDAR_H

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

class QAxObject;

struct Booking
{
    QString room, subject, organizer;
};

class RoomCalendar : public QObject
{
    Q_OBJECT
public:
    explicit RoomCalendar(QObject *parent = 0) : QObject(parent) {}

public slots:
    virtual void refresh() = 0;

signals:
    void booked(const Booking &booking);
    void failed(const QString &reason);
};

class ExchangeCalendar : public RoomCalendar
{
    Q_OBJECT
public:
    ExchangeCalendar(const QString &mailbox, QObject *parent = 0);
    void refresh() Q_DECL_OVERRIDE;

protected:
    QAxObject *connectTo(const QString &what);

private:
    QString m_mailbox;
    QAxObject *m_outlook;
};

class IcsCalendar : public RoomCalendar
{
    Q_OBJECT
public:
    IcsCalendar(const QString &url, QObject *parent = 0) : RoomCalendar(parent), m_url(url) {}
    void refresh() Q_DECL_OVERRIDE;

private:
    QString m_url;
};

#endif
