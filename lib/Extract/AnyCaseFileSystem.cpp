//===- AnyCaseFileSystem.cpp - finds names as Windows does ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/AnyCaseFileSystem.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::extract {

const char AnyCaseFileSystem::ID = 0;

void AnyCaseFileSystem::setIncludeFolders(std::vector<std::string> Given) {
  Folders = std::move(Given);
  Includers.clear();
}

void AnyCaseFileSystem::addIncluder(StringRef Folder) {
  Includers.try_emplace(Folder, true);
}

const AnyCaseFileSystem::Listing &
AnyCaseFileSystem::listing(const std::string &Folder) {
  auto [It, New] = Listings.try_emplace(Folder);
  Listing &Names = It->second;
  if (!New)
    return Names;
  std::error_code EC;
  for (vfs::directory_iterator I = dir_begin(Folder, EC), End; !EC && I != End;
       I.increment(EC)) {
    StringRef Name = path::filename(I->path());
    Names[Name.lower()].push_back(Name.str());
  }
  for (auto &Entry : Names)
    sort(Entry.second);
  return Names;
}

std::optional<std::string> AnyCaseFileSystem::entry(const std::string &Folder,
                                                    StringRef Name) {
  const Listing &Names = listing(Folder);
  auto It = Names.find(Name.lower());
  if (It == Names.end())
    return std::nullopt;
  return is_contained(It->second, Name) ? Name.str() : It->second.front();
}

std::optional<std::string> AnyCaseFileSystem::find(StringRef Path) {
  if (Path.empty() || path::root_path(Path) == Path)
    return Path.str();
  auto [It, New] = Found.try_emplace(Path, std::nullopt);
  if (!New)
    return It->second;
  if (getUnderlyingFS().exists(Path))
    return It->second = Path.str();
  std::optional<std::string> Folder = find(path::parent_path(Path));
  if (!Folder)
    return std::nullopt;
  const StringRef Name = path::filename(Path);
  std::optional<std::string> Result;
  if (Name == "..") {
    Result = path::parent_path(*Folder).str();
  } else if (Name == ".") {
    Result = Folder;
  } else if (auto Real = entry(*Folder, Name)) {
    SmallString<256> Joined(*Folder);
    path::append(Joined, *Real);
    Result = std::string(Joined);
  }
  return Found[Path] = Result;
}

bool AnyCaseFileSystem::isExactElsewhere(StringRef Path) {
  auto IsExactFrom = [&](StringRef Folder) {
    StringRef Written = Path;
    if (Folder.empty() || !Written.consume_front(Folder) ||
        !Written.consume_front("/"))
      return false;
    return any_of(Folders, [&](const std::string &Other) {
      return getUnderlyingFS().exists(Other + "/" + Written);
    });
  };
  return any_of(Folders, IsExactFrom) || any_of(Includers.keys(), IsExactFrom);
}

std::optional<std::string> AnyCaseFileSystem::realName(const Twine &Given) {
  SmallString<256> Path;
  Given.toVector(Path);
  if (Path.empty() || makeAbsolute(Path))
    return std::nullopt;
  const std::string Exact(Path);
  std::replace(Path.begin(), Path.end(), '\\', '/');
  path::remove_dots(Path);
  std::optional<std::string> Real = find(Path);
  if (!Real || *Real == Exact || getUnderlyingFS().exists(Exact) ||
      isExactElsewhere(Exact))
    return std::nullopt;
  return Real;
}

ErrorOr<vfs::Status> AnyCaseFileSystem::status(const Twine &Path) {
  ErrorOr<vfs::Status> Exact = ProxyFileSystem::status(Path);
  if (Exact)
    return Exact;
  std::optional<std::string> Real = realName(Path);
  if (!Real)
    return Exact;
  ErrorOr<vfs::Status> S = ProxyFileSystem::status(*Real);
  return S ? vfs::Status::copyWithNewName(*S, Path) : S;
}

bool AnyCaseFileSystem::exists(const Twine &Path) {
  return ProxyFileSystem::exists(Path) || realName(Path);
}

ErrorOr<std::unique_ptr<vfs::File>>
AnyCaseFileSystem::openFileForRead(const Twine &Path) {
  auto Exact = ProxyFileSystem::openFileForRead(Path);
  if (Exact)
    return Exact;
  std::optional<std::string> Real = realName(Path);
  if (!Real)
    return Exact;
  return vfs::File::getWithPath(ProxyFileSystem::openFileForRead(*Real), Path);
}

} // namespace officetidy::extract
