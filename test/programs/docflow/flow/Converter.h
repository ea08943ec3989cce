#pragma once

#include <string>

namespace flow {

class Converter {
public:
  virtual ~Converter() {}
  virtual bool Accepts(const std::wstring &file) const = 0;
  virtual void Convert(const std::wstring &file) = 0;
};

class TextConverter : public Converter {
public:
  bool Accepts(const std::wstring &file) const override;
  void Convert(const std::wstring &file) override;
};

class WordConverter : public Converter {
public:
  bool Accepts(const std::wstring &file) const override;
  void Convert(const std::wstring &file) override;
};

// Of the editor alone: presentations are shown to somebody.
class SlideConverter : public Converter {
public:
  bool Accepts(const std::wstring &file) const override;
  void Convert(const std::wstring &file) override;
};

} // namespace flow
