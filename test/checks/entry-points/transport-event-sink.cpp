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
class Listener_Ok : public IArrivals {
public:
  UNKNOWN()
  HRESULT WINAPI OnArrival(IMessage *, int *) override {
    CREATE_OUTLOOK();
    return 0;
  }
};
int main() { return Listener_Ok().OnArrival(nullptr, nullptr); }
