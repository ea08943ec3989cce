// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Services of the Qt Service component.

#include "service.h"

class QCoreApplication;
class QtServiceBase {
public:
  virtual ~QtServiceBase();
  int exec();

protected:
  virtual void start() = 0;
  virtual void stop();
  virtual void pause();
  virtual void resume();
  virtual void processCommand(int Code);
};
template <typename Application> class QtService : public QtServiceBase {
public:
  QtService(int Count, char **Arguments, const char *Name);
};

class MailService : public QtService<QCoreApplication> {
public:
  using QtService::QtService;

protected:
  void start() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void processCommand(int) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  // An overload.
  void stop(int) { CREATE_OUTLOOK(); }
  void report_Ok() { CREATE_OUTLOOK(); }
};

class QuietService_Ok : public QtService<QCoreApplication> {
public:
  using QtService::QtService;

protected:
  void start() override { CREATE_MSXML(); }
};

namespace game {
class Engine {
public:
  virtual void start();
};
class Level_Ok : public Engine {
public:
  void start() override { CREATE_OUTLOOK(); }
};
} // namespace game

int main(int Count, char **Arguments) {
  game::Level_Ok Level;
  MailService Service(Count, Arguments, "Mail");
  QuietService_Ok Quiet(Count, Arguments, "Quiet");
  return Service.exec();
}
