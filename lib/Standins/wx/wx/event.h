//===- event.h - wxWidgets' handler of events -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_EVENT_H
#define OFFICETIDY_STANDINS_WX_WX_EVENT_H

#include "object.h"
#include "string.h"

class wxEvtHandler : public wxObject {
public:
  wxEvtHandler();
  ~wxEvtHandler() override;
  template <typename Tag, typename Functor>
  void Bind(const Tag &, const Functor &, int = wxID_ANY) {}
  template <typename Tag, typename Method, typename Handler>
  void Bind(const Tag &, Method, Handler *, int = wxID_ANY) {}
};

class wxEvent : public wxObject {
public:
  void Skip(bool skip = true);
};
class wxCommandEvent : public wxEvent {};
class wxTimerEvent : public wxEvent {};
class wxProcessEvent : public wxEvent {};

#endif // OFFICETIDY_STANDINS_WX_WX_EVENT_H
