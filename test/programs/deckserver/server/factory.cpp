#include "factory.hpp"

#include <atomic>

namespace deck {

namespace {

const CLSID classOfDeck = {0xB1F6A9E2, 0x6B44, 0x4D0B, {0x9F, 0x0B, 0x2C, 0x4B, 0x5A, 0x7E, 0x0D, 0x01}};
const IID interfaceOfDeck = {0xB1F6A9E3, 0x6B44, 0x4D0B, {0x9F, 0x0B, 0x2C, 0x4B, 0x5A, 0x7E, 0x0D, 0x01}};

class Deck final : public IDeck {
public:
  explicit Deck(Handler &handler) : handler_(handler) {}

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) override {
    const bool known = iid == IID_IUnknown || iid == interfaceOfDeck;
    *object = known ? this : nullptr;
    if (known)
      AddRef();
    return known ? S_OK : E_NOINTERFACE;
  }
  ULONG STDMETHODCALLTYPE AddRef() override { return ++references_; }
  ULONG STDMETHODCALLTYPE Release() override {
    const ULONG left = --references_;
    if (!left)
      delete this;
    return left;
  }

  HRESULT STDMETHODCALLTYPE Publish(LPCWSTR file) override {
    return handler_.publish(file).empty() ? E_FAIL : S_OK;
  }

private:
  std::atomic<ULONG> references_{1};
  Handler &handler_;
};

class Factory final : public IClassFactory {
public:
  explicit Factory(Handler &handler) : handler_(handler) {}

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, void **object) override {
    *object = this;
    return S_OK;
  }
  ULONG STDMETHODCALLTYPE AddRef() override { return 2; }
  ULONG STDMETHODCALLTYPE Release() override { return 1; }
  HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown *outer, REFIID iid, void **object) override {
    if (outer)
      return CLASS_E_NOAGGREGATION;
    Deck *made = new Deck(handler_);
    const HRESULT hr = made->QueryInterface(iid, object);
    made->Release();
    return hr;
  }
  HRESULT STDMETHODCALLTYPE LockServer(BOOL) override { return S_OK; }

private:
  Handler &handler_;
};

} // namespace

Registration::Registration(Handler &handler) {
  static Factory factory(handler);
  CoRegisterClassObject(classOfDeck, &factory, CLSCTX_LOCAL_SERVER, REGCLS_MULTIPLEUSE, &cookie_);
}

Registration::~Registration() { CoRevokeClassObject(cookie_); }

} // namespace deck
