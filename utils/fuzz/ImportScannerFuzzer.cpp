//===- ImportScannerFuzzer.cpp - any text with `#import` in it ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/ImportScanner.h"
#include "llvm/Support/ErrorHandling.h"

using namespace officetidy::extract;

/// Every letter that is said to be one of the word's is, and in order.
static void check(const ImportDirective &D, const std::string &Text) {
  unsigned Last = D.Offset;
  for (size_t I = 0; I != std::size(D.Letters); ++I) {
    if (D.Letters[I] <= Last || D.Letters[I] >= Text.size() ||
        Text[D.Letters[I]] != "import"[I])
      llvm::report_fatal_error("a letter isn't where it is said to be");
    Last = D.Letters[I];
  }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::string Text(reinterpret_cast<const char *>(Data), Size);
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus11 = Language.LineComment = true;
  Language.Digraphs = Language.RawStringLiterals = true;
  for (bool Trigraphs : {false, true}) {
    Language.Trigraphs = Trigraphs;
    for (const ImportDirective &D : findImports(Text, Language)) {
      check(D, Text);
      ImportRequest R = parseImport(D.Rest);
      (void)R.isTypeLibrary();
    }
  }
  return 0;
}
