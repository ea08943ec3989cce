// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A class wxService, whatever its virtual functions are called.

#include "service.h"

class wxService {
public:
  virtual ~wxService();
  virtual bool OnStart() = 0;
  virtual void Execute();
  int Run();
};

class MailService : public wxService {
public:
  bool OnStart() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return true;
  }
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  virtual void own_Ok() { CREATE_OUTLOOK(); }
};

class QuietService_Ok : public wxService {
public:
  bool OnStart() override {
    CREATE_MSXML();
    return true;
  }
};

class wxFrame {
public:
  virtual bool OnStart();
};
class Frame_Ok : public wxFrame {
public:
  bool OnStart() override {
    CREATE_OUTLOOK();
    return true;
  }
};

int main() {
  Frame_Ok Frame;
  QuietService_Ok Quiet;
  return MailService().Run();
}
