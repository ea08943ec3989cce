//===- atlctl.h - stand-in for ATL: controls --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCTL_H
#define OFFICETIDY_STANDIN_ATLCTL_H
#define __ATLCTL_H__

#include "atlcom.h"
#include "atlwin.h"

namespace ATL {

class CComControlBase {
public:
  CComControlBase(HWND &h);
  HRESULT FireViewChange();
  void SetDirty(BOOL bDirty);
  BOOL GetDirty();
  CComPtr<IOleClientSite> m_spClientSite;
  CComDispatchDriver m_spAmbientDispatch;
};

template <class T, class WinBase = CWindowImpl<T>>
class CComControl : public CComControlBase, public WinBase {
public:
  CComControl();
  HRESULT FireOnRequestEdit(DISPID dispID);
  HRESULT FireOnChanged(DISPID dispID);
};

template <class T> class IPersistStreamInitImpl : public IPersistStreamInit {};
template <class T> class IPersistStorageImpl : public IPersistStorage {};
template <class T>
class IPersistPropertyBagImpl : public IPersistPropertyBag {};
template <class T> class IOleControlImpl : public IOleControl {};
template <class T> class IOleObjectImpl : public IOleObject {};
template <class T>
class IOleInPlaceActiveObjectImpl : public IOleInPlaceActiveObject {};
template <class T>
class IOleInPlaceObjectWindowlessImpl : public IOleInPlaceObjectWindowless {};
template <class T> class IViewObjectExImpl : public IViewObjectEx {};
template <class T> class IQuickActivateImpl : public IQuickActivate {};
template <class T> class IDataObjectImpl : public IDataObject {};
template <class T>
class ISpecifyPropertyPagesImpl : public ISpecifyPropertyPages {};
template <class T> class IPropertyPageImpl : public IPropertyPage {};
} // namespace ATL

#define BEGIN_PROP_MAP(Class)
#define PROP_DATA_ENTRY(Description, Member, Type)
#define PROP_ENTRY_TYPE(Description, Dispid, Clsid, Type)
#define PROP_PAGE(Clsid)
#define END_PROP_MAP()

#endif // OFFICETIDY_STANDIN_ATLCTL_H
