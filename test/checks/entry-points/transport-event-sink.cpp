// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Event sinks of the SMTP and NNTP services of IIS.

#include "Inputs/asp.h"

struct IMessage;
struct ISMTPOnArrival : IDispatch {
  virtual HRESULT WINAPI OnArrival(IMessage *Message, int *Status) = 0;
};
struct IArrivals : IDispatch {
  virtual HRESULT WINAPI OnArrival(IMessage *Message, int *Status) = 0;
};

class Sink : public ISMTPOnArrival {
public:
  UNKNOWN()
  HRESULT WINAPI OnArrival(IMessage *, int *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
// Of the news service's, each has its own.
#define NEWS_SINK(Event)                                                                                              \
  struct INNTP##Event : IDispatch {                                                                                   \
    virtual HRESULT WINAPI Event(IMessage *Message, int *Status) = 0;                                                 \
  };
NEWS_SINK(OnPostEarly)
NEWS_SINK(OnPost)
NEWS_SINK(OnPostFinal)
class EarlySink : public INNTPOnPostEarly {
public:
  UNKNOWN()
  HRESULT WINAPI OnPostEarly(IMessage *, int *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class PostSink : public INNTPOnPost {
public:
  UNKNOWN()
  HRESULT WINAPI OnPost(IMessage *, int *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class FinalSink : public INNTPOnPostFinal {
public:
  UNKNOWN()
  HRESULT WINAPI OnPostFinal(IMessage *, int *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};

// They create nothing of Office.
#define QUIET_SINK(Base, Event)                                                                                       \
  class Quiet##Base##_Ok : public Base {                                                                              \
  public:                                                                                                             \
    UNKNOWN()                                                                                                         \
    HRESULT WINAPI Event(IMessage *, int *) override {                                                                \
      CREATE_MSXML();                                                                                                 \
      return 0;                                                                                                       \
    }                                                                                                                 \
  };
QUIET_SINK(ISMTPOnArrival, OnArrival)
QUIET_SINK(INNTPOnPostEarly, OnPostEarly)
QUIET_SINK(INNTPOnPost, OnPost)
QUIET_SINK(INNTPOnPostFinal, OnPostFinal)

class Listener_Ok : public IArrivals {
public:
  UNKNOWN()
  HRESULT WINAPI OnArrival(IMessage *, int *) override {
    CREATE_OUTLOOK();
    return 0;
  }
};
int main() { return Listener_Ok().OnArrival(nullptr, nullptr); }
