//===- ImportSearch.cpp - what an `#import` names -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/ImportSearch.h"
#include "TypeLibrary/OfficeModels.h"
#include "TypeLibrary/Reader.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::extract {

namespace {

/// The entry \p Name of \p Folder, without regard to case where there is none
/// of that very name; the first of several. "" if there is none.
std::string findEntry(StringRef Folder, StringRef Name,
                      vfs::FileSystem &Files) {
  SmallString<256> Exact(Folder);
  path::append(Exact, Name);
  if (Name == "." || Name == ".." || Files.exists(Exact))
    return Exact.str().str();
  std::string Found;
  std::error_code Error;
  for (vfs::directory_iterator I = Files.dir_begin(Folder, Error), End;
       !Error && I != End; I.increment(Error))
    if (path::filename(I->path()).equals_insensitive(Name) &&
        (Found.empty() || I->path() < Found))
      Found = I->path().str();
  return Found;
}

bool isFile(StringRef Path, vfs::FileSystem &Files) {
  auto Status = Files.status(Path);
  return Status && !Status->isDirectory();
}

/// \p Path with slashes, and without a drive.
std::string withSlashes(StringRef Path) {
  if (Path.size() > 1 && Path[1] == ':')
    Path = Path.drop_front(2);
  std::string Clean = Path.str();
  std::replace(Clean.begin(), Clean.end(), '\\', '/');
  return Clean;
}

} // namespace

std::string findFile(StringRef Folder, StringRef Path, vfs::FileSystem &Files) {
  std::string Name = withSlashes(Path);
  std::string Found =
      StringRef(Name).starts_with("/") ? std::string("/") : Folder.str();
  SmallVector<StringRef, 8> Parts;
  StringRef(Name).split(Parts, '/', -1, /*KeepEmpty=*/false);
  for (StringRef Part : Parts)
    if (Found = findEntry(Found, Part, Files); Found.empty())
      return Found;
  return isFile(Found, Files) ? Found : std::string();
}

namespace {

/// The search for one library.
class Search {
public:
  Search(const ImportRequest &R, const ImportFolders &Folders,
         vfs::FileSystem &Files)
      : R(R), Folders(Folders), Files(Files) {}

  ImportedLibrary run();

private:
  bool findHeader();
  bool findLibrary();
  bool findModel();
  std::string findAnywhere(StringRef Path,
                           ArrayRef<const std::vector<std::string> *> Where);
  std::vector<std::string> headerNames() const;
  bool takeHeader(const std::string &File);
  std::unique_ptr<MemoryBuffer> open(const std::string &File);

  const ImportRequest &R;
  const ImportFolders &Folders;
  vfs::FileSystem &Files;
  const typelib::Model *Model = nullptr;
  std::string File; ///< the name, where it is a file's
  std::optional<unsigned> Resource;
  ImportedLibrary Found;
};

/// \p Path from one of \p Where; of a path that leads nowhere its last name.
std::string
Search::findAnywhere(StringRef Path,
                     ArrayRef<const std::vector<std::string> *> Where) {
  std::string Name = withSlashes(Path);
  for (StringRef Tried :
       {StringRef(Name), path::filename(Name, path::Style::posix)})
    for (const std::vector<std::string> *List : Where)
      for (const std::string &Folder : *List)
        if (std::string Path = findFile(Folder, Tried, Files); !Path.empty())
          return Path;
  return "";
}

std::unique_ptr<MemoryBuffer> Search::open(const std::string &File) {
  auto Buffer = Files.getBufferForFile(File);
  if (Buffer)
    return std::move(*Buffer);
  Found.Problem = File + ": " + Buffer.getError().message();
  return nullptr;
}

std::string stemOf(StringRef File) {
  return path::stem(withSlashes(File), path::Style::posix).str();
}

/// What MSVC may have called the header.
std::vector<std::string> Search::headerNames() const {
  std::vector<std::string> Names;
  if (!File.empty())
    Names.push_back(stemOf(File) + ".tlh");
  else if (Model)
    for (StringRef Known : Model->Files)
      Names.push_back(stemOf(Known) + ".tlh");
  return Names;
}

/// \p Line without its include of the wrappers' bodies, which is a path on the
/// machine that MSVC ran on.
bool includesBodies(StringRef Line) {
  Line = Line.trim();
  return Line.consume_front("#include") && Line.contains_insensitive(".tli");
}

bool Search::takeHeader(const std::string &File) {
  std::unique_ptr<MemoryBuffer> Buffer = open(File);
  if (!Buffer)
    return false;
  SmallVector<StringRef, 0> Lines;
  Buffer->getBuffer().split(Lines, '\n');
  for (StringRef Line : Lines) {
    if (!includesBodies(Line))
      Found.HeaderText += Line;
    Found.HeaderText += '\n';
  }
  Found.Header = File;
  Found.Name = path::filename(File).str();
  return true;
}

bool Search::findHeader() {
  for (const std::string &Name : headerNames()) {
    std::string Written = findAnywhere(
        Name, {&Folders.Outputs, &Folders.Given, &Folders.Includes});
    if (!Written.empty())
      return takeHeader(Written);
  }
  return false;
}

bool Search::findLibrary() {
  if (File.empty())
    return false;
  std::string Path = findAnywhere(File, {&Folders.Includes, &Folders.Given});
  std::unique_ptr<MemoryBuffer> Buffer = Path.empty() ? nullptr : open(Path);
  if (!Buffer)
    return false;
  StringRef Bytes = Buffer->getBuffer();
  if (!R.isTypeLibrary() && !Bytes.starts_with("MSFT") &&
      !Bytes.starts_with("SLTG") && !Bytes.starts_with("MZ")) {
    Found.Text = Path;
    return true;
  }
  auto Read = typelib::read(Buffer->getMemBufferRef(),
                            R.How.TlbId ? R.How.TlbId : Resource);
  if (!Read) {
    Found.Problem = toString(Read.takeError());
    return false;
  }
  Found.Library = std::make_shared<typelib::Library>(std::move(*Read));
  return true;
}

bool Search::findModel() {
  if (!Model)
    return false;
  Found.Library = typelib::load(*Model);
  Found.BuiltIn = true;
  return true;
}

ImportedLibrary Search::run() {
  using Kind = ImportRequest::Kind;
  if (R.Names == Kind::File) {
    auto [Name, Number] = splitResource(R.Name);
    File = Name.str();
    Resource = Number;
    Model = typelib::findModelOfFile(
        path::filename(withSlashes(File), path::Style::posix));
  } else {
    Model = R.Names == Kind::ProgId ? typelib::findModelOfProgId(R.Name)
                                    : typelib::findModelOfLibrary(R.Name);
  }
  if (File.empty())
    Found.Name = Model ? stemOf(Model->Files.front()) + ".tlh" : "import.tlh";
  else
    Found.Name = stemOf(File) + ".tlh";
  if ((R.isTypeLibrary() && findHeader()) || findLibrary() || findModel())
    return std::move(Found);
  return std::move(Found);
}

} // namespace

ImportedLibrary findImported(const ImportRequest &R,
                             const ImportFolders &Folders,
                             vfs::FileSystem &Files) {
  return Search(R, Folders, Files).run();
}

} // namespace officetidy::extract
