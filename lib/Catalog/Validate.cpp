//===- Validate.cpp - what makes a row whole ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Validate.h"
#include "llvm/ADT/StringRef.h"

using namespace llvm;

namespace officetidy::catalog {

static bool hasWildcard(StringRef Name) {
  return Name.find_first_of("*?") != StringRef::npos;
}

/// Rows are found by hashing their function's name.
static std::string validateFunction(StringRef Function) {
  if (Function.empty())
    return "'function' must not be empty";
  // What is behind it may hold any sign: 'a::b::operator*'.
  Function = Function.take_front(Function.find("operator"));
  if (hasWildcard(Function))
    return "'function' is a qualified name, not a glob, in this row";
  if (Function.contains('<') || Function.contains('('))
    return "'function' is a qualified name without template arguments and "
           "parameters";
  return "";
}

std::string validate(const AutomationClass &Row) {
  if (Row.Name.empty())
    return "'name' must not be empty";
  if (Row.Check.empty())
    return "'check' must not be empty";
  if (Row.ProgIds.empty() && Row.Clsids.empty() && Row.Executables.empty() &&
      Row.Documents.empty())
    return "a class needs one of: prog-ids, clsids, executables, documents";
  for (StringRef ProgId : Row.ProgIds)
    if (withoutVersion(ProgId) != ProgId)
      return ("'prog-ids' are without version; write '" +
              withoutVersion(ProgId) + "'")
          .str();
  return "";
}

std::string validate(const Requirement &Row) {
  return Row.Is.empty() ? "'is' must name one text or more" : "";
}

std::string validate(const Creation &Row) {
  if (Row.Identity.empty())
    return "'identity' must name one place or more";
  if (any_of(Row.Identity, [](const Place &P) { return P.Rest; }))
    return "'identity' names single places";
  return validateFunction(Row.Function);
}

std::string validate(const Conversion &Row) {
  if (!Row.From.empty() + !Row.Gives.empty() + !Row.Yields.empty() +
          Row.Clears !=
      1)
    return "a conversion needs one of: from, gives, yields, clears";
  if (Row.To.empty())
    return "'to' must name one place or more";
  if (any_of(Row.To, [](const Place &P) { return P.Rest; }))
    return "'to' names single places";
  if (Row.Joins == Joining::None &&
      any_of(Row.From, [](const Place &P) { return P.Rest; }))
    return "'...' in 'from' goes with 'joins'";
  return validateFunction(Row.Function);
}

std::string validate(const EntryPoint &Row) {
  unsigned Ways = !Row.Function.empty() + !Row.Call.empty() +
                  !Row.Base.empty() + !Row.Program.empty();
  if (Ways != 1)
    return "an entry point needs exactly one of: function, call, base, program";
  if (Row.Call.empty() != !Row.Callee)
    return "'call' and 'callee' go together";
  if (Row.Argument && Row.Call.empty())
    return "'argument' goes with 'call'";
  if (Row.Parameter && !Row.Argument)
    return "'parameter' goes with 'argument'";
  if (Row.Base.empty() != Row.Methods.empty())
    return "'base' and 'methods' go together";
  if (Row.Uuid && Row.Base.empty())
    return "'uuid' goes with 'base'";
  if (!Row.Types.empty() && Row.Function.empty() && Row.Base.empty())
    return "'types' goes with 'function' or 'base'";
  if (Row.Exported && Row.Function.empty())
    return "'exported' goes with 'function'";
  if (Row.External && Row.Function.empty())
    return "'external' goes with 'function'";
  if (Row.Base.empty() && (Row.Addressed || Row.Published || Row.Lifetime))
    return "'addressed', 'published' and 'lifetime' go with 'base'";
  if (Row.Base.empty() && !(Row.Having.empty() && Row.Implements.empty() &&
                            Row.Using.empty() && Row.Beside.empty()))
    return "'having', 'implements', 'using' and 'beside' go with 'base'";
  for (StringRef Member : Row.Having)
    if (!Member.contains('(') || !Member.ends_with(")"))
      return "'having' takes members with their parameters: 'a(int, b *)'";
  return "";
}

std::string validate(const Callback &Row) {
  if (Row.Parameter && !Row.Argument)
    return "'parameter' goes with 'argument'";
  if (Row.Callee.What == Place::Kind::Result)
    return "'callee' cannot be the result";
  if (any_of(Row.Methods,
             [](StringRef Method) { return !Method.contains("::"); }))
    return "'methods' are named with their class, as 'Thread::run'";
  if (Row.Gives && Row.Gives->What != Place::Kind::Result &&
      (Row.Gives->What != Place::Kind::Argument || !Row.Gives->Field.empty()))
    return "'gives' must be the result or an argument";
  return validateFunction(Row.Function);
}

std::string validate(const Construction &Row) {
  if (Row.Class.What != Place::Kind::Template)
    return "'class' must be a template argument, as '<0>'";
  return validateFunction(Row.Function);
}

std::string validate(const Coclass &Row) {
  if (Row.Clsid && Row.Clsid->What != Place::Kind::Template)
    return "'clsid' must be a template argument, as '<1>'";
  if (!Row.Clsid && Row.Calls.empty())
    return "a coclass needs 'clsid' or 'calls'";
  return "";
}

std::string validate(const Comparison &Row) {
  auto IsOperand = [](const Place &P) {
    return (P.What == Place::Kind::Argument && P.Field.empty()) ||
           P.What == Place::Kind::Object;
  };
  if (Row.Of.size() != 2 || !all_of(Row.Of, IsOperand))
    return "'of' must be two arguments, or 'this' and one, as [0, 1]";
  return validateFunction(Row.Function);
}

std::string validate(const Schedule &Row) {
  if (Row.Command.empty())
    return "'command' must name one place or more";
  return validateFunction(Row.Function);
}

std::string validate(const Logon &Row) {
  uint64_t Number;
  if (Row.Type.What != Place::Kind::Argument || !Row.Type.Field.empty())
    return "'type' must be an argument";
  for (StringRef Text : Row.Interactive)
    if (Text.getAsInteger(0, Number))
      return "'interactive' must be numbers";
  return validateFunction(Row.Function);
}

std::string validate(const Scheduler &Row) {
  if (Row.Program.empty())
    return "'program' must not be empty";
  return "";
}

std::string validate(const Lookup &Row) {
  if (Row.Name.empty())
    return "'name' must name one place or more";
  if (Row.To.empty())
    return "'to' must name one place or more";
  return validateFunction(Row.Function);
}

} // namespace officetidy::catalog
