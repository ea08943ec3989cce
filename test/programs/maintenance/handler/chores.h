#pragma once

#include <windows.h>

#include <memory>
#include <string>
#include <vector>

// A chore is done at night, one after the other.
class Chore {
public:
  virtual ~Chore() = default;
  virtual const wchar_t *Title() const = 0;
  virtual HRESULT Do() = 0;
  virtual bool NeedsNetwork() const { return false; }
};

using Chores = std::vector<std::unique_ptr<Chore>>;

// By the letters of the task's data: c compacts, p purges, t tidies.
Chores ChoresFor(const std::wstring &letters);

class CompactDatabase : public Chore {
public:
  explicit CompactDatabase(std::wstring file) : m_file(std::move(file)) {}
  const wchar_t *Title() const override { return L"Compact the database"; }
  HRESULT Do() override;

private:
  std::wstring m_file;
};

class PurgeFolder : public Chore {
public:
  const wchar_t *Title() const override { return L"Purge old files"; }
  HRESULT Do() override;
};

class TidyMailbox : public Chore {
public:
  const wchar_t *Title() const override { return L"Tidy the mailbox"; }
  HRESULT Do() override;
  bool NeedsNetwork() const override { return true; }

private:
  HRESULT Session(IDispatch **session);
};
