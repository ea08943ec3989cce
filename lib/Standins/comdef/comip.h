//===- comip.h - stand-in: COM smart pointers ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_COMIP_H
#define OFFICETIDY_STANDIN_COMIP_H

#include "comutil.h"

template <typename _Interface, const IID *_IID> class _com_IIID {
public:
  typedef _Interface Interface;
  static Interface *GetInterfacePtr() throw();
  static const IID &GetIID() throw();
};

template <typename _IIID> class _com_ptr_t {
public:
  typedef _IIID ThisIIID;
  typedef typename _IIID::Interface Interface;
  static const IID &GetIID() throw();

  _com_ptr_t() throw();
  _com_ptr_t(int null);
#if __has_feature(cxx_nullptr)
  _com_ptr_t(decltype(nullptr)) throw();
#endif
  _com_ptr_t(const _com_ptr_t &cp) throw();
  template <typename _OtherIID> _com_ptr_t(const _com_ptr_t<_OtherIID> &p);
  template <typename _InterfaceType> _com_ptr_t(_InterfaceType *p);
  _com_ptr_t(Interface *pInterface) throw();
  _com_ptr_t(Interface *pInterface, bool fAddRef) throw();
  _com_ptr_t(const _variant_t &varSrc);
  explicit _com_ptr_t(const CLSID &clsid, IUnknown *pOuter = 0,
                      DWORD dwClsContext = CLSCTX_ALL);
  explicit _com_ptr_t(LPCWSTR str, IUnknown *pOuter = 0,
                      DWORD dwClsContext = CLSCTX_ALL);
  explicit _com_ptr_t(LPCSTR str, IUnknown *pOuter = 0,
                      DWORD dwClsContext = CLSCTX_ALL);
  ~_com_ptr_t() throw();

  template <typename _OtherIID>
  _com_ptr_t &operator=(const _com_ptr_t<_OtherIID> &p);
  template <typename _InterfaceType> _com_ptr_t &operator=(_InterfaceType *p);
  _com_ptr_t &operator=(Interface *pInterface) throw();
  _com_ptr_t &operator=(const _com_ptr_t &cp) throw();
  _com_ptr_t &operator=(int null);
  _com_ptr_t &operator=(const _variant_t &varSrc);

  void Attach(Interface *pInterface) throw();
  void Attach(Interface *pInterface, bool fAddRef) throw();
  Interface *Detach() throw();
  operator Interface *() const throw();
  Interface &operator*() const;
  Interface **operator&() throw();
  Interface *operator->() const;
  operator bool() const throw();
  template <typename _OtherIID>
  bool operator==(const _com_ptr_t<_OtherIID> &p) const;
  template <typename _OtherIID>
  bool operator!=(const _com_ptr_t<_OtherIID> &p) const;
  bool operator==(Interface *p) const;
  bool operator!=(Interface *p) const;
  bool operator==(int null) const;
  bool operator!=(int null) const;
  bool operator<(const _com_ptr_t &p) const;

  void Release();
  void AddRef();
  Interface *GetInterfacePtr() const throw();
  Interface *&GetInterfacePtr() throw();

  HRESULT CreateInstance(const CLSID &rclsid, IUnknown *pOuter = 0,
                         DWORD dwClsContext = CLSCTX_ALL) throw();
  HRESULT CreateInstance(LPCWSTR clsidString, IUnknown *pOuter = 0,
                         DWORD dwClsContext = CLSCTX_ALL) throw();
  HRESULT CreateInstance(LPCSTR clsidStringA, IUnknown *pOuter = 0,
                         DWORD dwClsContext = CLSCTX_ALL) throw();
  HRESULT GetActiveObject(const CLSID &rclsid) throw();
  HRESULT GetActiveObject(LPCWSTR clsidString) throw();
  HRESULT GetActiveObject(LPCSTR clsidStringA) throw();
  template <typename _InterfaceType>
  HRESULT QueryInterface(const IID &iid, _InterfaceType *&p) throw();
  template <typename _InterfaceType>
  HRESULT QueryInterface(const IID &iid, _InterfaceType **p) throw();

private:
  Interface *m_pInterface;
};

template <typename _Interface>
bool operator==(int null, const _com_ptr_t<_Interface> &p);
template <typename _Interface>
bool operator!=(int null, const _com_ptr_t<_Interface> &p);

#endif // OFFICETIDY_STANDIN_COMIP_H
