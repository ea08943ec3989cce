//===- httpserv.h - native modules of IIS -----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_IIS_HTTPSERV_H
#define OFFICETIDY_STANDINS_IIS_HTTPSERV_H

#include <windows.h>

#include <http.h>

enum REQUEST_NOTIFICATION_STATUS {
  RQ_NOTIFICATION_CONTINUE,
  RQ_NOTIFICATION_PENDING,
  RQ_NOTIFICATION_FINISH_REQUEST
};
enum GLOBAL_NOTIFICATION_STATUS {
  GL_NOTIFICATION_CONTINUE,
  GL_NOTIFICATION_HANDLED
};
#define RQ_BEGIN_REQUEST 0x00000001
#define RQ_AUTHENTICATE_REQUEST 0x00000002
#define RQ_AUTHORIZE_REQUEST 0x00000004
#define RQ_RESOLVE_REQUEST_CACHE 0x00000008
#define RQ_MAP_REQUEST_HANDLER 0x00000010
#define RQ_ACQUIRE_REQUEST_STATE 0x00000020
#define RQ_PRE_EXECUTE_REQUEST_HANDLER 0x00000040
#define RQ_EXECUTE_REQUEST_HANDLER 0x00000080
#define RQ_RELEASE_REQUEST_STATE 0x00000100
#define RQ_UPDATE_REQUEST_CACHE 0x00000200
#define RQ_LOG_REQUEST 0x00000400
#define RQ_END_REQUEST 0x00000800
#define RQ_CUSTOM_NOTIFICATION 0x10000000
#define RQ_SEND_RESPONSE 0x20000000
#define RQ_READ_ENTITY 0x40000000
#define RQ_MAP_PATH 0x80000000
#define GL_STOP_LISTENING 0x00000002
#define GL_CACHE_CLEANUP 0x00000004
#define GL_CACHE_OPERATION 0x00000010
#define GL_HEALTH_CHECK 0x00000020
#define GL_CONFIGURATION_CHANGE 0x00000040
#define GL_FILE_CHANGE 0x00000080
#define GL_PRE_BEGIN_REQUEST 0x00000100
#define GL_APPLICATION_START 0x00000200
#define GL_APPLICATION_RESOLVE_MODULES 0x00000400
#define GL_APPLICATION_STOP 0x00000800
#define GL_RSCA_QUERY 0x00001000
#define GL_TRACE_EVENT 0x00002000
#define GL_CUSTOM_NOTIFICATION 0x00004000
#define GL_THREAD_CLEANUP 0x00008000
#define GL_APPLICATION_PRELOAD 0x00010000

typedef PVOID HTTP_MODULE_ID;
class IHttpStoredContext {
public:
  virtual VOID CleanupStoredContext() = 0;
};
class IHttpModuleContextContainer {
public:
  virtual IHttpStoredContext *GetModuleContext(HTTP_MODULE_ID moduleId) = 0;
  virtual HRESULT SetModuleContext(IHttpStoredContext *ppStoredContext,
                                   HTTP_MODULE_ID moduleId) = 0;
};
class IHttpUser {
public:
  virtual PCWSTR GetRemoteUserName() = 0;
  virtual PCWSTR GetUserName() = 0;
  virtual PCWSTR GetAuthenticationType() = 0;
  virtual PCWSTR GetPassword() = 0;
  virtual HANDLE GetImpersonationToken() = 0;
  virtual HANDLE GetPrimaryToken() = 0;
};
class IHttpSite {
public:
  virtual DWORD GetSiteId() = 0;
  virtual PCWSTR GetSiteName() = 0;
  virtual IHttpModuleContextContainer *GetModuleContextContainer() = 0;
};
class IHttpApplication {
public:
  virtual PCWSTR GetApplicationPhysicalPath() = 0;
  virtual PCWSTR GetApplicationId() = 0;
  virtual PCWSTR GetAppConfigPath() = 0;
  virtual IHttpModuleContextContainer *GetModuleContextContainer() = 0;
};
class IHttpRequest {
public:
  virtual HTTP_REQUEST *GetRawHttpRequest() = 0;
  virtual PCSTR GetHeader(PCSTR pszHeaderName,
                          USHORT *pcchHeaderValue = NULL) const = 0;
  virtual PCSTR GetHeader(HTTP_HEADER_ID ulHeaderIndex,
                          USHORT *pcchHeaderValue = NULL) const = 0;
  virtual HRESULT SetHeader(PCSTR pszHeaderName, PCSTR pszHeaderValue,
                            USHORT cchHeaderValue, BOOL fReplace) = 0;
  virtual PCSTR GetHttpMethod() const = 0;
  virtual HRESULT SetUrl(PCWSTR pszUrl, DWORD cchUrl,
                         BOOL fResetQueryString) = 0;
  virtual DWORD GetRemainingEntityBytes() = 0;
  virtual HRESULT ReadEntityBody(VOID *pvBuffer, DWORD cbBuffer, BOOL fAsync,
                                 DWORD *pcbBytesReceived,
                                 BOOL *pfCompletionPending = NULL) = 0;
};
class IHttpResponse {
public:
  virtual PCSTR GetHeader(PCSTR pszHeaderName,
                          USHORT *pcchHeaderValue = NULL) const = 0;
  virtual HRESULT SetHeader(HTTP_HEADER_ID ulHeaderIndex, PCSTR pszHeaderValue,
                            USHORT cchHeaderValue, BOOL fReplace) = 0;
  virtual HRESULT SetHeader(PCSTR pszHeaderName, PCSTR pszHeaderValue,
                            USHORT cchHeaderValue, BOOL fReplace) = 0;
  virtual HRESULT SetStatus(USHORT statusCode, PCSTR pszReason,
                            USHORT uSubStatus = 0, HRESULT hrErrorToReport = 0,
                            void *pException = NULL,
                            BOOL fTrySkipCustomErrors = FALSE) = 0;
  virtual VOID GetStatus(USHORT *pStatusCode, USHORT *pSubStatus = NULL,
                         PCSTR *ppszReason = NULL,
                         USHORT *pcchReason = NULL) = 0;
  virtual HRESULT WriteEntityChunks(HTTP_DATA_CHUNK *pDataChunks, DWORD nChunks,
                                    BOOL fAsync, BOOL fMoreData, DWORD *pcbSent,
                                    BOOL *pfCompletionExpected = NULL) = 0;
  virtual HRESULT Flush(BOOL fAsync, BOOL fMoreData, DWORD *pcbSent,
                        BOOL *pfCompletionExpected = NULL) = 0;
  virtual HRESULT Redirect(PCSTR pszUrl, BOOL fResetStatusCode = TRUE,
                           BOOL fIncludeParameters = FALSE) = 0;
  virtual VOID Clear() = 0;
  virtual VOID ClearHeaders() = 0;
  virtual VOID CloseConnection() = 0;
};
class IHttpConnection;
class IHttpContext {
public:
  virtual IHttpSite *GetSite() = 0;
  virtual IHttpApplication *GetApplication() = 0;
  virtual IHttpConnection *GetConnection() = 0;
  virtual IHttpRequest *GetRequest() = 0;
  virtual IHttpResponse *GetResponse() = 0;
  virtual BOOL GetResponseHeadersSent() const = 0;
  virtual IHttpUser *GetUser() const = 0;
  virtual IHttpModuleContextContainer *GetModuleContextContainer() = 0;
  virtual VOID IndicateCompletion(REQUEST_NOTIFICATION_STATUS status) = 0;
  virtual HRESULT PostCompletion(DWORD cbBytes) = 0;
  virtual VOID DisableNotifications(DWORD dwNotifications,
                                    DWORD dwPostNotifications) = 0;
  virtual BOOL GetNextNotification(REQUEST_NOTIFICATION_STATUS status,
                                   DWORD *pdwNotification,
                                   BOOL *pfIsPostNotification,
                                   void **ppModuleInfo,
                                   void **ppRequestOutput) = 0;
  virtual BOOL GetIsLastNotification(REQUEST_NOTIFICATION_STATUS status) = 0;
  virtual HRESULT ExecuteRequest(BOOL fAsync, IHttpContext *pHttpContext,
                                 DWORD dwExecuteFlags, IHttpUser *pHttpUser,
                                 BOOL *pfCompletionExpected = NULL) = 0;
  virtual PCWSTR GetScriptName(DWORD *pcchScriptName = NULL) const = 0;
  virtual PCWSTR GetPhysicalPath(DWORD *pcchPhysicalPath = NULL) = 0;
  virtual HRESULT MapPath(PCWSTR pszUrl, PWSTR pszPhysicalPath,
                          DWORD *pcbPhysicalPath) = 0;
  virtual HRESULT GetServerVariable(PCSTR pszVariableName, PCWSTR *ppszValue,
                                    DWORD *pcchValueLength) = 0;
  virtual HRESULT GetServerVariable(PCSTR pszVariableName, PCSTR *ppszValue,
                                    DWORD *pcchValueLength) = 0;
  virtual PVOID AllocateRequestMemory(DWORD cbAllocation) = 0;
};

class IHttpEventProvider {
public:
  virtual VOID SetErrorStatus(HRESULT hrError) = 0;
};
class IHttpCompletionInfo {
public:
  virtual DWORD GetCompletionBytes() const = 0;
  virtual HRESULT GetCompletionStatus() const = 0;
};
class IAuthenticationProvider : public IHttpEventProvider {
public:
  virtual VOID SetUser(IHttpUser *pUser) = 0;
};
class IMapHandlerProvider : public IHttpEventProvider {};
class IMapPathProvider : public IHttpEventProvider {};
class ISendResponseProvider : public IHttpEventProvider {};
class IReadEntityProvider : public IHttpEventProvider {};
class ICustomNotificationProvider : public IHttpEventProvider {};
class IHttpCacheProvider : public IHttpEventProvider {};
class ICacheProvider;
class IGlobalConfigurationChangeProvider;
class IGlobalFileChangeProvider;
class IPreBeginRequestProvider;
class IHttpApplicationStartProvider;
class IHttpApplicationStopProvider;
class IHttpApplicationResolveModulesProvider;
class IHttpApplicationProvider;
class IGlobalRSCAQueryProvider;
class IGlobalStopListeningProvider;
class IGlobalTraceEventProvider;
class IGlobalThreadCleanupProvider;
class IGlobalApplicationPreloadProvider;

class IModuleAllocator {
public:
  virtual VOID *AllocateMemory(DWORD cbAllocation) = 0;
};

#define OFFICETIDY_REQUEST(Name)                                               \
  virtual REQUEST_NOTIFICATION_STATUS Name(IHttpContext *pHttpContext,         \
                                           IHttpEventProvider *pProvider)

class CHttpModule {
public:
  OFFICETIDY_REQUEST(OnBeginRequest);
  OFFICETIDY_REQUEST(OnPostBeginRequest);
  virtual REQUEST_NOTIFICATION_STATUS
  OnAuthenticateRequest(IHttpContext *pHttpContext,
                        IAuthenticationProvider *pProvider);
  OFFICETIDY_REQUEST(OnPostAuthenticateRequest);
  OFFICETIDY_REQUEST(OnAuthorizeRequest);
  OFFICETIDY_REQUEST(OnPostAuthorizeRequest);
  virtual REQUEST_NOTIFICATION_STATUS
  OnResolveRequestCache(IHttpContext *pHttpContext,
                        IHttpCacheProvider *pProvider);
  OFFICETIDY_REQUEST(OnPostResolveRequestCache);
  virtual REQUEST_NOTIFICATION_STATUS
  OnMapRequestHandler(IHttpContext *pHttpContext,
                      IMapHandlerProvider *pProvider);
  OFFICETIDY_REQUEST(OnPostMapRequestHandler);
  OFFICETIDY_REQUEST(OnAcquireRequestState);
  OFFICETIDY_REQUEST(OnPostAcquireRequestState);
  OFFICETIDY_REQUEST(OnPreExecuteRequestHandler);
  OFFICETIDY_REQUEST(OnPostPreExecuteRequestHandler);
  OFFICETIDY_REQUEST(OnExecuteRequestHandler);
  OFFICETIDY_REQUEST(OnPostExecuteRequestHandler);
  OFFICETIDY_REQUEST(OnReleaseRequestState);
  OFFICETIDY_REQUEST(OnPostReleaseRequestState);
  virtual REQUEST_NOTIFICATION_STATUS
  OnUpdateRequestCache(IHttpContext *pHttpContext,
                       IHttpCacheProvider *pProvider);
  OFFICETIDY_REQUEST(OnPostUpdateRequestCache);
  OFFICETIDY_REQUEST(OnLogRequest);
  OFFICETIDY_REQUEST(OnPostLogRequest);
  OFFICETIDY_REQUEST(OnEndRequest);
  OFFICETIDY_REQUEST(OnPostEndRequest);
  virtual REQUEST_NOTIFICATION_STATUS
  OnSendResponse(IHttpContext *pHttpContext, ISendResponseProvider *pProvider);
  virtual REQUEST_NOTIFICATION_STATUS OnMapPath(IHttpContext *pHttpContext,
                                                IMapPathProvider *pProvider);
  virtual REQUEST_NOTIFICATION_STATUS
  OnReadEntity(IHttpContext *pHttpContext, IReadEntityProvider *pProvider);
  virtual REQUEST_NOTIFICATION_STATUS
  OnCustomRequestNotification(IHttpContext *pHttpContext,
                              ICustomNotificationProvider *pProvider);
  virtual REQUEST_NOTIFICATION_STATUS
  OnAsyncCompletion(IHttpContext *pHttpContext, DWORD dwNotification,
                    BOOL fPostNotification, IHttpEventProvider *pProvider,
                    IHttpCompletionInfo *pCompletionInfo);
  virtual VOID Dispose();

protected:
  CHttpModule();
  virtual ~CHttpModule();
};

#undef OFFICETIDY_REQUEST

class CGlobalModule {
public:
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalStopListening(IGlobalStopListeningProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS OnGlobalCacheCleanup();
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalCacheOperation(ICacheProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS OnGlobalHealthCheck();
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalConfigurationChange(IGlobalConfigurationChangeProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalFileChange(IGlobalFileChangeProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalPreBeginRequest(IPreBeginRequestProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalApplicationStart(IHttpApplicationStartProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationResolveModules(
      IHttpApplicationResolveModulesProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalApplicationStop(IHttpApplicationStopProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalRSCAQuery(IGlobalRSCAQueryProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalTraceEvent(IGlobalTraceEventProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalCustomNotification(ICustomNotificationProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalThreadCleanup(IGlobalThreadCleanupProvider *pProvider);
  virtual GLOBAL_NOTIFICATION_STATUS
  OnGlobalApplicationPreload(IGlobalApplicationPreloadProvider *pProvider);
  virtual VOID Terminate() = 0;

protected:
  CGlobalModule();
  virtual ~CGlobalModule();
};

class IHttpModuleFactory {
public:
  virtual HRESULT GetHttpModule(CHttpModule **ppModule,
                                IModuleAllocator *pAllocator) = 0;
  virtual VOID Terminate() = 0;
};

class IHttpModuleRegistrationInfo {
public:
  virtual PCWSTR GetName() const = 0;
  virtual HTTP_MODULE_ID GetId() const = 0;
  virtual HRESULT SetRequestNotifications(IHttpModuleFactory *pModuleFactory,
                                          DWORD dwRequestNotifications,
                                          DWORD dwPostRequestNotifications) = 0;
  virtual HRESULT SetGlobalNotifications(CGlobalModule *pGlobalModule,
                                         DWORD dwGlobalNotifications) = 0;
  virtual HRESULT SetPriorityForRequestNotification(DWORD dwRequestNotification,
                                                    PCWSTR pszPriority) = 0;
  virtual HRESULT SetPriorityForGlobalNotification(DWORD dwGlobalNotification,
                                                   PCWSTR pszPriority) = 0;
};

class IHttpServer {
public:
  virtual BOOL IsCommandLineLaunch() const = 0;
  virtual PCWSTR GetAppPoolName() const = 0;
  virtual HRESULT AssociateWithThreadPool(
      HANDLE hHandle, LPOVERLAPPED_COMPLETION_ROUTINE completionRoutine) = 0;
  virtual VOID IncrementThreadCount() = 0;
  virtual VOID DecrementThreadCount() = 0;
  virtual VOID ReportUnhealthy(PCWSTR pszReasonString, HRESULT hrReason) = 0;
  virtual VOID RecycleProcess(PCWSTR pszReason) = 0;
};

typedef HRESULT(WINAPI *PFN_REGISTERMODULE)(
    DWORD dwServerVersion, IHttpModuleRegistrationInfo *pModuleInfo,
    IHttpServer *pGlobalInfo);
#define MODULE_REGISTERMODULE "RegisterModule"

#endif // OFFICETIDY_STANDINS_IIS_HTTPSERV_H
