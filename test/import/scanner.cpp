// REQUIRES: mingw
// RUN: %check_office --exit=1 %s
// RUN: %check_office --mode=tidy %s
// RUN: %check_office --mode=plugin %s
// RUN: %check_office --exit=1 %s -- --target=x86_64-pc-windows-msvc
// RUN: %check_office --mode=tidy %s -- --target=x86_64-pc-windows-msvc
// RUN: %check_office --mode=plugin %s -- --target=x86_64-pc-windows-msvc
//
// What is a directive and what isn't; lines and columns stay true.
#include "service.h"

// #import "no-line-comment.tlb"
/*
#import "no-block-comment.tlb"
*/
const char Raw[] = R"(
#import "no-raw-string.tlb"
)";
const char Continued[] = "\
#import \"no-string.tlb\"";
static_assert(sizeof(Raw) == 30, "the text of a literal is not touched");
#if 0
#import "no-inactive-block.tlb"
It isn't read "
#endif
#ifdef _NO_SUCH_MACRO
#import "no-inactive-block.tlb"
#elif __has_include("no-such-file.tlb")
#import "no-such-file.tlb"
#else
  #  /* a comment */ import "C:\Program Files\msoutl.olb" /* of
two lines */ \
   rename_namespace( \
     "OL" ) /* more */ named_guids // the rest
#endif
#im\
port "msword.olb" \
  rename_namespace("WD")
%:import "excel.exe" rename_namespace("XL")
#define LIBRARY "msppt.olb"
#define HOW rename_namespace("PP") raw_interfaces_only
#import LIBRARY HOW
#define ANGLED <msacc.olb>
#import ANGLED
/**/ #import "vislib.dll"

void all_Bad() {
  OL::_ApplicationPtr Mail(OL::CLSID_Application); WD::_ApplicationPtr Text(__uuidof(WD::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: {{.*}}'Outlook.Application'
  // CHECK-MESSAGES: :[[@LINE-2]]:72: warning: {{.*}}'Word.Application'
  XL::_ApplicationPtr Sheet(__uuidof(XL::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: {{.*}}'Excel.Application'
  PP::_ApplicationPtr Show(__uuidof(PP::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: {{.*}}'PowerPoint.Application'
  Access::_ApplicationPtr Base(__uuidof(Access::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: {{.*}}'Access.Application'
  Visio::IVApplicationPtr Drawing(__uuidof(Visio::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: {{.*}}'Visio.Application'
}

SERVICE(all_Bad)
