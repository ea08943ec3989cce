#pragma once

#include "../common/session.hpp"

#include <unknwn.h>

namespace deck {

/// Clients on this machine may ask by COM as well as over the pipe.
class __declspec(uuid("B1F6A9E2-6B44-4D0B-9F0B-2C4B5A7E0D01")) DeckObject;

struct DECLSPEC_NOVTABLE IDeck : IUnknown {
  virtual HRESULT STDMETHODCALLTYPE Publish(LPCWSTR file) = 0;
};

class Registration {
public:
  explicit Registration(Handler &handler);
  ~Registration();

private:
  DWORD cookie_ = 0;
};

} // namespace deck
