#ifndef MAINWINDOW_H
#define MAINWINDOW_H

#include <QMainWindow>

class Calendar;
namespace Ui { class MainWindow; }

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = 0);
    ~MainWindow();

private slots:
    void on_openButton_clicked();
    void on_mailButton_clicked();

private:
    Ui::MainWindow *ui;
    Calendar *m_calendar;
};

#endif // MAINWINDOW_H
