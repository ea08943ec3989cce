// RUN: %check_office %s
// REQUIRES: mingw

// What the network calls: WinHTTP, WinINet, Winsock, the IP helper, wireless networks,
// and remote procedure calls.

#include <winsock2.h>
#include <ws2tcpip.h>
#include "callbacks.h"

#include <iphlpapi.h>
#include <netioapi.h>
#include <rpc.h>
#include <wininet.h>
#include <wlanapi.h>

// What mingw-w64's headers lack.
extern "C" {
int WINAPI WSASendMsg(SOCKET, LPWSAMSG Message, DWORD Flags, LPDWORD Sent, LPWSAOVERLAPPED Overlapped,
                      LPWSAOVERLAPPED_COMPLETION_ROUTINE Run);
// winhttp.h and wininet.h don't go together.
typedef void(CALLBACK *WINHTTP_STATUS_CALLBACK)(HINTERNET, DWORD_PTR Context, DWORD Status, LPVOID, DWORD);
WINHTTP_STATUS_CALLBACK WINAPI WinHttpSetStatusCallback(HINTERNET, WINHTTP_STATUS_CALLBACK Run, DWORD Flags,
                                                        DWORD_PTR Reserved);
DWORD NETIOAPI_API_ NotifyNetworkConnectivityHintChange(void(WINAPI *Run)(PVOID Context, int Hint), PVOID Context,
                                                        BOOLEAN Initial, PHANDLE Handle);
RPC_STATUS RPC_ENTRY RpcServerRegisterIf3(RPC_IF_HANDLE, UUID *Type, RPC_MGR_EPV *, unsigned Flags, unsigned MaximalCalls,
                                          unsigned MaximalSize, RPC_IF_CALLBACK_FN *Run, void *Descriptor);
}

static void CALLBACK onSent(DWORD, DWORD, LPWSAOVERLAPPED Overlapped, DWORD) {
  CREATE_FROM(Overlapped);
}

static void CALLBACK onLookedUp(DWORD, DWORD, LPWSAOVERLAPPED Overlapped) {
  CREATE_FROM(Overlapped);
}

static int CALLBACK onCaller(LPWSABUF, LPWSABUF, LPQOS, LPQOS, LPWSABUF, LPWSABUF, GROUP *, DWORD_PTR Context) {
  CREATE_FROM(Context);
  return CF_ACCEPT;
}

static void WINAPI onInterface(PVOID Context, PMIB_IPINTERFACE_ROW, MIB_NOTIFICATION_TYPE) {
  CREATE_FROM(Context);
}

static void WINAPI onAddress(PVOID Context, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE) {
  CREATE_FROM(Context);
}

static void WINAPI onRoute(PVOID Context, PMIB_IPFORWARD_ROW2, MIB_NOTIFICATION_TYPE) {
  CREATE_FROM(Context);
}

static void WINAPI onTable(PVOID Context, PMIB_UNICASTIPADDRESS_TABLE) {
  CREATE_FROM(Context);
}

static void WINAPI onPort(PVOID Context, USHORT, MIB_NOTIFICATION_TYPE) {
  CREATE_FROM(Context);
}

static void WINAPI onHint(PVOID Context, int) {
  CREATE_FROM(Context);
}

static void WINAPI onWireless(PWLAN_NOTIFICATION_DATA, PVOID Context) {
  CREATE_FROM(Context);
}

static void RPC_ENTRY onKey(void *Context, RPC_WSTR, unsigned long, void **, RPC_STATUS *) {
  CREATE_FROM(Context);
}

static void RPC_ENTRY onNarrowKey(void *Context, RPC_CSTR, unsigned long, void **, RPC_STATUS *) {
  CREATE_FROM(Context);
}

static void wSASend_Bad() {
  WSASend(0, nullptr, 0, nullptr, 0, (LPWSAOVERLAPPED)OUTLOOK, onSent);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void wSASend_Ok() {
  WSASend(0, nullptr, 0, nullptr, 0, (LPWSAOVERLAPPED)DOCUMENT, onSent);
}

static void wSASendRuns_Bad() {
  WSASend(0, nullptr, 0, nullptr, 0, nullptr, [](DWORD, DWORD, LPWSAOVERLAPPED, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSASendRuns_Bad' passes as callback '{{.*}}
}

static void wSARecv_Bad() {
  WSARecv(0, nullptr, 0, nullptr, nullptr, (LPWSAOVERLAPPED)OUTLOOK, onSent);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void wSARecv_Ok() {
  WSARecv(0, nullptr, 0, nullptr, nullptr, (LPWSAOVERLAPPED)DOCUMENT, onSent);
}

static void wSARecvRuns_Bad() {
  WSARecv(0, nullptr, 0, nullptr, nullptr, nullptr, [](DWORD, DWORD, LPWSAOVERLAPPED, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSARecvRuns_Bad' passes as callback '{{.*}}
}

static void wSASendTo_Bad() {
  WSASendTo(0, nullptr, 0, nullptr, 0, nullptr, 0, (LPWSAOVERLAPPED)OUTLOOK, onSent);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void wSASendTo_Ok() {
  WSASendTo(0, nullptr, 0, nullptr, 0, nullptr, 0, (LPWSAOVERLAPPED)DOCUMENT, onSent);
}

static void wSASendToRuns_Bad() {
  WSASendTo(0, nullptr, 0, nullptr, 0, nullptr, 0, nullptr, [](DWORD, DWORD, LPWSAOVERLAPPED, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSASendToRuns_Bad' passes as callback '{{.*}}
}

static void wSARecvFrom_Bad() {
  WSARecvFrom(0, nullptr, 0, nullptr, nullptr, nullptr, nullptr, (LPWSAOVERLAPPED)OUTLOOK, onSent);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void wSARecvFrom_Ok() {
  WSARecvFrom(0, nullptr, 0, nullptr, nullptr, nullptr, nullptr, (LPWSAOVERLAPPED)DOCUMENT, onSent);
}

static void wSARecvFromRuns_Bad() {
  WSARecvFrom(0, nullptr, 0, nullptr, nullptr, nullptr, nullptr, nullptr, [](DWORD, DWORD, LPWSAOVERLAPPED, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSARecvFromRuns_Bad' passes as callback '{{.*}}
}

static void wSAIoctl_Bad() {
  WSAIoctl(0, 0, nullptr, 0, nullptr, 0, nullptr, (LPWSAOVERLAPPED)OUTLOOK, onSent);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void wSAIoctl_Ok() {
  WSAIoctl(0, 0, nullptr, 0, nullptr, 0, nullptr, (LPWSAOVERLAPPED)DOCUMENT, onSent);
}

static void wSAIoctlRuns_Bad() {
  WSAIoctl(0, 0, nullptr, 0, nullptr, 0, nullptr, nullptr, [](DWORD, DWORD, LPWSAOVERLAPPED, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSAIoctlRuns_Bad' passes as callback '{{.*}}
}

static void wSASendMsg_Bad() {
  WSASendMsg(0, nullptr, 0, nullptr, (LPWSAOVERLAPPED)OUTLOOK, onSent);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void wSASendMsg_Ok() {
  WSASendMsg(0, nullptr, 0, nullptr, (LPWSAOVERLAPPED)DOCUMENT, onSent);
}

static void wSASendMsgRuns_Bad() {
  WSASendMsg(0, nullptr, 0, nullptr, nullptr, [](DWORD, DWORD, LPWSAOVERLAPPED, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSASendMsgRuns_Bad' passes as callback '{{.*}}
}

static void getAddrInfoExA_Bad() {
  GetAddrInfoExA("mail", nullptr, NS_DNS, nullptr, nullptr, nullptr, nullptr, (LPOVERLAPPED)OUTLOOK, (void *)onLookedUp, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLookedUp' creates 'Outlook.Application'
}

static void getAddrInfoExA_Ok() {
  GetAddrInfoExA("mail", nullptr, NS_DNS, nullptr, nullptr, nullptr, nullptr, (LPOVERLAPPED)DOCUMENT, (void *)onLookedUp, nullptr);
}

static void getAddrInfoExARuns_Bad() {
  GetAddrInfoExA("mail", nullptr, NS_DNS, nullptr, nullptr, nullptr, nullptr, nullptr, (void *)+[](DWORD, DWORD, LPWSAOVERLAPPED) { CREATE_FROM(OUTLOOK); }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'getAddrInfoExARuns_Bad' passes as callback '{{.*}}
}

static void getAddrInfoExW_Bad() {
  GetAddrInfoExW(L"mail", nullptr, NS_DNS, nullptr, nullptr, nullptr, nullptr, (LPOVERLAPPED)OUTLOOK, (void *)onLookedUp, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLookedUp' creates 'Outlook.Application'
}

static void getAddrInfoExW_Ok() {
  GetAddrInfoExW(L"mail", nullptr, NS_DNS, nullptr, nullptr, nullptr, nullptr, (LPOVERLAPPED)DOCUMENT, (void *)onLookedUp, nullptr);
}

static void getAddrInfoExWRuns_Bad() {
  GetAddrInfoExW(L"mail", nullptr, NS_DNS, nullptr, nullptr, nullptr, nullptr, nullptr, (void *)+[](DWORD, DWORD, LPWSAOVERLAPPED) { CREATE_FROM(OUTLOOK); }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'getAddrInfoExWRuns_Bad' passes as callback '{{.*}}
}

static void wSAAccept_Bad() {
  WSAAccept(0, nullptr, nullptr, onCaller, (DWORD_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCaller' creates 'Outlook.Application'
}

static void wSAAccept_Ok() {
  WSAAccept(0, nullptr, nullptr, onCaller, (DWORD_PTR)DOCUMENT);
}

static void wSAAcceptRuns_Bad() {
  WSAAccept(0, nullptr, nullptr, [](LPWSABUF, LPWSABUF, LPQOS, LPQOS, LPWSABUF, LPWSABUF, GROUP *, DWORD_PTR) -> int { CREATE_FROM(OUTLOOK); return CF_ACCEPT; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wSAAcceptRuns_Bad' calls '{{.*}}
}

static void notifyIpInterfaceChange_Bad() {
  NotifyIpInterfaceChange(AF_UNSPEC, onInterface, OUTLOOK, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onInterface' creates 'Outlook.Application'
}

static void notifyIpInterfaceChange_Ok() {
  NotifyIpInterfaceChange(AF_UNSPEC, onInterface, DOCUMENT, FALSE, nullptr);
}

static void notifyIpInterfaceChangeRuns_Bad() {
  NotifyIpInterfaceChange(AF_UNSPEC, [](PVOID, PMIB_IPINTERFACE_ROW, MIB_NOTIFICATION_TYPE) { CREATE_FROM(OUTLOOK); }, nullptr, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'notifyIpInterfaceChangeRuns_Bad' passes as callback '{{.*}}
}

static void notifyUnicastIpAddressChange_Bad() {
  NotifyUnicastIpAddressChange(AF_UNSPEC, onAddress, OUTLOOK, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onAddress' creates 'Outlook.Application'
}

static void notifyUnicastIpAddressChange_Ok() {
  NotifyUnicastIpAddressChange(AF_UNSPEC, onAddress, DOCUMENT, FALSE, nullptr);
}

static void notifyUnicastIpAddressChangeRuns_Bad() {
  NotifyUnicastIpAddressChange(AF_UNSPEC, [](PVOID, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE) { CREATE_FROM(OUTLOOK); }, nullptr, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'notifyUnicastIpAddressChangeRuns_Bad' passes as callback '{{.*}}
}

static void notifyRouteChange2_Bad() {
  NotifyRouteChange2(AF_UNSPEC, onRoute, OUTLOOK, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onRoute' creates 'Outlook.Application'
}

static void notifyRouteChange2_Ok() {
  NotifyRouteChange2(AF_UNSPEC, onRoute, DOCUMENT, FALSE, nullptr);
}

static void notifyRouteChange2Runs_Bad() {
  NotifyRouteChange2(AF_UNSPEC, [](PVOID, PMIB_IPFORWARD_ROW2, MIB_NOTIFICATION_TYPE) { CREATE_FROM(OUTLOOK); }, nullptr, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'notifyRouteChange2Runs_Bad' passes as callback '{{.*}}
}

static void notifyStableUnicastIpAddressTable_Bad() {
  NotifyStableUnicastIpAddressTable(AF_UNSPEC, nullptr, onTable, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTable' creates 'Outlook.Application'
}

static void notifyStableUnicastIpAddressTable_Ok() {
  NotifyStableUnicastIpAddressTable(AF_UNSPEC, nullptr, onTable, DOCUMENT, nullptr);
}

static void notifyStableUnicastIpAddressTableRuns_Bad() {
  NotifyStableUnicastIpAddressTable(AF_UNSPEC, nullptr, [](PVOID, PMIB_UNICASTIPADDRESS_TABLE) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'notifyStableUnicastIpAddressTableRuns_Bad' passes as callback '{{.*}}
}

static void notifyTeredoPortChange_Bad() {
  NotifyTeredoPortChange(onPort, OUTLOOK, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPort' creates 'Outlook.Application'
}

static void notifyTeredoPortChange_Ok() {
  NotifyTeredoPortChange(onPort, DOCUMENT, FALSE, nullptr);
}

static void notifyTeredoPortChangeRuns_Bad() {
  NotifyTeredoPortChange([](PVOID, USHORT, MIB_NOTIFICATION_TYPE) { CREATE_FROM(OUTLOOK); }, nullptr, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'notifyTeredoPortChangeRuns_Bad' passes as callback '{{.*}}
}

static void notifyNetworkConnectivityHintChange_Bad() {
  NotifyNetworkConnectivityHintChange(onHint, OUTLOOK, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onHint' creates 'Outlook.Application'
}

static void notifyNetworkConnectivityHintChange_Ok() {
  NotifyNetworkConnectivityHintChange(onHint, DOCUMENT, FALSE, nullptr);
}

static void notifyNetworkConnectivityHintChangeRuns_Bad() {
  NotifyNetworkConnectivityHintChange([](PVOID, int) { CREATE_FROM(OUTLOOK); }, nullptr, FALSE, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'notifyNetworkConnectivityHintChangeRuns_Bad' passes as callback '{{.*}}
}

static void wlanRegisterNotification_Bad() {
  WlanRegisterNotification(nullptr, 0xFFFF, TRUE, onWireless, OUTLOOK, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWireless' creates 'Outlook.Application'
}

static void wlanRegisterNotification_Ok() {
  WlanRegisterNotification(nullptr, 0xFFFF, TRUE, onWireless, DOCUMENT, nullptr, nullptr);
}

static void wlanRegisterNotificationRuns_Bad() {
  WlanRegisterNotification(nullptr, 0xFFFF, TRUE, [](PWLAN_NOTIFICATION_DATA, PVOID) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wlanRegisterNotificationRuns_Bad' passes as callback '{{.*}}
}

static void rpcServerRegisterAuthInfoW_Bad() {
  RpcServerRegisterAuthInfoW(nullptr, RPC_C_AUTHN_WINNT, (RPC_AUTH_KEY_RETRIEVAL_FN)onKey, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onKey' creates 'Outlook.Application'
}

static void rpcServerRegisterAuthInfoW_Ok() {
  RpcServerRegisterAuthInfoW(nullptr, RPC_C_AUTHN_WINNT, (RPC_AUTH_KEY_RETRIEVAL_FN)onKey, DOCUMENT);
}

static void rpcServerRegisterAuthInfoWRuns_Bad() {
  RpcServerRegisterAuthInfoW(nullptr, RPC_C_AUTHN_WINNT, (RPC_AUTH_KEY_RETRIEVAL_FN)+[](void *, RPC_WSTR, unsigned long, void **, RPC_STATUS *) { CREATE_FROM(OUTLOOK); }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rpcServerRegisterAuthInfoWRuns_Bad' passes as callback '{{.*}}
}

static void rpcServerRegisterAuthInfoA_Bad() {
  RpcServerRegisterAuthInfoA(nullptr, RPC_C_AUTHN_WINNT, (RPC_AUTH_KEY_RETRIEVAL_FN)onNarrowKey, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onNarrowKey' creates 'Outlook.Application'
}

static void rpcServerRegisterAuthInfoA_Ok() {
  RpcServerRegisterAuthInfoA(nullptr, RPC_C_AUTHN_WINNT, (RPC_AUTH_KEY_RETRIEVAL_FN)onNarrowKey, DOCUMENT);
}

static void rpcServerRegisterAuthInfoARuns_Bad() {
  RpcServerRegisterAuthInfoA(nullptr, RPC_C_AUTHN_WINNT, (RPC_AUTH_KEY_RETRIEVAL_FN)+[](void *, RPC_CSTR, unsigned long, void **, RPC_STATUS *) { CREATE_FROM(OUTLOOK); }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rpcServerRegisterAuthInfoARuns_Bad' passes as callback '{{.*}}
}

static void internetSetStatusCallbackA_Bad() {
  InternetSetStatusCallbackA(nullptr, [](HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'internetSetStatusCallbackA_Bad' passes as callback '{{.*}}
}

static void internetSetStatusCallbackA_Ok() {
  InternetSetStatusCallbackA(nullptr, [](HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD) { CREATE_FROM(DOCUMENT); });
}

static void internetSetStatusCallbackW_Bad() {
  InternetSetStatusCallbackW(nullptr, [](HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'internetSetStatusCallbackW_Bad' passes as callback '{{.*}}
}

static void internetSetStatusCallbackW_Ok() {
  InternetSetStatusCallbackW(nullptr, [](HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD) { CREATE_FROM(DOCUMENT); });
}

static void winHttpSetStatusCallback_Bad() {
  WinHttpSetStatusCallback(nullptr, [](HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD) { CREATE_FROM(OUTLOOK); }, 0xFFFFFFFF, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'winHttpSetStatusCallback_Bad' passes as callback '{{.*}}
}

static void winHttpSetStatusCallback_Ok() {
  WinHttpSetStatusCallback(nullptr, [](HINTERNET, DWORD_PTR, DWORD, LPVOID, DWORD) { CREATE_FROM(DOCUMENT); }, 0xFFFFFFFF, 0);
}

static void rpcServerRegisterIf2_Bad() {
  RpcServerRegisterIf2(nullptr, nullptr, nullptr, 0, 1, 0, [](RPC_IF_HANDLE, void *) -> RPC_STATUS { CREATE_FROM(OUTLOOK); return RPC_S_OK; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rpcServerRegisterIf2_Bad' passes as callback '{{.*}}
}

static void rpcServerRegisterIf2_Ok() {
  RpcServerRegisterIf2(nullptr, nullptr, nullptr, 0, 1, 0, [](RPC_IF_HANDLE, void *) -> RPC_STATUS { CREATE_FROM(DOCUMENT); return RPC_S_OK; });
}

static void rpcServerRegisterIf3_Bad() {
  RpcServerRegisterIf3(nullptr, nullptr, nullptr, 0, 1, 0, [](RPC_IF_HANDLE, void *) -> RPC_STATUS { CREATE_FROM(OUTLOOK); return RPC_S_OK; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rpcServerRegisterIf3_Bad' passes as callback '{{.*}}
}

static void rpcServerRegisterIf3_Ok() {
  RpcServerRegisterIf3(nullptr, nullptr, nullptr, 0, 1, 0, [](RPC_IF_HANDLE, void *) -> RPC_STATUS { CREATE_FROM(DOCUMENT); return RPC_S_OK; }, nullptr);
}

static void rpcServerRegisterIfEx_Bad() {
  RpcServerRegisterIfEx(nullptr, nullptr, nullptr, 0, 1, [](RPC_IF_HANDLE, void *) -> RPC_STATUS { CREATE_FROM(OUTLOOK); return RPC_S_OK; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rpcServerRegisterIfEx_Bad' passes as callback '{{.*}}
}

static void rpcServerRegisterIfEx_Ok() {
  RpcServerRegisterIfEx(nullptr, nullptr, nullptr, 0, 1, [](RPC_IF_HANDLE, void *) -> RPC_STATUS { CREATE_FROM(DOCUMENT); return RPC_S_OK; });
}

static void rpcMgmtSetAuthorizationFn_Bad() {
  RpcMgmtSetAuthorizationFn([](RPC_BINDING_HANDLE, unsigned long, RPC_STATUS *) { CREATE_FROM(OUTLOOK); return 1; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rpcMgmtSetAuthorizationFn_Bad' passes as callback '{{.*}}
}

static void rpcMgmtSetAuthorizationFn_Ok() {
  RpcMgmtSetAuthorizationFn([](RPC_BINDING_HANDLE, unsigned long, RPC_STATUS *) { CREATE_FROM(DOCUMENT); return 1; });
}

// The class that handles a request hands itself over.
class Connection {
public:
  explicit Connection(void (*Handler)()) : Handler(Handler) {}
  void receive(SOCKET Socket, WSABUF *Buffer) {
    Overlapped.hEvent = this;
    WSARecv(Socket, Buffer, 1, nullptr, nullptr, &Overlapped, received);
  }

private:
  static void CALLBACK received(DWORD, DWORD, LPWSAOVERLAPPED Overlapped, DWORD) {
    static_cast<Connection *>(Overlapped->hEvent)->Handler();
  }
  WSAOVERLAPPED Overlapped = {};
  void (*Handler)();
};
static void handle_Bad() {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void connection() {
  static Connection C(handle_Bad);
  C.receive(0, nullptr);
}

// None of them: what stands at another place, a function of the program's own of that
// name, and a connection of the desktop's.
static void otherPlace_Ok() {
  WSASend((SOCKET)OUTLOOK, nullptr, 0, nullptr, 0, (LPWSAOVERLAPPED)DOCUMENT, onSent);
  NotifyIpInterfaceChange(AF_UNSPEC, onInterface, DOCUMENT, FALSE, (PHANDLE)OUTLOOK);
}
namespace own {
typedef void (*Callback)(void *);
static Callback Stored;
static void WinHttpSetStatusCallback(int, Callback Run, void *) { Stored = Run; }
static void onStatus_Ok(void *) { CREATE_FROM(OUTLOOK); }
static void keep() { WinHttpSetStatusCallback(0, onStatus_Ok, OUTLOOK); }
} // namespace own
static void desktop_Ok() { NotifyTeredoPortChange(onPort, OUTLOOK, FALSE, nullptr); }
void (*OnDesktop)() = desktop_Ok;

static void service() {
  wSASend_Bad();
  wSASend_Ok();
  wSASendRuns_Bad();
  wSARecv_Bad();
  wSARecv_Ok();
  wSARecvRuns_Bad();
  wSASendTo_Bad();
  wSASendTo_Ok();
  wSASendToRuns_Bad();
  wSARecvFrom_Bad();
  wSARecvFrom_Ok();
  wSARecvFromRuns_Bad();
  wSAIoctl_Bad();
  wSAIoctl_Ok();
  wSAIoctlRuns_Bad();
  wSASendMsg_Bad();
  wSASendMsg_Ok();
  wSASendMsgRuns_Bad();
  getAddrInfoExA_Bad();
  getAddrInfoExA_Ok();
  getAddrInfoExARuns_Bad();
  getAddrInfoExW_Bad();
  getAddrInfoExW_Ok();
  getAddrInfoExWRuns_Bad();
  wSAAccept_Bad();
  wSAAccept_Ok();
  wSAAcceptRuns_Bad();
  notifyIpInterfaceChange_Bad();
  notifyIpInterfaceChange_Ok();
  notifyIpInterfaceChangeRuns_Bad();
  notifyUnicastIpAddressChange_Bad();
  notifyUnicastIpAddressChange_Ok();
  notifyUnicastIpAddressChangeRuns_Bad();
  notifyRouteChange2_Bad();
  notifyRouteChange2_Ok();
  notifyRouteChange2Runs_Bad();
  notifyStableUnicastIpAddressTable_Bad();
  notifyStableUnicastIpAddressTable_Ok();
  notifyStableUnicastIpAddressTableRuns_Bad();
  notifyTeredoPortChange_Bad();
  notifyTeredoPortChange_Ok();
  notifyTeredoPortChangeRuns_Bad();
  notifyNetworkConnectivityHintChange_Bad();
  notifyNetworkConnectivityHintChange_Ok();
  notifyNetworkConnectivityHintChangeRuns_Bad();
  wlanRegisterNotification_Bad();
  wlanRegisterNotification_Ok();
  wlanRegisterNotificationRuns_Bad();
  rpcServerRegisterAuthInfoW_Bad();
  rpcServerRegisterAuthInfoW_Ok();
  rpcServerRegisterAuthInfoWRuns_Bad();
  rpcServerRegisterAuthInfoA_Bad();
  rpcServerRegisterAuthInfoA_Ok();
  rpcServerRegisterAuthInfoARuns_Bad();
  internetSetStatusCallbackA_Bad();
  internetSetStatusCallbackA_Ok();
  internetSetStatusCallbackW_Bad();
  internetSetStatusCallbackW_Ok();
  winHttpSetStatusCallback_Bad();
  winHttpSetStatusCallback_Ok();
  rpcServerRegisterIf2_Bad();
  rpcServerRegisterIf2_Ok();
  rpcServerRegisterIf3_Bad();
  rpcServerRegisterIf3_Ok();
  rpcServerRegisterIfEx_Bad();
  rpcServerRegisterIfEx_Ok();
  rpcMgmtSetAuthorizationFn_Bad();
  rpcMgmtSetAuthorizationFn_Ok();
  connection();
  otherPlace_Ok();
  own::keep();
}

SERVICE(service)
