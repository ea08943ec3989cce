//===- atlisapi.h - ISAPI extensions and request handlers of ATL -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_ATL_ATLISAPI_H
#define OFFICETIDY_STANDINS_ATL_ATLISAPI_H
#define __ATLISAPI_H__

#include "atlbase.h"
#include "atlstr.h"
#include "atlutil.h"
#include <httpext.h>

#define HTTP_SUCCESS S_OK
typedef DWORD HTTP_CODE;

namespace ATL {

struct AtlServerRequest;
class CHttpRequest {
public:
  LPCSTR GetQueryString();
  LPCSTR GetMethodString();
  LPCSTR GetPathInfo();
  BOOL GetServerVariable(LPCSTR szVariable, CStringA &str) const;
};
class CHttpResponse {
public:
  CHttpResponse &operator<<(LPCSTR szData);
  CHttpResponse &operator<<(LPCWSTR szData);
  CHttpResponse &operator<<(int n);
  BOOL SetContentType(LPCSTR szContentType);
  BOOL Flush(BOOL bFinal = FALSE);
  BOOL WriteLen(LPCSTR szContent, DWORD dwLength);
};

class IRequestHandler : public IUnknown {
public:
  STDMETHOD_(HTTP_CODE, GetFlags)(DWORD *pdwStatus) = 0;
  STDMETHOD_(HTTP_CODE, InitializeHandler)(AtlServerRequest *pRequestInfo,
                                           IServiceProvider *pProvider) = 0;
  STDMETHOD_(HTTP_CODE, HandleRequest)(AtlServerRequest *pRequestInfo,
                                       IServiceProvider *pProvider) = 0;
  STDMETHOD_(void, UninitializeHandler)() = 0;
};

template <class ThreadPoolClass = int, class CRequestStatClass = int,
          class HttpUserErrorTextProvider = int, class WorkerThreadTraits = int,
          class CPageCacheStats = int, class CStencilCacheStats = int>
class CIsapiExtension {
public:
  BOOL GetExtensionVersion(HSE_VERSION_INFO *pVer);
  DWORD HttpExtensionProc(LPEXTENSION_CONTROL_BLOCK lpECB);
  BOOL TerminateExtension(DWORD dwFlags);
};

template <class THandler> class CRequestHandlerT {
public:
  CHttpRequest m_HttpRequest;
  CHttpResponse m_HttpResponse;
  HTTP_CODE InitializeHandler(AtlServerRequest *pRequestInfo,
                              IServiceProvider *pProvider);
  HTTP_CODE HandleRequest(AtlServerRequest *pRequestInfo,
                          IServiceProvider *pProvider);
};

} // namespace ATL

using namespace ATL;

#define BEGIN_REPLACEMENT_METHOD_MAP(className)                                \
public:                                                                        \
  void OfficeTidyReplacementMethods(className *) {
#define REPLACEMENT_METHOD_ENTRY(methodName, methodFunc) this->methodFunc();
#define END_REPLACEMENT_METHOD_MAP() }
#define BEGIN_HANDLER_MAP()
#define HANDLER_ENTRY(handlerName, handlerClass)                               \
  static handlerClass OfficeTidyHandler##handlerClass;
#define END_HANDLER_MAP()
#define TAG_NAME(name)

#endif // OFFICETIDY_STANDINS_ATL_ATLISAPI_H
