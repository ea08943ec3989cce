//===- ppl.h - parallel algorithms of concrt --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_CRT_PPL_H
#define OFFICETIDY_STANDINS_CRT_PPL_H

#include <functional>

namespace Concurrency {
class task_group {
public:
  template <typename Function> void run(const Function &_Func) { _Func(); }
  template <typename Function> int run_and_wait(const Function &_Func) {
    _Func();
    return 0;
  }
  int wait();
  void cancel();
};
typedef task_group structured_task_group;
template <typename Index, typename Function>
void parallel_for(Index _First, Index _Last, const Function &_Func) {
  _Func(_First);
}
template <typename Iterator, typename Function>
void parallel_for_each(Iterator _First, Iterator _Last, const Function &_Func) {
  _Func(*_First);
}
template <typename First, typename Second>
void parallel_invoke(const First &_Func1, const Second &_Func2) {
  _Func1();
  _Func2();
}
} // namespace Concurrency
namespace concurrency = Concurrency;

#endif // OFFICETIDY_STANDINS_CRT_PPL_H
