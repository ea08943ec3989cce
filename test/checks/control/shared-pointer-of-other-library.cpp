// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include

// A shared pointer whose own class declares reset, as those of Visual C++ and libc++ do.

//--- include/memory
namespace std {
template <typename T> class shared_ptr {
public:
  shared_ptr() {}
  template <typename U, typename D> void reset(U *Object, D Deleter) {}
};
} // namespace std

//--- test.cpp
#include "service.h"

#include <memory>

static void deleter_Bad() {
  std::shared_ptr<int> P;
  P.reset(new int, [](int *) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'deleter_Bad' passes as deleter '{{.*}}
}
static void deleter_Ok() {
  std::shared_ptr<int> P;
  P.reset(new int, [](int *) { CREATE_MSXML(); });
}
static void service() {
  deleter_Bad();
  deleter_Ok();
}
SERVICE(service)
