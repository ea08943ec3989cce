//===- iis.h - the little of IIS that tests need -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_IIS_H
#define OFFICETIDY_TEST_IIS_H

#include "service.h"

enum REQUEST_NOTIFICATION_STATUS { RQ_NOTIFICATION_CONTINUE };
enum GLOBAL_NOTIFICATION_STATUS { GL_NOTIFICATION_CONTINUE };

class IHttpContext;
class IHttpEventProvider;
class IHttpCompletionInfo;
class IHttpServer;
class IModuleAllocator;
class IPreBeginRequestProvider;
class IGlobalFileChangeProvider;

class CHttpModule {
public:
  virtual REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *);
  virtual REQUEST_NOTIFICATION_STATUS OnPostBeginRequest(IHttpContext *, IHttpEventProvider *);
  virtual REQUEST_NOTIFICATION_STATUS OnExecuteRequestHandler(IHttpContext *, IHttpEventProvider *);
  virtual REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *, DWORD, BOOL, IHttpEventProvider *,
                                                        IHttpCompletionInfo *);
  virtual void Dispose();

protected:
  virtual ~CHttpModule();
};

class CGlobalModule {
public:
  virtual GLOBAL_NOTIFICATION_STATUS OnGlobalPreBeginRequest(IPreBeginRequestProvider *);
  virtual GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(IGlobalFileChangeProvider *);
  virtual void Terminate() = 0;
  virtual ~CGlobalModule();
};

class IHttpModuleFactory {
public:
  virtual HRESULT GetHttpModule(CHttpModule **Module, IModuleAllocator *Allocator) = 0;
  virtual void Terminate() = 0;
};

class IHttpModuleRegistrationInfo {
public:
  virtual HRESULT SetRequestNotifications(IHttpModuleFactory *Factory, DWORD Notifications, DWORD Post) = 0;
  virtual HRESULT SetGlobalNotifications(CGlobalModule *Module, DWORD Notifications) = 0;
};

#endif // OFFICETIDY_TEST_IIS_H
