// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// Classes derived from ActiveQt's: what dumpcpp makes of a type library, by the
// interface or at once, and one's own.

#include "service.h"

#include <ActiveQt/QAxObject>
#include <ActiveQt/QAxWidget>

namespace Outlook {

class _Application : public QAxObject {
public:
  _Application(QObject *Parent = nullptr) : QAxObject((IUnknown *)nullptr) { (void)Parent; }
  _Application(QAxObject *Object) : QAxObject((IUnknown *)nullptr) { (void)Object; }
};

class Application : public _Application {
public:
  explicit Application(QObject *Parent = nullptr) : _Application(Parent) {
    setControl(QStringLiteral("{0006f03a-0000-0000-c000-000000000046}"));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'QAxObject::setControl' creates 'Outlook.Application'
  }
  Application(_Application *Interface) : _Application((QAxObject *)Interface) {}
  inline QAxObject *CreateItem(int Type);
};

class Viewer : public QAxWidget {
public:
  explicit Viewer(QWidget *Parent = nullptr, Qt::WindowFlags Flags = 0) : QAxWidget(Parent, Flags) {
    setControl("{0006F063-0000-0000-C000-000000000046}");
    // CHECK-MESSAGES: :[[@LINE-1]]:5: note: 'QAxWidget::setControl' may create 'Outlook.Application'
  }
};

} // namespace Outlook

namespace Word {

class Document : public QAxWidget {
public:
  Document(const QString &LicenseKey = QString(), QWidget *Parent = nullptr) : QAxWidget(Parent) {
    if (LicenseKey.isEmpty())
      setControl("{00020906-0000-0000-C000-000000000046}");
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'QAxWidget::setControl' creates 'Word.Document'
    else
      setControl("{00020906-0000-0000-C000-000000000046}:" + LicenseKey);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'QAxWidget::setControl' creates 'Word.Document'
  }
};

} // namespace Word

class Mailer : public QAxObject {
public:
  Mailer() : QAxObject("Outlook.Application") {}
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
};

class Office : public QAxObject {
public:
  explicit Office(const QString &Class) : QAxObject(Class) {}
};

class Never : public QAxObject {
public:
  Never() : QAxObject("Outlook.Application") {}
};

void generated() {
  Outlook::Application Application;
  Outlook::Application Same(&Application);
  Word::Document Document;
}

void view() { Outlook::Viewer View; }

void own_Ok() { Office Document("MSXML2.DOMDocument.6.0"); }

void own_Bad() {
  Office Application("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Office::Office' creates 'Outlook.Application'
}

void mail() { Mailer Outlook; }

void service() {
  generated();
  view();
  own_Ok();
  own_Bad();
  mail();
}

SERVICE(service)
