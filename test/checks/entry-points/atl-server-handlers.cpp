// RUN: %check_office %s

// ATL Server: handlers by their interface, of web services, and of versions that stand
// outside of a namespace.

#include "service.h"

typedef DWORD HTTP_CODE;
struct AtlServerRequest;
struct IServiceProvider;
#define LIBRARY                                                                                                       \
  struct IRequestHandler : IUnknown {                                                                                 \
    virtual HTTP_CODE GetFlags(DWORD *Flags) = 0;                                                                     \
    virtual HTTP_CODE HandleRequest(AtlServerRequest *Request, IServiceProvider *Provider) = 0;                       \
  };                                                                                                                  \
  template <class T> class CRequestHandlerT {                                                                         \
  public:                                                                                                             \
    HTTP_CODE ValidateAndExchange();                                                                                  \
    HTTP_CODE HandleRequest(AtlServerRequest *Request, IServiceProvider *Provider);                                   \
  };                                                                                                                  \
  template <class T> class CSoapHandler {                                                                             \
  public:                                                                                                             \
    HTTP_CODE HandleRequest(AtlServerRequest *Request, IServiceProvider *Provider);                                   \
    HRESULT CallFunction(void *Parameters, const wchar_t *Name, int Length);                                          \
  };
LIBRARY
namespace ATL {
LIBRARY
}
#define UNKNOWN()                                                                                                     \
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }                                               \
  DWORD WINAPI AddRef() override { return 1; }                                                                        \
  DWORD WINAPI Release() override { return 1; }

class Handler : public ATL::IRequestHandler {
public:
  UNKNOWN()
  HTTP_CODE GetFlags(DWORD *) override { return 0; }
  HTTP_CODE HandleRequest(AtlServerRequest *, IServiceProvider *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class OldHandler : public ::IRequestHandler {
public:
  UNKNOWN()
  HTTP_CODE GetFlags(DWORD *) override { return 0; }
  HTTP_CODE HandleRequest(AtlServerRequest *, IServiceProvider *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class MailService : public ATL::CSoapHandler<MailService> {
public:
  HTTP_CODE HandleRequest(AtlServerRequest *, IServiceProvider *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HTTP_CODE unnamed_Ok() {
    CREATE_OUTLOOK();
    return 0;
  }
};
class OldMailService : public CSoapHandler<OldMailService> {
public:
  HTTP_CODE HandleRequest(AtlServerRequest *, IServiceProvider *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class OldPage : public CRequestHandlerT<OldPage> {
public:
  HTTP_CODE ValidateAndExchange() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};

// They create nothing of Office.
class QuietHandler_Ok : public ATL::IRequestHandler {
public:
  UNKNOWN()
  HTTP_CODE GetFlags(DWORD *) override { return 0; }
  HTTP_CODE HandleRequest(AtlServerRequest *, IServiceProvider *) override {
    CREATE_MSXML();
    return 0;
  }
};
class QuietService_Ok : public ATL::CSoapHandler<QuietService_Ok> {
public:
  HTTP_CODE HandleRequest(AtlServerRequest *, IServiceProvider *) {
    CREATE_MSXML();
    return 0;
  }
};
class QuietPage_Ok : public ATL::CRequestHandlerT<QuietPage_Ok> {
public:
  HTTP_CODE ValidateAndExchange() {
    CREATE_MSXML();
    return 0;
  }
};

// Of another library, and derived from no handler.
namespace game {
struct IRequestHandler {
  virtual int HandleRequest(AtlServerRequest *Request, IServiceProvider *Provider) = 0;
};
class Lobby_Ok : public IRequestHandler {
public:
  int HandleRequest(AtlServerRequest *, IServiceProvider *) override {
    CREATE_OUTLOOK();
    return 0;
  }
};
} // namespace game
extern "C" __declspec(dllexport) void *createHandlers() {
  new Handler;
  new OldHandler;
  new MailService;
  new OldMailService;
  new QuietHandler_Ok;
  return new game::Lobby_Ok;
}
