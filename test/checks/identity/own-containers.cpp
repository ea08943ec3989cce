// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// Containers and smart pointers of the program's own.

#include "service.h"
using Text = const wchar_t *;

namespace vectors {
template <typename T>
class Vector {
public:
  void push(const T &Element) { Data[Size++] = Element; }
  T &operator[](int I) { return Data[I]; }
  T *begin() { return Data; }
  T *end() { return Data + Size; }
  int size() const { return Size; }

private:
  T Data[16];
  int Size = 0;
};
void index_Bad() {
  Vector<Text> V;
  V.push(L"MSXML2.DOMDocument.6.0");
  V.push(L"Outlook.Application");
  for (int I = 0; I < V.size(); ++I)
    CREATE(V[I]);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void range_Bad() {
  Vector<Text> V;
  V.push(L"Outlook.Application");
  for (Text Id : V)
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Other {
  Text Id;
};
void range_Ok() {
  Vector<Other> V;
  V.push({L"MSXML2.DOMDocument.6.0"});
  for (Other O : V)
    CREATE(O.Id);
}
} // namespace vectors

namespace heap {
template <typename T>
class Vector {
public:
  ~Vector() { delete[] Data; }
  void push(T Element) {
    T *Grown = new T[Size + 1];
    for (int I = 0; I < Size; ++I)
      Grown[I] = Data[I];
    Grown[Size++] = Element;
    delete[] Data;
    Data = Grown;
  }
  const T &at(int I) const { return Data[I]; }

private:
  T *Data = nullptr;
  int Size = 0;
};
} // namespace heap

namespace maps {
template <typename K, typename V>
class Map {
  struct Entry {
    K Key;
    V Value;
    Entry *Next;
  };

public:
  void insert(K Key, V Value) { Head = new Entry{Key, Value, Head}; }
  V find(K Key) const {
    for (Entry *E = Head; E; E = E->Next)
      if (E->Key == Key)
        return E->Value;
    return V();
  }
  V &operator[](K Key) {
    for (Entry *E = Head; E; E = E->Next)
      if (E->Key == Key)
        return E->Value;
    Head = new Entry{Key, V(), Head};
    return Head->Value;
  }

private:
  Entry *Head = nullptr;
};
void found_Bad() {
  Map<int, Text> M;
  M.insert(1, L"Outlook.Application");
  CREATE(M.find(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void slot_Bad() {
  Map<int, Text> M;
  M[1] = L"Outlook.Application";
  CREATE(M[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void keys_Ok() {
  Map<Text, Text> M;
  M.insert(L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  CREATE(M.find(L"Outlook.Application"));
}
} // namespace maps

namespace smart {
template <typename T>
class Ptr {
public:
  explicit Ptr(T *Raw) : Raw(Raw) {}
  ~Ptr() { delete Raw; }
  T *operator->() const { return Raw; }
  T &operator*() const { return *Raw; }
  T *get() const { return Raw; }
  T **operator&() { return &Raw; }

private:
  T *Raw;
};
struct Settings {
  Text Id = nullptr;
};
void arrow_Bad() {
  Ptr<Settings> P(new Settings);
  P->Id = L"Outlook.Application";
  CREATE(P->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Aggregate {
  Text Id;
  Text Title;
};
void star_Bad() {
  Ptr<Aggregate> P(new Aggregate{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"});
  CREATE((*P).Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherAggregate {
  Text Id;
  Text Title;
};
void star_Ok() {
  Ptr<OtherAggregate> P(new OtherAggregate{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"});
  CREATE((*P).Id);
  CREATE(P.get()->Id);
}
struct Filled {
  Text Id;
};
void fill(Filled **F) {
  static Filled Instance{L"Outlook.Application"};
  *F = &Instance;
}
void addressOf_Bad() {
  Ptr<Filled> P(nullptr);
  fill(&P);
  CREATE(P->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace smart

namespace optional {
template <typename T>
class Optional {
public:
  Optional() = default;
  Optional(T Value) : Value(Value), Has(true) {}
  explicit operator bool() const { return Has; }
  const T &operator*() const { return Value; }
  T valueOr(T Other) const { return Has ? Value : Other; }

private:
  T Value{};
  bool Has = false;
};
Optional<Text> find() { return L"Outlook.Application"; }
void found_Bad() {
  if (auto Id = find())
    CREATE(*Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void other_Bad() {
  Optional<const char16_t *> None;
  CREATE(reinterpret_cast<Text>(None.valueOr(u"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace optional

namespace delegate {
template <typename R>
class Delegate {
public:
  template <typename F>
  Delegate(F Do) : Do(Do) {}
  R operator()() const { return Do(); }

private:
  R (*Do)();
};
Text mail() { return L"Outlook.Application"; }
Text document() { return L"MSXML2.DOMDocument.6.0"; }
void called_Bad() {
  Delegate<Text> D(mail);
  CREATE(D());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <typename R>
class OtherDelegate {
public:
  OtherDelegate(R (*Do)()) : Do(Do) {}
  R operator()() const { return Do(); }

private:
  R (*Do)();
};
void called_Ok() {
  OtherDelegate<Text> D(document);
  CREATE(D());
}
} // namespace delegate

namespace iterators {
class Ids {
public:
  class Iterator {
  public:
    explicit Iterator(const Text *At) : At(At) {}
    Text operator*() const { return *At; }
    Iterator &operator++() {
      ++At;
      return *this;
    }
    bool operator!=(const Iterator &Other) const { return At != Other.At; }

  private:
    const Text *At;
  };
  Iterator begin() const { return Iterator(All); }
  Iterator end() const { return Iterator(All + 2); }

private:
  Text All[2] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
};
void walked_Bad() {
  for (Text Id : Ids())
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
class OtherIds {
public:
  const Text *begin() const { return All; }
  const Text *end() const { return All + 1; }

private:
  Text All[1] = {L"MSXML2.DOMDocument.6.0"};
  Text Title = L"Outlook.Application";
};
void walked_Ok() {
  for (Text Id : OtherIds())
    CREATE(Id);
}
} // namespace iterators

void service() {
  vectors::index_Bad();
  vectors::range_Bad();
  vectors::range_Ok();
  maps::found_Bad();
  maps::slot_Bad();
  maps::keys_Ok();
  smart::arrow_Bad();
  smart::star_Bad();
  smart::star_Ok();
  smart::addressOf_Bad();
  optional::found_Bad();
  optional::other_Bad();
  delegate::called_Bad();
  delegate::called_Ok();
  iterators::walked_Bad();
  iterators::walked_Ok();
}

SERVICE(service)
