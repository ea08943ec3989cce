//===- afxisapi.h - ISAPI classes of MFC ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_MFC_AFXISAPI_H
#define OFFICETIDY_STANDINS_MFC_AFXISAPI_H
#define __AFXISAPI_H__

#include <afx.h>
#include <httpext.h>
#include <httpfilt.h>

class CHttpServer;
class CHttpServerContext;
class CHtmlStream;

typedef void (CHttpServer::*AFX_PISAPICMD)(CHttpServerContext *pCtxt);

struct AFX_PARSEMAP_ENTRY {
  LPSTR pszFnName;
  AFX_PISAPICMD pfn;
  BYTE *pbParamTypes;
  int nParamCount;
  LPSTR pszParamInfo;
};
struct AFX_PARSEMAP {
  UINT (*pfnNumMapEntries)();
  const AFX_PARSEMAP *pBaseParseMap;
  const AFX_PARSEMAP_ENTRY *lpEntries;
};

class CHttpServerContext {
public:
  CHttpServerContext(EXTENSION_CONTROL_BLOCK *pECB);
  EXTENSION_CONTROL_BLOCK *const m_pECB;
  CHtmlStream *m_pStream;
  DWORD m_dwStatusCode;
  BOOL GetServerVariable(LPTSTR lpszVariableName, LPVOID lpvBuffer,
                         LPDWORD lpdwSize);
  BOOL WriteClient(LPVOID lpvBuffer, LPDWORD lpdwBytes, DWORD dwReserved = 0);
  BOOL ReadClient(LPVOID lpvBuffer, LPDWORD lpdwSize);
  CHttpServerContext &operator<<(LPCTSTR psz);
  CHttpServerContext &operator<<(long l);
  CHttpServerContext &operator<<(int n);
  CHttpServerContext &operator<<(double d);
  CHttpServerContext &operator<<(const CHtmlStream &stream);
};

class CHtmlStream {
public:
  CHtmlStream(UINT nGrowBytes = 4096);
  virtual ~CHtmlStream();
  virtual void Write(const void *lpBuf, UINT nCount);
  CHtmlStream &operator<<(LPCTSTR psz);
};

class CHttpServer {
public:
  CHttpServer(TCHAR cDelimiter = '&');
  virtual ~CHttpServer();
  virtual BOOL GetExtensionVersion(HSE_VERSION_INFO *pVer);
  virtual BOOL TerminateExtension(DWORD dwFlags);
  virtual DWORD HttpExtensionProc(EXTENSION_CONTROL_BLOCK *pECB);
  virtual int CallFunction(CHttpServerContext *pCtxt, LPTSTR pszQuery,
                           LPTSTR pszCommand);
  virtual BOOL OnParseError(CHttpServerContext *pCtxt, int nCause);
  virtual BOOL OnWriteBody(CHttpServerContext *pCtxt, LPBYTE pbContent,
                           DWORD dwSize, DWORD dwReserved = 0);
  virtual BOOL InitInstance(CHttpServerContext *pCtxt);
  virtual CHtmlStream *ConstructStream();
  virtual LPCTSTR GetTitle() const;
  virtual void StartContent(CHttpServerContext *pCtxt) const;
  virtual void EndContent(CHttpServerContext *pCtxt) const;
  virtual void WriteTitle(CHttpServerContext *pCtxt) const;
  void AddHeader(CHttpServerContext *pCtxt, LPCTSTR pszString) const;

protected:
  virtual const AFX_PARSEMAP *GetParseMap() const;
};

class CHttpFilterContext;
class CHttpFilter {
public:
  CHttpFilter();
  virtual ~CHttpFilter();
  virtual DWORD HttpFilterProc(PHTTP_FILTER_CONTEXT pfc,
                               DWORD dwNotificationType, LPVOID pvNotification);
  virtual BOOL GetFilterVersion(PHTTP_FILTER_VERSION pVer);
  virtual DWORD OnReadRawData(CHttpFilterContext *pfc,
                              PHTTP_FILTER_RAW_DATA pRawData);
  virtual DWORD OnPreprocHeaders(CHttpFilterContext *pfc,
                                 PHTTP_FILTER_PREPROC_HEADERS pHeaders);
  virtual DWORD OnAuthentication(CHttpFilterContext *pfc,
                                 PHTTP_FILTER_AUTHENT pAuthent);
  virtual DWORD OnUrlMap(CHttpFilterContext *pfc, PHTTP_FILTER_URL_MAP pUrlMap);
  virtual DWORD OnSendRawData(CHttpFilterContext *pfc,
                              PHTTP_FILTER_RAW_DATA pRawData);
  virtual DWORD OnLog(CHttpFilterContext *pfc, PHTTP_FILTER_LOG pLog);
  virtual DWORD OnEndOfNetSession(CHttpFilterContext *pfc);
};

enum {
  ITS_EMPTY,
  ITS_PSTR,
  ITS_I2,
  ITS_I4,
  ITS_R4,
  ITS_R8,
  ITS_I8,
  ITS_ARGLIST,
  ITS_RAW
};

#define DECLARE_PARSE_MAP()                                                    \
private:                                                                       \
  static const AFX_PARSEMAP_ENTRY _parseEntries[];                             \
                                                                               \
protected:                                                                     \
  virtual const AFX_PARSEMAP *GetParseMap() const;
#define BEGIN_PARSE_MAP(theClass, baseClass)                                   \
  const AFX_PARSEMAP *theClass::GetParseMap() const { return 0; }              \
  typedef theClass ParseMapClass;                                              \
  const AFX_PARSEMAP_ENTRY theClass::_parseEntries[] = {
#define ON_PARSE_COMMAND(FnName, mapClass, Args)                               \
  {(LPSTR) #FnName, (AFX_PISAPICMD)(void (mapClass::*)()) & mapClass::FnName,  \
   0, 0, 0},
#define ON_PARSE_COMMAND_PARAMS(Params)
#define DEFAULT_PARSE_COMMAND(FnName, mapClass)                                \
  {(LPSTR) "", (AFX_PISAPICMD)(void (mapClass::*)()) & mapClass::FnName, 0, 0, \
   0},
#define END_PARSE_MAP(theClass)                                                \
  { 0, 0, 0, 0, 0 }                                                            \
  }                                                                            \
  ;

#endif // OFFICETIDY_STANDINS_MFC_AFXISAPI_H
