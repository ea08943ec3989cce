// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// ATL Server: request handlers, which a template calls by name, and the methods
// of their replacement maps.

#include "service.h"

typedef DWORD HTTP_CODE;
namespace ATL {
struct AtlServerRequest;
template <class T> struct ReplacementMethod {
  const char *Name;
  HTTP_CODE (T::*Method)();
};
template <class T> class CRequestHandlerT {
public:
  HTTP_CODE ValidateAndExchange();
  HTTP_CODE HandleRequest(AtlServerRequest *Request, void *Provider);
};
} // namespace ATL

class MailHandler : public ATL::CRequestHandlerT<MailHandler> {
public:
  HTTP_CODE ValidateAndExchange() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HTTP_CODE onSent_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HTTP_CODE notInMap_Ok() {
    CREATE_OUTLOOK();
    return 0;
  }
  void GetReplacementMethodMap(const ATL::ReplacementMethod<MailHandler> **Out) const {
    static const ATL::ReplacementMethod<MailHandler> Methods[] = {{"Sent", &MailHandler::onSent_Bad},
                                                                 {nullptr, nullptr}};
    *Out = Methods;
  }
};

class Form_Ok {
public:
  HTTP_CODE ValidateAndExchange() {
    CREATE_OUTLOOK();
    return 0;
  }
};

extern "C" __declspec(dllexport) void *createHandler() { return new MailHandler; }
