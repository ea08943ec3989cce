// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include -std=c++20

// QMetaObject::invokeMethod and the classes of Qt that the stand-ins lack.

//--- include/library.h
class QObject {
public:
  virtual ~QObject();
};
struct QMetaObject {
  template <typename F> static bool invokeMethod(QObject *Context, F &&Run) {}
  template <typename F> static bool invokeMethod(QObject *Context, F &&Run, int Type) {}
  static bool invokeMethod(QObject *Object, const char *Member);
};

//--- test.cpp
#include "service.h"

#include <library.h>

static QObject Object;

static void invokeMethod_Bad() {
  QMetaObject::invokeMethod(&Object, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'invokeMethod_Bad' queues '{{.*}}
}

static void invokeMethod_Ok() {
  QMetaObject::invokeMethod(&Object, [] { CREATE_MSXML(); });
}

static void invokeMethodLater_Bad() {
  QMetaObject::invokeMethod(&Object, [] { CREATE_OUTLOOK(); }, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'invokeMethodLater_Bad' queues '{{.*}}
}

static void invokeMethodLater_Ok() {
  QMetaObject::invokeMethod(&Object, [] { CREATE_MSXML(); }, 1);
}

static void service() {
  invokeMethod_Bad();
  invokeMethod_Ok();
  invokeMethodLater_Bad();
  invokeMethodLater_Ok();
}

SERVICE(service)
