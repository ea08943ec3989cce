//===- Unit.h - the facts of one translation unit, read ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_FACTS_UNIT_H
#define OFFICETIDY_FACTS_UNIT_H

#include "Facts/Facts_generated.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>

namespace officetidy::facts {

/// What the usr begins with of a function that a unit knows by its name only,
/// which follows: "Mailer::send", or "send" where the class isn't known.
inline constexpr llvm::StringLiteral ByName = "office-tidy:name:";

/// ArgumentField::argument of the object of a call.
inline constexpr uint32_t ObjectArgument = UINT32_MAX;

/// The facts of one translation unit, as a view of the bytes of its file: see
/// Facts.fbs for what each part means. Whoever holds one may trust every index
/// in it.
class Unit {
public:
  /// Takes \p Buffer, whose identifier names the file in errors. Fails, saying
  /// what is wrong, when the bytes are truncated, no facts, of another version
  /// of the format, or hold an index that is out of range.
  static llvm::Expected<std::unique_ptr<Unit>>
  create(std::unique_ptr<llvm::MemoryBuffer> Buffer);

  /// Reads the file \p Path.
  static llvm::Expected<std::unique_ptr<Unit>> load(llvm::StringRef Path);

  llvm::StringRef mainFile() const { return ref(Root->main_file()); }
  llvm::StringRef output() const { return ref(Root->output()); }
  llvm::StringRef version() const { return ref(Root->version()); }
  uint64_t digest() const { return Root->digest(); }
  State state() const { return Root->state(); }

  unsigned errorCount() const { return Root->errors()->size(); }
  llvm::StringRef error(unsigned I) const {
    return ref(Root->errors()->Get(I));
  }

  unsigned fileCount() const { return Root->files()->size(); }
  llvm::StringRef file(uint32_t I) const { return ref(Root->files()->Get(I)); }
  unsigned stringCount() const { return Root->strings()->size(); }
  llvm::StringRef string(uint32_t I) const {
    return ref(Root->strings()->Get(I));
  }

  llvm::ArrayRef<Guid> guids() const { return array(Root->guids()); }
  llvm::ArrayRef<Entity> entities() const { return array(Root->entities()); }
  llvm::ArrayRef<Node> nodes() const { return array(Root->nodes()); }
  llvm::ArrayRef<Guard> guards() const { return array(Root->guards()); }
  llvm::ArrayRef<Function> functions() const {
    return array(Root->functions());
  }
  llvm::ArrayRef<Call> calls() const { return array(Root->calls()); }
  llvm::ArrayRef<Flow> flows() const { return array(Root->flows()); }
  llvm::ArrayRef<Record> records() const { return array(Root->records()); }
  llvm::ArrayRef<Method> methods() const { return array(Root->methods()); }
  llvm::ArrayRef<EntryPoint> entryPoints() const {
    return array(Root->entry_points());
  }
  llvm::ArrayRef<Export> exports() const { return array(Root->exports()); }

  llvm::ArrayRef<uint32_t> refs(const Span &S) const {
    return llvm::ArrayRef<uint32_t>(Root->refs()->data(), Root->refs()->size())
        .slice(S.begin(), S.size());
  }
  llvm::ArrayRef<Call> calls(const Function &F) const {
    return calls().slice(F.calls().begin(), F.calls().size());
  }
  llvm::ArrayRef<Flow> flows(const Function &F) const {
    return flows().slice(F.flows().begin(), F.flows().size());
  }
  /// What the structures that are handed to \p C hold.
  llvm::ArrayRef<ArgumentField> fields(const Call &C) const {
    return array(Root->argument_fields())
        .slice(C.fields().begin(), C.fields().size());
  }
  llvm::ArrayRef<Method> methods(const Record &R) const {
    return methods().slice(R.methods().begin(), R.methods().size());
  }

  /// The nodes that an Any node is made of.
  llvm::ArrayRef<uint32_t> operands(const Node &N) const {
    return refs(Span(N.a(), static_cast<uint32_t>(N.b())));
  }

  /// The whole file.
  llvm::StringRef bytes() const { return Buffer->getBuffer(); }

private:
  Unit(std::unique_ptr<llvm::MemoryBuffer> Buffer, const TranslationUnit *Root)
      : Buffer(std::move(Buffer)), Root(Root) {}

  static llvm::StringRef ref(const flatbuffers::String *S) {
    return {S->c_str(), S->size()};
  }
  template <typename T>
  static llvm::ArrayRef<T> array(const flatbuffers::Vector<const T *> *V) {
    return {reinterpret_cast<const T *>(V->Data()), V->size()};
  }

  std::unique_ptr<llvm::MemoryBuffer> Buffer;
  const TranslationUnit *Root;
};

} // namespace officetidy::facts

#endif // OFFICETIDY_FACTS_UNIT_H
