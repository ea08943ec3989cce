//===- ImportAttributes.h - how a library is to be imported -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_IMPORTATTRIBUTES_H
#define OFFICETIDY_TYPELIBRARY_IMPORTATTRIBUTES_H

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace officetidy::typelib {

/// What stands before the name of a property's accessors.
struct PropertyPrefixes {
  std::string Get, Put, PutRef;
};

/// The attributes of an `#import` directive, as in Microsoft's reference. Those
/// that only tell where the library is found (`tlbid`, `version` and `lcid` of
/// a `libid:` name) are here too, for whoever looks for it.
struct ImportAttributes {
  bool AutoRename = false;
  bool AutoSearch = false;
  bool EmbeddedIdl = false;
  bool ImplementationOnly = false;
  bool NamedGuids = false;
  bool NoAutoExclude = false;
  bool NoDualInterfaces = false;
  bool NoFunctionMapping = false;
  bool NoImplementation = false;
  bool NoNamespace = false;
  bool NoRegistry = false;
  bool NoSearchNamespace = false;
  bool NoSmartPointers = false;
  bool RawDispInterfaces = false;
  bool RawInterfacesOnly = false;
  bool RawNativeTypes = false;

  std::vector<std::string> Exclude, Include;
  std::vector<std::string> InjectStatements;
  /// Old and new name, in the order given.
  std::vector<std::pair<std::string, std::string>> Renames;
  std::string RenameNamespace; ///< "" for the library's name
  std::string RenameSearchNamespace;

  /// Where none is given, those of the reference serve: `raw_`, or nothing with
  /// raw_interfaces_only; `get_`, `put_`, `putref_`; nothing; `Get`, `Put`,
  /// `PutRef`.
  std::optional<std::string> RawMethodPrefix, HighMethodPrefix;
  std::optional<PropertyPrefixes> RawPropertyPrefixes, HighPropertyPrefixes;

  std::optional<unsigned> TlbId; ///< which library of a file of several
  std::string Version;           ///< `major.minor`, of a `libid:` name
  std::optional<unsigned> Lcid;  ///< of a `libid:` name
};

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_IMPORTATTRIBUTES_H
