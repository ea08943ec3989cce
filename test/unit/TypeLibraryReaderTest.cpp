//===- TypeLibraryReaderTest.cpp - reading type libraries -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Header.h"
#include "TypeLibrary/Reader.h"
#include "llvm/ADT/StringExtras.h"
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

/// Writes a small library of format SLTG.
class OldLibrary {
public:
  OldLibrary() { Names.push_back('\0'); }

  /// The offset of \p Name in the table of names.
  uint16_t name(StringRef Name) {
    size_t Offset = Names.size();
    Names += Name.str() + '\0';
    return Offset;
  }
  /// Adds a type whose members are \p Members, \p Functions and \p Variables in
  /// number, all from their start on, and that refers to types \p Local.
  void type(StringRef Name, TypeKind Kind, char Id, const std::string &Members,
            unsigned Functions, unsigned Variables,
            std::vector<unsigned> Local = {}, unsigned Flags = 0);
  std::string write(StringRef LibraryName);

private:
  static void text(std::string &Out, StringRef Text) {
    put(Out, Out.size(), Text.size(), 2);
    Out += Text;
  }

  std::string Names;
  std::vector<std::string> Blocks, Identities;
};

void OldLibrary::type(StringRef Name, TypeKind Kind, char Id,
                      const std::string &Members, unsigned Functions,
                      unsigned Variables, std::vector<unsigned> Local,
                      unsigned Flags) {
  std::string B;
  put(B, 0, 0x501, 2);
  put(B, 2, 0xFFFFFFFF, 4);
  put(B, 0x1A, 2 | (Flags << 3), 1);
  put(B, 0x1B, Flags >> 5, 1);
  put(B, 0x1D, static_cast<unsigned>(Kind), 1);
  B.resize(0x22);
  if (!Local.empty()) {
    put(B, 2, B.size(), 4);
    size_t Table = B.size();
    put(B, Table, 0xDF, 1);
    put(B, Table + 0x44, 8 * Local.size(), 4);
    B.resize(Table + 0x4F + 8 * Local.size());
    for (unsigned Number : Local)
      text(B, "*\\Rffff*#" + utohexstr(Number));
  }
  put(B, 0xA, B.size(), 4);
  size_t Header = B.size();
  put(B, Header + 5, Members.size(), 4);
  B += Members;
  size_t Trailer = B.size();
  put(B, Trailer, Functions, 2);
  put(B, Trailer + 2, Variables, 2);
  put(B, Trailer + 8, Kind == TypeKind::Interface && !Local.empty() ? 0x16 : 0,
      2);
  B.resize(Trailer + 0x36);
  Blocks.push_back(B);

  std::string I;
  put(I, 0, 0, 2);
  text(I, "AAAAAAAAAA");
  put(I, I.size(), 0xFFFF, 2);
  put(I, I.size(), 0xFFFF, 2);
  put(I, I.size(), name(Name), 2);
  I.resize(I.size() + 2 + 2 + 4 + 2);
  I += std::string(15, '\x11') + Id;
  Identities.push_back(I);
}

std::string OldLibrary::write(StringRef LibraryName) {
  std::string Own;
  put(Own, 0, 0x51CC, 2);
  put(Own, 4, name(LibraryName), 2);
  put(Own, 6, 0xFFFF, 2);
  text(Own, "An old library");
  put(Own, Own.size(), 0xFFFF, 2);
  Own.resize(Own.size() + 4 + 2 + 2 + 4 + 2);
  put(Own, Own.size(), 1, 2);
  put(Own, Own.size(), 2, 2);
  Own += std::string(16, '\x22') + std::string(0x40, '\xFF');
  for (const std::string &I : Identities)
    Own += I;
  put(Own, Own.size(), 3, 2);
  put(Own, Own.size(), Own.size() + 4, 4);
  put(Own, Own.size(), 0xFFFF, 2);
  Own.resize(Own.size() - 2 + 0x216 + 2);
  put(Own, Own.size() - 0x218, 0xFFFF, 2);
  Own += Names;
  Blocks.push_back(Own);

  std::string File = "SLTG";
  put(File, 4, Blocks.size() + 1, 2);
  put(File, 0xA, 1, 2);
  for (size_t N = 0; N < Blocks.size(); ++N) {
    put(File, 0x24 + 8 * N, Blocks[N].size(), 4);
    put(File, 0x24 + 8 * N + 6, N + 1 < Blocks.size() ? N + 2 : 0, 2);
  }
  File += StringRef("\1CompObj\0dir", 13).str();
  File.resize(File.size() + 11 * (Blocks.size() - 1) + 9);
  for (const std::string &B : Blocks)
    File += B;
  return File;
}

/// A library of an enumeration, an interface and a class.
std::string oldLibrary() {
  OldLibrary Old;
  std::string Enum;
  put(Enum, 0, 0x1A0A, 2); // a constant, its value and type in place
  put(Enum, 2, 0xFFFF, 2);
  put(Enum, 4, Old.name("okCard"), 2);
  put(Enum, 6, 7, 2);
  put(Enum, 8, 0x16, 2);
  put(Enum, 0x10, 0, 2);
  Old.type("OldKind", TypeKind::Enum, 1, Enum, 0, 1);

  std::string Members;
  put(Members, 0, 0x4A, 2); // what it derives from: reference 1
  put(Members, 2, 0xFFFF, 2);
  put(Members, 0xA, 1, 2);
  size_t Send = 0x16;
  put(Members, Send, 0x4C, 1);
  put(Members, Send + 1, 0x12, 1);
  put(Members, Send + 2, 0xFFFF, 2);
  put(Members, Send + 4, Old.name("Send"), 2);
  put(Members, Send + 6, 5, 4);
  put(Members, Send + 0xE, Send + 0x16, 2);
  put(Members, Send + 0x10, (2 << 3) | 4, 1);
  put(Members, Send + 0x11, 0x80, 1);
  put(Members, Send + 0x12, 25, 2);
  put(Members, Send + 0x16, Old.name("to") + 1, 2);
  put(Members, Send + 0x18, 8, 2); // a BSTR
  put(Members, Send + 0x1A, Old.name("post") + 1, 2);
  put(Members, Send + 0x1C, 0x4080 | 0xE00 | 29, 2); // by pointer, the result:
  put(Members, Send + 0x1E, 0, 2);                   // reference 0
  Old.type("IOld", TypeKind::Interface, 2, Members, 1, 0, {0, 2});

  Old.type("IBase", TypeKind::Interface, 3, "", 0, 0);

  std::string Class;
  put(Class, 0, 0x4A, 2);
  put(Class, 2, 0xFFFF, 2);
  put(Class, 6, 1, 1);
  put(Class, 0x14, 0, 2);
  Old.type("OldClass", TypeKind::CoClass, 4, Class, 0, 0, {1});
  return Old.write("OldLib");
}

TEST(OldFormat, readsIdentities) {
  Library L = readOrDie(oldLibrary());
  EXPECT_EQ(L.Name, "OldLib");
  EXPECT_EQ(L.Guid, "22222222-2222-2222-2222-222222222222");
  EXPECT_EQ(L.Help, "An old library");
  EXPECT_EQ(L.Major, 1);
  EXPECT_EQ(L.Minor, 2);
  ASSERT_EQ(L.Types.size(), 4u);
  EXPECT_EQ(L.Types[0].Name, "OldKind");
  EXPECT_EQ(L.Types[0].Kind, TypeKind::Enum);
  EXPECT_EQ(L.Types[3].Kind, TypeKind::CoClass);
  EXPECT_EQ(L.Types[3].Guid, "11111111-1111-1111-1111-111111111104");
}

TEST(OldFormat, readsMembers) {
  Library L = readOrDie(oldLibrary());
  ASSERT_EQ(L.find("OldKind")->Variables.size(), 1u);
  EXPECT_EQ(L.find("OldKind")->Variables[0].Name, "okCard");
  EXPECT_EQ(L.find("OldKind")->Variables[0].Value->Integer, 7);
  const TypeInfo &Old = *L.find("IOld");
  ASSERT_TRUE(Old.Base);
  EXPECT_EQ(Old.Base->Name, "IBase");
  ASSERT_EQ(Old.Functions.size(), 1u);
  const Function &Send = Old.Functions[0];
  EXPECT_EQ(Send.Name, "Send");
  EXPECT_EQ(Send.Id, 5);
  EXPECT_EQ(Send.Result.Kind, VarType::HResult);
  ASSERT_EQ(Send.Parameters.size(), 2u);
  EXPECT_EQ(Send.Parameters[0].Name, "to");
  EXPECT_EQ(Send.Parameters[0].What.Kind, VarType::Bstr);
  EXPECT_TRUE(Send.Parameters[1].RetVal);
  EXPECT_EQ(Send.Parameters[1].What.Element.front().User.Name, "OldKind");
  ASSERT_EQ(L.find("OldClass")->Implements.size(), 1u);
  EXPECT_EQ(L.find("OldClass")->Implements[0].What.Name, "IOld");
  EXPECT_TRUE(L.find("OldClass")->Implements[0].Default);
}

TEST(OldFormat, brokenMembersLeaveTheIdentities) {
  std::string Bytes = oldLibrary();
  size_t Send = Bytes.find(StringRef("\x4C\x12\xFF\xFF", 4).str());
  ASSERT_NE(Send, std::string::npos);
  put(Bytes, Send + 0xE, 0xFFF0, 2); // the parameters are nowhere
  Library L = readOrDie(Bytes);
  EXPECT_TRUE(L.find("IOld")->Functions.empty());
  EXPECT_EQ(L.find("OldKind")->Variables.size(), 1u);
}

TEST(OldFormat, hostileFilesAreNoCrash) {
  std::string Whole = oldLibrary();
  for (size_t Size = 0; Size < Whole.size(); Size += 16)
    survive(StringRef(Whole).take_front(Size));
  for (size_t I = 0; I + 2 <= Whole.size(); ++I)
    for (unsigned Value : {0u, 1u, 0x16u, 0xFFFFu}) {
      std::string Broken = Whole;
      put(Broken, I, Value, 2);
      survive(Broken);
    }
}

} // namespace
