//===- Yaml.h - type libraries as YAML --------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_YAML_H
#define OFFICETIDY_TYPELIBRARY_YAML_H

#include "TypeLibrary/TypeLibrary.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"

namespace officetidy::typelib {

/// Reads a library that is written as YAML: how the models of models/ are. The
/// error names file, line and column, and what is right.
///
///   library: Outlook
///   id: 00062FFF-0000-0000-C000-000000000046
///   version: '9.6'                 # optional, as are lcid and help
///   imports:
///     - { library: Office, id: 2DF8D04C-5BFA-101B-BDE5-00AA0044DE52 }
///   types:
///     - enum: OlItemType
///       constants: [olMailItem = 0, olAppointmentItem, olContactItem]
///     - interface: _Application    # dual, which derives from IDispatch
///       id: 00063001-0000-0000-C000-000000000046
///       members:
///         - '[id(0xF000)] get Application: Application*'
///         - '[id(0x10A)] CreateItem(OlItemType ItemType): IDispatch*'
///         - '[id(0x51)] Quit()'
///         - 'Display([optional] VARIANT Modal)'
///         - 'Find([out] BSTR* Text, long Count = 1): BOOL'
///         - 'get Item(VARIANT Index): Office.CommandBar*'
///         - 'put Name(BSTR Name)'
///     - dispinterface: ApplicationEvents
///       id: 0006304E-0000-0000-C000-000000000046
///       members: ['[id(0xF002)] ItemSend(IDispatch* Item, [in, out] BOOL*
///                  Cancel)', 'property long Count', 'readonly BSTR Name']
///     - coclass: Application
///       id: 0006F03A-0000-0000-C000-000000000046
///       implements: [_Application, '[source] ApplicationEvents']
///     - record: Point
///       fields: [long X, long Y]
///     - alias: OlColor
///       of: long
///     - module: Constants
///       constants: [olMissing = 3]
///
/// Further keys of a type: `base` (of an interface, another interface; default
/// IDispatch), `kind: custom` (an interface that is not dual, whose base is
/// IUnknown by default), `flags` (a number). Types are those
/// of IDL (`BSTR`, `VARIANT`, `BOOL` (VARIANT_BOOL), `long`, `SAFEARRAY(BSTR)`,
/// `DATE`, `CURRENCY`, …), or names of the library or, behind the library's
/// name and a dot, of an import; `enum Library.Type` tells what it is where the
/// import isn't at hand. A member returns what stands behind the colon;
/// in an interface that is its last parameter, and HRESULT what it returns. Of
/// a coclass' interfaces the first, and the first source, is the default.
llvm::Expected<Library> fromYaml(llvm::MemoryBufferRef Text);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_YAML_H
