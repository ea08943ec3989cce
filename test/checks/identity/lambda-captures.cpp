// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// What a lambda captures, and by which kind of capture.

#include "service.h"
bool isConfigured();
void create(const wchar_t *Id) { CREATE(Id); }
using Text = const wchar_t *;

void byValue_Bad() {
  Text Id = L"Outlook.Application";
  auto Make = [Id] { CREATE(Id); };
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Make();
}
void byDefaultValue_Bad() {
  Text Id = L"Outlook.Application";
  [=] { CREATE(Id); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void byReference_Bad() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  auto Make = [&Id] { CREATE(Id); };
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Id = L"Outlook.Application";
  Make();
}
void byValueBefore_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  auto Make = [Id] { CREATE(Id); };
  Id = L"Outlook.Application";
  Make();
}
void initCapture_Bad() {
  auto Make = [Id = L"Outlook.Application"] { CREATE(Id); };
  // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Make();
}
void initCaptureReference_Bad() {
  Text Here = L"Outlook.Application";
  auto Make = [&Id = Here] { CREATE(Id); };
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Make();
}
void initCapture_Ok() {
  Text Id = L"Outlook.Application";
  auto Make = [Id = L"MSXML2.DOMDocument.6.0"] { CREATE(Id); };
  Make();
  (void)Id;
}
void writesCapture_Bad() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  [&] { Id = L"Outlook.Application"; }();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void neverCalled_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  auto Unused = [&] { Id = L"Outlook.Application"; };
  (void)sizeof(Unused);
  CREATE(Id);
}
void mutableCopy_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  [Id]() mutable { Id = L"Outlook.Application"; (void)Id; }();
  CREATE(Id);
}
void mutableCopy_Bad() {
  auto Make = [Id = L"MSXML2.DOMDocument.6.0"]() mutable {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    Id = L"Outlook.Application";
  };
  Make();
  Make();
}
void parameter_Bad() {
  auto Make = [](Text Id) { CREATE(Id); };
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void parameter_Ok() {
  auto Make = [](Text Id) { CREATE(Id); };
  Make(L"MSXML2.DOMDocument.6.0");
}
void defaultParameter_Bad() {
  auto Make = [](Text Id = L"Outlook.Application") { CREATE(Id); };
  Make();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
  Make(L"MSXML2.DOMDocument.6.0");
}
void generic_Bad() {
  auto Make = [](auto Id) { CREATE(Id); };
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void generic_Ok() {
  auto Make = [](auto Id) { CREATE(Id); };
  Make(L"MSXML2.DOMDocument.6.0");
}
void genericPack_Bad() {
  auto Make = [](auto... Ids) { (..., create(Ids)); };
  Make(L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void templateParameters_Bad() {
  auto Make = []<typename T>(T *Id) { CREATE(Id); };
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void returned_Bad() {
  auto Id = [] { return L"Outlook.Application"; };
  CREATE(Id());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void returned_Ok() {
  auto Id = [] { return L"MSXML2.DOMDocument.6.0"; };
  CREATE(Id());
}
auto maker(Text Id) {
  return [Id] { return Id; };
}
void fromFunction_Bad() {
  CREATE(maker(L"Outlook.Application")());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nested_Bad() {
  Text Id = L"Outlook.Application";
  auto Outer = [=] {
    auto Inner = [=] { CREATE(Id); };
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
    Inner();
  };
  Outer();
}
void toPointer_Bad() {
  void (*Make)(Text) = [](Text Id) { CREATE(Id); };
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
struct Holder {
  Text Id = L"Outlook.Application";
  void byThis_Bad() {
    [this] { CREATE(Id); }();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void byCopyOfThis_Bad() {
    [*this] { CREATE(Id); }();
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void byDefault_Bad() {
    [=, this] { CREATE(this->Id); }();
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct HolderOther {
  Text Title = L"Outlook.Application";
  Text Id = L"MSXML2.DOMDocument.6.0";
  void byThis_Ok() {
    [this] { CREATE(Id); }();
  }
  void byCopyOfThis_Ok() {
    [*this] { CREATE(Id); }();
  }
};
struct Plain {
  Text Id, Title;
};
void structCaptured_Bad() {
  Plain P{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  [P] { CREATE(P.Id); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct PlainOther {
  Text Id, Title;
};
void structCaptured_Ok() {
  PlainOther P{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  [P] { CREATE(P.Id); }();
}
void arrayCaptured_Bad() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  [Ids] {
    for (Text Id : Ids)
      CREATE(Id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }();
}
void bindingCaptured_Bad() {
  Plain P{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  auto [Id, Title] = P;
  [Id = Id] { CREATE(Id); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'CoCreateInstance' creates 'Outlook.Application'
  [Title = Id] { CREATE(Title); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void twoLambdas_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0", Other = L"Outlook.Application";
  auto First = [Id] { CREATE(Id); };
  auto Second = [Other] { (void)Other; };
  First();
  Second();
}
template <typename F>
void call(F Do) { Do(); }
template <typename F>
void callWith(F Do, Text Id) { Do(Id); }
void higherOrder_Bad() {
  Text Id = L"Outlook.Application";
  call([=] { CREATE(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void higherOrderArgument_Bad() {
  callWith([](Text Id) { CREATE(Id); }, L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void higherOrderArgument_Ok() {
  callWith([](Text Id) { CREATE(Id); }, L"MSXML2.DOMDocument.6.0");
}
void recursion_Bad() {
  auto Make = [](auto &Self, int Depth, Text Id) -> void {
    if (Depth)
      Self(Self, Depth - 1, Id);
    else
      CREATE(Id);
  };
  Make(Make, 3, L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void immediately_Bad() {
  const Text Id = [] {
    if (isConfigured())
      return L"MSXML2.DOMDocument.6.0";
    return L"Outlook.Application";
  }();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  byValue_Bad();
  byDefaultValue_Bad();
  byReference_Bad();
  byValueBefore_Ok();
  initCapture_Bad();
  initCaptureReference_Bad();
  initCapture_Ok();
  writesCapture_Bad();
  neverCalled_Ok();
  mutableCopy_Ok();
  mutableCopy_Bad();
  parameter_Bad();
  parameter_Ok();
  defaultParameter_Bad();
  generic_Bad();
  generic_Ok();
  genericPack_Bad();
  templateParameters_Bad();
  returned_Bad();
  returned_Ok();
  fromFunction_Bad();
  nested_Bad();
  toPointer_Bad();
  structCaptured_Bad();
  structCaptured_Ok();
  arrayCaptured_Bad();
  bindingCaptured_Bad();
  twoLambdas_Ok();
  higherOrder_Bad();
  higherOrderArgument_Bad();
  higherOrderArgument_Ok();
  recursion_Bad();
  immediately_Bad();
  Holder().byThis_Bad();
  Holder().byCopyOfThis_Bad();
  Holder().byDefault_Bad();
  HolderOther().byThis_Ok();
  HolderOther().byCopyOfThis_Ok();
}

SERVICE(service)
