#ifndef CALENDAR_H
#define CALENDAR_H

#include <QObject>
#include <QScopedPointer>
#include <QString>
#include <QVariantList>
#include <QAxObject>

class Calendar : public QObject
{
    Q_OBJECT
public:
    explicit Calendar(QObject *parent = 0);
    ~Calendar();

    virtual bool open() = 0;
    virtual int count() const = 0;

signals:
    void opened();
    void failed(const QString &why);
};

class OutlookCalendar : public Calendar
{
    Q_OBJECT
public:
    explicit OutlookCalendar(QObject *parent = 0);
    bool open() Q_DECL_OVERRIDE;
    int count() const Q_DECL_OVERRIDE;

private slots:
    void onException(int code, const QString &source, const QString &desc, const QString &help);

private:
    QScopedPointer<QAxObject> m_app;
    QAxObject *m_items;
};

class FileCalendar : public Calendar
{
    Q_OBJECT
public:
    explicit FileCalendar(const QString &file, QObject *parent = 0);
    bool open() Q_DECL_OVERRIDE;
    int count() const Q_DECL_OVERRIDE;

private:
    QString m_file;
};

#endif // CALENDAR_H
