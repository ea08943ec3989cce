// unknown.h: IUnknown and class factories, by hand
#pragma once

#include <windows.h>

#include <unknwn.h>

#include <new>

extern LONG g_objects;

template <typename Interface> class ComObject : public Interface {
public:
  ComObject() { InterlockedIncrement(&g_objects); }

  STDMETHODIMP QueryInterface(REFIID iid, void **object) override {
    if (object == nullptr)
      return E_POINTER;
    if (iid != IID_IUnknown && iid != __uuidof(Interface)) {
      *object = nullptr;
      return E_NOINTERFACE;
    }
    *object = static_cast<Interface *>(this);
    AddRef();
    return S_OK;
  }
  STDMETHODIMP_(ULONG) AddRef() override { return InterlockedIncrement(&m_references); }
  STDMETHODIMP_(ULONG) Release() override {
    const ULONG left = InterlockedDecrement(&m_references);
    if (left == 0)
      delete this;
    return left;
  }

protected:
  virtual ~ComObject() { InterlockedDecrement(&g_objects); }

private:
  LONG m_references = 1;
};

template <typename Class> class Factory : public ComObject<IClassFactory> {
public:
  STDMETHODIMP CreateInstance(IUnknown *outer, REFIID iid, void **object) override {
    if (outer)
      return CLASS_E_NOAGGREGATION;
    Class *made = new (std::nothrow) Class;
    if (!made)
      return E_OUTOFMEMORY;
    const HRESULT hr = made->QueryInterface(iid, object);
    made->Release();
    return hr;
  }
  STDMETHODIMP LockServer(BOOL lock) override {
    lock ? InterlockedIncrement(&g_objects) : InterlockedDecrement(&g_objects);
    return S_OK;
  }
};
