//===- atlcom.h - stand-in for ATL: COM servers, events, maps ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCOM_H
#define OFFICETIDY_STANDIN_ATLCOM_H
#define __ATLCOM_H__

#include "atlbase.h"

#define STATIC_CAST_TO(Class) static_cast<Class *>(this)

namespace ATL {

typedef HRESULT(WINAPI _ATL_CREATORARGFUNC)(void *pv, REFIID riid, LPVOID *ppv,
                                            DWORD_PTR dw);

struct _ATL_INTMAP_ENTRY {
  const IID *piid;
  DWORD_PTR dw;
  _ATL_CREATORARGFUNC *pFunc;
};

#define _ATL_SIMPLEMAPENTRY ((ATL::_ATL_CREATORARGFUNC *)1)

// Object roots

class CComObjectRootBase {
public:
  CComObjectRootBase();
  ~CComObjectRootBase();
  HRESULT FinalConstruct();
  HRESULT _AtlInitialConstruct();
  void FinalRelease();
  static void WINAPI ObjectMain(bool bStarting);
  ULONG OuterAddRef();
  ULONG OuterRelease();
  HRESULT OuterQueryInterface(REFIID iid, void **ppvObject);
  static HRESULT WINAPI
  InternalQueryInterface(void *pThis, const _ATL_INTMAP_ENTRY *pEntries,
                         REFIID iid, void **ppvObject);
  static const _ATL_CATMAP_ENTRY *GetCategoryMap() throw();
  void InternalFinalConstructAddRef();
  void InternalFinalConstructRelease();
  IUnknown *GetControllingUnknown();
  union {
    long m_dwRef;
    IUnknown *m_pOuterUnknown;
  };
};

template <class ThreadModel>
class CComObjectRootEx : public CComObjectRootBase {
public:
  typedef ThreadModel _ThreadModel;
  typedef typename ThreadModel::AutoCriticalSection _CritSec;
  typedef CComCritSecLock<_CritSec> ObjectLock;
  CComObjectRootEx();
  ~CComObjectRootEx();
  ULONG InternalAddRef();
  ULONG InternalRelease();
  void Lock();
  void Unlock();
};

typedef CComObjectRootEx<CComObjectThreadModel> CComObjectRoot;

// Objects

template <class Base> class CComObject : public Base {
public:
  typedef Base _BaseClass;
  CComObject(void * = nullptr);
  virtual ~CComObject();
  STDMETHOD_(ULONG, AddRef)();
  STDMETHOD_(ULONG, Release)();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject) throw();
  template <class Q> HRESULT __stdcall QueryInterface(Q **pp) throw();
  static HRESULT WINAPI CreateInstance(CComObject<Base> **pp) throw();
};

template <class Base> class CComObjectNoLock : public Base {
public:
  CComObjectNoLock(void * = nullptr);
  virtual ~CComObjectNoLock();
  STDMETHOD_(ULONG, AddRef)();
  STDMETHOD_(ULONG, Release)();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject) throw();
};

template <class Base> class CComObjectGlobal : public Base {
public:
  CComObjectGlobal(void * = nullptr);
  virtual ~CComObjectGlobal();
  STDMETHOD_(ULONG, AddRef)();
  STDMETHOD_(ULONG, Release)();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject) throw();
};

template <class Base> class CComObjectStack : public Base {
public:
  CComObjectStack(void * = nullptr);
  ~CComObjectStack();
  STDMETHOD_(ULONG, AddRef)();
  STDMETHOD_(ULONG, Release)();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject) throw();
};

template <class Base> class CComObjectStackEx : public Base {
public:
  CComObjectStackEx(void * = nullptr);
  ~CComObjectStackEx();
  STDMETHOD_(ULONG, AddRef)();
  STDMETHOD_(ULONG, Release)();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject) throw();
};

template <class contained>
class CComAggObject : public IUnknown,
                      public CComObjectRootEx<CComMultiThreadModel> {
public:
  CComAggObject(void *pv);
  ~CComAggObject();
  STDMETHOD_(ULONG, AddRef)();
  STDMETHOD_(ULONG, Release)();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject);
  static HRESULT WINAPI CreateInstance(LPUNKNOWN pUnkOuter,
                                       CComAggObject<contained> **pp);
};

template <class contained>
class CComPolyObject : public CComAggObject<contained> {
public:
  CComPolyObject(void *pv);
};

template <class Base> class CComTearOffObject : public Base {
public:
  CComTearOffObject(void *pv);
  ~CComTearOffObject();
  STDMETHOD_(ULONG, AddRef)() throw();
  STDMETHOD_(ULONG, Release)() throw();
  STDMETHOD(QueryInterface)(REFIID iid, void **ppvObject) throw();
};

// Creators and class factories

template <class T1> class CComCreator {
public:
  static HRESULT WINAPI CreateInstance(void *pv, REFIID riid, LPVOID *ppv);
};
template <class T1> class CComInternalCreator {
public:
  static HRESULT WINAPI CreateInstance(void *pv, REFIID riid, LPVOID *ppv);
};
template <class T1, class T2> class CComCreator2 {
public:
  static HRESULT WINAPI CreateInstance(void *pv, REFIID riid, LPVOID *ppv);
};
template <HRESULT hr> class CComFailCreator {
public:
  static HRESULT WINAPI CreateInstance(void *, REFIID, LPVOID *ppv);
};

class CComClassFactory : public IClassFactory,
                         public CComObjectRootEx<CComGlobalsThreadModel> {
public:
  STDMETHOD(CreateInstance)(LPUNKNOWN pUnkOuter, REFIID riid, void **ppvObj);
  STDMETHOD(LockServer)(BOOL fLock);
  void SetVoid(void *pv);
};
class CComClassFactoryAutoThread : public CComClassFactory {};
template <class T> class CComClassFactorySingleton : public CComClassFactory {
public:
  STDMETHOD(CreateInstance)(LPUNKNOWN pUnkOuter, REFIID riid, void **ppvObj);
};

template <class T, const CLSID *pclsid = &CLSID_NULL> class CComCoClass {
public:
  typedef CComCreator2<CComCreator<CComObject<T>>,
                       CComCreator<CComAggObject<T>>>
      _CreatorClass;
  typedef CComCreator<CComObjectNoLock<CComClassFactory>>
      _ClassFactoryCreatorClass;
  static const CLSID &WINAPI GetObjectCLSID();
  static LPCTSTR WINAPI GetObjectDescription();
  static HRESULT WINAPI Error(LPCOLESTR lpszDesc, const IID &iid = GUID_NULL,
                              HRESULT hRes = 0);
  static HRESULT WINAPI Error(LPCSTR lpszDesc, const IID &iid = GUID_NULL,
                              HRESULT hRes = 0);
  static HRESULT WINAPI Error(UINT nID, const IID &iid = GUID_NULL,
                              HRESULT hRes = 0, HINSTANCE hInst = nullptr);
  static HRESULT WINAPI Error(LPCOLESTR lpszDesc, DWORD dwHelpID,
                              LPCOLESTR lpszHelpFile,
                              const IID &iid = GUID_NULL, HRESULT hRes = 0);
  template <class Q> static HRESULT CreateInstance(IUnknown *punkOuter, Q **pp);
  template <class Q> static HRESULT CreateInstance(Q **pp);
};

// Interfaces

class CComTypeInfoHolder {};

template <class T, const IID *piid = nullptr, const GUID *plibid = nullptr,
          WORD wMajor = 1, WORD wMinor = 0, class tihclass = CComTypeInfoHolder>
class IDispatchImpl : public T {
public:
  typedef tihclass _tihclass;
  STDMETHOD(GetTypeInfoCount)(UINT *pctinfo);
  STDMETHOD(GetTypeInfo)(UINT itinfo, LCID lcid, ITypeInfo **pptinfo);
  STDMETHOD(GetIDsOfNames)(REFIID riid, LPOLESTR *rgszNames, UINT cNames,
                           LCID lcid, DISPID *rgdispid);
  STDMETHOD(Invoke)(DISPID dispidMember, REFIID riid, LCID lcid, WORD wFlags,
                    DISPPARAMS *pdispparams, VARIANT *pvarResult,
                    EXCEPINFO *pexcepinfo, UINT *puArgErr);
};

template <const CLSID *pcoclsid, const IID *psrcid,
          const GUID *plibid = nullptr, WORD wMajor = 1, WORD wMinor = 0,
          class tihclass = CComTypeInfoHolder>
class IProvideClassInfo2Impl : public IProvideClassInfo2 {
public:
  STDMETHOD(GetClassInfo)(ITypeInfo **pptinfo);
  STDMETHOD(GetGUID)(DWORD dwGuidKind, GUID *pGUID);
};

class ISupportErrorInfoBase : public ISupportErrorInfo {};
template <const IID *piid>
class ISupportErrorInfoImpl : public ISupportErrorInfoBase {
public:
  STDMETHOD(InterfaceSupportsErrorInfo)(REFIID riid);
};

template <class T> class IObjectWithSiteImpl : public IObjectWithSite {
public:
  STDMETHOD(SetSite)(IUnknown *pUnkSite);
  STDMETHOD(GetSite)(REFIID riid, void **ppvSite);
  HRESULT SetChildSite(IUnknown *punkChild);
  CComPtr<IUnknown> m_spUnkSite;
};

template <class T> class IServiceProviderImpl : public IServiceProvider {
public:
  STDMETHOD(QueryService)(REFGUID guidService, REFIID riid, void **ppvObject);
};

// Connection points and events

class CComDynamicUnkArray {
public:
  CComDynamicUnkArray();
  DWORD Add(IUnknown *pUnk);
  BOOL Remove(DWORD dwCookie);
  IUnknown *GetAt(int nIndex);
  int GetSize() const;
  IUnknown **begin();
  IUnknown **end();
};
template <unsigned int nMaxSize>
class CComUnkArray : public CComDynamicUnkArray {};

template <class T, const IID *piid, class CDV = CComDynamicUnkArray>
class IConnectionPointImpl {
public:
  STDMETHOD(GetConnectionInterface)(IID *piid2);
  STDMETHOD(Advise)(IUnknown *pUnkSink, DWORD *pdwCookie);
  STDMETHOD(Unadvise)(DWORD dwCookie);
  CDV m_vec;
};

template <class T>
class IConnectionPointContainerImpl : public IConnectionPointContainer {
public:
  STDMETHOD(EnumConnectionPoints)(IEnumConnectionPoints **ppEnum);
  STDMETHOD(FindConnectionPoint)(REFIID riid, IConnectionPoint **ppCP);
};

template <class T>
class IPropertyNotifySinkCP
    : public IConnectionPointImpl<T, &IID_IPropertyNotifySink> {};

struct _ATL_FUNC_INFO {
  CALLCONV cc;
  VARTYPE vtReturn;
  SHORT nParams;
  VARTYPE pVarTypes[8];
};

struct _ATL_EVENT_HANDLER {
  template <class FunctionT>
  _ATL_EVENT_HANDLER(UINT nControlID, const IID *piid, DISPID dispid,
                     FunctionT pfn, const _ATL_FUNC_INFO *pInfo = nullptr);
  _ATL_EVENT_HANDLER();
};

class _IDispEvent {
public:
  HRESULT GetSourceInterface(IUnknown *pUnk);
  HRESULT DispEventAdvise(IUnknown *pUnk, const IID *piid);
  HRESULT DispEventUnadvise(IUnknown *pUnk, const IID *piid);
  GUID m_libid;
  IID m_iid;
  DWORD m_dwEventCookie;
};

template <UINT nID, class T, const IID *pdiid>
class IDispEventSimpleImpl : public _IDispEvent {
public:
  STDMETHOD(QueryInterface)(REFIID riid, void **ppvObject);
  virtual ULONG __stdcall AddRef();
  virtual ULONG __stdcall Release();
  HRESULT DispEventAdvise(IUnknown *pUnk);
  HRESULT DispEventAdvise(IUnknown *pUnk, const IID *piid);
  HRESULT DispEventUnadvise(IUnknown *pUnk);
  HRESULT DispEventUnadvise(IUnknown *pUnk, const IID *piid);
  static HRESULT AdviseSinkMap(T *pT, bool bAdvise);
};

template <UINT nID, class T, const IID *pdiid = &IID_NULL,
          const GUID *plibid = &GUID_NULL, WORD wMajor = 0, WORD wMinor = 0,
          class tihclass = CComTypeInfoHolder>
class IDispEventImpl : public IDispEventSimpleImpl<nID, T, pdiid> {
public:
  IDispEventImpl();
  HRESULT GetUserDefinedType(ITypeInfo *pTI, HREFTYPE hrt, VARTYPE &vt);
};

// Enumerators and collections

template <class T> class _Copy {
public:
  static HRESULT copy(T *p1, const T *p2);
  static void init(T *);
  static void destroy(T *);
};
template <class T> class _CopyInterface {
public:
  static HRESULT copy(T **p1, T *const *p2);
  static void init(T **);
  static void destroy(T **p);
};

template <class Base, const IID *piid, class T, class Copy,
          class ThreadModel = CComObjectThreadModel>
class CComEnum : public Base, public CComObjectRootEx<ThreadModel> {
public:
  HRESULT Init(T *begin, T *end, IUnknown *pUnk, int flags = 0);
};
template <class Base, const IID *piid, class T, class Copy, class CollType,
          class ThreadModel = CComObjectThreadModel>
class CComEnumOnSTL : public Base, public CComObjectRootEx<ThreadModel> {
public:
  HRESULT Init(IUnknown *pUnkForRelease, CollType &collection);
};
template <class T, class CollType, class ItemType, class CopyItem,
          class EnumType>
class ICollectionOnSTLImpl : public T {
public:
  STDMETHOD(get_Count)(long *pcount);
  STDMETHOD(get_Item)(long Index, ItemType *pvar);
  STDMETHOD(get__NewEnum)(IUnknown **ppUnk);
  CollType m_coll;
};

/// What a map's macro stands for, so that the classes it names are looked up.
template <class ClassT> _ATL_INTMAP_ENTRY _MapEntry();

} // namespace ATL

// Interface maps

#define DECLARE_PROTECT_FINAL_CONSTRUCT()
#define DECLARE_GET_CONTROLLING_UNKNOWN()                                      \
public:                                                                        \
  virtual IUnknown *GetControllingUnknown() throw();

#define BEGIN_COM_MAP(Class)                                                   \
public:                                                                        \
  typedef Class _ComMapClass;                                                  \
  IUnknown *_GetRawUnknown() throw();                                          \
  IUnknown *GetUnknown() throw();                                              \
  HRESULT _InternalQueryInterface(REFIID iid, void **ppvObject) throw();       \
  static const ATL::_ATL_INTMAP_ENTRY *WINAPI _GetEntries() throw() {          \
    static const ATL::_ATL_INTMAP_ENTRY Entries[] = {
#define COM_INTERFACE_ENTRY(Interface) ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY_IID(Iid, Interface) ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY2(Interface, Branch) ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY2_IID(Iid, Interface, Branch)                       \
  ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY_IMPL(Interface) ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY_IMPL_IID(Iid, Interface)                           \
  ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY_FUNC(Iid, Data, Function)                          \
  {&Iid, (DWORD_PTR)Data, Function},
#define COM_INTERFACE_ENTRY_FUNC_BLIND(Data, Function)                         \
  {nullptr, (DWORD_PTR)Data, Function},
#define COM_INTERFACE_ENTRY_TEAR_OFF(Iid, Class) {&Iid, 0, nullptr},
#define COM_INTERFACE_ENTRY_CACHED_TEAR_OFF(Iid, Class, Unknown)               \
  {&Iid, 0, nullptr},
#define COM_INTERFACE_ENTRY_AGGREGATE(Iid, Unknown) {&Iid, 0, nullptr},
#define COM_INTERFACE_ENTRY_AGGREGATE_BLIND(Unknown) {nullptr, 0, nullptr},
#define COM_INTERFACE_ENTRY_AUTOAGGREGATE(Iid, Unknown, Class)                 \
  {&Iid, 0, nullptr},
#define COM_INTERFACE_ENTRY_CHAIN(Class) ATL::_MapEntry<Class>(),
#define COM_INTERFACE_ENTRY_BREAK(Interface) ATL::_MapEntry<Interface>(),
#define COM_INTERFACE_ENTRY_NOINTERFACE(Interface) ATL::_MapEntry<Interface>(),
#define END_COM_MAP()                                                          \
  {                                                                            \
    nullptr, 0, nullptr                                                        \
  }                                                                            \
  }                                                                            \
  ;                                                                            \
  return Entries;                                                              \
  }                                                                            \
  STDMETHOD_(ULONG, AddRef)() throw() = 0;                                     \
  STDMETHOD_(ULONG, Release)() throw() = 0;                                    \
  STDMETHOD(QueryInterface)(REFIID, void **) throw() = 0;

#define BEGIN_CATEGORY_MAP(Class)                                              \
public:                                                                        \
  static const struct ATL::_ATL_CATMAP_ENTRY *GetCategoryMap() throw() {       \
    static const struct ATL::_ATL_CATMAP_ENTRY Entries[] = {
#define IMPLEMENTED_CATEGORY(Category) {1, &Category},
#define REQUIRED_CATEGORY(Category) {2, &Category},
#define END_CATEGORY_MAP()                                                     \
  {                                                                            \
    0, nullptr                                                                 \
  }                                                                            \
  }                                                                            \
  ;                                                                            \
  return Entries;                                                              \
  }

#define BEGIN_CONNECTION_POINT_MAP(Class)                                      \
public:                                                                        \
  typedef Class _atl_conn_classtype;                                           \
  static const IID *const *WINAPI GetConnMap(int *) throw() {                  \
    static const IID *const Entries[] = {
#define CONNECTION_POINT_ENTRY(Iid) &Iid,
#define END_CONNECTION_POINT_MAP()                                             \
  nullptr                                                                      \
  }                                                                            \
  ;                                                                            \
  return Entries;                                                              \
  }

#define BEGIN_SINK_MAP(Class)                                                  \
public:                                                                        \
  typedef Class _GetSinkMapFinder;                                             \
  static const ATL::_ATL_EVENT_HANDLER *_GetSinkMap() {                        \
    static const ATL::_ATL_EVENT_HANDLER Entries[] = {
#define SINK_ENTRY_INFO(Id, Iid, Dispid, Function, Info)                       \
  ATL::_ATL_EVENT_HANDLER(Id, &Iid, Dispid, Function, Info),
#define SINK_ENTRY_EX(Id, Iid, Dispid, Function)                               \
  ATL::_ATL_EVENT_HANDLER(Id, &Iid, Dispid, Function),
#define SINK_ENTRY(Id, Dispid, Function)                                       \
  ATL::_ATL_EVENT_HANDLER(Id, &IID_NULL, Dispid, Function),
#define END_SINK_MAP()                                                         \
  ATL::_ATL_EVENT_HANDLER()                                                    \
  }                                                                            \
  ;                                                                            \
  return Entries;                                                              \
  }

#define BEGIN_SERVICE_MAP(Class)                                               \
public:                                                                        \
  HRESULT _InternalQueryService(REFGUID guidService, REFIID riid,              \
                                void **ppvObject) {
#define SERVICE_ENTRY(Service)                                                 \
  if (InlineIsEqualGUID(guidService, Service))                                 \
    return this->QueryInterface(riid, ppvObject);
#define END_SERVICE_MAP()                                                      \
  return E_NOINTERFACE;                                                        \
  }

// Aggregation, class factories, registration

#define DECLARE_AGGREGATABLE(Class)                                            \
public:                                                                        \
  typedef ATL::CComCreator2<ATL::CComCreator<ATL::CComObject<Class>>,          \
                            ATL::CComCreator<ATL::CComAggObject<Class>>>       \
      _CreatorClass;
#define DECLARE_NOT_AGGREGATABLE(Class)                                        \
public:                                                                        \
  typedef ATL::CComCreator2<ATL::CComCreator<ATL::CComObject<Class>>,          \
                            ATL::CComFailCreator<CLASS_E_NOAGGREGATION>>       \
      _CreatorClass;
#define DECLARE_ONLY_AGGREGATABLE(Class)                                       \
public:                                                                        \
  typedef ATL::CComCreator2<ATL::CComFailCreator<E_FAIL>,                      \
                            ATL::CComCreator<ATL::CComAggObject<Class>>>       \
      _CreatorClass;
#define DECLARE_POLY_AGGREGATABLE(Class)                                       \
public:                                                                        \
  typedef ATL::CComCreator<ATL::CComPolyObject<Class>> _CreatorClass;
#define DECLARE_CLASSFACTORY_EX(Factory)                                       \
public:                                                                        \
  typedef ATL::CComCreator<ATL::CComObjectNoLock<Factory>>                     \
      _ClassFactoryCreatorClass;
#define DECLARE_CLASSFACTORY() DECLARE_CLASSFACTORY_EX(ATL::CComClassFactory)
#define DECLARE_CLASSFACTORY_SINGLETON(Class)                                  \
  DECLARE_CLASSFACTORY_EX(ATL::CComClassFactorySingleton<Class>)
#define DECLARE_CLASSFACTORY_AUTO_THREAD()                                     \
  DECLARE_CLASSFACTORY_EX(ATL::CComClassFactoryAutoThread)

#define DECLARE_NO_REGISTRY()                                                  \
public:                                                                        \
  static HRESULT WINAPI UpdateRegistry(BOOL) throw() { return S_OK; }
#define DECLARE_REGISTRY(Class, ProgId, VersionIndependentProgId, DescId,      \
                         Flags)                                                \
  DECLARE_NO_REGISTRY()
#define DECLARE_REGISTRY_RESOURCE(Name) DECLARE_NO_REGISTRY()
#define DECLARE_REGISTRY_RESOURCEID(ResourceId) DECLARE_NO_REGISTRY()
#define DECLARE_OBJECT_DESCRIPTION(Text)                                       \
public:                                                                        \
  static LPCTSTR WINAPI GetObjectDescription() throw() { return _T(Text); }

#define BEGIN_OBJECT_MAP(Name) static ATL::_ATL_OBJMAP_ENTRY Name[] = {
#define OBJECT_ENTRY(Clsid, Class)                                             \
  {&Clsid,                                                                     \
   Class::UpdateRegistry,                                                      \
   Class::_ClassFactoryCreatorClass::CreateInstance,                           \
   Class::_CreatorClass::CreateInstance,                                       \
   nullptr,                                                                    \
   0,                                                                          \
   Class::GetObjectDescription,                                                \
   Class::GetCategoryMap,                                                      \
   Class::ObjectMain},
#define OBJECT_ENTRY_NON_CREATEABLE(Class)
#define END_OBJECT_MAP()                                                       \
  {                                                                            \
    nullptr, nullptr, nullptr, nullptr, nullptr, 0, nullptr, nullptr, nullptr  \
  }                                                                            \
  }                                                                            \
  ;
#define OBJECT_ENTRY_AUTO(Clsid, Class)                                        \
  __declspec(selectany) ATL::_ATL_OBJMAP_CACHE __objCache__##Class = {nullptr, \
                                                                      0};      \
  extern const ATL::_ATL_OBJMAP_ENTRY_EX __objMap_##Class;                     \
  __declspec(selectany) const ATL::_ATL_OBJMAP_ENTRY_EX __objMap_##Class = {   \
      &Clsid,                                                                  \
      Class::UpdateRegistry,                                                   \
      Class::_ClassFactoryCreatorClass::CreateInstance,                        \
      Class::_CreatorClass::CreateInstance,                                    \
      &__objCache__##Class,                                                    \
      Class::GetObjectDescription,                                             \
      Class::GetCategoryMap,                                                   \
      Class::ObjectMain};
#define OBJECT_ENTRY_NON_CREATEABLE_EX_AUTO(Clsid, Class)

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif // OFFICETIDY_STANDIN_ATLCOM_H
