//===- app.h - wxWidgets' application ---------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_APP_H
#define OFFICETIDY_STANDINS_WX_WX_APP_H

#include "event.h"

class wxAppConsole : public wxEvtHandler {
public:
  virtual bool OnInit();
  virtual int OnRun();
  virtual int OnExit();
  virtual int MainLoop();
  virtual void ExitMainLoop();
};
class wxApp : public wxAppConsole {};

#endif // OFFICETIDY_STANDINS_WX_WX_APP_H
