// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include

// Slots that are named by SLOT(): methods of the receiver's class, or of a base of it.

//--- include/QObject
class QObject {
public:
  virtual ~QObject() {}
  static bool connect(const QObject *Sender, const char *Signal, const QObject *Receiver, const char *Member);
  bool connect(const QObject *Sender, const char *Signal, const char *Member) const;
};
class QTimer : public QObject {
public:
  static void singleShot(int Milliseconds, const QObject *Receiver, const char *Member);
  static void singleShot(int Milliseconds, int Type, const QObject *Receiver, const char *Member);
};
struct QMetaObject {
  static bool invokeMethod(QObject *Object, const char *Member);
};
const char *qFlagLocation(const char *Method);
#define SIGNAL(A) qFlagLocation("2" #A "\0" "file.cpp:1")
#define SLOT(A) "1" #A

//--- test.cpp
#include "service.h"

#include <QObject>

class Base : public QObject {
public:
  void inherited_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class Mailer : public Base {
public:
  Mailer() {
    connect(&Timer, SIGNAL(timeout()), this, SLOT(send_Bad(int)));
    connect(&Timer, SIGNAL(timeout()), this, SLOT(inherited_Bad()));
    connect(&Timer, SIGNAL(timeout()), SLOT(own_Bad()));
    connect(&Timer, SIGNAL(timeout()), this, SLOT(print_Ok()));
    QTimer::singleShot(10, this, SLOT(later_Bad()));
    QTimer::singleShot(10, 1, this, SLOT(muchLater_Bad()));
    QMetaObject::invokeMethod(this, "invoked_Bad");
  }
  void send_Bad(int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'Mailer::Mailer' connects 'Mailer::send_Bad' here
  }
  void own_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void later_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'Mailer::Mailer' sets timer 'Mailer::later_Bad' here
  }
  void muchLater_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void invoked_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'Mailer::Mailer' queues 'Mailer::invoked_Bad' here
  }
  void print_Ok() { CREATE_MSXML(); }
  void never_Ok() { CREATE_OUTLOOK(); }

private:
  QTimer Timer;
};
// A slot of that name, of a class that nothing connects.
class Other : public QObject {
public:
  void never_Ok() { CREATE_OUTLOOK(); }
  void later_Ok() { CREATE_OUTLOOK(); }
};

static void service() {
  new Mailer;
  new Other;
}
SERVICE(service)
