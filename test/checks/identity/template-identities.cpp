// RUN: %check_office %s -- -std=c++20 -fms-extensions
// RUN: %check_office --mode=tidy %s -- -std=c++20 -fms-extensions
// What a template's arguments decide: types and their traits, GUIDs,
// characters, strings.

#include "service.h"
using Text = const wchar_t *;
struct Outlook;
struct Document;
#define CREATE_CLASS(Class) CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object)
inline constexpr CLSID MailClass = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
inline constexpr CLSID XmlClass = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}};

namespace traits {
template <typename T>
struct Traits;
template <>
struct Traits<Outlook> {
  static constexpr Text Id = L"Outlook.Application";
  static Text progId() { return L"Outlook.Application"; }
  static const CLSID &clsid() { return MailClass; }
};
template <>
struct Traits<Document> {
  static constexpr Text Id = L"MSXML2.DOMDocument.6.0";
  static Text progId() { return L"MSXML2.DOMDocument.6.0"; }
  static const CLSID &clsid() { return XmlClass; }
};
template <typename T>
void createById() { CREATE(Traits<T>::Id); }
template <typename T>
void createByClass() {
  void *Object;
  CREATE_CLASS(Traits<T>::clsid());
}
void direct_Bad() {
  CREATE(Traits<Outlook>::Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Traits<Outlook>::progId());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void throughTemplate_Bad() {
  createById<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
  createByClass<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void direct_Ok() {
  CREATE(Traits<Document>::Id);
  CREATE(Traits<Document>::progId());
}
void throughTemplate_Ok() {
  createById<Document>();
  createByClass<Document>();
}
template <typename T, Text (*Get)() = &Traits<T>::progId>
void createByDefault() { CREATE(Get()); }
} // namespace traits

namespace crtp {
template <typename Derived>
struct Base {
  void create() { CREATE(Derived::Id); }
};
struct Mail : Base<Mail> {
  static constexpr Text Id = L"Outlook.Application";
};
struct Other : Base<Other> {
  static constexpr Text Id = L"MSXML2.DOMDocument.6.0";
};
void derived_Bad() {
  Mail().create();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: '{{.*}}create' creates 'Outlook.Application'
}
void derived_Ok() {
  Other().create();
}
} // namespace crtp

namespace policies {
struct MailPolicy {
  Text id() const { return L"Outlook.Application"; }
};
struct XmlPolicy {
  Text id() const { return L"MSXML2.DOMDocument.6.0"; }
};
template <typename Policy>
class Server : Policy {
public:
  void start() { CREATE(Policy::id()); }
};
} // namespace policies

namespace guids {
template <const CLSID &Class>
void create() {
  void *Object;
  CREATE_CLASS(Class);
}
template <const CLSID *Class>
struct Server {
  void start() {
    void *Object;
    CREATE_CLASS(*Class);
  }
};
void references_Bad() {
  create<MailClass>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
  Server<&MailClass>().start();
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: '{{.*}}start' creates 'Outlook.Application'
}
void references_Ok() {
  create<XmlClass>();
  Server<&XmlClass>().start();
}
struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) App;
struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) Dom;
template <typename T, const GUID *Id = &__uuidof(T)>
void createUuid() {
  void *Object;
  CREATE_CLASS(*Id);
}
void uuid_Bad() {
  createUuid<App>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void uuid_Ok() {
  createUuid<Dom>();
}
template <CLSID Class>
void createByValue() {
  void *Object;
  CREATE_CLASS(Class);
}
void value_Ok() {
  createByValue<CLSID{0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}}>();
}
} // namespace guids

namespace characters {
template <wchar_t... Cs>
struct Chars {
  static constexpr wchar_t Value[] = {Cs..., 0};
};
using Mail = Chars<'O', 'u', 't', 'l', 'o', 'o', 'k', '.', 'A', 'p', 'p', 'l', 'i', 'c', 'a', 't', 'i', 'o', 'n'>;
template <typename C>
struct Names;
template <>
struct Names<char> {
  static constexpr const char *Id = "Outlook.Application";
};
template <>
struct Names<wchar_t> {
  static constexpr const wchar_t *Id = L"Outlook.Application";
};
template <typename C>
void createWith(const C *Id) { CREATE(reinterpret_cast<Text>(Id)); }
void byCharacter_Bad() {
  createWith(Names<wchar_t>::Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
  createWith(Names<char>::Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void byCharacter_Ok() {
  createWith(L"MSXML2.DOMDocument.6.0");
  createWith("MSXML2.DOMDocument.6.0");
}
template <unsigned N>
void createArray(const wchar_t (&Id)[N]) { CREATE(Id); }
void byLength_Bad() {
  createArray(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void byLength_Ok() {
  createArray(L"MSXML2.DOMDocument.6.0");
}
} // namespace characters

namespace strings {
template <unsigned N>
struct Fixed {
  wchar_t Data[N];
  constexpr Fixed(const wchar_t (&From)[N]) {
    for (unsigned I = 0; I != N; ++I)
      Data[I] = From[I];
  }
};
template <Fixed Id>
void create() { CREATE(Id.Data); }
template <Fixed Id>
struct Server {
  void start() { CREATE(Id.Data); }
  static constexpr const wchar_t *id() { return Id.Data; }
};
void literal_Ok() {
  create<L"MSXML2.DOMDocument.6.0">();
  Server<L"MSXML2.DOMDocument.6.0">().start();
  CREATE(Server<L"MSXML2.DOMDocument.6.0">::id());
}
inline constexpr wchar_t MailText[] = L"Outlook.Application";
inline constexpr wchar_t XmlText[] = L"MSXML2.DOMDocument.6.0";
template <const wchar_t *Id>
void createByPointer() { CREATE(Id); }
template <auto &Id>
void createByAuto() { CREATE(Id); }
void pointer_Bad() {
  createByPointer<MailText>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
  createByAuto<MailText>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void pointer_Ok() {
  createByPointer<XmlText>();
  createByAuto<XmlText>();
}
template <Fixed Id>
constexpr auto operator""_id() { return Id; }
void literalOperator_Ok() {
  CREATE(L"MSXML2.DOMDocument.6.0"_id.Data);
}
constexpr Text operator""_plain(Text Id, unsigned long long) { return Id; }
void plainLiteralOperator_Bad() {
  CREATE(L"Outlook.Application"_plain);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plainLiteralOperator_Ok() {
  CREATE(L"MSXML2.DOMDocument.6.0"_plain);
}
} // namespace strings

namespace variables {
template <typename T>
constexpr Text IdOf = L"MSXML2.DOMDocument.6.0";
template <>
constexpr Text IdOf<Outlook> = L"Outlook.Application";
template <typename T>
void create() { CREATE(IdOf<T>); }
void variable_Bad() {
  CREATE(IdOf<Outlook>);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  create<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void variable_Ok() {
  CREATE(IdOf<Document>);
  create<Document>();
}
template <typename T>
Text MutableId = L"Outlook.Application";
void mutableVariable_Bad() {
  CREATE(MutableId<int>);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <int N>
constexpr CLSID ClassOf = XmlClass;
template <>
constexpr CLSID ClassOf<1> = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
void guid_Bad() {
  void *Object;
  CREATE_CLASS(ClassOf<1>);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guid_Ok() {
  void *Object;
  CREATE_CLASS(ClassOf<2>);
}
} // namespace variables

namespace choices {
template <bool Mail>
Text choose() {
  if constexpr (Mail)
    return L"Outlook.Application";
  else
    return L"MSXML2.DOMDocument.6.0";
}
void discarded_Bad() {
  CREATE(choose<true>());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void discarded_Ok() {
  CREATE(choose<false>());
}
template <typename T>
Text overloaded(T) { return L"MSXML2.DOMDocument.6.0"; }
Text overloaded(int) { return L"Outlook.Application"; }
void overload_Bad() {
  CREATE(overloaded(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void overload_Ok() {
  CREATE(overloaded(1.0));
}
template <typename T>
concept HasId = requires { T::Id; };
struct WithId {
  static constexpr Text Id = L"Outlook.Application";
};
template <HasId T>
Text constrained() { return T::Id; }
template <typename T>
Text constrained() { return L"MSXML2.DOMDocument.6.0"; }
void constraint_Bad() {
  CREATE(constrained<WithId>());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void constraint_Ok() {
  CREATE(constrained<int>());
}
} // namespace choices

namespace packs {
void createOne(Text Id) { CREATE(Id); }
template <typename... Ids>
void createAll(Ids... All) { (createOne(All), ...); }
template <typename... Rest>
void createFirst(Text First, Rest...) { CREATE(First); }
template <typename T, typename... As>
T make(As &&...Args) { return T{static_cast<As &&>(Args)...}; }
struct Request {
  int Flags;
  Text Id;
};
void fold_Bad() {
  createAll(L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void fold_Ok() {
  createAll(L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0");
  createFirst(L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
}
void first_Bad() {
  createFirst(L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void forwarded_Bad() {
  CREATE(make<Request>(1, L"Outlook.Application").Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherRequest {
  Text Title;
  Text Id;
};
void forwarded_Ok() {
  CREATE(make<OtherRequest>(L"Outlook.Application", L"MSXML2.DOMDocument.6.0").Id);
}
} // namespace packs

void service() {
  traits::direct_Bad();
  traits::throughTemplate_Bad();
  traits::direct_Ok();
  traits::throughTemplate_Ok();
  crtp::derived_Bad();
  crtp::derived_Ok();
  guids::references_Bad();
  guids::references_Ok();
  guids::uuid_Bad();
  guids::uuid_Ok();
  guids::value_Ok();
  characters::byCharacter_Bad();
  characters::byCharacter_Ok();
  characters::byLength_Bad();
  characters::byLength_Ok();
  strings::literal_Ok();
  strings::pointer_Bad();
  strings::pointer_Ok();
  strings::literalOperator_Ok();
  strings::plainLiteralOperator_Bad();
  strings::plainLiteralOperator_Ok();
  variables::variable_Bad();
  variables::variable_Ok();
  variables::mutableVariable_Bad();
  variables::guid_Bad();
  variables::guid_Ok();
  choices::discarded_Bad();
  choices::discarded_Ok();
  choices::overload_Bad();
  choices::overload_Ok();
  choices::constraint_Bad();
  choices::constraint_Ok();
  packs::fold_Bad();
  packs::fold_Ok();
  packs::first_Bad();
  packs::forwarded_Bad();
  packs::forwarded_Ok();
}

SERVICE(service)
