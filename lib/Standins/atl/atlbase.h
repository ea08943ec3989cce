//===- atlbase.h - stand-in for ATL: modules, registry, handles -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLBASE_H
#define OFFICETIDY_STANDIN_ATLBASE_H
#define __ATLBASE_H__

#include "atlcomcli.h"
#include "atlconv.h"
#include "atlcore.h"
#include "atlsimpcoll.h"
#include "statreg.h"
#include <comcat.h>
#include <shlwapi.h>
#include <stddef.h>

namespace ATL {

typedef HRESULT(WINAPI _ATL_CREATORFUNC)(void *pv, REFIID riid, LPVOID *ppv);
typedef HRESULT(WINAPI _ATL_CREATORARGFUNC)(void *pv, REFIID riid, LPVOID *ppv,
                                            DWORD_PTR dw);
typedef HRESULT(WINAPI _ATL_MODULEFUNC)(DWORD_PTR dw);
typedef LPCTSTR(WINAPI _ATL_DESCRIPTIONFUNC)();
typedef const struct _ATL_CATMAP_ENTRY *(_ATL_CATMAPFUNC)();
typedef void(__stdcall _ATL_TERMFUNC)(DWORD_PTR dw);

struct _ATL_CATMAP_ENTRY {
  int iType;
  const CATID *pcatid;
};

struct _ATL_OBJMAP_ENTRY {
  const CLSID *pclsid;
  HRESULT(WINAPI *pfnUpdateRegistry)(BOOL bRegister);
  _ATL_CREATORFUNC *pfnGetClassObject;
  _ATL_CREATORFUNC *pfnCreateInstance;
  IUnknown *pCF;
  DWORD dwRegister;
  _ATL_DESCRIPTIONFUNC *pfnGetObjectDescription;
  _ATL_CATMAPFUNC *pfnGetCategoryMap;
  void(WINAPI *pfnObjectMain)(bool bStarting);
};

struct _ATL_OBJMAP_CACHE {
  IUnknown *pCF;
  DWORD dwRegister;
};

struct _ATL_OBJMAP_ENTRY_EX {
  const CLSID *pclsid;
  HRESULT(WINAPI *pfnUpdateRegistry)(BOOL bRegister);
  _ATL_CREATORFUNC *pfnGetClassObject;
  _ATL_CREATORFUNC *pfnCreateInstance;
  _ATL_OBJMAP_CACHE *pCache;
  _ATL_DESCRIPTIONFUNC *pfnGetObjectDescription;
  _ATL_CATMAPFUNC *pfnGetCategoryMap;
  void(WINAPI *pfnObjectMain)(bool bStarting);
};

struct _ATL_REGMAP_ENTRY {
  LPCOLESTR szKey;
  LPCOLESTR szData;
};

// Threading models

class CComMultiThreadModelNoCS {
public:
  static ULONG WINAPI Increment(LPLONG p) throw();
  static ULONG WINAPI Decrement(LPLONG p) throw();
  typedef CComFakeCriticalSection AutoCriticalSection;
  typedef CComFakeCriticalSection AutoDeleteCriticalSection;
  typedef CComFakeCriticalSection CriticalSection;
  typedef CComMultiThreadModelNoCS ThreadModelNoCS;
};

class CComMultiThreadModel {
public:
  static ULONG WINAPI Increment(LPLONG p) throw();
  static ULONG WINAPI Decrement(LPLONG p) throw();
  typedef CComAutoCriticalSection AutoCriticalSection;
  typedef CComAutoDeleteCriticalSection AutoDeleteCriticalSection;
  typedef CComCriticalSection CriticalSection;
  typedef CComMultiThreadModelNoCS ThreadModelNoCS;
};

class CComSingleThreadModel {
public:
  static ULONG WINAPI Increment(LPLONG p) throw();
  static ULONG WINAPI Decrement(LPLONG p) throw();
  typedef CComFakeCriticalSection AutoCriticalSection;
  typedef CComFakeCriticalSection AutoDeleteCriticalSection;
  typedef CComFakeCriticalSection CriticalSection;
  typedef CComSingleThreadModel ThreadModelNoCS;
};

#if defined(_ATL_APARTMENT_THREADED)
typedef CComSingleThreadModel CComObjectThreadModel;
typedef CComMultiThreadModel CComGlobalsThreadModel;
#elif defined(_ATL_SINGLE_THREADED)
typedef CComSingleThreadModel CComObjectThreadModel;
typedef CComSingleThreadModel CComGlobalsThreadModel;
#else
typedef CComMultiThreadModel CComObjectThreadModel;
typedef CComMultiThreadModel CComGlobalsThreadModel;
#endif

// Pointers and handles

template <typename T> class CAutoPtr {
public:
  CAutoPtr() throw();
  CAutoPtr(CAutoPtr<T> &p) throw();
  template <typename TSrc> CAutoPtr(CAutoPtr<TSrc> &p) throw();
  explicit CAutoPtr(T *p) throw();
  ~CAutoPtr() throw();
  operator T *() const throw();
  T *operator->() const throw();
  CAutoPtr<T> &operator=(CAutoPtr<T> &p) throw();
  template <typename TSrc> CAutoPtr<T> &operator=(CAutoPtr<TSrc> &p) throw();
  bool operator!=(CAutoPtr<T> &p) const throw();
  bool operator==(CAutoPtr<T> &p) const throw();
  void Attach(T *p) throw();
  T *Detach() throw();
  void Free() throw();
  T *m_p;
};

template <typename T> class CAutoVectorPtr {
public:
  CAutoVectorPtr() throw();
  CAutoVectorPtr(CAutoVectorPtr<T> &p) throw();
  explicit CAutoVectorPtr(T *p) throw();
  ~CAutoVectorPtr() throw();
  operator T *() const throw();
  CAutoVectorPtr<T> &operator=(CAutoVectorPtr<T> &p) throw();
  bool Allocate(size_t nElements) throw();
  void Attach(T *p) throw();
  T *Detach() throw();
  void Free() throw();
  T *m_p;
};

class CHandle {
public:
  CHandle() throw();
  CHandle(CHandle &h) throw();
  explicit CHandle(HANDLE h) throw();
  ~CHandle() throw();
  CHandle &operator=(CHandle &h) throw();
  operator HANDLE() const throw();
  void Attach(HANDLE h) throw();
  HANDLE Detach() throw();
  void Close() throw();
  HANDLE m_h;
};

class CRegKey {
public:
  CRegKey() throw();
  CRegKey(CRegKey &key) throw();
  explicit CRegKey(HKEY hKey) throw();
  ~CRegKey() throw();
  CRegKey &operator=(CRegKey &key) throw();
  operator HKEY() const throw();
  HKEY Detach() throw();
  void Attach(HKEY hKey) throw();
  LONG Close() throw();
  LONG Flush() throw();
  LONG Create(HKEY hKeyParent, LPCTSTR lpszKeyName, LPTSTR lpszClass = nullptr,
              DWORD dwOptions = REG_OPTION_NON_VOLATILE,
              REGSAM samDesired = KEY_READ | KEY_WRITE,
              LPSECURITY_ATTRIBUTES lpSecAttr = nullptr,
              LPDWORD lpdwDisposition = nullptr) throw();
  LONG Open(HKEY hKeyParent, LPCTSTR lpszKeyName,
            REGSAM samDesired = KEY_READ | KEY_WRITE) throw();
  LONG DeleteSubKey(LPCTSTR lpszSubKey) throw();
  LONG RecurseDeleteKey(LPCTSTR lpszKey) throw();
  LONG DeleteValue(LPCTSTR lpszValue) throw();
  LONG EnumKey(DWORD iIndex, LPTSTR pszName, LPDWORD pnNameLength,
               FILETIME *pftLastWriteTime = nullptr) throw();
  LONG NotifyChangeKeyValue(BOOL bWatchSubtree, DWORD dwNotifyFilter,
                            HANDLE hEvent, BOOL bAsync = TRUE) throw();
  LONG QueryValue(LPCTSTR pszValueName, DWORD *pdwType, void *pData,
                  ULONG *pnBytes) throw();
  LONG QueryBinaryValue(LPCTSTR pszValueName, void *pValue,
                        ULONG *pnBytes) throw();
  LONG QueryDWORDValue(LPCTSTR pszValueName, DWORD &dwValue) throw();
  LONG QueryQWORDValue(LPCTSTR pszValueName, ULONGLONG &qwValue) throw();
  LONG QueryGUIDValue(LPCTSTR pszValueName, GUID &guidValue) throw();
  LONG QueryStringValue(LPCTSTR pszValueName, LPTSTR pszValue,
                        ULONG *pnChars) throw();
  LONG QueryMultiStringValue(LPCTSTR pszValueName, LPTSTR pszValue,
                             ULONG *pnChars) throw();
  LONG SetValue(LPCTSTR pszValueName, DWORD dwType, const void *pValue,
                ULONG nBytes) throw();
  LONG SetBinaryValue(LPCTSTR pszValueName, const void *pValue,
                      ULONG nBytes) throw();
  LONG SetDWORDValue(LPCTSTR pszValueName, DWORD dwValue) throw();
  LONG SetGUIDValue(LPCTSTR pszValueName, REFGUID guidValue) throw();
  LONG SetKeyValue(LPCTSTR lpszKeyName, LPCTSTR lpszValue,
                   LPCTSTR lpszValueName = nullptr) throw();
  LONG SetStringValue(LPCTSTR pszValueName, LPCTSTR pszValue,
                      DWORD dwType = REG_SZ) throw();
  HKEY m_hKey;
};

// Modules

class CAtlComModule {
public:
  CAtlComModule() throw();
  ~CAtlComModule();
  HRESULT RegisterServer(BOOL bRegTypeLib = FALSE,
                         const CLSID *pCLSID = nullptr);
  HRESULT UnregisterServer(BOOL bRegTypeLib = FALSE,
                           const CLSID *pCLSID = nullptr);
  HRESULT RegisterTypeLib();
  HRESULT UnRegisterTypeLib();
};
extern CAtlComModule _AtlComModule;

class CAtlWinModule {
public:
  CAtlWinModule();
  ~CAtlWinModule();
  BOOL Term();
};
extern CAtlWinModule _AtlWinModule;

class CAtlModule {
public:
  CAtlModule() throw();
  virtual ~CAtlModule() throw();
  void Term() throw();
  virtual LONG Lock() throw();
  virtual LONG Unlock() throw();
  virtual LONG GetLockCount() throw();
  HRESULT AddTermFunc(_ATL_TERMFUNC *pFunc, DWORD_PTR dw) throw();
  virtual HRESULT GetGITPtr(IGlobalInterfaceTable **ppGIT) throw();
  virtual HRESULT AddCommonRGSReplacements(IRegistrarBase *pRegistrar) = 0;
  HRESULT UpdateRegistryFromResource(LPCTSTR lpszRes, BOOL bRegister,
                                     _ATL_REGMAP_ENTRY *pMapEntries = nullptr,
                                     IRegistrar *pRegistrar = nullptr) throw();
  HRESULT UpdateRegistryFromResource(UINT nResID, BOOL bRegister,
                                     _ATL_REGMAP_ENTRY *pMapEntries = nullptr,
                                     IRegistrar *pRegistrar = nullptr) throw();
  HRESULT UpdateRegistryFromResourceS(UINT nResID, BOOL bRegister,
                                      _ATL_REGMAP_ENTRY *pMapEntries = nullptr,
                                      IRegistrar *pRegistrar = nullptr) throw();
};

extern CAtlModule *_pAtlModule;

template <class T> class CAtlModuleT : public CAtlModule {
public:
  CAtlModuleT() throw();
  static void InitLibId() throw();
  HRESULT RegisterServer(BOOL bRegTypeLib = FALSE,
                         const CLSID *pCLSID = nullptr) throw();
  HRESULT UnregisterServer(BOOL bUnRegTypeLib,
                           const CLSID *pCLSID = nullptr) throw();
  static HRESULT WINAPI UpdateRegistryAppId(BOOL bRegister) throw();
  HRESULT RegisterAppId() throw();
  HRESULT UnregisterAppId() throw();
  HRESULT AddCommonRGSReplacements(IRegistrarBase *pRegistrar) throw() override;
  static LPCOLESTR GetAppId() throw();
};

template <class T> class CAtlDllModuleT : public CAtlModuleT<T> {
public:
  CAtlDllModuleT() throw();
  ~CAtlDllModuleT() throw();
  BOOL WINAPI DllMain(DWORD dwReason, LPVOID lpReserved) throw();
  HRESULT DllCanUnloadNow() throw();
  HRESULT DllGetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv) throw();
  HRESULT DllRegisterServer(BOOL bRegTypeLib = TRUE) throw();
  HRESULT DllUnregisterServer(BOOL bUnRegTypeLib = TRUE) throw();
  HRESULT GetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv) throw();
};

template <class T> class CAtlExeModuleT : public CAtlModuleT<T> {
public:
  CAtlExeModuleT() throw();
  ~CAtlExeModuleT() throw();
  static HRESULT InitializeCom() throw();
  static void UninitializeCom() throw();
  LONG Unlock() throw() override;
  void MonitorShutdown() throw();
  HANDLE StartMonitor() throw();
  int WinMain(int nShowCmd) throw();
  LPCTSTR FindOneOf(LPCTSTR p1, LPCTSTR p2) throw();
  bool ParseCommandLine(LPCTSTR lpCmdLine, HRESULT *pnRetCode) throw();
  HRESULT PreMessageLoop(int nShowCmd) throw();
  HRESULT PostMessageLoop() throw();
  void RunMessageLoop() throw();
  HRESULT Run(int nShowCmd = SW_HIDE) throw();
  HRESULT RegisterClassObjects(DWORD dwClsContext, DWORD dwFlags) throw();
  HRESULT RevokeClassObjects() throw();
  DWORD m_dwMainThreadID;
  bool m_bDelayShutdown;
};

template <class T, UINT nServiceNameID>
class CAtlServiceModuleT : public CAtlExeModuleT<T> {
public:
  CAtlServiceModuleT() throw();
  ~CAtlServiceModuleT() throw();
  int WinMain(int nShowCmd) throw();
  HRESULT Start(int nShowCmd) throw();
  HRESULT Run(int nShowCmd = SW_HIDE) throw();
  HRESULT RegisterAppId(bool bService = false) throw();
  HRESULT InitializeSecurity() throw();
  bool ParseCommandLine(LPCTSTR lpCmdLine, HRESULT *pnRetCode) throw();
  void ServiceMain(DWORD dwArgc, LPTSTR *lpszArgv) throw();
  void Handler(DWORD dwOpcode) throw();
  void OnStop() throw();
  void OnPause() throw();
  void OnContinue() throw();
  void OnInterrogate() throw();
  void OnShutdown() throw();
  void OnUnknownRequest(DWORD dwOpcode) throw();
  void LogEvent(LPCTSTR pszFormat, ...) throw();
  void LogEventEx(int id, LPCTSTR pszMessage = nullptr,
                  WORD type = EVENTLOG_INFORMATION_TYPE) throw();
  void SetServiceStatus(DWORD dwState) throw();
  BOOL IsInstalled() throw();
  BOOL Install() throw();
  BOOL Uninstall() throw();
  LONG Unlock() throw() override;
  TCHAR m_szServiceName[256];
  SERVICE_STATUS_HANDLE m_hServiceStatus;
  SERVICE_STATUS m_status;
  BOOL m_bService;
};

// The module of ATL 3, still there for source compatibility.
class CComModule : public CAtlModuleT<CComModule> {
public:
  CComModule() throw();
  ~CComModule() throw();
  HINSTANCE GetModuleInstance() throw();
  HINSTANCE GetResourceInstance() throw();
  HINSTANCE GetTypeLibInstance() const throw();
  HRESULT Init(_ATL_OBJMAP_ENTRY *p, HINSTANCE h,
               const GUID *plibid = nullptr) throw();
  void Term() throw();
  HRESULT GetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv) throw();
  HRESULT RegisterClassObjects(DWORD dwClsContext, DWORD dwFlags) throw();
  HRESULT RevokeClassObjects() throw();
  HRESULT RegisterServer(BOOL bRegTypeLib = FALSE,
                         const CLSID *pCLSID = nullptr) throw();
  HRESULT UnregisterServer(BOOL bUnRegTypeLib,
                           const CLSID *pCLSID = nullptr) throw();
  HRESULT UnregisterServer(const CLSID *pCLSID = nullptr) throw();
  HINSTANCE m_hInst;
  HINSTANCE m_hInstResource;
  _ATL_OBJMAP_ENTRY *m_pObjMap;
};

// What registers and creates on behalf of a module

HRESULT WINAPI AtlAdvise(IUnknown *pUnkCP, IUnknown *pUnk, const IID &iid,
                         LPDWORD pdw);
HRESULT WINAPI AtlUnadvise(IUnknown *pUnkCP, const IID &iid, DWORD dw);
HRESULT WINAPI AtlFreeMarshalStream(IStream *pStream);
HRESULT WINAPI AtlMarshalPtrInProc(IUnknown *pUnk, const IID &iid,
                                   IStream **ppStream);
HRESULT WINAPI AtlUnmarshalPtr(IStream *pStream, const IID &iid,
                               IUnknown **ppUnk);
HRESULT WINAPI AtlGetObjectSourceInterface(IUnknown *punkObj, GUID *plibid,
                                           IID *piid, unsigned short *pdwMajor,
                                           unsigned short *pdwMinor);
HRESULT AtlSetErrorInfo(const CLSID &clsid, LPCOLESTR lpszDesc, DWORD dwHelpID,
                        LPCOLESTR lpszHelpFile, const IID &iid, HRESULT hRes,
                        HINSTANCE hInst);
HRESULT AtlReportError(const CLSID &clsid, LPCOLESTR lpszDesc,
                       const IID &iid = GUID_NULL, HRESULT hRes = 0);
HRESULT AtlReportError(const CLSID &clsid, LPCSTR lpszDesc,
                       const IID &iid = GUID_NULL, HRESULT hRes = 0);
HRESULT AtlReportError(const CLSID &clsid, UINT nID, const IID &iid = GUID_NULL,
                       HRESULT hRes = 0, HINSTANCE hInst = nullptr);
BOOL AtlIsValidString(LPCWSTR psz, size_t nMaxLength = INT_MAX);

} // namespace ATL

#define offsetofclass(Base, Derived)                                           \
  ((DWORD_PTR)(static_cast<Base *>((Derived *)8)) - 8)

#define DECLARE_LIBID(LibId) static void InitLibId() throw();
#define DECLARE_REGISTRY_APPID_RESOURCEID(ResourceId, AppId)                   \
  static LPCOLESTR GetAppId() throw();                                         \
  static const TCHAR *GetAppIdT() throw();                                     \
  static HRESULT WINAPI UpdateRegistryAppId(BOOL bRegister) throw();

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif // OFFICETIDY_STANDIN_ATLBASE_H
