//===- System.hpp - C++Builder's strings, variants and bases ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_SYSTEM_HPP
#define OFFICETIDY_STANDINS_VCL_SYSTEM_HPP

#include "sysmac.h"
#include <oaidl.h>
#include <string>
#include <unknwn.h>
#include <windows.h>

struct IUnknown;
struct IDispatch;

namespace System {

typedef unsigned char Byte;
typedef int Integer;
typedef wchar_t WideChar;
typedef bool Boolean;
class WideString;
template <unsigned short CP> class AnsiStringT;

class UnicodeString {
public:
  UnicodeString();
  UnicodeString(const char *src);
  UnicodeString(const char *src, int len);
  UnicodeString(const wchar_t *src);
  UnicodeString(const wchar_t *src, int len);
  UnicodeString(const char16_t *src);
  UnicodeString(const UnicodeString &src);
  UnicodeString(const WideString &src);
  template <unsigned short CP> UnicodeString(const AnsiStringT<CP> &src) {}
  UnicodeString(wchar_t src);
  UnicodeString(char src);
  UnicodeString(int src);
  UnicodeString(double src);
  UnicodeString(const std::wstring &src);
  ~UnicodeString();
  UnicodeString &operator=(const UnicodeString &rhs);
  UnicodeString &operator+=(const UnicodeString &rhs);
  UnicodeString operator+(const UnicodeString &rhs) const;
  bool operator==(const UnicodeString &rhs) const;
  bool operator!=(const UnicodeString &rhs) const;
  wchar_t &operator[](int idx);
  const wchar_t &operator[](int idx) const;

  const wchar_t *c_str() const;
  wchar_t *w_str() const;
  const wchar_t *t_str() const;
  const wchar_t *data() const;
  int Length() const;
  bool IsEmpty() const;
  UnicodeString &sprintf(const wchar_t *format, ...);
  UnicodeString &cat_sprintf(const wchar_t *format, ...);
  int printf(const wchar_t *format, ...);
  int cat_printf(const wchar_t *format, ...);
  UnicodeString SubString(int index, int count) const;
  UnicodeString SubString(int index) const;
  UnicodeString LowerCase() const;
  UnicodeString UpperCase() const;
  UnicodeString Trim() const;
  UnicodeString TrimLeft() const;
  UnicodeString TrimRight() const;
  UnicodeString &Insert(const UnicodeString &str, int index);
  UnicodeString &Delete(int index, int count);
  int Pos(const UnicodeString &subStr) const;
  int Compare(const UnicodeString &rhs) const;
  int CompareIC(const UnicodeString &rhs) const;
  int ToInt() const;
  int ToIntDef(int defaultValue) const;

  static UnicodeString StringOfChar(wchar_t ch, int count);
  static UnicodeString Format(const UnicodeString &format, ...);
  static UnicodeString LoadStr(int ident);

private:
  wchar_t *Data;
};

UnicodeString operator+(const char *lhs, const UnicodeString &rhs);
UnicodeString operator+(const wchar_t *lhs, const UnicodeString &rhs);

template <unsigned short CP> class AnsiStringT {
public:
  AnsiStringT();
  AnsiStringT(const char *src);
  AnsiStringT(const char *src, int len);
  AnsiStringT(const wchar_t *src);
  AnsiStringT(const AnsiStringT &src);
  AnsiStringT(const UnicodeString &src);
  AnsiStringT(const WideString &src);
  AnsiStringT(char src);
  AnsiStringT(int src);
  ~AnsiStringT();
  AnsiStringT &operator=(const AnsiStringT &rhs);
  AnsiStringT &operator+=(const AnsiStringT &rhs);
  AnsiStringT operator+(const AnsiStringT &rhs) const;
  bool operator==(const AnsiStringT &rhs) const;
  bool operator!=(const AnsiStringT &rhs) const;
  char &operator[](int idx);

  const char *c_str() const;
  const void *data() const;
  int Length() const;
  bool IsEmpty() const;
  AnsiStringT &sprintf(const char *format, ...);
  AnsiStringT &cat_sprintf(const char *format, ...);
  int printf(const char *format, ...);
  int cat_printf(const char *format, ...);
  AnsiStringT SubString(int index, int count) const;
  AnsiStringT LowerCase() const;
  AnsiStringT UpperCase() const;
  AnsiStringT Trim() const;
  AnsiStringT &Insert(const AnsiStringT &str, int index);
  int Pos(const AnsiStringT &subStr) const;
  int AnsiCompareIC(const AnsiStringT &rhs) const;
  int ToInt() const;

private:
  char *Data;
};

template <unsigned short CP>
AnsiStringT<CP> operator+(const char *lhs, const AnsiStringT<CP> &rhs);

class WideString {
public:
  WideString();
  WideString(const char *src);
  WideString(const wchar_t *src);
  WideString(const WideString &src);
  WideString(const UnicodeString &src);
  template <unsigned short CP> WideString(const AnsiStringT<CP> &src) {}
  WideString(int src);
  ~WideString();
  WideString &operator=(const WideString &rhs);
  WideString &operator=(const wchar_t *rhs);
  WideString &operator=(const char *rhs);
  WideString &operator+=(const WideString &rhs);
  WideString operator+(const WideString &rhs) const;
  bool operator==(const WideString &rhs) const;
  operator wchar_t *() const;
  wchar_t *c_bstr() const;
  const wchar_t *c_str() const;
  wchar_t *Detach();
  wchar_t *Copy() const;
  int Length() const;
  bool IsEmpty() const;
  WideString LowerCase() const;
  WideString UpperCase() const;
  WideString &sprintf(const wchar_t *format, ...);

private:
  wchar_t *Data;
};

typedef AnsiStringT<0> AnsiString;
typedef AnsiStringT<65001> UTF8String;
typedef AnsiStringT<65535> RawByteString;
typedef UnicodeString String;

class Variant;
typedef Variant *PVariant;

class Procedure {
public:
  Procedure(const String &name);
  template <typename T> Procedure &operator<<(const T &) { return *this; }
};
class Function {
public:
  Function(const String &name);
  template <typename T> Function &operator<<(const T &) { return *this; }
};
class PropertyGet {
public:
  PropertyGet(const String &name);
  template <typename T> PropertyGet &operator<<(const T &) { return *this; }
};
class PropertySet {
public:
  PropertySet(const String &name);
  template <typename T> PropertySet &operator<<(const T &) { return *this; }
};

class Variant {
public:
  Variant();
  Variant(const Variant &src);
  Variant(int src);
  Variant(long src);
  Variant(bool src);
  Variant(double src);
  Variant(const char *src);
  Variant(const wchar_t *src);
  Variant(const UnicodeString &src);
  Variant(const AnsiString &src);
  Variant(const WideString &src);
  Variant(IDispatch *src);
  Variant(IUnknown *src);
  ~Variant();
  Variant &operator=(const Variant &rhs);
  bool operator==(const Variant &rhs) const;
  operator UnicodeString() const;
  operator AnsiString() const;
  operator WideString() const;
  operator int() const;
  operator bool() const;
  operator IDispatch *() const;
  operator IUnknown *() const;
  bool IsNull() const;
  bool IsEmpty() const;
  void Clear();
  UnicodeString AsString() const;

  static Variant __fastcall CreateObject(const String &ProgID);
  static Variant __fastcall GetActiveObject(const String &ProgID);
  static Variant __fastcall CreateObject(IDispatch *Dispatch);

  template <typename... Args>
  Variant OleFunction(const String &, const Args &...) const {
    return Variant();
  }
  template <typename... Args>
  void OleProcedure(const String &, const Args &...) const {}
  template <typename... Args>
  Variant OlePropertyGet(const String &, const Args &...) const {
    return Variant();
  }
  template <typename... Args>
  void OlePropertySet(const String &, const Args &...) const {}
  template <typename Command> Variant Exec(const Command &) {
    return Variant();
  }
};

class OleVariant : public Variant {
public:
  OleVariant();
  OleVariant(const OleVariant &src);
  OleVariant(const Variant &src);
  OleVariant &operator=(const Variant &rhs);
  OleVariant &operator=(const OleVariant &rhs);
};
typedef OleVariant TVariant;

template <typename T> class DelphiInterface {
public:
  DelphiInterface();
  DelphiInterface(const DelphiInterface &src);
  DelphiInterface(T *src);
  ~DelphiInterface();
  DelphiInterface &operator=(T *src);
  DelphiInterface &operator=(const DelphiInterface &src);
  operator T *() const;
  T *operator->() const;
  T **operator&();
};
typedef DelphiInterface<IUnknown> _di_IInterface;
typedef DelphiInterface<IDispatch> _di_IDispatch;

class TObject {
public:
  TObject();
  virtual ~TObject();
  UnicodeString ClassName() const;
  void Free();
};

Variant __fastcall Unassigned();
Variant __fastcall Null();
UnicodeString __fastcall ParamStr(int Index);
int __fastcall ParamCount();

namespace Sysutils {
class Exception : public TObject {
public:
  Exception(const UnicodeString Msg);
  UnicodeString Message;
};
UnicodeString __fastcall UpperCase(const UnicodeString S);
UnicodeString __fastcall LowerCase(const UnicodeString S);
UnicodeString __fastcall Trim(const UnicodeString S);
UnicodeString __fastcall IncludeTrailingPathDelimiter(const UnicodeString S);
UnicodeString __fastcall IncludeTrailingBackslash(const UnicodeString S);
UnicodeString __fastcall ExtractFilePath(const UnicodeString FileName);
UnicodeString __fastcall ExtractFileName(const UnicodeString FileName);
UnicodeString __fastcall GetEnvironmentVariable(const UnicodeString Name);
bool __fastcall FileExists(const UnicodeString FileName);
GUID __fastcall StringToGUID(const UnicodeString S);
UnicodeString __fastcall GUIDToString(const GUID &Guid);
UnicodeString __fastcall IntToStr(int Value);
} // namespace Sysutils

namespace Classes {
class TComponent : public TObject {
public:
  TComponent(TComponent *AOwner);
  virtual void __fastcall Loaded();
  UnicodeString Name;
  int Tag;
};
class TPersistent : public TObject {};
class TStrings : public TPersistent {
public:
  virtual int __fastcall Add(const UnicodeString S);
  UnicodeString Text;
  int Count;
  UnicodeString *Strings;
};
class TStringList : public TStrings {
public:
  TStringList();
};
class TThread : public TObject {
public:
  TThread(bool CreateSuspended);
  void Start();
  void Resume();
  void Terminate();
  bool FreeOnTerminate;
  bool Terminated;

protected:
  virtual void __fastcall Execute() = 0;
};
typedef void __fastcall(__closure *TNotifyEvent)(TObject *Sender);
} // namespace Classes

} // namespace System

using namespace System;
using namespace System::Sysutils;
using namespace System::Classes;

#endif // OFFICETIDY_STANDINS_VCL_SYSTEM_HPP
