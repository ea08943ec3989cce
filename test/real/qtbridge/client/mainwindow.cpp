#include "mainwindow.h"
#include "ui_mainwindow.h"
#include "calendar.h"

#include <QMessageBox>

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), ui(new Ui::MainWindow), m_calendar(new FileCalendar("room.ics", this))
{
    ui->setupUi(this);
    connect(m_calendar, &Calendar::failed, this, [this](const QString &why) {
        QMessageBox::warning(this, tr("Calendar"), why);
    });
    connect(ui->outlookButton, &QPushButton::clicked, [this] {
        QAxObject outlook("Outlook.Application", this);
        outlook.dynamicCall("ActiveExplorer()");
    });
}

MainWindow::~MainWindow() { delete ui; }

void MainWindow::on_openButton_clicked() { m_calendar->open(); }

void MainWindow::on_mailButton_clicked()
{
    QAxObject *outlook = new QAxObject("Outlook.Application", this);
    QAxObject *mail = outlook->querySubObject("CreateItem(OlItemType)", 0);
    mail->dynamicCall("Display(QVariant)", false);
}
