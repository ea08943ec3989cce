//===- translation.h - translated texts of wxWidgets ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_TRANSLATION_H
#define OFFICETIDY_STANDINS_WX_WX_TRANSLATION_H

#include "string.h"

wxString wxGetTranslation(const wxString &str,
                          const wxString &domain = wxString(),
                          const wxString &context = wxString());
#define _(s) wxGetTranslation(wxString(s))
#define wxTRANSLATE(str) str

#endif // OFFICETIDY_STANDINS_WX_WX_TRANSLATION_H
