// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// Qt's starts of programs.

#include "service.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

void start_Bad() {
  QProcess Process;
  Process.start("outlook.exe", QStringList() << "/safe");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::start' starts 'outlook.exe'
  Process.start("\"C:/Program Files/Microsoft Office/OUTLOOK.EXE\" /safe");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::start' starts 'outlook.exe'
  Process.startCommand("winword.exe /n");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::startCommand' starts 'winword.exe'
}

void detached_Bad() {
  QProcess::startDetached("outlook", {"/recycle"});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QProcess::startDetached' starts 'outlook.exe'
  QProcess::execute("excel.exe", QStringList());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'QProcess::execute' starts 'excel.exe'
}

void setProgram_Bad() {
  QProcess Process;
  Process.setProgram("C:\\Office\\OUTLOOK.EXE");
  Process.setArguments({"/safe"});
  Process.start();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::start' starts 'outlook.exe'
}

void setProgramDetached_Bad() {
  auto *Process = new QProcess;
  Process->setProgram(QStringLiteral("outlook"));
  Process->startDetached();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'QProcess::startDetached' starts 'outlook.exe'
}

void opened_Bad() {
  QProcess Process;
  Process.setProgram("outlook.exe");
  Process.open();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QProcess::open' starts 'outlook.exe'
}

void url_Bad() {
  QDesktopServices::openUrl(QUrl("mailto:info@example.com?subject=Report"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'QDesktopServices::openUrl' may start 'Outlook.Application'
  QDesktopServices::openUrl(QUrl::fromLocalFile("C:/reports/today.docx"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'QDesktopServices::openUrl' may start 'Word.Application'
  QDesktopServices::openUrl(QUrl("file:///C:/reports/today.xlsx"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'QDesktopServices::openUrl' may start 'Excel.Application'
}

void other_Ok() {
  QProcess Process;
  Process.start("notepad.exe", QStringList() << "outlook.exe");
  Process.startCommand("taskkill /im outlook.exe");
  Process.setProgram("notoutlook.exe");
  Process.start();
  Process.startDetached();
  Process.open();
  QProcess::execute("taskkill", {"/im", "outlook.exe"});
  QProcess::startDetached("C:/tools/outlook/report.exe");
}

void url_Ok() {
  QDesktopServices::openUrl(QUrl("https://example.com/mailto:x"));
  QDesktopServices::openUrl(QUrl::fromLocalFile("C:/reports/today.txt"));
}

void setOnly_Ok() {
  QProcess Process;
  Process.setProgram("outlook.exe");
}

void links_Bad() {
  QUrl Link;
  Link = QString("mailto:info@example.com");
  QDesktopServices::openUrl(Link);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'QDesktopServices::openUrl' may start 'Outlook.Application'
  Link.setUrl("file:///C:/reports/today.docx");
  QDesktopServices::openUrl(Link);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'QDesktopServices::openUrl' may start 'Word.Application'
}

void links_Ok() {
  QUrl Link("mailto:info@example.com");
  Link = QString("https://example.com/");
  QDesktopServices::openUrl(Link);
  Link.setUrl("https://example.com/report.docx");
  QDesktopServices::openUrl(Link);
}

void service() {
  start_Bad();
  detached_Bad();
  setProgram_Bad();
  setProgramDetached_Bad();
  opened_Bad();
  url_Bad();
  other_Ok();
  url_Ok();
  setOnly_Ok();
  links_Bad();
  links_Ok();
}

SERVICE(service)
