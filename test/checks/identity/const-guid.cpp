// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

const CLSID Nested = {0x0006F03A, 0x0000, 0x0000, {0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};
static const GUID Flat = {0x6F03A, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46}; // Allowed, and usual in C.
constexpr CLSID Constexpr{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const CLSID Copy = Constexpr;
const CLSID Other = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}};
// Outlook's but for the last digit.
const CLSID Neighbour = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x47}};

namespace ids {
inline constexpr CLSID Outlook{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
} // namespace ids

struct Classes {
  static const CLSID Outlook;
  static constexpr CLSID Inline{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
};
const CLSID Classes::Outlook = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

#define CREATE_CLASS(Class) CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object)

void createFromGlobals_Bad() {
  void *Object;
  CREATE_CLASS(Nested);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(Flat);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(Constexpr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(ids::Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createFromMembers_Bad() {
  void *Object;
  CREATE_CLASS(Classes::Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(Classes::Inline);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createFromLocals_Bad() {
  const CLSID Local = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static const CLSID Static = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  void *Object;
  CREATE_CLASS(Local);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(Static);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createFromTemporary_Bad() {
  void *Object;
  CREATE_CLASS((CLSID{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void create_Ok() {
  void *Object;
  CREATE_CLASS(Other);
  CREATE_CLASS(Neighbour);
  CREATE_CLASS(CLSID{});
}

void service() {
  createFromGlobals_Bad();
  createFromMembers_Bad();
  createFromLocals_Bad();
  createFromTemporary_Bad();
  create_Ok();
}

SERVICE(service)
