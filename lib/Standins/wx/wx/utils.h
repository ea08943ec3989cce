//===- utils.h - wxWidgets' starts of programs ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_UTILS_H
#define OFFICETIDY_STANDINS_WX_WX_UTILS_H

#include "arrstr.h"
#include "process.h"

enum {
  wxEXEC_ASYNC = 0,
  wxEXEC_SYNC = 1,
  wxEXEC_SHOW_CONSOLE = 2,
  wxEXEC_MAKE_GROUP_LEADER = 4,
  wxEXEC_NODISABLE = 8,
  wxEXEC_NOEVENTS = 16,
  wxEXEC_HIDE_CONSOLE = 32
};
struct wxExecuteEnv;

long wxExecute(const wxString &command, int flags = wxEXEC_ASYNC,
               wxProcess *process = nullptr, const wxExecuteEnv *env = nullptr);
long wxExecute(const char *const *argv, int flags = wxEXEC_ASYNC,
               wxProcess *process = nullptr, const wxExecuteEnv *env = nullptr);
long wxExecute(const wchar_t *const *argv, int flags = wxEXEC_ASYNC,
               wxProcess *process = nullptr, const wxExecuteEnv *env = nullptr);
long wxExecute(const wxString &command, wxArrayString &output, int flags = 0,
               const wxExecuteEnv *env = nullptr);
long wxExecute(const wxString &command, wxArrayString &output,
               wxArrayString &error, int flags = 0,
               const wxExecuteEnv *env = nullptr);
bool wxShell(const wxString &command = wxEmptyString);
bool wxLaunchDefaultApplication(const wxString &path, int flags = 0);
bool wxLaunchDefaultBrowser(const wxString &url, int flags = 0);
bool wxGetEnv(const wxString &var, wxString *value);
bool wxSetEnv(const wxString &var, const wxString &value);
void wxSleep(int nSecs);
void wxMilliSleep(unsigned long milliseconds);

#endif // OFFICETIDY_STANDINS_WX_WX_UTILS_H
