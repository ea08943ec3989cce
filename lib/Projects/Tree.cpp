//===- Tree.cpp - files as Windows finds them ----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Tree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

/// How deep `**` looks: deeper trees are loops of links.
constexpr unsigned MaxDepth = 32;

/// What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.
constexpr uint16_t Windows1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string fromWindows1252(StringRef Bytes) {
  std::string Text;
  for (unsigned char C : Bytes) {
    uint16_t Point = C >= 0x80 && C < 0xA0 ? Windows1252[C - 0x80] : C;
    std::string Utf8;
    if (convertUTF16ToUTF8String(ArrayRef<UTF16>(&Point, 1), Utf8))
      Text += Utf8;
  }
  return Text;
}

/// Folders that hold no sources of the project.
bool isForeign(StringRef Name) {
  static constexpr StringLiteral Names[] = {"cmakefiles", "node_modules",
                                            "vcpkg_installed", "__pycache__"};
  return Name.starts_with(".") || is_contained(Names, Name.lower());
}

} // namespace

std::string absolutePath(StringRef Path, StringRef Folder) {
  SmallString<256> Result(Path);
  if (!path::is_absolute(Path)) {
    Result = Folder;
    path::append(Result, Path);
  }
  path::remove_dots(Result, /*remove_dot_dot=*/true);
  return path::convert_to_slash(Result);
}

std::optional<std::string> toUtf8(StringRef Bytes) {
  ArrayRef<char> Raw(Bytes.data(), Bytes.size());
  std::string Text;
  if (hasUTF16ByteOrderMark(Raw))
    return convertUTF16ToUTF8String(Raw, Text) ? std::optional(Text)
                                               : std::nullopt;
  (void)Bytes.consume_front("\xEF\xBB\xBF");
  const auto *Begin = reinterpret_cast<const UTF8 *>(Bytes.begin());
  if (isLegalUTF8String(&Begin, Bytes.bytes_end()))
    return Bytes.str();
  return fromWindows1252(Bytes);
}

const Tree::Listing &Tree::list(const std::string &Folder) {
  auto [At, New] = Listings.try_emplace(Folder);
  if (!New)
    return At->second;
  std::vector<std::string> Names;
  std::error_code EC;
  for (vfs::directory_iterator I = FS.dir_begin(Folder, EC), End;
       !EC && I != End; I.increment(EC)) {
    std::string Name = path::filename(I->path()).str();
    auto Type = I->type();
    bool IsLink = Type == sys::fs::file_type::symlink_file;
    if (IsLink || Type == sys::fs::file_type::type_unknown)
      if (auto Status = FS.status(I->path()))
        Type = Status->getType();
    bool IsFolder = Type == sys::fs::file_type::directory_file;
    Names.push_back(Name);
    // What a link leads to is somewhere else as well, perhaps above.
    if (!IsLink || !IsFolder)
      At->second.Entries[std::move(Name)] = IsFolder;
  }
  sort(Names);
  for (const std::string &Name : Names)
    At->second.ByLowerCase.try_emplace(StringRef(Name).lower(), Name);
  return At->second;
}

std::optional<std::string> Tree::find(StringRef Path, StringRef Folder) {
  if (Path.empty() || Path.contains('\0'))
    return std::nullopt;
  std::string Slashed = Path.str();
  std::replace(Slashed.begin(), Slashed.end(), '\\', '/');
  std::string Whole = absolutePath(Slashed, Folder);
  if (FS.exists(Whole))
    return Whole;
  std::string At = path::root_path(Whole).str();
  for (StringRef Name : make_range(path::begin(path::relative_path(Whole)),
                                   path::end(path::relative_path(Whole)))) {
    std::string Exact = absolutePath(Name, At);
    if (FS.exists(Exact)) {
      At = std::move(Exact);
      continue;
    }
    const Listing &Here = list(At);
    auto Known = Here.ByLowerCase.find(Name.lower());
    if (Known == Here.ByLowerCase.end())
      return std::nullopt;
    At = absolutePath(Known->second, At);
  }
  return At;
}

void Tree::globIn(const std::string &Folder, ArrayRef<StringRef> Patterns,
                  unsigned Depth, std::vector<std::string> &Found) {
  if (Patterns.empty() || Depth > MaxDepth)
    return;
  StringRef First = Patterns.front();
  ArrayRef<StringRef> Rest = Patterns.drop_front();
  bool Any = First == "**";
  if (Any)
    globIn(Folder, Rest, Depth + 1, Found);
  std::string Lower = First.lower();
  Expected<GlobPattern> Glob = GlobPattern::create(Lower);
  if (!Glob)
    return consumeError(Glob.takeError());
  for (const auto &[Name, IsFolder] : list(Folder).Entries) {
    std::string Path = absolutePath(Name, Folder);
    if (Any && IsFolder && !isForeign(Name))
      globIn(Path, Patterns, Depth + 1, Found);
    else if (Any || !Glob->match(StringRef(Name).lower()))
      continue;
    else if (Rest.empty() && !IsFolder)
      Found.push_back(std::move(Path));
    else if (!Rest.empty() && IsFolder)
      globIn(Path, Rest, Depth + 1, Found);
  }
}

std::vector<std::string> Tree::glob(StringRef Pattern, StringRef Folder) {
  std::string Slashed = Pattern.str();
  std::replace(Slashed.begin(), Slashed.end(), '\\', '/');
  size_t Wild = StringRef(Slashed).find_first_of("*?");
  StringRef Fixed = StringRef(Slashed).take_front(Wild);
  Fixed = Fixed.take_front(Fixed.rfind('/') + 1);
  std::vector<std::string> Found;
  auto Start =
      Fixed.empty() ? std::optional(Folder.str()) : find(Fixed, Folder);
  if (!Start)
    return Found;
  SmallVector<StringRef, 8> Patterns;
  StringRef(Slashed).drop_front(Fixed.size()).split(Patterns, '/', -1, false);
  globIn(*Start, Patterns, 0, Found);
  sort(Found);
  Found.erase(llvm::unique(Found), Found.end());
  return Found;
}

std::vector<std::string> Tree::filesBelow(StringRef Folder) {
  std::vector<std::string> Found;
  std::vector<std::pair<std::string, unsigned>> Folders{{Folder.str(), 0}};
  while (!Folders.empty()) {
    auto [At, Depth] = std::move(Folders.back());
    Folders.pop_back();
    const Listing &Here = list(At);
    // A build folder of CMake holds copies and what try_compile left.
    if (Depth > 0 && Here.Entries.count("CMakeCache.txt"))
      continue;
    for (const auto &[Name, IsFolder] : Here.Entries)
      if (!IsFolder)
        Found.push_back(absolutePath(Name, At));
      else if (!isForeign(Name) && Depth < MaxDepth)
        Folders.push_back({absolutePath(Name, At), Depth + 1});
  }
  sort(Found);
  return Found;
}

Expected<std::string> Tree::read(StringRef Path) {
  auto Buffer = FS.getBufferForFile(Path);
  if (!Buffer)
    return createStringError(
        Buffer.getError(),
        fmt::format("it can't be read: {}", Buffer.getError().message()));
  if (auto Text = toUtf8((*Buffer)->getBuffer()))
    return std::move(*Text);
  return createStringError(errc::illegal_byte_sequence,
                           "it is not valid UTF-16");
}

} // namespace officetidy::projects
