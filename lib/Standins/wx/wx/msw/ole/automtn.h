//===- automtn.h - wxWidgets' automation ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_MSW_OLE_AUTOMTN_H
#define OFFICETIDY_STANDINS_WX_WX_MSW_OLE_AUTOMTN_H

#include "../../object.h"
#include "../../variant.h"

enum wxAutomationInstanceFlags {
  wxAutomationInstance_UseExistingOnly = 0,
  wxAutomationInstance_CreateIfNeeded = 1,
  wxAutomationInstance_SilentIfNone = 2
};

class wxAutomationObject : public wxObject {
public:
  wxAutomationObject(WXIDISPATCH *dispatchPtr = nullptr);
  ~wxAutomationObject() override;

  void SetDispatchPtr(WXIDISPATCH *dispatchPtr);
  WXIDISPATCH *GetDispatchPtr() const;
  bool IsOk() const;

  bool GetInstance(const wxString &progId,
                   int flags = wxAutomationInstance_CreateIfNeeded) const;
  bool CreateInstance(const wxString &progId) const;

  wxVariant CallMethodArray(const wxString &method, int noArgs,
                            const wxVariant **args);
  wxVariant CallMethod(const wxString &method, int noArgs, wxVariant args[]);
  template <typename... Args>
  wxVariant CallMethod(const wxString &, const Args &...) {
    return wxVariant();
  }
  wxVariant GetProperty(const wxString &property, int noArgs = 0,
                        wxVariant args[] = nullptr) const;
  bool PutProperty(const wxString &property, int noArgs, wxVariant args[]);
  bool PutProperty(const wxString &property, const wxVariant &arg1);
  bool GetObject(wxAutomationObject &obj, const wxString &property,
                 int noArgs = 0, wxVariant args[] = nullptr) const;
  WXLCID GetLCID() const;
  void SetLCID(WXLCID lcid);
};

#endif // OFFICETIDY_STANDINS_WX_WX_MSW_OLE_AUTOMTN_H
