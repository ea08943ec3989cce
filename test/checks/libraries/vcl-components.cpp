// RUN: %check_office %s -- -isystem %source_root/lib/Standins/vcl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/vcl
// REQUIRES: mingw

// C++Builder's components for Office's programs, whose class stands in the
// component, not in the call.

#include "windows-service.h"

#include <Access2000.hpp>
#include <Excel_2K_SRVR.h>
#include <OutlookXP.hpp>
#include <PowerPoint2010.hpp>
#include <Word97.hpp>

class TMailModule : public TComponent {
__published:
  TOutlookApplication *OutlookApplication1;

public:
  __fastcall TMailModule(TComponent *Owner) : TComponent(Owner) {
    OutlookApplication1 = new TOutlookApplication(this);
  }
  void __fastcall Send() {
    OutlookApplication1->ConnectKind = ckNewInstance;
    OutlookApplication1->Connect();
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'Outlookxp::TOutlookApplication::Connect' creates 'Outlook.Application'
  }
};

void component() {
  TMailModule Module(nullptr);
  Module.Send();
}

void qualified_Bad() {
  Outlookxp::TOutlookApplication Outlook(nullptr);
  Outlook.AutoConnect = false;
  Outlook.Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Outlookxp::TOutlookApplication::Connect' creates 'Outlook.Application'
  Outlook.Disconnect();
}

void others_Bad() {
  TWordApplication Word(nullptr);
  Word.Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Word97::TWordApplication::Connect' creates 'Word.Application'
  TExcelApplication Excel(nullptr);
  Excel.Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Excel2000::TExcelApplication::Connect' creates 'Excel.Application'
  TPowerPointApplication PowerPoint(nullptr);
  PowerPoint.Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'Powerpoint2010::TPowerPointApplication::Connect' creates 'PowerPoint.Application'
  TAccessApplication Access(nullptr);
  Access.Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Access2000::TAccessApplication::Connect' creates 'Access.Application'
}

// One that is never connected, and one that is handed an application.
void notConnected_Ok(IDispatch *Application = nullptr) {
  TOutlookApplication Outlook(nullptr);
  Outlook.ConnectTo(Application);
  Outlook.Disconnect();
}

class TSpooler : public TOleServer {
public:
  TSpooler() : TOleServer(nullptr) {}
};

void other_Ok() {
  TSpooler Spooler;
  Spooler.Connect();
}

void service() {
  component();
  qualified_Bad();
  others_Bad();
  notConnected_Ok();
  other_Ok();
}

SERVICE(service)
