//===- TypeLibraryReaderTest.cpp - reading type libraries -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Header.h"
#include "TypeLibrary/Reader.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace officetidy::typelib;
using testing::AnyOf;
using testing::HasSubstr;

namespace {

/// A file of the fuzzers' corpus; mail.idl of the lit tests tells what it
/// holds.
std::string corpus(StringRef Name) {
  auto File = MemoryBuffer::getFile(OFFICE_TIDY_CORPUS "/TypeLibrary/" + Name);
  EXPECT_TRUE(bool(File)) << Name.str();
  return File ? (*File)->getBuffer().str() : "";
}

Expected<Library> readBytes(StringRef Bytes,
                            std::optional<unsigned> Number = {}) {
  return read(MemoryBufferRef(Bytes, "some.tlb"), Number);
}

Library readOrDie(StringRef Bytes) {
  auto L = readBytes(Bytes);
  EXPECT_TRUE(bool(L)) << toString(L.takeError());
  return L ? std::move(*L) : Library();
}

std::string errorOf(StringRef Bytes, std::optional<unsigned> Number = {}) {
  auto L = readBytes(Bytes, Number);
  return L ? "no error" : toString(L.takeError());
}

/// Reads what may be anything, and writes what could be read.
void survive(StringRef Bytes) {
  auto L = readBytes(Bytes);
  if (L)
    toHeader(*L, {});
  else
    EXPECT_THAT(toString(L.takeError()), HasSubstr("some.tlb: at offset 0x"));
}

void put(std::string &Bytes, size_t Offset, uint64_t Value, unsigned Size) {
  if (Bytes.size() < Offset + Size)
    Bytes.resize(Offset + Size);
  for (unsigned I = 0; I < Size; ++I)
    Bytes[Offset + I] = static_cast<char>(Value >> (8 * I));
}

TEST(Reader, readsTheLibrary) {
  Library L = readOrDie(corpus("mail.tlb"));
  EXPECT_EQ(L.Name, "MailLib");
  EXPECT_EQ(L.Guid, "5A7A0001-1234-4321-AAAA-0123456789AB");
  EXPECT_EQ(L.Major, 2);
  EXPECT_EQ(L.Minor, 3);
  EXPECT_EQ(L.Help, "A mail library");
  EXPECT_FALSE(L.Partial);
}

TEST(Reader, readsEnumerationsRecordsAndAliases) {
  Library L = readOrDie(corpus("mail.tlb"));
  const TypeInfo *Kind = L.find("MailKind");
  ASSERT_TRUE(Kind && Kind->Variables.size() == 3);
  EXPECT_EQ(Kind->Kind, TypeKind::Enum);
  EXPECT_EQ(Kind->Guid, "5A7A0010-1234-4321-AAAA-0123456789AB");
  EXPECT_EQ(Kind->Variables[1].Name, "mkCard");
  EXPECT_EQ(Kind->Variables[1].Value->Integer, 7);
  EXPECT_EQ(Kind->Variables[2].Value->Integer, -1);
  const TypeInfo *Stamp = L.find("Stamp");
  ASSERT_TRUE(Stamp && Stamp->Variables.size() == 2);
  EXPECT_EQ(Stamp->Kind, TypeKind::Record);
  const Type &Size = Stamp->Variables[1].What;
  EXPECT_EQ(Size.Kind, VarType::Array);
  EXPECT_THAT(Size.Bounds, testing::ElementsAre(3u));
  EXPECT_EQ(Size.Element.front().Kind, VarType::I2);
  EXPECT_EQ(L.find("Sort")->Aliased.User.Name, "MailKind");
}

TEST(Reader, readsFunctions) {
  Library L = readOrDie(corpus("mail.tlb"));
  const TypeInfo &Mailer = *L.find("IMailer");
  EXPECT_TRUE(Mailer.isDual());
  ASSERT_EQ(Mailer.Functions.size(), 7u);
  EXPECT_EQ(Mailer.Functions[0].Invoke, InvokeKind::Get);
  EXPECT_EQ(Mailer.Functions[1].Invoke, InvokeKind::Put);
  EXPECT_EQ(Mailer.Functions[1].Name, "Name");
  const Function &Send = Mailer.Functions[2];
  EXPECT_EQ(Send.Name, "Send");
  EXPECT_EQ(Send.Id, 2);
  EXPECT_EQ(Send.Result.Kind, VarType::HResult);
  ASSERT_EQ(Send.Parameters.size(), 4u);
  EXPECT_TRUE(Send.Parameters[1].Optional);
  EXPECT_EQ(Send.Parameters[2].Default->Integer, 5);
  EXPECT_TRUE(Send.Parameters[3].RetVal);
  EXPECT_EQ(Send.Parameters[3].What.Element.front().Kind, VarType::Bool);
  const Type &Post = Mailer.Functions[3].Parameters[1].What;
  EXPECT_EQ(Post.Element.front().Element.front().User.Name, "IPost");
  EXPECT_TRUE(L.find("IShop")->Functions[0].Parameters[0].Lcid);
}

TEST(Reader, readsDispinterfacesAndCoclasses) {
  Library L = readOrDie(corpus("mail.tlb"));
  const TypeInfo &Events = *L.find("MailEvents");
  EXPECT_FALSE(Events.isDual());
  ASSERT_EQ(Events.Variables.size(), 2u);
  EXPECT_EQ(Events.Variables[0].Id, 10);
  EXPECT_EQ(Events.Functions[1].Result.Kind, VarType::Bool);
  const auto &Implements = L.find("mailer")->Implements;
  ASSERT_EQ(Implements.size(), 3u);
  EXPECT_EQ(Implements[0].What.Name, "IMailer");
  EXPECT_TRUE(Implements[0].Default);
  EXPECT_FALSE(Implements[1].Default);
  EXPECT_TRUE(Implements[2].Source);
}

TEST(Reader, readsWhatAProgramHolds) {
  EXPECT_EQ(readOrDie(corpus("mail.dll")).Name, "MailLib");
  EXPECT_TRUE(bool(readBytes(corpus("mail.dll"), 1)));
  EXPECT_THAT(errorOf(corpus("mail.dll"), 2),
              HasSubstr("holds no type library of number 2"));
}

TEST(Reader, readsWhatA16BitProgramHolds) {
  std::string Tlb = corpus("mail.tlb"), Program = "MZ";
  Tlb.resize((Tlb.size() + 15) / 16 * 16); // the table counts in sixteens
  put(Program, 0x3C, 0x40, 4);
  Program += "NE";
  put(Program, 0x40 + 0x24, 0x40, 2); // the resource table is at 0x80
  put(Program, 0x80, 4, 2);           // 2 to the 4th is sixteen
  put(Program, 0x82, 0x20, 2);        // a type, whose name is at 0xA0
  put(Program, 0x84, 1, 2);           // there is one of it
  put(Program, 0x8A, 0x10, 2);        // at 0x100
  put(Program, 0x8C, Tlb.size() / 16, 2);
  put(Program, 0x90, 0x8001, 2); // called 1
  Program.resize(0xA0);
  Program += "\x07TYPELIB";
  Program.resize(0x100);
  Program += Tlb;
  EXPECT_EQ(readOrDie(Program).Name, "MailLib");
  EXPECT_THAT(errorOf(Program, 3), HasSubstr("number 3"));
}

TEST(Reader, tellsWhatIsNoTypeLibrary) {
  EXPECT_THAT(errorOf("Words."), HasSubstr("some.tlb: at offset 0x0: this is "
                                           "no type library"));
  EXPECT_THAT(errorOf(""), HasSubstr("this is no type library"));
  EXPECT_THAT(errorOf("MZ"), HasSubstr("the file ends before"));
  std::string Dos = "MZ";
  put(Dos, 0x3C, 0x40, 4);
  EXPECT_THAT(errorOf(Dos + "LX\0\0"), AnyOf(HasSubstr("neither PE nor NE"),
                                             HasSubstr("the file ends")));
}

TEST(Reader, aTruncatedLibraryIsAnError) {
  std::string Whole = corpus("mail.tlb");
  for (size_t Size = 0; Size + 16 <= Whole.size(); Size += 16)
    EXPECT_NE(errorOf(StringRef(Whole).take_front(Size)), "no error") << Size;
}

TEST(Reader, aTruncatedProgramIsNoCrash) {
  std::string Whole = corpus("mail.dll");
  for (size_t Size = 0; Size < Whole.size(); Size += 16)
    survive(StringRef(Whole).take_front(Size));
}

TEST(Reader, aFlippedBitIsNoCrash) {
  std::string Bytes = corpus("mail.tlb");
  for (char &Byte : Bytes)
    for (unsigned Bit : {0, 3, 7}) {
      Byte ^= static_cast<char>(1 << Bit);
      survive(Bytes);
      Byte ^= static_cast<char>(1 << Bit);
    }
}

TEST(Reader, wordsOfAllOnesOrZerosAreNoCrash) {
  std::string Bytes = corpus("mail.tlb");
  for (size_t I = 0; I + 4 <= Bytes.size(); I += 4)
    for (uint64_t Value : {UINT64_C(0), UINT64_C(0xFFFFFFFF),
                           UINT64_C(0x7FFFFFFF), UINT64_C(0x80000000)}) {
      std::string Broken = Bytes;
      put(Broken, I, Value, 4);
      survive(Broken);
    }
}

TEST(Reader, typesInThemselvesEnd) {
  std::string Bytes = corpus("mail.tlb");
  // Every pair of words that could be a pointer's description points to itself.
  for (size_t I = 0; I + 8 <= Bytes.size(); I += 4)
    for (uint32_t Target : {0u, 8u, 16u}) {
      std::string Broken = Bytes;
      put(Broken, I, 26, 2);
      put(Broken, I + 4, Target, 4);
      survive(Broken);
    }
}

} // namespace
