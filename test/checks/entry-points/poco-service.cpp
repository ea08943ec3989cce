// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Poco's ServerApplication runs as a service; its Application doesn't.

#include "service.h"

namespace Poco {
namespace Util {
struct Arguments;
class Application {
public:
  virtual ~Application();
  int run(int Count, char **Arguments);

protected:
  virtual void initialize(Application &Self);
  virtual void uninitialize();
  virtual int main(const Arguments &List);
};
class ServerApplication : public Application {
public:
  void waitForTerminationRequest();
};
} // namespace Util
} // namespace Poco

class MailServer : public Poco::Util::ServerApplication {
protected:
  void initialize(Poco::Util::Application &) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  int main(const Poco::Util::Arguments &) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  int help_Ok() {
    CREATE_OUTLOOK();
    return 0;
  }
};

class QuietServer_Ok : public Poco::Util::ServerApplication {
protected:
  int main(const Poco::Util::Arguments &) override {
    CREATE_MSXML();
    return 0;
  }
};

class MailTool_Ok : public Poco::Util::Application {
protected:
  int main(const Poco::Util::Arguments &) override {
    CREATE_OUTLOOK();
    return 0;
  }
};

int main(int Count, char **Arguments) {
  MailTool_Ok Tool;
  MailServer Server;
  QuietServer_Ok Quiet;
  return Count > 1 ? Tool.run(Count, Arguments) : Server.run(Count, Arguments);
}
