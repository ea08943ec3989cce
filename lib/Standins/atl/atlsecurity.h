//===- atlsecurity.h - security classes of ATL ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_ATL_ATLSECURITY_H
#define OFFICETIDY_STANDINS_ATL_ATLSECURITY_H
#define __ATLSECURITY_H__

#include "atlbase.h"
#include "atlstr.h"

namespace ATL {
class CSid {
public:
  CSid() throw();
  explicit CSid(LPCTSTR pszAccountName, LPCTSTR pszSystem = 0);
  LPCTSTR AccountName() const;
  LPCTSTR Domain() const;
  LPCTSTR Sid() const;
  const SID *GetPSID() const;
  bool IsValid() const throw();
  bool LoadAccount(LPCTSTR pszAccountName, LPCTSTR pszSystem = 0) throw();
};
namespace Sids {
CSid System();
CSid Admins();
CSid Users();
CSid World();
CSid Interactive();
CSid Service();
} // namespace Sids
class CAcl {
public:
  UINT GetAceCount() const throw();
};
class CDacl : public CAcl {
public:
  CDacl() throw();
  bool AddAllowedAce(const CSid &rSid, ACCESS_MASK AccessMask,
                     BYTE AceFlags = 0);
  bool AddDeniedAce(const CSid &rSid, ACCESS_MASK AccessMask,
                    BYTE AceFlags = 0);
};
class CSecurityDesc {
public:
  CSecurityDesc() throw();
  bool FromString(LPCTSTR pstr) throw();
  void SetDacl(const CDacl &Dacl, bool bDefaulted = false);
  const SECURITY_DESCRIPTOR *GetPSECURITY_DESCRIPTOR() const throw();
};
class CSecurityAttributes : public SECURITY_ATTRIBUTES {
public:
  CSecurityAttributes() throw();
  explicit CSecurityAttributes(const CSecurityDesc &rSecurityDescriptor,
                               bool bInheritsHandle = false);
};
class CAccessToken {
public:
  bool GetProcessToken(DWORD dwDesiredAccess, HANDLE hProcess = NULL) throw();
  bool GetThreadToken(DWORD dwDesiredAccess, HANDLE hThread = NULL,
                      bool bOpenAsSelf = true) throw();
  bool GetEffectiveToken(DWORD dwDesiredAccess) throw();
  bool LogonUser(LPCTSTR pszUserName, LPCTSTR pszDomain, LPCTSTR pszPassword,
                 DWORD dwLogonType = 2, DWORD dwLogonProvider = 0) throw();
  bool Impersonate(HANDLE hThread = NULL) const throw();
  bool Revert(HANDLE hThread = NULL) const throw();
  bool EnablePrivilege(LPCTSTR pszPrivilege) throw();
  bool GetUser(CSid *pSid) const throw();
  HANDLE GetHandle() const throw();
};
} // namespace ATL

using namespace ATL;

#endif // OFFICETIDY_STANDINS_ATL_ATLSECURITY_H
