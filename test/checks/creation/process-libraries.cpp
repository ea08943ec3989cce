// RUN: split-file %s %t
// RUN: %check_office %t -- -isystem %t/include
// RUN: %check_office --mode=tidy %t -- -isystem %t/include
// REQUIRES: mingw

// Boost's and Poco's starts of programs.

//--- include/libraries.h
#include <string>
#include <vector>
namespace boost {
namespace process {
struct start_dir_ {};
class child {
public:
  child();
  template <typename... Args> explicit child(Args &&...) {}
  void wait();
};
template <typename... Args> void spawn(Args &&...) {}
template <typename... Args> int system(Args &&...) { return 0; }
namespace v1 {
class child {
public:
  template <typename... Args> explicit child(Args &&...) {}
};
template <typename... Args> void spawn(Args &&...) {}
template <typename... Args> int system(Args &&...) { return 0; }
} // namespace v1
} // namespace process
} // namespace boost

namespace Poco {
class ProcessHandle {};
class Process {
public:
  typedef std::vector<std::string> Args;
  static ProcessHandle launch(const std::string &command, const Args &args, int options = 0);
};
} // namespace Poco

//--- test.cpp
#include "service.h"

#include <libraries.h>

namespace bp = boost::process;

void boost_Bad() {
  bp::child Outlook("outlook.exe /safe");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::process::child::child' starts 'outlook.exe'
  bp::child Excel(std::string("C:\\Office\\excel.exe"), "/r");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::process::child::child' starts 'excel.exe'
  bp::spawn("outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::process::spawn' starts 'outlook.exe'
  bp::system("cmd /c start outlook");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::process::system' starts 'outlook.exe'
}

void boostOfOldVersion_Bad() {
  bp::v1::child Outlook("outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'boost::process::v1::child::child' starts 'outlook.exe'
  bp::v1::spawn("outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::process::v1::spawn' starts 'outlook.exe'
  bp::v1::system("outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::process::v1::system' starts 'outlook.exe'
}

void boostOfOldVersion_Ok() {
  bp::v1::child Report("report.exe", "outlook.exe");
  bp::v1::spawn("report.exe");
  bp::v1::system("report.exe");
}

void poco_Bad() {
  Poco::Process::launch("outlook.exe", {"/safe"});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Poco::Process::launch' starts 'outlook.exe'
}

void boost_Ok() {
  bp::child Report("report.exe", "outlook.exe");
  bp::spawn("taskkill /im outlook.exe");
  bp::system("notepad outlook.exe");
}

void poco_Ok() { Poco::Process::launch("report.exe", {"outlook.exe"}); }

void service() {
  boost_Bad();
  poco_Bad();
  boost_Ok();
  boostOfOldVersion_Bad();
  boostOfOldVersion_Ok();
  poco_Ok();
}

SERVICE(service)
