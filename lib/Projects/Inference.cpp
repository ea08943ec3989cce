//===- Inference.cpp - options that sources tell of themselves ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Inference.h"
#include "Projects/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <optional>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

/// What only a standard has, and its number.
constexpr struct {
  StringLiteral Text;
  unsigned Standard;
} Newer[] = {{"std::optional", 17},     {"std::string_view", 17},
             {"std::wstring_view", 17}, {"std::variant", 17},
             {"std::any", 17},          {"std::filesystem", 17},
             {"if constexpr", 17},      {"[[nodiscard]]", 17},
             {"[[maybe_unused]]", 17},  {"inline constexpr", 17},
             {"<winrt/", 17},           {"wil::", 17},
             {"std::scoped_lock", 17},  {"co_await", 20},
             {"co_return", 20},         {"co_yield", 20},
             {"std::jthread", 20},      {"std::span", 20},
             {"<format>", 20},          {"<=>", 20},
             {"std::stop_token", 20},   {"std::ranges", 20},
             {"consteval", 20},         {"constinit", 20},
             {"requires ", 20},         {"std::expected", 23},
             {"std::print", 23}};

bool isWordCharacter(char C) { return isAlnum(C) || C == '_'; }

/// Does \p Text hold \p Word, not as a part of another?
bool hasWord(StringRef Text, StringRef Word) {
  for (size_t At = Text.find(Word); At != StringRef::npos;
       At = Text.find(Word, At + 1)) {
    size_t End = At + Word.size();
    bool Starts = At == 0 || !isWordCharacter(Text[At - 1]);
    bool Ends = End == Text.size() || !isWordCharacter(Text[End]) ||
                !isWordCharacter(Word.back());
    if (Starts && Ends)
      return true;
  }
  return false;
}

/// Is \p Name a header of the C library, which no file of a tree stands for?
bool isOfTheLanguage(StringRef Name) {
  static constexpr StringLiteral Names[] = {
      "assert.h",  "complex.h", "ctype.h",    "errno.h",  "fcntl.h",
      "fenv.h",    "float.h",   "inttypes.h", "io.h",     "iso646.h",
      "limits.h",  "locale.h",  "malloc.h",   "math.h",   "memory.h",
      "process.h", "setjmp.h",  "signal.h",   "stdarg.h", "stdbool.h",
      "stddef.h",  "stdint.h",  "stdio.h",    "stdlib.h", "string.h",
      "tchar.h",   "time.h",    "wchar.h",    "wctype.h", "windows.h"};
  return !Name.contains('.') || is_contained(Names, StringRef(Name.lower()));
}

/// The name that an `#include` of \p Line names, with what it stands in.
StringRef includedBy(StringRef Line) {
  Line = Line.ltrim();
  if (!Line.consume_front("#"))
    return "";
  Line = Line.ltrim();
  if (!Line.consume_front("include"))
    return "";
  Line = Line.ltrim();
  if (Line.size() < 3 || (Line[0] != '"' && Line[0] != '<'))
    return "";
  return Line.take_front(Line.find(Line[0] == '"' ? '"' : '>', 1));
}

} // namespace

Inference::Inference(ArrayRef<std::string> All, Tree &Files) : Files(Files) {
  for (const std::string &File : All)
    if (isSource(File) || isHeader(File)) {
      Code.push_back(File);
      ByName[path::filename(File).lower()].push_back(File);
    }
}

const Inference::Scanned &Inference::scan(const std::string &File) {
  auto [At, New] = Known.try_emplace(File);
  Scanned &S = At->second;
  if (!New)
    return S;
  auto Text = Files.read(File);
  if (!Text) {
    consumeError(Text.takeError());
    return S;
  }
  S.Text = std::move(*Text);
  for (StringRef Line : llvm::split(S.Text, '\n'))
    if (StringRef Name = includedBy(Line); !Name.empty()) {
      std::string Plain = Name.drop_front().trim().str();
      std::replace(Plain.begin(), Plain.end(), '\\', '/');
      S.Includes.push_back({std::move(Plain), Name.front() == '"'});
    }
  return S;
}

/// The file of the tree whose path ends in \p Name, the one that shares most
/// of its folders with \p From.
const std::string *Inference::nearest(StringRef Name, StringRef From) const {
  auto Candidates = ByName.find(path::filename(Name).lower());
  if (Candidates == ByName.end())
    return nullptr;
  std::string Tail = "/" + Name.lower();
  const std::string *Best = nullptr;
  size_t BestShared = 0;
  for (const std::string &C : Candidates->second) {
    if (!StringRef(C).ends_with_insensitive(Tail))
      continue;
    size_t Shared =
        std::mismatch(C.begin(), C.end(), From.begin(), From.end()).first -
        C.begin();
    Shared = StringRef(C).take_front(Shared).count('/');
    if (!Best || Shared > BestShared ||
        (Shared == BestShared && C.size() < Best->size())) {
      Best = &C;
      BestShared = Shared;
    }
  }
  return Best;
}

/// The file that \p I in \p From means, whose folder is added to \p S where it
/// has none for it; "" where there is no such file.
std::string Inference::resolve(const Include &I, const std::string &From,
                               Settings &S) {
  if (I.Quoted)
    if (auto Found = Files.find(I.Name, path::parent_path(From)))
      return *Found;
  for (const std::string &Folder : S.Includes)
    if (auto Found = Files.find(I.Name, Folder))
      return *Found;
  if (!I.Quoted && isOfTheLanguage(I.Name))
    return "";
  StringRef Name = I.Name;
  while (Name.consume_front("../") || Name.consume_front("./"))
    ;
  bool Upwards = Name.size() != I.Name.size();
  const std::string *Found = nearest(Name, From);
  if (!Found)
    return "";
  // A folder can't be made up for a way upwards.
  StringRef Folder = StringRef(*Found).drop_back(Name.size() + 1);
  if (!Upwards)
    addNames(S.Includes, Folder.str());
  return *Found;
}

void Inference::addFolders(Settings &S, ArrayRef<std::string> Sources) {
  std::set<std::string> Seen(Sources.begin(), Sources.end());
  std::vector<std::string> Queue(Sources.rbegin(), Sources.rend());
  if (!Sources.empty())
    for (const std::string &Forced : S.Forced)
      if (std::string File = resolve({Forced, true}, Sources.front(), S);
          !File.empty())
        Queue.push_back(File);
  while (!Queue.empty()) {
    std::string File = std::move(Queue.back());
    Queue.pop_back();
    for (const Include &I : scan(File).Includes)
      if (std::string Found = resolve(I, File, S);
          !Found.empty() && Seen.insert(Found).second)
        Queue.push_back(std::move(Found));
  }
}

std::set<std::string> Inference::included(ArrayRef<std::string> Sources) {
  std::set<std::string> Known(Sources.begin(), Sources.end()), Found;
  for (const std::string &File : Code)
    for (const Include &I : scan(File).Includes) {
      if (!isSource(I.Name))
        continue;
      Settings None;
      std::string Included = resolve(I, File, None);
      if (Included != File && Known.count(Included))
        Found.insert(std::move(Included));
    }
  return Found;
}

std::string Inference::standard() {
  unsigned Standard = 14;
  for (const std::string &File : Code)
    if (!StringRef(File).ends_with_insensitive(".c"))
      for (const auto &N : Newer)
        if (N.Standard > Standard && hasWord(scan(File).Text, N.Text))
          Standard = N.Standard;
  return "c++" + std::to_string(Standard);
}

namespace {

/// A call with a text among its arguments, in one line.
struct TextCall {
  StringRef Name;
  enum { Narrow, Wide, Generic } Text;
};

std::optional<TextCall> textCallIn(StringRef Line) {
  if (Line.ltrim().starts_with("#") || Line.contains("extern \"C"))
    return std::nullopt;
  size_t Quote = Line.find('"');
  size_t Open = Line.take_front(Quote).find('(');
  if (Quote == StringRef::npos || Open == StringRef::npos)
    return std::nullopt;
  StringRef Before = Line.take_front(Open).rtrim();
  size_t Start = Before.size();
  while (Start > 0 && isWordCharacter(Before[Start - 1]))
    --Start;
  TextCall Call{Before.drop_front(Start), TextCall::Narrow};
  StringRef Front = Line.take_front(Quote).rtrim();
  if (Front.ends_with("L"))
    Call.Text = TextCall::Wide;
  else if (Front.ends_with("_T(") || Front.ends_with("TEXT(") ||
           Front.ends_with("_T ("))
    Call.Text = TextCall::Generic;
  // `_T("x")` as the first call of a line is nobody's argument.
  if (Call.Name == "_T" || Call.Name == "TEXT" || Call.Name == "_TEXT")
    return std::nullopt;
  return Call;
}

} // namespace

bool Inference::isUnicode(HasBothWidths BothWidths) {
  int Decided = 0, Written = 0;
  bool Generic = false, Wide = false;
  for (const std::string &File : Code) {
    StringRef Text = scan(File).Text;
    Generic |= hasWord(Text, "_T(") || hasWord(Text, "TEXT(") ||
               hasWord(Text, "TCHAR") || hasWord(Text, "_tmain");
    Wide |= hasWord(Text, "wchar_t") || hasWord(Text, "L\"");
    for (StringRef Line : llvm::split(Text, '\n')) {
      std::optional<TextCall> Call = textCallIn(Line);
      if (!Call || Call->Name.empty())
        continue;
      if (BothWidths(Call->Name) && Call->Text != TextCall::Generic)
        Decided += Call->Text == TextCall::Wide ? 1 : -1;
      // Windows and MFC begin their names so, the C library doesn't.
      if (isUpper(Call->Name.front()))
        Written += Call->Text == TextCall::Narrow ? -1 : 1;
    }
  }
  if (Decided || Written < 0)
    return Decided > 0;
  return Generic || Wide;
}

} // namespace officetidy::projects
