//===- Json.cpp - what the JSON formats share -----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Json.h"

using namespace llvm;

namespace officetidy::report {

json::Value jsonText(StringRef Text) {
  return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
}

json::Array jsonTexts(ArrayRef<std::string> Texts) {
  json::Array Result;
  for (const std::string &Text : Texts)
    Result.push_back(jsonText(Text));
  return Result;
}

json::Object jsonPosition(const link::Position &P) {
  return json::Object{
      {"file", jsonText(P.File)}, {"line", P.Line}, {"column", P.Column}};
}

} // namespace officetidy::report
