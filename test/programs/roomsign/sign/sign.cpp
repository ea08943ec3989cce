// The sign at the door: shows what is booked, and lets somebody book by his Outlook.
#include "../sync/roomcalendar.h"

#include <QApplication>
#include <QAxObject>
#include <QAxWidget>
#include <QTimer>
#include <QWidget>

class Sign : public QWidget
{
    Q_OBJECT
public:
    Sign() : m_view("Shell.Explorer.2", this), m_calendar(new ExchangeCalendar("room-1@example.com", this))
    {
        connect(m_calendar, &RoomCalendar::booked, [this](const Booking &b) { show(b); });
        connect(&m_timer, &QTimer::timeout, m_calendar, &RoomCalendar::refresh);
        m_timer.start(1000);
    }

    void book()
    {
        QAxObject outlook("Outlook.Application");
        QAxObject *item = outlook.querySubObject("CreateItem(OlItemType)", 1);
        item->dynamicCall("Display()");
    }

    void print()
    {
        QAxObject *word = new QAxObject(this);
        if (word->setControl("Word.Application"))
            word->setProperty("Visible", true);
    }

private:
    void show(const Booking &booking) { m_view.dynamicCall("Navigate(QString)", booking.subject); }

    QAxWidget m_view;
    RoomCalendar *m_calendar;
    QTimer m_timer;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Sign sign;
    if (app.arguments().contains("--book"))
        sign.book();
    else
        sign.print();
    return app.exec();
}
