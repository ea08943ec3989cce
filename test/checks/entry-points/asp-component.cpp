// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A component of ASP pages: ASP hands it the page, and scripts call whatever
// its interfaces have.

#include "Inputs/asp.h"

struct IMailer : IDispatch {
  virtual HRESULT WINAPI OnStartPage(IUnknown *Context) = 0;
  virtual HRESULT WINAPI OnEndPage() = 0;
  virtual HRESULT WINAPI Send(BSTR To) = 0;
  virtual HRESULT WINAPI put_Subject(BSTR Subject) = 0;
};
struct IOther : IUnknown {
  virtual HRESULT WINAPI Other() = 0;
};

class Mailer : public IMailer, public IOther {
public:
  UNKNOWN()
  Mailer() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  HRESULT FinalConstruct() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI OnStartPage(IUnknown *) override { // MARK: evidence
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI OnEndPage() override { return 0; }
  HRESULT WINAPI Send(BSTR) override { return send_Bad(); } // MARK: send
  HRESULT WINAPI put_Subject(BSTR) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI Other() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT helper_Ok(BSTR) {
    CREATE_OUTLOOK();
    return 0;
  }

protected:
  virtual void hook_Ok() { CREATE_OUTLOOK(); }

private:
  HRESULT send_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: [[evidence]]:18: note: 'Mailer::Send' is a member of an ASP component, as 'Mailer::OnStartPage' shows here
    // CHECK-NOTES: [[send]]:47: note: 'Mailer::Send' calls 'Mailer::send_Bad' here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: why:
    // CHECK-NOTES: :[[@LINE-5]]:5: note: instead:
    return 0;
  }
};

// Its interface's header was not found; what COM calls is virtual all the same.
class Reporter : public IDispatch {
public:
  UNKNOWN()
  virtual HRESULT WINAPI OnStartPage(IUnknown *) { return 0; }
  virtual HRESULT WINAPI Report() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT notVirtual_Ok() {
    CREATE_OUTLOOK();
    return 0;
  }
};

HRESULT WINAPI createMailer(void **Object) {
  *Object = static_cast<IMailer *>(new Mailer);
  return 0;
}
