// RUN: %check_office %s -- -isystem %source_root/lib/Standins/vcl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/vcl
// REQUIRES: mingw

// C++Builder's components for Office, of every release. One of another class is
// what none of them is, and stands here for the harmless sibling.

#include "windows-service.h"

#include <Access2000.hpp>
#include <Access2010.hpp>
#include <Access97.hpp>
#include <AccessXP.hpp>
#include <Excel2000.hpp>
#include <Excel2010.hpp>
#include <Excel97.hpp>
#include <ExcelXP.hpp>
#include <Outlook2000.hpp>
#include <Outlook2010.hpp>
#include <Outlook97.hpp>
#include <OutlookXP.hpp>
#include <PowerPoint2000.hpp>
#include <PowerPoint2010.hpp>
#include <PowerPoint97.hpp>
#include <PowerPointXP.hpp>
#include <Word2000.hpp>
#include <Word2010.hpp>
#include <Word97.hpp>
#include <WordXP.hpp>

template <typename T> T &get();

void outlook_Bad() {
  get<Outlook97::TOutlookApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'Outlook97::TOutlookApplication::Connect' creates 'Outlook.Application'
  get<Outlook2000::TOutlookApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'Outlook2000::TOutlookApplication::Connect' creates 'Outlook.Application'
  get<Outlookxp::TOutlookApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'Outlookxp::TOutlookApplication::Connect' creates 'Outlook.Application'
  get<Outlook2010::TOutlookApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'Outlook2010::TOutlookApplication::Connect' creates 'Outlook.Application'
}

void outlook_Ok() {
  get<Outlook97::TOutlookApplication>().Connect<&DocumentClass>();
  get<Outlook2000::TOutlookApplication>().Connect<&DocumentClass>();
  get<Outlookxp::TOutlookApplication>().Connect<&DocumentClass>();
  get<Outlook2010::TOutlookApplication>().Connect<&DocumentClass>();
}

void word_Bad() {
  get<Word97::TWordApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'Word97::TWordApplication::Connect' creates 'Word.Application'
  get<Word2000::TWordApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Word2000::TWordApplication::Connect' creates 'Word.Application'
  get<Wordxp::TWordApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'Wordxp::TWordApplication::Connect' creates 'Word.Application'
  get<Word2010::TWordApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Word2010::TWordApplication::Connect' creates 'Word.Application'
}

void word_Ok() {
  get<Word97::TWordApplication>().Connect<&DocumentClass>();
  get<Word2000::TWordApplication>().Connect<&DocumentClass>();
  get<Wordxp::TWordApplication>().Connect<&DocumentClass>();
  get<Word2010::TWordApplication>().Connect<&DocumentClass>();
}

void excel_Bad() {
  get<Excel97::TExcelApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Excel97::TExcelApplication::Connect' creates 'Excel.Application'
  get<Excel2000::TExcelApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'Excel2000::TExcelApplication::Connect' creates 'Excel.Application'
  get<Excelxp::TExcelApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Excelxp::TExcelApplication::Connect' creates 'Excel.Application'
  get<Excel2010::TExcelApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'Excel2010::TExcelApplication::Connect' creates 'Excel.Application'
}

void excel_Ok() {
  get<Excel97::TExcelApplication>().Connect<&DocumentClass>();
  get<Excel2000::TExcelApplication>().Connect<&DocumentClass>();
  get<Excelxp::TExcelApplication>().Connect<&DocumentClass>();
  get<Excel2010::TExcelApplication>().Connect<&DocumentClass>();
}

void powerPoint_Bad() {
  get<Powerpoint97::TPowerPointApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: 'Powerpoint97::TPowerPointApplication::Connect' creates 'PowerPoint.Application'
  get<Powerpoint2000::TPowerPointApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'Powerpoint2000::TPowerPointApplication::Connect' creates 'PowerPoint.Application'
  get<Powerpointxp::TPowerPointApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: 'Powerpointxp::TPowerPointApplication::Connect' creates 'PowerPoint.Application'
  get<Powerpoint2010::TPowerPointApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: 'Powerpoint2010::TPowerPointApplication::Connect' creates 'PowerPoint.Application'
}

void powerPoint_Ok() {
  get<Powerpoint97::TPowerPointApplication>().Connect<&DocumentClass>();
  get<Powerpoint2000::TPowerPointApplication>().Connect<&DocumentClass>();
  get<Powerpointxp::TPowerPointApplication>().Connect<&DocumentClass>();
  get<Powerpoint2010::TPowerPointApplication>().Connect<&DocumentClass>();
}

void access_Bad() {
  get<Access97::TAccessApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'Access97::TAccessApplication::Connect' creates 'Access.Application'
  get<Access2000::TAccessApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'Access2000::TAccessApplication::Connect' creates 'Access.Application'
  get<Accessxp::TAccessApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'Accessxp::TAccessApplication::Connect' creates 'Access.Application'
  get<Access2010::TAccessApplication>().Connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'Access2010::TAccessApplication::Connect' creates 'Access.Application'
}

void access_Ok() {
  get<Access97::TAccessApplication>().Connect<&DocumentClass>();
  get<Access2000::TAccessApplication>().Connect<&DocumentClass>();
  get<Accessxp::TAccessApplication>().Connect<&DocumentClass>();
  get<Access2010::TAccessApplication>().Connect<&DocumentClass>();
}

void service() {
  outlook_Bad();
  outlook_Ok();
  word_Bad();
  word_Ok();
  excel_Bad();
  excel_Ok();
  powerPoint_Bad();
  powerPoint_Ok();
  access_Bad();
  access_Ok();
}

SERVICE(service)
