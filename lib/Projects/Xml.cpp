//===- Xml.cpp - reads XML project files ----------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Xml.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::projects {

StringRef localName(const pugi::xml_node &Node) {
  StringRef Name = Node.name();
  return Name.contains(':') ? Name.split(':').second : Name;
}

Error loadXml(const std::string &Path, Tree &Files,
              pugi::xml_document &Document) {
  auto Text = Files.read(Path);
  if (!Text)
    return Text.takeError();
  // Old files carry names of encodings that Tree has dealt with.
  pugi::xml_parse_result Parsed = Document.load_buffer(
      Text->data(), Text->size(), pugi::parse_default, pugi::encoding_utf8);
  if (Parsed && Document.document_element())
    return Error::success();
  StringRef Before =
      StringRef(*Text).take_front(std::max<ptrdiff_t>(Parsed.offset, 0));
  size_t Start = Before.rfind('\n');
  return createStringError(
      errc::invalid_argument,
      fmt::format("line {}, column {}: {}", Before.count('\n') + 1,
                  Before.size() - (Start == StringRef::npos ? 0 : Start + 1) +
                      1,
                  Parsed ? "no element" : Parsed.description()));
}

} // namespace officetidy::projects
