// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The C library's starts of programs by their older names.

#include "service.h"

namespace std {
int system(const char *Command);
}

extern "C" {
struct FILE;
FILE *popen(const char *Command, const char *Mode);
int spawnl(int Mode, const char *Program, const char *Argument, ...);
int execl(const char *Program, const char *Argument, ...);
int spawnle(int Mode, const char *Program, const char *Argument, ...);
int execle(const char *Program, const char *Argument, ...);
int spawnlp(int Mode, const char *Program, const char *Argument, ...);
int execlp(const char *Program, const char *Argument, ...);
int spawnlpe(int Mode, const char *Program, const char *Argument, ...);
int execlpe(const char *Program, const char *Argument, ...);
int spawnv(int Mode, const char *Program, const char *const *Arguments);
int execv(const char *Program, const char *const *Arguments);
int spawnve(int Mode, const char *Program, const char *const *Arguments, const char *const *Environment);
int execve(const char *Program, const char *const *Arguments, const char *const *Environment);
int spawnvp(int Mode, const char *Program, const char *const *Arguments);
int execvp(const char *Program, const char *const *Arguments);
int spawnvpe(int Mode, const char *Program, const char *const *Arguments, const char *const *Environment);
int execvpe(const char *Program, const char *const *Arguments, const char *const *Environment);
}

void command_Bad() {
  std::system("outlook.exe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::system' starts 'outlook.exe'
  popen("outlook.exe", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'popen' starts 'outlook.exe'
}

void command_Ok() {
  std::system("report.exe outlook.exe");
  popen("report.exe", "r");
}

void list_Bad() {
  const char *const Arguments[] = {"outlook.exe", nullptr};
  spawnl(1, "outlook.exe", "outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnl' starts 'outlook.exe'
  execl("outlook.exe", "outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execl' starts 'outlook.exe'
  spawnle(1, "outlook.exe", "outlook.exe", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnle' starts 'outlook.exe'
  execle("outlook.exe", "outlook.exe", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execle' starts 'outlook.exe'
  spawnlp(1, "outlook.exe", "outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnlp' starts 'outlook.exe'
  execlp("outlook.exe", "outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execlp' starts 'outlook.exe'
  spawnlpe(1, "outlook.exe", "outlook.exe", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnlpe' starts 'outlook.exe'
  execlpe("outlook.exe", "outlook.exe", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execlpe' starts 'outlook.exe'
  spawnv(1, "outlook.exe", Arguments);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnv' starts 'outlook.exe'
  execv("outlook.exe", Arguments);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execv' starts 'outlook.exe'
  spawnve(1, "outlook.exe", Arguments, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnve' starts 'outlook.exe'
  execve("outlook.exe", Arguments, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execve' starts 'outlook.exe'
  spawnvp(1, "outlook.exe", Arguments);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnvp' starts 'outlook.exe'
  execvp("outlook.exe", Arguments);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execvp' starts 'outlook.exe'
  spawnvpe(1, "outlook.exe", Arguments, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'spawnvpe' starts 'outlook.exe'
  execvpe("outlook.exe", Arguments, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'execvpe' starts 'outlook.exe'
}

void list_Ok() {
  const char *const Arguments[] = {"report.exe", "outlook.exe", nullptr};
  spawnl(1, "report.exe", "report.exe", nullptr);
  execl("report.exe", "report.exe", nullptr);
  spawnle(1, "report.exe", "report.exe", nullptr, nullptr);
  execle("report.exe", "report.exe", nullptr, nullptr);
  spawnlp(1, "report.exe", "report.exe", nullptr);
  execlp("report.exe", "report.exe", nullptr);
  spawnlpe(1, "report.exe", "report.exe", nullptr, nullptr);
  execlpe("report.exe", "report.exe", nullptr, nullptr);
  spawnv(1, "report.exe", Arguments);
  execv("report.exe", Arguments);
  spawnve(1, "report.exe", Arguments, nullptr);
  execve("report.exe", Arguments, nullptr);
  spawnvp(1, "report.exe", Arguments);
  execvp("report.exe", Arguments);
  spawnvpe(1, "report.exe", Arguments, nullptr);
  execvpe("report.exe", Arguments, nullptr);
}

void service() {
  command_Bad();
  command_Ok();
  list_Bad();
  list_Ok();
}

SERVICE(service)
