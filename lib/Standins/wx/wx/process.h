//===- process.h - wxWidgets' child process ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_PROCESS_H
#define OFFICETIDY_STANDINS_WX_WX_PROCESS_H

#include "event.h"

enum wxSignal { wxSIGNONE = 0, wxSIGKILL = 9, wxSIGTERM = 15 };
enum wxKillError { wxKILL_OK };

class wxProcess : public wxEvtHandler {
public:
  wxProcess(wxEvtHandler *parent = nullptr, int nId = wxID_ANY);
  wxProcess(int flags);
  ~wxProcess() override;
  static wxProcess *Open(const wxString &cmd, int flags = 0);
  static wxKillError Kill(int pid, wxSignal sig = wxSIGTERM, int flags = 0);
  static bool Exists(int pid);
  void Redirect();
  void Detach();
  long GetPid() const;
  virtual void OnTerminate(int pid, int status);
};

#endif // OFFICETIDY_STANDINS_WX_WX_PROCESS_H
