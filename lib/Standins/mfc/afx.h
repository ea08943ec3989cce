//===- afx.h - stand-in for MFC: objects, files, exceptions -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFX_H
#define OFFICETIDY_STANDIN_AFX_H
#define __AFX_H__

#include "afxver_.h"
#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tchar.h>
#include <time.h>
#include <windows.h>

#include "afxstr.h"
#include <atlconv.h>
#include <atltime.h>
#include <atltypes.h>

class CObject;
class CArchive;
class CFile;
class CException;
class CDumpContext;

using ATL::CTime;
using ATL::CTimeSpan;

struct CRuntimeClass {
  LPCSTR m_lpszClassName;
  int m_nObjectSize;
  UINT m_wSchema;
  CObject *(AFXAPI *m_pfnCreateObject)();
  CRuntimeClass *m_pBaseClass;
  CObject *CreateObject();
  static CObject *AFXAPI CreateObject(LPCSTR lpszClassName);
  static CRuntimeClass *AFXAPI FromName(LPCSTR lpszClassName);
  BOOL IsDerivedFrom(const CRuntimeClass *pBaseClass) const;
};

class CObject {
public:
  virtual CRuntimeClass *GetRuntimeClass() const;
  virtual ~CObject() = 0;
  BOOL IsSerializable() const;
  BOOL IsKindOf(const CRuntimeClass *pClass) const;
  virtual void Serialize(CArchive &ar);
  virtual void AssertValid() const;
  virtual void Dump(CDumpContext &dc) const;
  static const CRuntimeClass classCObject;

protected:
  CObject();
};

#define RUNTIME_CLASS(Class) ((CRuntimeClass *)(&Class::class##Class))
#define DECLARE_DYNAMIC(Class)                                                 \
public:                                                                        \
  static const CRuntimeClass class##Class;                                     \
  virtual CRuntimeClass *GetRuntimeClass() const;
#define DECLARE_DYNCREATE(Class)                                               \
  DECLARE_DYNAMIC(Class)                                                       \
  static CObject *AFXAPI CreateObject();
#define DECLARE_SERIAL(Class)                                                  \
  DECLARE_DYNCREATE(Class)                                                     \
  friend CArchive &AFXAPI operator>>(CArchive &ar, Class *&pOb);
#define _OFFICETIDY_RUNTIMECLASS(Class, Base, Schema, Create)                  \
  const CRuntimeClass Class::class##Class = {                                  \
      #Class, sizeof(class Class), Schema, Create,                             \
      ((CRuntimeClass *)(&Base::class##Base))};                                \
  CRuntimeClass *Class::GetRuntimeClass() const { return RUNTIME_CLASS(Class); }
#define IMPLEMENT_DYNAMIC(Class, Base)                                         \
  _OFFICETIDY_RUNTIMECLASS(Class, Base, 0xFFFF, nullptr)
#define IMPLEMENT_DYNCREATE(Class, Base)                                       \
  CObject *AFXAPI Class::CreateObject() { return new Class; }                  \
  _OFFICETIDY_RUNTIMECLASS(Class, Base, 0xFFFF, Class::CreateObject)
#define IMPLEMENT_SERIAL(Class, Base, Schema)                                  \
  CObject *AFXAPI Class::CreateObject() { return new Class; }                  \
  _OFFICETIDY_RUNTIMECLASS(Class, Base, Schema, Class::CreateObject)           \
  CArchive &AFXAPI operator>>(CArchive &ar, Class *&pOb) { return ar; }

#define ASSERT(Condition) assert(Condition)
#define VERIFY(Condition) ((void)(Condition))
#define ENSURE(Condition) ((void)(Condition))
#define ENSURE_VALID(Object) ((void)(Object))
#define ASSERT_VALID(Object) ((void)(Object))
#define ASSERT_KINDOF(Class, Object) ((void)(Object))
#define STATIC_DOWNCAST(Class, Object) (static_cast<Class *>(Object))
#define DYNAMIC_DOWNCAST(Class, Object) ((Class *)(Object))
#define DEBUG_ONLY(Statement) ((void)0)
#define DEBUG_NEW new

void AFX_CDECL AfxTrace(LPCTSTR lpszFormat, ...);
void AFX_CDECL AfxTrace(LPCSTR lpszFormat, ...);
void AFXAPI AfxThrowMemoryException();
void AFXAPI AfxThrowNotSupportedException();
void AFXAPI AfxThrowUserException();
void AFXAPI AfxThrowInvalidArgException();
void AFXAPI AfxThrowFileException(int cause, LONG lOsError = -1,
                                  LPCTSTR lpszFileName = nullptr);
#define TRACE AfxTrace
#define TRACE0(Text) AfxTrace(_T(Text))
#define TRACE1(Text, A) AfxTrace(_T(Text), A)
#define TRACE2(Text, A, B) AfxTrace(_T(Text), A, B)
#define TRACE3(Text, A, B, C) AfxTrace(_T(Text), A, B, C)

class CException : public CObject {
public:
  CException();
  explicit CException(BOOL bAutoDelete);
  virtual ~CException();
  void Delete();
  virtual BOOL GetErrorMessage(LPTSTR lpszError, UINT nMaxError,
                               PUINT pnHelpContext = nullptr) const;
  virtual BOOL GetErrorMessage(LPTSTR lpszError, UINT nMaxError,
                               PUINT pnHelpContext = nullptr);
  virtual int ReportError(UINT nType = MB_OK, UINT nMessageID = 0);
  static const CRuntimeClass classCException;
};
class CSimpleException : public CException {};
class CMemoryException : public CSimpleException {};
class CNotSupportedException : public CSimpleException {};
class CInvalidArgException : public CSimpleException {};
class CUserException : public CSimpleException {};
class CResourceException : public CSimpleException {};
class CArchiveException : public CException {
public:
  int m_cause;
};

#define TRY {
#define CATCH(Class, Name)                                                     \
  }                                                                            \
  if (Class *Name = nullptr) {
#define AND_CATCH(Class, Name)                                                 \
  }                                                                            \
  if (Class *Name = nullptr) {
#define END_CATCH }
#define CATCH_ALL(Name)                                                        \
  }                                                                            \
  if (CException *Name = nullptr) {
#define END_CATCH_ALL }
#define THROW(Exception) throw Exception
#define THROW_LAST() throw

struct CFileStatus {
  CTime m_ctime;
  CTime m_mtime;
  CTime m_atime;
  ULONGLONG m_size;
  DWORD m_attribute;
  TCHAR m_szFullName[_MAX_PATH];
};

class CFile : public CObject {
public:
  enum OpenFlags {
    modeRead = 0x0000,
    modeWrite = 0x0001,
    modeReadWrite = 0x0002,
    shareCompat = 0x0000,
    shareExclusive = 0x0010,
    shareDenyWrite = 0x0020,
    shareDenyRead = 0x0030,
    shareDenyNone = 0x0040,
    modeNoInherit = 0x0080,
    modeCreate = 0x1000,
    modeNoTruncate = 0x2000,
    typeText = 0x4000,
    typeBinary = 0x8000
  };
  enum SeekPosition { begin = 0x0, current = 0x1, end = 0x2 };
  CFile();
  CFile(HANDLE hFile);
  CFile(LPCTSTR lpszFileName, UINT nOpenFlags);
  virtual ~CFile();
  HANDLE m_hFile;
  operator HANDLE() const;
  virtual ULONGLONG GetPosition() const;
  BOOL GetStatus(CFileStatus &rStatus) const;
  virtual CString GetFileName() const;
  virtual CString GetFileTitle() const;
  virtual CString GetFilePath() const;
  virtual BOOL Open(LPCTSTR lpszFileName, UINT nOpenFlags,
                    CException *pError = nullptr);
  static void PASCAL Rename(LPCTSTR lpszOldName, LPCTSTR lpszNewName);
  static void PASCAL Remove(LPCTSTR lpszFileName);
  static BOOL PASCAL GetStatus(LPCTSTR lpszFileName, CFileStatus &rStatus);
  ULONGLONG SeekToEnd();
  void SeekToBegin();
  virtual ULONGLONG Seek(LONGLONG lOff, UINT nFrom);
  virtual void SetLength(ULONGLONG dwNewLen);
  virtual ULONGLONG GetLength() const;
  virtual UINT Read(void *lpBuf, UINT nCount);
  virtual void Write(const void *lpBuf, UINT nCount);
  virtual void Abort();
  virtual void Flush();
  virtual void Close();
};

class CStdioFile : public CFile {
public:
  CStdioFile();
  CStdioFile(FILE *pOpenStream);
  CStdioFile(LPCTSTR lpszFileName, UINT nOpenFlags);
  virtual void WriteString(LPCTSTR lpsz);
  virtual LPTSTR ReadString(LPTSTR lpsz, UINT nMax);
  virtual BOOL ReadString(CString &rString);
  FILE *m_pStream;
};
class CMemFile : public CFile {
public:
  CMemFile(UINT nGrowBytes = 1024);
  void Attach(BYTE *lpBuffer, UINT nBufferSize, UINT nGrowBytes = 0);
  BYTE *Detach();
};

class CFileException : public CException {
public:
  CFileException(int cause = 0, LONG lOsError = -1,
                 LPCTSTR lpszArchiveName = nullptr);
  int m_cause;
  LONG m_lOsError;
  CString m_strFileName;
};

class CFileFind : public CObject {
public:
  CFileFind();
  virtual ~CFileFind();
  virtual BOOL FindFile(LPCTSTR pstrName = nullptr, DWORD dwUnused = 0);
  virtual BOOL FindNextFile();
  void Close();
  virtual CString GetFileName() const;
  virtual CString GetFilePath() const;
  virtual CString GetFileTitle() const;
  virtual CString GetFileURL() const;
  virtual CString GetRoot() const;
  virtual BOOL IsDots() const;
  BOOL IsDirectory() const;
  ULONGLONG GetLength() const;
};

class CArchive {
public:
  enum Mode { store = 0, load = 1 };
  CArchive(CFile *pFile, UINT nMode, int nBufSize = 4096,
           void *lpBuf = nullptr);
  ~CArchive();
  BOOL IsLoading() const;
  BOOL IsStoring() const;
  CFile *GetFile() const;
  UINT Read(void *lpBuf, UINT nMax);
  void Write(const void *lpBuf, UINT nMax);
  void Flush();
  void Close();
  void Abort();
  CArchive &operator<<(BYTE by);
  CArchive &operator<<(WORD w);
  CArchive &operator<<(LONG l);
  CArchive &operator<<(DWORD dw);
  CArchive &operator<<(int i);
  CArchive &operator<<(const CString &str);
  CArchive &operator>>(BYTE &by);
  CArchive &operator>>(WORD &w);
  CArchive &operator>>(DWORD &dw);
  CArchive &operator>>(LONG &l);
  CArchive &operator>>(int &i);
  CArchive &operator>>(CString &str);
};

class CDumpContext {
public:
  CDumpContext &operator<<(LPCTSTR lpsz);
  CDumpContext &operator<<(const CObject *pOb);
  CDumpContext &operator<<(int n);
};
extern CDumpContext afxDump;

#endif // OFFICETIDY_STANDIN_AFX_H
