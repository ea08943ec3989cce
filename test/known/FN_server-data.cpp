// RUN: %check_office %s -- -isystem %source_root/lib/Standins/vcl
// XFAIL: *
// REQUIRES: mingw
// A component that C++Builder makes of a type library tells its class in a
// member function that the library calls, in a structure that the library's base
// class points to.

#include "windows-service.h"

#include <OleServer.hpp>

class TApplication_ : public TOleServer {
public:
  __fastcall TApplication_(TComponent *Owner) : TOleServer(Owner) {}
  void __fastcall Connect() override {
    _di_IInterface Server = GetServer();
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'Vcl::Oleserver::TOleServer::GetServer' creates 'Outlook.Application'
  }

protected:
  void __fastcall InitServerData() override {
    static TServerData Data;
    Data.ClassID = OutlookClass;
    ServerData = &Data;
  }
};

void service() {
  TApplication_ Outlook(nullptr);
  Outlook.Connect();
}

SERVICE(service)
