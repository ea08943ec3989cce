//===- FactsSample.cpp - facts to test with -------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactsSample.h"
#include "Facts/Dump.h"

namespace officetidy::facts {

Guid sampleGuid() {
  const uint8_t Data4[8] = {0xc0, 0, 0, 0, 0, 0, 0, 0x46};
  return Guid(0x0006f03a, 0, 0, flatbuffers::span<const uint8_t, 8>(Data4));
}

namespace {

/// A wrapper, with a value of every kind.
void addMake(Builder &B, uint32_t File) {
  EntityId Make =
      B.entity(EntityKind::Function, "c:@F@Make#*w#", "Make", false);
  EntityId Convert =
      B.entity(EntityKind::Function, "c:@F@Convert", "Convert", false);
  EntityId Create =
      B.entity(EntityKind::Function, "c:@F@Create", "Create", false);
  EntityId Count =
      B.entity(EntityKind::Variable, "c:a.cpp@Count", "Count", true);

  FunctionDescription F;
  F.Entity = Make;
  F.Type = "void (const wchar_t *)";
  F.Where = Location(File, 4, 6);
  F.Parameters = 1;
  F.Flags = FunctionFlags::Exported | FunctionFlags::ExternC;
  B.beginFunction(F);

  CallDescription C;
  C.Where = Location(File, 6, 3);
  C.Callee = Convert;
  C.Arguments = {B.entityNode(NodeKind::Parameter, Make, 0), 0};
  C.Fields.emplace_back(
      0, B.entity(EntityKind::Field, "c:@S@T@FI@Name", "T::Name", false),
      B.stringNode("x"));
  C.Writes = 1u << 1 | 1u << 31;
  C.Row = "Convert";
  CallId Conversion = B.call(C);

  C = CallDescription();
  C.Where = Location(File, 7, 3);
  C.Callee = Create;
  C.Flags = CallFlags::NoBody | CallFlags::Unknown;
  C.Arguments = {B.outputNode(Conversion, 1), B.integerNode(-5)};
  C.Templates = {B.guidNode(sampleGuid())};
  C.Callables = 1u << 1;
  CallId Creation = B.call(C);

  B.flow(B.resultNode(Creation), B.entityNode(NodeKind::Return, Make));
  B.flow(B.integerNode(int64_t(1) << 40),
         B.entityNode(NodeKind::Variable, Count));
  B.flow(B.stringNode("a\n\"b\""), B.entityNode(NodeKind::Written, Make, 0));
}

/// A member function, with calls of the kinds that only members have.
void addMailer(Builder &B, uint32_t File) {
  EntityId Base = B.entity(EntityKind::Record, "c:@S@Base", "Base", false);
  EntityId Mailer =
      B.entity(EntityKind::Record, "c:@S@Mailer", "Mailer", false);
  EntityId BaseSend =
      B.entity(EntityKind::Function, "c:@S@Base@F@send", "Base::send", false);
  EntityId Send = B.entity(EntityKind::Function, "c:@S@Mailer@F@send",
                           "Mailer::send", false);
  EntityId Make =
      B.entity(EntityKind::Function, "c:@F@Make#*w#", "Make", false);
  EntityId Handler = B.entity(EntityKind::Field, "c:@S@Mailer@FI@handler",
                              "Mailer::handler", false);

  FunctionDescription F;
  F.Entity = Send;
  F.Record = Mailer;
  F.Type = "void ()";
  F.Where = Location(File, 20, 6);
  F.Flags = FunctionFlags::Virtual;
  B.beginFunction(F);

  NodeId This = B.entityNode(NodeKind::Parameter, Send, -1);
  CallDescription C;
  C.Where = Location(File, 21, 5);
  C.Kind = CallKind::Virtual;
  C.Callee = BaseSend;
  C.Object = This;
  C.Record = Base;
  B.call(C);

  C = CallDescription();
  C.Where = Location(File, 22, 5);
  C.Kind = CallKind::Indirect;
  C.Target = B.entityNode(NodeKind::Field, Handler);
  C.Arguments = {B.anyNode({B.stringNode("Excel"), B.stringNode("Word")})};
  B.call(C);

  for (CallKind Kind :
       {CallKind::Construct, CallKind::Subobject, CallKind::Destroy}) {
    C = CallDescription();
    C.Where = Location(File, 23, 5);
    C.Kind = Kind;
    C.Callee = Make;
    C.Record = Mailer;
    C.Flags = CallFlags::Implicit;
    B.call(C);
  }
  B.flow(B.entityNode(NodeKind::Function, Make),
         B.entityNode(NodeKind::Field, Handler));
  B.flow(B.entityNode(NodeKind::Object, Mailer),
         B.entityNode(NodeKind::Field, Handler));

  RecordDescription R;
  R.Entity = Mailer;
  R.Guid = B.guidNode(sampleGuid());
  R.Bases = {Base};
  R.Methods.push_back({Send, {BaseSend}});
  R.Where = Location(File, 10, 8);
  B.record(R);
}

} // namespace

std::string sampleFacts() {
  Builder B("src/a.cpp", "CMakeFiles/mailer.dir/src/a.cpp.obj", 0x1234567890);
  uint32_t File = B.file("src/a.cpp");
  addMake(B, File);
  addMailer(B, File);
  B.entryPoint(B.entity(EntityKind::Function, "c:@F@Make#*w#", "Make", false),
               Context::Scheduler, "task handler", Location(File, 30, 1));
  B.error("src/a.cpp:1:10: 'afx.h' file not found");
  return B.finish();
}

llvm::Expected<std::unique_ptr<Unit>> read(llvm::StringRef Bytes,
                                           llvm::StringRef Name) {
  return Unit::create(llvm::MemoryBuffer::getMemBufferCopy(Bytes, Name));
}

std::string errorOf(llvm::StringRef Bytes, llvm::StringRef Name) {
  auto U = read(Bytes, Name);
  return U ? "" : llvm::toString(U.takeError());
}

std::string dumped(const Unit &U) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  dump(U, OS);
  return Text;
}

} // namespace officetidy::facts
