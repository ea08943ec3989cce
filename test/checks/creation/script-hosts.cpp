// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Script text handed to a script host.

#include "windows-service.h"

#include <activscp.h>

#include <string>

IActiveScriptParse *parser();
IActiveScriptParseProcedure *procedures();

struct IScriptControl : IDispatch {
  virtual HRESULT __stdcall put_Language(BSTR) = 0;
  virtual HRESULT __stdcall AddCode(BSTR Code) = 0;
  virtual HRESULT __stdcall Eval(BSTR Expression, VARIANT *Result) = 0;
  virtual HRESULT __stdcall ExecuteStatement(BSTR Statement) = 0;
  virtual HRESULT __stdcall Run(BSTR Procedure, SAFEARRAY **Parameters, VARIANT *Result) = 0;
};
IScriptControl *control();

void parse(LPCOLESTR Text) {
  parser()->ParseScriptText(Text, nullptr, nullptr, nullptr, 0, 0, SCRIPTTEXT_ISVISIBLE, nullptr, nullptr);
}

void visualBasic_Bad() {
  parse(L"Set o = CreateObject(\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"dim o\nset o=createobject( \"outlook.application.16\" )\n");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"With CreateObject(\"Outlook.Application\").CreateItem(0): .Send: End With");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"Set o = WScript.CreateObject(\"Outlook.Application\", \"o_\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"Set o = Server.CreateObject(\"Excel.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Excel.Application'
  parse(L"Set o = CreateObject (\"Word.Application\", \"server\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Word.Application'
  parse(L"Set o = GetObject(\"\", \"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"Set o = GetObject(,\"Outlook.Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"Set o = GetObject(\"new:{0006F03A-0000-0000-C000-000000000046}\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"Const P = \"Outlook.Application\"\nSet o = CreateObject(P)");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"P = \"Outlook\" & \".Application\"\nSet o = CreateObject(P)");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"Set o = CreateObject(\"Outlook\" & \".Application\")");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
}

void javaScript_Bad() {
  parse(L"var o = new ActiveXObject('Outlook.Application');");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"var o = new ActiveXObject(\"Outlook.Application\"), m = o.CreateItem(0);");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"/* mail */ var o = GetObject('', 'Outlook.Application'); // end");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
  parse(L"var p = 'Outlook' + '.Application';\nvar o = new ActiveXObject(p);");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
}

void concatenated_Bad() {
  extern std::wstring address();
  std::wstring Address = address();
  std::wstring Text = L"Set o = CreateObject(\"Outlook.Application\")\n";
  Text += L"Set m = o.CreateItem(0)\nm.To = \"" + Address + L"\"\nm.Send\n";
  parse(Text.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'parse' creates 'Outlook.Application'
}

void procedure_Bad() {
  procedures()->ParseProcedureText(L"Set o = CreateObject(\"Outlook.Application\")", nullptr, nullptr, nullptr, nullptr, nullptr, 0, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'IActiveScriptParseProcedure64::ParseProcedureText' creates 'Outlook.Application'
}

void scriptlet_Bad(BSTR *Name) {
  parser()->AddScriptlet(nullptr, L"Set o = CreateObject(\"Outlook.Application\")", nullptr, nullptr, nullptr, nullptr, 0, 0, 0, Name, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'IActiveScriptParse64::AddScriptlet' creates 'Outlook.Application'
}

void scriptControl_Bad() {
  control()->ExecuteStatement(SysAllocString(L"Set o = CreateObject(\"Outlook.Application\")"));
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'IScriptControl::ExecuteStatement' creates 'Outlook.Application'
  BSTR Text = SysAllocString(L"CreateObject(\"Outlook.Application\").Quit");
  control()->Eval(Text, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'IScriptControl::Eval' creates 'Outlook.Application'
  BSTR Code = SysAllocString(L"Sub Mail\nSet o = CreateObject(\"Outlook.Application\")\nEnd Sub");
  control()->AddCode(Code);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'IScriptControl::AddCode' creates 'Outlook.Application'
  control()->Run(SysAllocString(L"Mail"), nullptr, nullptr);
}

void other_Ok() {
  parse(L"Set o = CreateObject(\"MSXML2.DOMDocument.6.0\")");
  parse(L"Set o = CreateObject(\"Scripting.FileSystemObject\"): o.CreateFolder \"Outlook.Application\"");
  parse(L"MsgBox \"CreateObject('Outlook.Application')\"");
  parse(L"Outlook.Application");
  procedures()->ParseProcedureText(L"x = 1", nullptr, nullptr, nullptr, nullptr, nullptr, 0, 0, 0, nullptr);
  control()->ExecuteStatement(SysAllocString(L"x = \"Outlook.Application\""));
  control()->Eval(SysAllocString(L"1 + 1"), nullptr);
  control()->AddCode(SysAllocString(L"Sub Mail\nEnd Sub"));
}

void otherScriptlet_Ok(BSTR *Name) {
  parser()->AddScriptlet(nullptr, L"x = 1", nullptr, nullptr, nullptr, nullptr, 0, 0, 0, Name, nullptr);
}

// What is commented out, or only text.
void comments_Ok() {
  parse(L"' Set o = CreateObject(\"Outlook.Application\")\nx = 1");
  parse(L"x = 1 ' CreateObject(\"Outlook.Application\")");
  parse(L"Rem Set o = CreateObject(\"Outlook.Application\")");
  parse(L"x = 1: rem CreateObject(\"Outlook.Application\")");
  parse(L"// var o = new ActiveXObject('Outlook.Application');\nvar x = 1;");
  parse(L"/* var o = new ActiveXObject('Outlook.Application'); */ var x = 1;");
  parse(L"WScript.Echo \"use CreateObject(\"\"Outlook.Application\"\")\"");
  parse(L"var x = \"new ActiveXObject('Outlook.Application')\";");
  parse(L"If o = \"Outlook.Application\" Then Set x = CreateObject(\"Scripting.Dictionary\")");
}

void service() {
  visualBasic_Bad();
  javaScript_Bad();
  concatenated_Bad();
  procedure_Bad();
  BSTR Name;
  scriptlet_Bad(&Name);
  scriptControl_Bad();
  other_Ok();
  otherScriptlet_Ok(&Name);
  comments_Ok();
}

SERVICE(service)
