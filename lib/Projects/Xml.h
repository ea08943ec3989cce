//===- Xml.h - reads XML project files ------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_XML_H
#define OFFICETIDY_PROJECTS_XML_H

#include "Projects/Tree.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <pugixml.hpp>
#include <string>

namespace officetidy::projects {

/// The name of \p Node without its namespace's prefix.
llvm::StringRef localName(const pugi::xml_node &Node);

/// Reads the XML of the file \p Path into \p Document. The error says where it
/// is wrong: line and column.
llvm::Error loadXml(const std::string &Path, Tree &Files,
                    pugi::xml_document &Document);

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_XML_H
