// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Script hosts by the names that headers and #import give them.

#include "service.h"

#define PARSER(Name)                                                           \
  struct Name : IUnknown {                                                     \
    virtual HRESULT WINAPI AddScriptlet(LPCOLESTR Default, LPCOLESTR Code) = 0; \
    virtual HRESULT WINAPI ParseScriptText(LPCOLESTR Code) = 0;                \
  };
PARSER(IActiveScriptParse)
PARSER(IActiveScriptParse32)
PARSER(IActiveScriptParse64)
#define PROCEDURES(Name)                                                       \
  struct Name : IUnknown {                                                     \
    virtual HRESULT WINAPI ParseProcedureText(LPCOLESTR Code) = 0;             \
  };
PROCEDURES(IActiveScriptParseProcedure)
PROCEDURES(IActiveScriptParseProcedure32)
PROCEDURES(IActiveScriptParseProcedure64)
#define CONTROL(Name)                                                          \
  struct Name : IDispatch {                                                    \
    virtual HRESULT WINAPI AddCode(LPCOLESTR Code) = 0;                        \
    virtual HRESULT WINAPI Eval(LPCOLESTR Expression) = 0;                     \
    virtual HRESULT WINAPI ExecuteStatement(LPCOLESTR Statement) = 0;          \
    virtual HRESULT WINAPI raw_AddCode(LPCOLESTR Code) = 0;                    \
    virtual HRESULT WINAPI raw_Eval(LPCOLESTR Expression) = 0;                 \
    virtual HRESULT WINAPI raw_ExecuteStatement(LPCOLESTR Statement) = 0;      \
  };
CONTROL(IScriptControl)
namespace MSScriptControl {
CONTROL(IScriptControl)
CONTROL(IScriptModule)
} // namespace MSScriptControl

template <typename T> T *get();

void activeScriptParse_Bad() {
  get<IActiveScriptParse>()->ParseScriptText(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'IActiveScriptParse::ParseScriptText' creates 'Outlook.Application'
  get<IActiveScriptParse>()->AddScriptlet(L"default", L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'IActiveScriptParse::AddScriptlet' creates 'Outlook.Application'
}

void activeScriptParse32_Bad() {
  get<IActiveScriptParse32>()->ParseScriptText(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'IActiveScriptParse32::ParseScriptText' creates 'Outlook.Application'
  get<IActiveScriptParse32>()->AddScriptlet(L"default", L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'IActiveScriptParse32::AddScriptlet' creates 'Outlook.Application'
}

void activeScriptParse64_Bad() {
  get<IActiveScriptParse64>()->ParseScriptText(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'IActiveScriptParse64::ParseScriptText' creates 'Outlook.Application'
  get<IActiveScriptParse64>()->AddScriptlet(L"default", L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'IActiveScriptParse64::AddScriptlet' creates 'Outlook.Application'
}

void activeScriptParseProcedure_Bad() {
  get<IActiveScriptParseProcedure>()->ParseProcedureText(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'IActiveScriptParseProcedure::ParseProcedureText' creates 'Outlook.Application'
}

void activeScriptParseProcedure32_Bad() {
  get<IActiveScriptParseProcedure32>()->ParseProcedureText(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'IActiveScriptParseProcedure32::ParseProcedureText' creates 'Outlook.Application'
}

void activeScriptParseProcedure64_Bad() {
  get<IActiveScriptParseProcedure64>()->ParseProcedureText(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'IActiveScriptParseProcedure64::ParseProcedureText' creates 'Outlook.Application'
}

void scriptControl_Bad() {
  get<IScriptControl>()->AddCode(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'IScriptControl::AddCode' creates 'Outlook.Application'
  get<IScriptControl>()->Eval(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'IScriptControl::Eval' creates 'Outlook.Application'
  get<IScriptControl>()->ExecuteStatement(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'IScriptControl::ExecuteStatement' creates 'Outlook.Application'
  get<IScriptControl>()->raw_AddCode(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'IScriptControl::raw_AddCode' creates 'Outlook.Application'
  get<IScriptControl>()->raw_Eval(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'IScriptControl::raw_Eval' creates 'Outlook.Application'
  get<IScriptControl>()->raw_ExecuteStatement(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'IScriptControl::raw_ExecuteStatement' creates 'Outlook.Application'
}

void msscriptControl_Bad() {
  get<MSScriptControl::IScriptControl>()->AddCode(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'MSScriptControl::IScriptControl::AddCode' creates 'Outlook.Application'
  get<MSScriptControl::IScriptControl>()->Eval(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'MSScriptControl::IScriptControl::Eval' creates 'Outlook.Application'
  get<MSScriptControl::IScriptControl>()->ExecuteStatement(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'MSScriptControl::IScriptControl::ExecuteStatement' creates 'Outlook.Application'
  get<MSScriptControl::IScriptControl>()->raw_AddCode(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'MSScriptControl::IScriptControl::raw_AddCode' creates 'Outlook.Application'
  get<MSScriptControl::IScriptControl>()->raw_Eval(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'MSScriptControl::IScriptControl::raw_Eval' creates 'Outlook.Application'
  get<MSScriptControl::IScriptControl>()->raw_ExecuteStatement(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'MSScriptControl::IScriptControl::raw_ExecuteStatement' creates 'Outlook.Application'
}

void msscriptModule_Bad() {
  get<MSScriptControl::IScriptModule>()->AddCode(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'MSScriptControl::IScriptModule::AddCode' creates 'Outlook.Application'
  get<MSScriptControl::IScriptModule>()->Eval(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'MSScriptControl::IScriptModule::Eval' creates 'Outlook.Application'
  get<MSScriptControl::IScriptModule>()->ExecuteStatement(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'MSScriptControl::IScriptModule::ExecuteStatement' creates 'Outlook.Application'
  get<MSScriptControl::IScriptModule>()->raw_AddCode(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'MSScriptControl::IScriptModule::raw_AddCode' creates 'Outlook.Application'
  get<MSScriptControl::IScriptModule>()->raw_Eval(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'MSScriptControl::IScriptModule::raw_Eval' creates 'Outlook.Application'
  get<MSScriptControl::IScriptModule>()->raw_ExecuteStatement(L"CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'MSScriptControl::IScriptModule::raw_ExecuteStatement' creates 'Outlook.Application'
}

void activeScriptParse_Ok() {
  get<IActiveScriptParse>()->ParseScriptText(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IActiveScriptParse>()->AddScriptlet(L"default", L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void activeScriptParse32_Ok() {
  get<IActiveScriptParse32>()->ParseScriptText(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IActiveScriptParse32>()->AddScriptlet(L"default", L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void activeScriptParse64_Ok() {
  get<IActiveScriptParse64>()->ParseScriptText(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IActiveScriptParse64>()->AddScriptlet(L"default", L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void activeScriptParseProcedure_Ok() {
  get<IActiveScriptParseProcedure>()->ParseProcedureText(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void activeScriptParseProcedure32_Ok() {
  get<IActiveScriptParseProcedure32>()->ParseProcedureText(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void activeScriptParseProcedure64_Ok() {
  get<IActiveScriptParseProcedure64>()->ParseProcedureText(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void scriptControl_Ok() {
  get<IScriptControl>()->AddCode(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IScriptControl>()->Eval(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IScriptControl>()->ExecuteStatement(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IScriptControl>()->raw_AddCode(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IScriptControl>()->raw_Eval(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<IScriptControl>()->raw_ExecuteStatement(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void msscriptControl_Ok() {
  get<MSScriptControl::IScriptControl>()->AddCode(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptControl>()->Eval(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptControl>()->ExecuteStatement(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptControl>()->raw_AddCode(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptControl>()->raw_Eval(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptControl>()->raw_ExecuteStatement(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void msscriptModule_Ok() {
  get<MSScriptControl::IScriptModule>()->AddCode(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptModule>()->Eval(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptModule>()->ExecuteStatement(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptModule>()->raw_AddCode(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptModule>()->raw_Eval(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
  get<MSScriptControl::IScriptModule>()->raw_ExecuteStatement(L"CreateObject(\"MSXML2.DOMDocument.6.0\")");
}

void service() {
  activeScriptParse_Bad();
  activeScriptParse32_Bad();
  activeScriptParse64_Bad();
  activeScriptParseProcedure_Bad();
  activeScriptParseProcedure32_Bad();
  activeScriptParseProcedure64_Bad();
  scriptControl_Bad();
  msscriptControl_Bad();
  msscriptModule_Bad();
  activeScriptParse_Ok();
  activeScriptParse32_Ok();
  activeScriptParse64_Ok();
  activeScriptParseProcedure_Ok();
  activeScriptParseProcedure32_Ok();
  activeScriptParseProcedure64_Ok();
  scriptControl_Ok();
  msscriptControl_Ok();
  msscriptModule_Ok();
}

SERVICE(service)
