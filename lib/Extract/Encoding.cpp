//===- Encoding.cpp - sources in other encodings than UTF-8 ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Extract/Encoding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#ifdef _WIN32
#include <windows.h>
#else
#include <iconv.h>
#endif

using namespace llvm;

namespace officetidy::extract {

namespace {

/// Larger files are data, not sources.
constexpr size_t MaxSize = 64 << 20;

/// The number of the code page \p Charset: 1251 of "windows-1251", "cp1251" or
/// ".1251"; 0 of what has another name.
unsigned codePageOf(StringRef Charset) {
  StringRef Digits = Charset.take_back(
      Charset.size() -
      std::min(Charset.size(), Charset.find_last_not_of("0123456789") + 1));
  bool IsPage = Charset.starts_with_insensitive("windows-") ||
                Charset.starts_with_insensitive("cp") ||
                Charset.starts_with(".") || Digits == Charset;
  unsigned Page = 0;
  return IsPage && !Digits.getAsInteger(10, Page) ? Page : 0;
}

#ifdef _WIN32
/// \p Bytes of \p Charset as UTF-8; nothing where they are none.
std::optional<std::string> decoded(StringRef Bytes, StringRef Charset) {
  unsigned Page = codePageOf(Charset);
  int Size = static_cast<int>(Bytes.size());
  std::wstring Wide(Bytes.size(), L'\0');
  int Length = ::MultiByteToWideChar(Page, MB_ERR_INVALID_CHARS, Bytes.data(),
                                     Size, Wide.data(), Size);
  std::string Text;
  if (!Page || Length <= 0 ||
      !convertUTF16ToUTF8String(
          ArrayRef(reinterpret_cast<const UTF16 *>(Wide.data()), Length), Text))
    return std::nullopt;
  return Text;
}
#else
/// \p Bytes of \p Charset as UTF-8; nothing where they are none.
std::optional<std::string> decoded(StringRef Bytes, StringRef Charset) {
  unsigned Page = codePageOf(Charset);
  std::string Name = Page ? "CP" + std::to_string(Page) : Charset.str();
  iconv_t Conversion = iconv_open("UTF-8", Name.c_str());
  if (Conversion == reinterpret_cast<iconv_t>(-1))
    return std::nullopt;
  std::string Text(Bytes.size() * 4, '\0');
  char *In = const_cast<char *>(Bytes.data()), *Out = Text.data();
  size_t InLeft = Bytes.size(), OutLeft = Text.size();
  bool Done = iconv(Conversion, &In, &InLeft, &Out, &OutLeft) !=
              static_cast<size_t>(-1);
  iconv_close(Conversion);
  if (!Done)
    return std::nullopt;
  Text.resize(Text.size() - OutLeft);
  return Text;
}
#endif

/// Each byte as the character of its number: what any bytes can be read as.
std::string asLatin1(StringRef Bytes) {
  std::string Text;
  for (unsigned char C : Bytes)
    if (C < 0x80) {
      Text += char(C);
    } else {
      Text += char(0xC0 | C >> 6);
      Text += char(0x80 | (C & 0x3F));
    }
  return Text;
}

/// The code page that \p Bytes look like. In Japanese and Chinese, most
/// characters beyond ASCII are pairs of bytes beyond it; in European texts a
/// letter of the alphabet follows nearly always.
StringRef guessed(StringRef Bytes) {
  size_t Pairs = 0, Singles = 0, Kana = 0;
  for (size_t I = 0; I < Bytes.size(); ++I) {
    unsigned char Lead = Bytes[I];
    if (Lead < 0x80)
      continue;
    unsigned char Trail = I + 1 < Bytes.size() ? Bytes[I + 1] : 0;
    bool IsKana = (Lead == 0x82 || Lead == 0x83) && Trail >= 0x40;
    if (Trail < 0x80 && !IsKana) {
      ++Singles;
      continue;
    }
    ++Pairs;
    Kana += IsKana;
    ++I;
  }
  if (Pairs <= Singles)
    return "cp1252";
  return Kana * 5 >= Pairs ? "cp932" : "cp936";
}

/// Is \p Bytes UTF-16 without a mark: is every other byte of its start zero?
/// Says which: 0 little endian, 1 big endian.
std::optional<unsigned> unmarkedUtf16(StringRef Bytes) {
  StringRef Start = Bytes.take_front(64);
  if (Start.size() < 8 || Bytes.size() % 2 || !Start.contains('\0'))
    return std::nullopt;
  size_t Zeros[2] = {0, 0};
  for (size_t I = 0; I < Start.size(); ++I)
    Zeros[I % 2] += Start[I] == '\0';
  if (Zeros[0] == 0 && Zeros[1] == Start.size() / 2)
    return 0;
  if (Zeros[1] == 0 && Zeros[0] == Start.size() / 2)
    return 1;
  return std::nullopt;
}

std::optional<std::string> fromUtf16(StringRef Bytes) {
  std::string Text;
  if (convertUTF16ToUTF8String(
          ArrayRef(Bytes.data(), Bytes.size() - Bytes.size() % 2), Text))
    return Text;
  return std::nullopt;
}

/// A file whose text is not that of the disk.
class TranscodedFile : public vfs::File {
public:
  TranscodedFile(vfs::Status Stat, std::string Text)
      : Stat(std::move(Stat)), Text(std::move(Text)) {}

  ErrorOr<vfs::Status> status() override { return Stat; }
  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &Name, int64_t,
                                                   bool, bool) override {
    return MemoryBuffer::getMemBufferCopy(Text, Name);
  }
  std::error_code close() override { return {}; }

private:
  vfs::Status Stat;
  std::string Text;
};

class TranscodingFileSystem : public vfs::ProxyFileSystem {
public:
  TranscodingFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Base,
                        StringRef Charset)
      : ProxyFileSystem(std::move(Base)), Charset(Charset.str()) {}

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    auto Status = ProxyFileSystem::status(Path);
    if (!Status || !isText(*Status))
      return Status;
    if (const std::string *Text = textOf(Path.str()))
      return vfs::Status::copyWithNewSize(*Status, Text->size());
    return Status;
  }

  ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const Twine &Path) override {
    auto File = ProxyFileSystem::openFileForRead(Path);
    if (!File)
      return File;
    auto Status = (*File)->status();
    if (!Status || !isText(*Status))
      return File;
    const std::string *Text = textOf(Path.str());
    if (!Text)
      return File;
    return std::make_unique<TranscodedFile>(
        vfs::Status::copyWithNewSize(*Status, Text->size()), *Text);
  }

private:
  static bool isText(const vfs::Status &Status) {
    return Status.isRegularFile() && Status.getSize() <= MaxSize;
  }

  /// The text of \p Path where it isn't that of the disk.
  const std::string *textOf(const std::string &Path) {
    auto [At, New] = Texts.try_emplace(Path);
    if (New)
      if (auto File = ProxyFileSystem::openFileForRead(Path))
        if (auto Buffer = (*File)->getBuffer(Path))
          At->second = transcoded((*Buffer)->getBuffer(), Charset);
    return At->second ? &*At->second : nullptr;
  }

  std::string Charset;
  StringMap<std::optional<std::string>> Texts;
};

} // namespace

std::optional<std::string> transcoded(StringRef Bytes, StringRef Charset) {
  ArrayRef<char> Raw(Bytes.data(), Bytes.size());
  if (hasUTF16ByteOrderMark(Raw))
    return fromUtf16(Bytes);
  if (auto BigEndian = unmarkedUtf16(Bytes))
    return fromUtf16((*BigEndian ? "\xFE\xFF" : "\xFF\xFE") + Bytes.str());
  // A type library, say.
  if (Bytes.contains('\0'))
    return std::nullopt;
  const auto *Begin = reinterpret_cast<const UTF8 *>(Bytes.begin());
  if (isLegalUTF8String(&Begin, Bytes.bytes_end()))
    return std::nullopt;
  for (StringRef Name : {Charset, guessed(Bytes), StringRef("cp1252")})
    if (!Name.empty() && !Name.equals_insensitive("utf-8"))
      if (auto Text = decoded(Bytes, Name))
        return Text;
  return asLatin1(Bytes);
}

IntrusiveRefCntPtr<vfs::FileSystem>
transcodingFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Base,
                      StringRef Charset) {
  return makeIntrusiveRefCnt<TranscodingFileSystem>(std::move(Base), Charset);
}

} // namespace officetidy::extract
