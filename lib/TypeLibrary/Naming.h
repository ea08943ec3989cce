//===- Naming.h - what C++ calls the types of a library ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_NAMING_H
#define OFFICETIDY_TYPELIBRARY_NAMING_H

#include "TypeLibrary/Header.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace officetidy::typelib {

/// What C++ calls a library's types and members in the header that `#import`
/// makes. Every name that it gives is an identifier, whatever the library
/// holds.
class Naming {
public:
  Naming(const Library &L, const ImportAttributes &How,
         llvm::ArrayRef<ImportedLibrary> Others);

  /// \p Name as the attributes rename it, behind \p Prefix.
  std::string identifier(llvm::StringRef Name,
                         llvm::StringRef Prefix = "") const;

  /// Is \p T left out: excluded, or what the system's headers declare?
  bool isLeftOut(const TypeInfo &T) const;

  /// What a reference means.
  struct Target {
    const TypeInfo *What = nullptr; ///< null if it is not known
    std::string Name;               ///< qualified
    bool HasPointer = false;        ///< has a smart pointer
    bool IsSystem = false;          ///< the system's headers declare it
    TypeKind Kind = TypeKind::Interface;

    bool isInterface() const {
      return Kind == TypeKind::Interface || Kind == TypeKind::Dispatch;
    }
  };

  /// The type of \p R; of a coclass its default interface.
  Target resolve(const TypeReference &R) const;

  /// A declaration of \p Name as \p T; \p Name may be "".
  std::string declare(const Type &T, const llvm::Twine &Name) const;

  /// The interface that \p T points to, if it does.
  std::optional<Target> interfaceOf(const Type &T) const;

  /// The VARTYPE of \p T, as calls by way of IDispatch::Invoke tell it.
  unsigned varType(const Type &T, unsigned Depth = 0) const;

private:
  Target describe(const Library &Owner, const ImportAttributes &How,
                  const TypeInfo &T, bool IsSystem, unsigned Depth) const;
  Target resolveIn(const Library &Owner, const ImportAttributes &How,
                   const TypeReference &R, unsigned Depth) const;
  Target import(const Import &I, const TypeReference &R, unsigned Depth) const;
  std::string spell(const Target &T) const;

  const Library &L;
  const ImportAttributes &How;
  llvm::ArrayRef<ImportedLibrary> Others;
  llvm::StringMap<const TypeInfo *> Types;
  llvm::StringMap<std::string> Renames;
  llvm::StringSet<> Excluded, Included;
};

/// How C++ calls the type \p Kind; "" if it has no name of its own.
llvm::StringRef basicName(VarType Kind);

/// The interface that Dispatch or Unknown is a pointer to.
llvm::StringRef basicInterface(VarType Kind);

/// \p Text as a wide string literal.
std::string literal(llvm::StringRef Text);

inline bool isPointerTo(const Type &T, VarType Kind) {
  return T.Kind == VarType::Pointer && T.Element.front().Kind == Kind;
}

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_NAMING_H
