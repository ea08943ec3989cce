// RUN: %check_office %s
// Each function of Boost that is known by name. The declarations have its
// names.

#include "service.h"
extern "C" int _wsystem(const wchar_t *Command);
using Text = const wchar_t *;
namespace boost {
template <typename T, typename F>
T lexical_cast(const F &From);
class any {
public:
  any();
  template <typename T>
  any(const T &Value);
  template <typename T>
  any &operator=(const T &Value);
};
template <typename T>
T any_cast(const any &From);
template <typename T>
class variant {
public:
  variant();
  variant(T Value);
  variant &operator=(T Value);
};
template <typename T>
T get(const variant<T> &From);
template <typename T>
T polymorphic_get(const variant<T> &From);
template <typename T>
class optional {
public:
  optional();
  optional(T Value);
  optional &operator=(T Value);
  T get() const;
  T value() const;
  T operator*() const;
  const T *operator->() const;
  const T *get_ptr() const;
  T value_or(T Other) const;
  T get_value_or(T Other) const;
};
template <typename T>
T get_optional_value_or(const optional<T> &From, T Other);
template <typename T>
optional<T> make_optional(T Value);
template <typename T>
class shared_ptr {
public:
  explicit shared_ptr(T *Raw);
  T *get() const;
  T &operator*() const;
  T *operator->() const;
};
template <typename T>
class scoped_ptr {
public:
  explicit scoped_ptr(T *Raw);
  T *get() const;
  T &operator*() const;
  T *operator->() const;
};
template <typename T>
class intrusive_ptr {
public:
  explicit intrusive_ptr(T *Raw);
  T *get() const;
  T &operator*() const;
  T *operator->() const;
};
template <typename T>
T *get_pointer(const shared_ptr<T> &P);
template <typename>
class function;
template <typename R, typename... As>
class function<R(As...)> {
public:
  function();
  template <typename F>
  function(F Do);
  template <typename F>
  function &operator=(F Do);
  R operator()(As...) const;
};
template <typename F>
F bind(F Do);
template <typename F>
F mem_fn(F Do);
template <typename T>
class reference_wrapper {
public:
  T *get_pointer() const;
};
template <typename T>
reference_wrapper<T> ref(T &Value);
template <typename T>
reference_wrapper<const T> cref(const T &Value);
class basic_string_view {
public:
  basic_string_view();
  basic_string_view(Text From);
  basic_string_view &operator=(Text From);
  Text data() const;
  Text begin() const;
  Text end() const;
  Text substr(int From) const;
  Text to_string() const;
};
class basic_format {
public:
  explicit basic_format(Text Format);
  template <typename T>
  basic_format &operator%(const T &Argument);
  Text str() const;
};
Text str(const basic_format &F);
namespace algorithm {
void to_lower(Text &Id);
Text to_lower_copy(Text Id);
void to_upper(Text &Id);
Text to_upper_copy(Text Id);
void trim(Text &Id);
Text trim_copy(Text Id);
void trim_left(Text &Id);
Text trim_left_copy(Text Id);
void trim_right(Text &Id);
Text trim_right_copy(Text Id);
void replace_all(Text &Id, Text What, Text With);
Text replace_all_copy(Text Id, Text What, Text With);
void replace_first(Text &Id, Text What, Text With);
Text replace_first_copy(Text Id, Text What, Text With);
void replace_last(Text &Id, Text What, Text With);
Text replace_last_copy(Text Id, Text What, Text With);
template <typename R>
void split(R &To, Text From, int Separator);
template <typename R>
Text join(const R &Range, Text Separator);
} // namespace algorithm
namespace locale::conv {
Text utf_to_utf(Text From);
Text to_utf(Text From);
Text from_utf(Text From);
} // namespace locale::conv
namespace nowide {
Text widen(const char *From);
const char *narrow(Text From);
} // namespace nowide
namespace filesystem {
class path {
public:
  path();
  path(Text From);
  path &operator=(Text From);
  path &operator+=(Text More);
  path &operator/=(Text More);
  path &concat(Text More);
  path &append(Text More);
  path &replace_extension(Text More);
  Text c_str() const;
  Text native() const;
  Text string() const;
  Text wstring() const;
  Text filename() const;
};
path operator/(const path &Folder, const path &File);
} // namespace filesystem
} // namespace boost

void lexicalCast_Bad() {
  CREATE(boost::lexical_cast<Text>(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lexicalCast_Ok() {
  CREATE(boost::lexical_cast<Text>(L"MSXML2.DOMDocument.6.0"));
}
void any_Bad() {
  boost::any A(L"Outlook.Application"), B;
  B = L"Outlook.Application";
  CREATE(boost::any_cast<Text>(A));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::any_cast<Text>(B));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void any_Ok() {
  boost::any A(L"MSXML2.DOMDocument.6.0"), B;
  B = L"MSXML2.DOMDocument.6.0";
  CREATE(boost::any_cast<Text>(A));
  CREATE(boost::any_cast<Text>(B));
}
void variant_Bad() {
  boost::variant<Text> V(L"Outlook.Application"), W;
  W = L"Outlook.Application";
  CREATE(boost::get<Text>(V));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::polymorphic_get<Text>(W));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void variant_Ok() {
  boost::variant<Text> V(L"MSXML2.DOMDocument.6.0"), W;
  W = L"MSXML2.DOMDocument.6.0";
  CREATE(boost::get<Text>(V));
  CREATE(boost::polymorphic_get<Text>(W));
}
void optional_Bad() {
  boost::optional<Text> O(L"Outlook.Application"), P;
  P = L"Outlook.Application";
  CREATE(O.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*O.get_ptr());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(P.value());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void optional_Ok() {
  boost::optional<Text> O(L"MSXML2.DOMDocument.6.0"), P;
  P = L"MSXML2.DOMDocument.6.0";
  CREATE(O.get());
  CREATE(*P);
  CREATE(*O.get_ptr());
  CREATE(P.value());
}
void optionalOr_Bad() {
  boost::optional<Text> O;
  CREATE(O.value_or(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(O.get_value_or(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::get_optional_value_or(O, L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void optionalOr_Ok() {
  boost::optional<Text> O;
  CREATE(O.value_or(L"MSXML2.DOMDocument.6.0"));
  CREATE(O.get_value_or(L"MSXML2.DOMDocument.6.0"));
  CREATE(boost::get_optional_value_or(O, L"MSXML2.DOMDocument.6.0"));
}
void optionalMade_Bad() {
  CREATE(boost::make_optional(L"Outlook.Application").get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*boost::make_optional(L"Outlook.Application").operator->());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void optionalMade_Ok() {
  CREATE(boost::make_optional(L"MSXML2.DOMDocument.6.0").get());
  CREATE(*boost::make_optional(L"MSXML2.DOMDocument.6.0").operator->());
}
void sharedPtr_Bad() {
  boost::shared_ptr<Text> P(new Text(L"Outlook.Application"));
  CREATE(*P);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P.operator->());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sharedPtr_Ok() {
  boost::shared_ptr<Text> P(new Text(L"MSXML2.DOMDocument.6.0"));
  CREATE(*P);
  CREATE(*P.get());
  CREATE(*P.operator->());
}
void scopedPtr_Bad() {
  boost::scoped_ptr<Text> P(new Text(L"Outlook.Application"));
  CREATE(*P);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P.operator->());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void scopedPtr_Ok() {
  boost::scoped_ptr<Text> P(new Text(L"MSXML2.DOMDocument.6.0"));
  CREATE(*P);
  CREATE(*P.get());
  CREATE(*P.operator->());
}
void intrusivePtr_Bad() {
  boost::intrusive_ptr<Text> P(new Text(L"Outlook.Application"));
  CREATE(*P);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*P.operator->());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void intrusivePtr_Ok() {
  boost::intrusive_ptr<Text> P(new Text(L"MSXML2.DOMDocument.6.0"));
  CREATE(*P);
  CREATE(*P.get());
  CREATE(*P.operator->());
}
void pointer_Bad() {
  boost::shared_ptr<Text> P(new Text(L"Outlook.Application"));
  CREATE(*boost::get_pointer(P));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointer_Ok() {
  boost::shared_ptr<Text> P(new Text(L"MSXML2.DOMDocument.6.0"));
  CREATE(*boost::get_pointer(P));
}
void toLower_Bad() {
  Text Id = L"Outlook.Application";
  boost::algorithm::to_lower(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::to_lower_copy(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toLower_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  boost::algorithm::to_lower(Id);
  CREATE(Id);
  CREATE(boost::algorithm::to_lower_copy(Id));
}
void toUpper_Bad() {
  Text Id = L"Outlook.Application";
  boost::algorithm::to_upper(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::to_upper_copy(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toUpper_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  boost::algorithm::to_upper(Id);
  CREATE(Id);
  CREATE(boost::algorithm::to_upper_copy(Id));
}
void trim_Bad() {
  Text Id = L"Outlook.Application";
  boost::algorithm::trim(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::trim_copy(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void trim_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  boost::algorithm::trim(Id);
  CREATE(Id);
  CREATE(boost::algorithm::trim_copy(Id));
}
void trimLeft_Bad() {
  Text Id = L"Outlook.Application";
  boost::algorithm::trim_left(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::trim_left_copy(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void trimLeft_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  boost::algorithm::trim_left(Id);
  CREATE(Id);
  CREATE(boost::algorithm::trim_left_copy(Id));
}
void trimRight_Bad() {
  Text Id = L"Outlook.Application";
  boost::algorithm::trim_right(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::trim_right_copy(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void trimRight_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  boost::algorithm::trim_right(Id);
  CREATE(Id);
  CREATE(boost::algorithm::trim_right_copy(Id));
}
void replaceAll_Bad() {
  Text Id = L"x";
  boost::algorithm::replace_all(Id, L"x", L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::replace_all_copy(L"x", L"x", L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void replaceAll_Ok() {
  Text Id = L"x";
  boost::algorithm::replace_all(Id, L"x", L"MSXML2.DOMDocument.6.0");
  CREATE(Id);
  CREATE(boost::algorithm::replace_all_copy(L"x", L"x", L"MSXML2.DOMDocument.6.0"));
}
void replaceFirst_Bad() {
  Text Id = L"x";
  boost::algorithm::replace_first(Id, L"x", L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::replace_first_copy(L"x", L"x", L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void replaceFirst_Ok() {
  Text Id = L"x";
  boost::algorithm::replace_first(Id, L"x", L"MSXML2.DOMDocument.6.0");
  CREATE(Id);
  CREATE(boost::algorithm::replace_first_copy(L"x", L"x", L"MSXML2.DOMDocument.6.0"));
}
void replaceLast_Bad() {
  Text Id = L"x";
  boost::algorithm::replace_last(Id, L"x", L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(boost::algorithm::replace_last_copy(L"x", L"x", L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void replaceLast_Ok() {
  Text Id = L"x";
  boost::algorithm::replace_last(Id, L"x", L"MSXML2.DOMDocument.6.0");
  CREATE(Id);
  CREATE(boost::algorithm::replace_last_copy(L"x", L"x", L"MSXML2.DOMDocument.6.0"));
}
void split_Bad() {
  Text Ids[2];
  boost::algorithm::split(Ids, L"Outlook.Application", 0);
  CREATE(Ids[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void split_Ok() {
  Text Ids[2];
  boost::algorithm::split(Ids, L"MSXML2.DOMDocument.6.0", 0);
  CREATE(Ids[0]);
}
void join_Bad() {
  Text Ids[] = {L"Outlook.Application"};
  CREATE(boost::algorithm::join(Ids, L""));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void join_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0"};
  CREATE(boost::algorithm::join(Ids, L""));
}
void view_Bad() {
  boost::basic_string_view V(L"Outlook.Application"), W;
  W = L"Outlook.Application";
  CREATE(V.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(W.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(V.end());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(V.substr(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(V.to_string());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void view_Ok() {
  boost::basic_string_view V(L"MSXML2.DOMDocument.6.0"), W;
  W = L"MSXML2.DOMDocument.6.0";
  CREATE(V.data());
  CREATE(W.begin());
  CREATE(V.end());
  CREATE(V.substr(0));
  CREATE(V.to_string());
}
void utfToUtf_Bad() {
  CREATE(boost::locale::conv::utf_to_utf(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void utfToUtf_Ok() {
  CREATE(boost::locale::conv::utf_to_utf(L"MSXML2.DOMDocument.6.0"));
}
void toUtf_Bad() {
  CREATE(boost::locale::conv::to_utf(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toUtf_Ok() {
  CREATE(boost::locale::conv::to_utf(L"MSXML2.DOMDocument.6.0"));
}
void fromUtf_Bad() {
  CREATE(boost::locale::conv::from_utf(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromUtf_Ok() {
  CREATE(boost::locale::conv::from_utf(L"MSXML2.DOMDocument.6.0"));
}
void widen_Bad() {
  CREATE(boost::nowide::widen(boost::nowide::narrow(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void widen_Ok() {
  CREATE(boost::nowide::widen(boost::nowide::narrow(L"MSXML2.DOMDocument.6.0")));
}
void format_Bad() {
  boost::basic_format F(L"%1%.%2%");
  CREATE(boost::str(F % L"Outlook" % L"Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void format_Ok() {
  boost::basic_format F(L"%1%.%2%");
  CREATE(boost::str(F % L"MSXML2" % L"Application"));
}
void formatOnce_Bad() {
  CREATE(boost::str(boost::basic_format(L"%s.Application") % L"Outlook"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatOnce_Ok() {
  CREATE(boost::str(boost::basic_format(L"%s.Application") % L"MSXML2"));
}
void formatMember_Bad() {
  CREATE((boost::basic_format(L"%2%.%1%") % L"Application" % L"Outlook").str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatMember_Ok() {
  CREATE((boost::basic_format(L"%2%.%1%") % L"Application" % L"MSXML2").str());
}
void path_Bad() {
  boost::filesystem::path P(L"Outlook.Application"), Q;
  Q = L"Outlook.Application";
  CREATE(P.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Q.native());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(P.string());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(P.wstring());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(P.filename());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void path_Ok() {
  boost::filesystem::path P(L"MSXML2.DOMDocument.6.0"), Q;
  Q = L"MSXML2.DOMDocument.6.0";
  CREATE(P.c_str());
  CREATE(Q.native());
  CREATE(P.string());
  CREATE(P.wstring());
  CREATE(P.filename());
}
void pathConcat_Bad() {
  boost::filesystem::path P(L"Outlook"), Q(L"Outlook"), R(L"Outlook");
  P += L".Application";
  Q.concat(L".Application");
  R.replace_extension(L".Application");
  CREATE(P.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Q.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(R.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathConcat_Ok() {
  boost::filesystem::path P(L"MSXML2"), Q(L"MSXML2"), R(L"MSXML2");
  P += L".Application";
  Q.concat(L".Application");
  R.replace_extension(L".Application");
  CREATE(P.c_str());
  CREATE(Q.c_str());
  CREATE(R.c_str());
}
void pathAppend_Bad() {
  boost::filesystem::path P(L""), Q(L"");
  P /= L"Outlook.Application";
  Q.append(L"Outlook.Application");
  CREATE(P.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Q.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathAppend_Ok() {
  boost::filesystem::path P(L""), Q(L"");
  P /= L"MSXML2.DOMDocument.6.0";
  Q.append(L"MSXML2.DOMDocument.6.0");
  CREATE(P.c_str());
  CREATE(Q.c_str());
}
void pathOperator_Bad() {
  boost::filesystem::path Folder(L"C:\\Office");
  _wsystem((Folder / L"Office16" / L"outlook.exe").string());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' starts 'outlook.exe'
}
void pathOperator_Ok() {
  boost::filesystem::path Folder(L"C:\\Office\\outlook.exe");
  _wsystem((Folder / L"Office16" / L"notepad.exe").string());
}
void function_Bad() {
  boost::function<Text()> F(+[] { return L"Outlook.Application"; }), G;
  G = +[] { return L"Outlook.Application"; };
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(G());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void function_Ok() {
  boost::function<Text()> F(+[] { return L"MSXML2.DOMDocument.6.0"; }), G;
  G = +[] { return L"MSXML2.DOMDocument.6.0"; };
  CREATE(F());
  CREATE(G());
}
void bind_Bad() {
  Text Id = L"Outlook.Application";
  CREATE(boost::bind(+[] { return L"Outlook.Application"; })());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*boost::ref(Id).get_pointer());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*boost::cref(Id).get_pointer());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bind_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  CREATE(boost::bind(+[] { return L"MSXML2.DOMDocument.6.0"; })());
  CREATE(*boost::ref(Id).get_pointer());
  CREATE(*boost::cref(Id).get_pointer());
}
void memFn_Bad() {
  CREATE(boost::mem_fn(+[] { return L"Outlook.Application"; })());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memFn_Ok() {
  CREATE(boost::mem_fn(+[] { return L"MSXML2.DOMDocument.6.0"; })());
}

void service() {
  lexicalCast_Bad();
  lexicalCast_Ok();
  any_Bad();
  any_Ok();
  variant_Bad();
  variant_Ok();
  optional_Bad();
  optional_Ok();
  optionalOr_Bad();
  optionalOr_Ok();
  optionalMade_Bad();
  optionalMade_Ok();
  sharedPtr_Bad();
  sharedPtr_Ok();
  scopedPtr_Bad();
  scopedPtr_Ok();
  intrusivePtr_Bad();
  intrusivePtr_Ok();
  pointer_Bad();
  pointer_Ok();
  toLower_Bad();
  toLower_Ok();
  toUpper_Bad();
  toUpper_Ok();
  trim_Bad();
  trim_Ok();
  trimLeft_Bad();
  trimLeft_Ok();
  trimRight_Bad();
  trimRight_Ok();
  replaceAll_Bad();
  replaceAll_Ok();
  replaceFirst_Bad();
  replaceFirst_Ok();
  replaceLast_Bad();
  replaceLast_Ok();
  split_Bad();
  split_Ok();
  join_Bad();
  join_Ok();
  view_Bad();
  view_Ok();
  utfToUtf_Bad();
  utfToUtf_Ok();
  toUtf_Bad();
  toUtf_Ok();
  fromUtf_Bad();
  fromUtf_Ok();
  widen_Bad();
  widen_Ok();
  format_Bad();
  format_Ok();
  formatOnce_Bad();
  formatOnce_Ok();
  formatMember_Bad();
  formatMember_Ok();
  path_Bad();
  path_Ok();
  pathConcat_Bad();
  pathConcat_Ok();
  pathAppend_Bad();
  pathAppend_Ok();
  pathOperator_Bad();
  pathOperator_Ok();
  function_Bad();
  function_Ok();
  bind_Bad();
  bind_Ok();
  memFn_Bad();
  memFn_Ok();
}

SERVICE(service)
