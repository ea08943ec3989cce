// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// REQUIRES: mingw

// Remote calls: the functions of a manager's vector, those of the table that MIDL makes
// of an interface, and what only stands in a table that nothing registers.

//--- mail_s.c
#include <rpc.h>
#include <rpcndr.h>

void SendMail_Bad(handle_t Binding);
void Stop_Ok(handle_t Binding);
static const SERVER_ROUTINE Mail_ServerRoutineTable[] = {(SERVER_ROUTINE)SendMail_Bad, (SERVER_ROUTINE)Stop_Ok};
static const MIDL_SERVER_INFO Mail_ServerInfo = {0, Mail_ServerRoutineTable, 0, 0, 0, 0, 0, 0};
static const RPC_SERVER_INTERFACE Mail___RpcServerInterface = {
    sizeof(RPC_SERVER_INTERFACE), {{0}}, {{0}}, 0, 0, 0, 0, &Mail_ServerInfo, 0x04000000};
RPC_IF_HANDLE Mail_v1_0_s_ifspec = (RPC_IF_HANDLE)&Mail___RpcServerInterface;

//--- never_s.c
#include <rpc.h>
#include <rpcndr.h>

void Never_Ok(handle_t Binding);
static const SERVER_ROUTINE Never_ServerRoutineTable[] = {(SERVER_ROUTINE)Never_Ok};
static const MIDL_SERVER_INFO Never_ServerInfo = {0, Never_ServerRoutineTable, 0, 0, 0, 0, 0, 0};
static const RPC_SERVER_INTERFACE Never___RpcServerInterface = {
    sizeof(RPC_SERVER_INTERFACE), {{0}}, {{0}}, 0, 0, 0, 0, &Never_ServerInfo, 0x04000000};
RPC_IF_HANDLE Never_v1_0_s_ifspec = (RPC_IF_HANDLE)&Never___RpcServerInterface;

//--- main.cpp
#include "callbacks.h"

#include <rpc.h>

extern "C" RPC_IF_HANDLE Mail_v1_0_s_ifspec, Never_v1_0_s_ifspec;

extern "C" void SendMail_Bad(handle_t) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :{{.*}}: note: 'service' registers for remote calls 'SendMail_Bad' here
}
extern "C" void Stop_Ok(handle_t) { CREATE_FROM(DOCUMENT); }
extern "C" void Never_Ok(handle_t) { CREATE_FROM(OUTLOOK); }

struct Print_v1_0_epv_t {
  void (*Print)(handle_t);
  void (*Mail)(handle_t);
};
static void print_Ok(handle_t) { CREATE_FROM(DOCUMENT); }
static void mail_Bad(handle_t) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :{{.*}}: note: 'service' registers for remote calls 'mail_Bad' here
}
static Print_v1_0_epv_t Manager = {print_Ok, mail_Bad};

static Print_v1_0_epv_t QuietManager = {print_Ok, print_Ok};
static void quiet_Ok() { RpcServerRegisterIf(nullptr, nullptr, (RPC_MGR_EPV *)&QuietManager); }

static void service() {
  quiet_Ok();
  RpcServerRegisterIf(Mail_v1_0_s_ifspec, nullptr, nullptr);
  RpcServerRegisterIf(nullptr, nullptr, (RPC_MGR_EPV *)&Manager);
  RpcServerListen(1, 10, FALSE);
}
SERVICE(service)
