#include "Converter.h"

#include "Application.h"

#include <shlwapi.h>

namespace flow {

static bool HasExtension(const std::wstring &file, const wchar_t *extension) {
  return _wcsicmp(PathFindExtensionW(file.c_str()), extension) == 0;
}

bool TextConverter::Accepts(const std::wstring &file) const {
  return HasExtension(file, L".txt");
}

void TextConverter::Convert(const std::wstring &file) {
  MoveFileW(file.c_str(), (file + L".done").c_str());
}

bool WordConverter::Accepts(const std::wstring &file) const {
  return HasExtension(file, L".doc") || HasExtension(file, L".rtf");
}

void WordConverter::Convert(const std::wstring &file) {
  Application word(L"Word");
  IDispatchPtr documents = word.Get(L"Documents");
  const _variant_t name(file.c_str());
  word.Call(L"ChangeFileOpenDirectory", &name, 1);
}

bool SlideConverter::Accepts(const std::wstring &file) const {
  return HasExtension(file, L".ppt");
}

void SlideConverter::Convert(const std::wstring &) {
  Application powerPoint(L"PowerPoint", true);
  powerPoint.Get(L"Presentations");
}

} // namespace flow
