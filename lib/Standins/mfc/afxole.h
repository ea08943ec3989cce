//===- afxole.h - stand-in for MFC: compound documents ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXOLE_H
#define OFFICETIDY_STANDIN_AFXOLE_H
#define __AFXOLE_H__

#include "afxdisp.h"
#include "afxext.h"
#include <ole2.h>
#include <oledlg.h>

class COleDocument;
class COleDataObject;

class CDocItem : public CCmdTarget {
public:
  CDocument *GetDocument() const;
};

class COleDocument : public CDocument {
public:
  COleDocument();
  BOOL HasBlankItems() const;
  void EnableCompoundFile(BOOL bEnable = TRUE);
  virtual POSITION GetStartPosition() const;
  virtual CDocItem *GetNextItem(POSITION &pos) const;
  virtual void AddItem(CDocItem *pItem);
  virtual void RemoveItem(CDocItem *pItem);
};
class COleLinkingDoc : public COleDocument {};
class COleServerDoc : public COleLinkingDoc {};

class COleClientItem : public CDocItem {
public:
  explicit COleClientItem(COleDocument *pContainerDoc = nullptr);
  BOOL CreateNewItem(REFCLSID clsid, OLERENDER render = OLERENDER_DRAW,
                     CLIPFORMAT cfFormat = 0,
                     LPFORMATETC lpFormatEtc = nullptr);
  BOOL CreateFromFile(LPCTSTR lpszFileName, REFCLSID clsid = CLSID_NULL,
                      OLERENDER render = OLERENDER_DRAW,
                      CLIPFORMAT cfFormat = 0,
                      LPFORMATETC lpFormatEtc = nullptr);
  BOOL CreateLinkFromFile(LPCTSTR lpszFileName,
                          OLERENDER render = OLERENDER_DRAW,
                          CLIPFORMAT cfFormat = 0,
                          LPFORMATETC lpFormatEtc = nullptr);
  BOOL CreateFromClipboard(OLERENDER render = OLERENDER_DRAW,
                           CLIPFORMAT cfFormat = 0,
                           LPFORMATETC lpFormatEtc = nullptr);
  BOOL CreateFromData(COleDataObject *pDataObject,
                      OLERENDER render = OLERENDER_DRAW,
                      CLIPFORMAT cfFormat = 0,
                      LPFORMATETC lpFormatEtc = nullptr);
  BOOL CreateLinkFromData(COleDataObject *pDataObject,
                          OLERENDER render = OLERENDER_DRAW,
                          CLIPFORMAT cfFormat = 0,
                          LPFORMATETC lpFormatEtc = nullptr);
  BOOL CreateStaticFromData(COleDataObject *pDataObject,
                            OLERENDER render = OLERENDER_DRAW,
                            CLIPFORMAT cfFormat = 0,
                            LPFORMATETC lpFormatEtc = nullptr);
  virtual BOOL ConvertTo(REFCLSID clsidNew);
  virtual BOOL ActivateAs(LPCTSTR lpszUserType, REFCLSID clsidOld,
                          REFCLSID clsidNew);
  BOOL Reload();
  void Activate(LONG nVerb, CView *pView, LPMSG lpMsg = nullptr);
  void Run();
  virtual BOOL DoVerb(LONG nVerb, CView *pView, LPMSG lpMsg = nullptr);
  void Close(OLECLOSE dwCloseOption = OLECLOSE_SAVEIFDIRTY);
  void Delete(BOOL bAutoDelete = TRUE);
  void Release(OLECLOSE dwCloseOption = OLECLOSE_NOSAVE);
  void GetClassID(CLSID *pClassID) const;
  LPUNKNOWN m_lpObject;
};

class COleServerItem : public CDocItem {
public:
  COleServerItem(COleServerDoc *pServerDoc, BOOL bAutoDelete);
  virtual BOOL OnDraw(CDC *pDC, CSize &rSize) = 0;
};

class COleInsertDialog : public CDialog {
public:
  COleInsertDialog(DWORD dwFlags = 0, CWnd *pParentWnd = nullptr);
  INT_PTR DoModal() override;
  BOOL CreateItem(COleClientItem *pItem);
  REFCLSID GetClassID() const;
  CString GetPathName() const;
};

class COleMessageFilter : public CCmdTarget {
public:
  COleMessageFilter();
  BOOL Register();
  void Revoke();
  void SetRetryReply(DWORD nRetryReply = 0);
  void SetMessagePendingDelay(DWORD nTimeout = 5000);
  void EnableBusyDialog(BOOL bEnableBusy = TRUE);
  void EnableNotRespondingDialog(BOOL bEnableDialog = TRUE);
};
COleMessageFilter *AFXAPI AfxOleGetMessageFilter();

class COleDataObject {
public:
  COleDataObject();
  BOOL AttachClipboard();
  BOOL IsDataAvailable(CLIPFORMAT cfFormat, LPFORMATETC lpFormatEtc = nullptr);
  HGLOBAL GetGlobalData(CLIPFORMAT cfFormat, LPFORMATETC lpFormatEtc = nullptr);
};
class COleDropTarget : public CCmdTarget {};
class COleDropSource : public CCmdTarget {};

#endif // OFFICETIDY_STANDIN_AFXOLE_H
