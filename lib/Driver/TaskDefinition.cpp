//===- TaskDefinition.cpp - reads Task Scheduler's XML --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/TaskDefinition.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Errc.h"
#include <fmt/format.h>
#include <pugixml.hpp>

using namespace llvm;

namespace officetidy::driver {

namespace {

/// The namespace of Task Scheduler's schema, as its documentation gives it.
constexpr StringLiteral Schema =
    "http://schemas.microsoft.com/windows/2004/02/mit/task";

StringRef localName(const pugi::xml_node &Node) {
  StringRef Name = Node.name();
  return Name.contains(':') ? Name.split(':').second : Name;
}

/// The elements below \p Node that are called \p Name in any namespace prefix.
std::vector<pugi::xml_node> children(const pugi::xml_node &Node,
                                     StringRef Name) {
  std::vector<pugi::xml_node> Found;
  for (pugi::xml_node Child : Node.children())
    if (Child.type() == pugi::node_element && localName(Child) == Name)
      Found.push_back(Child);
  return Found;
}

std::string textOf(const pugi::xml_node &Node, StringRef Name) {
  std::string Text;
  for (const pugi::xml_node &Child : children(Node, Name))
    for (const pugi::xml_node &Part : Child.children())
      if (Part.type() == pugi::node_pcdata || Part.type() == pugi::node_cdata)
        Text += Part.value();
  return StringRef(Text).trim().str();
}

/// The namespace that \p Node is in.
StringRef namespaceOf(const pugi::xml_node &Node) {
  StringRef Name = Node.name();
  std::string Attribute =
      Name.contains(':') ? ("xmlns:" + Name.split(':').first).str() : "xmlns";
  for (pugi::xml_node At = Node; At; At = At.parent())
    if (pugi::xml_attribute A = At.attribute(Attribute.c_str()))
      return A.value();
  return "";
}

class Reader {
public:
  Reader(StringRef Text, StringRef Path) : Text(Text), Path(Path) {}

  std::vector<TaskAction> actions(const pugi::xml_node &Task) const;
  link::Position position(ptrdiff_t Offset) const;

private:
  StringRef Text, Path;
};

link::Position Reader::position(ptrdiff_t Offset) const {
  StringRef Before = Text.take_front(std::max<ptrdiff_t>(Offset, 0));
  unsigned Line = Before.count('\n') + 1;
  size_t Start = Before.rfind('\n');
  unsigned Column =
      Before.size() - (Start == StringRef::npos ? 0 : Start + 1) + 1;
  return {Path.str(), Line, Column};
}

/// The principals of \p Task that run only where a user is logged on; the one
/// without an id is "".
StringMap<bool> interactivePrincipals(const pugi::xml_node &Task) {
  StringMap<bool> Found;
  for (const pugi::xml_node &List : children(Task, "Principals"))
    for (const pugi::xml_node &P : children(List, "Principal")) {
      std::string Logon = textOf(P, "LogonType");
      // A group has no password: its tasks run for who is logged on.
      bool Interactive = Logon == "InteractiveToken" ||
                         (Logon.empty() && !children(P, "GroupId").empty());
      Found[P.attribute("id").value()] = Interactive;
    }
  return Found;
}

std::vector<TaskAction> Reader::actions(const pugi::xml_node &Task) const {
  std::vector<TaskAction> Actions;
  StringMap<bool> Principals = interactivePrincipals(Task);
  for (const pugi::xml_node &List : children(Task, "Actions")) {
    StringRef Context = List.attribute("Context").value();
    auto Known = Principals.find(Context);
    // Without a context, the only principal counts.
    if (Known == Principals.end() && Context.empty() && Principals.size() == 1)
      Known = Principals.begin();
    bool Interactive = Known != Principals.end() && Known->second;
    for (const pugi::xml_node &Exec : children(List, "Exec")) {
      TaskAction A;
      std::vector<pugi::xml_node> Command = children(Exec, "Command");
      A.Where = position((Command.empty() ? Exec : Command[0]).offset_debug());
      std::string Program = textOf(Exec, "Command");
      StringRef Bare = StringRef(Program).trim('"');
      // The command is a path: its blanks separate nothing.
      A.CommandLine =
          fmt::format("\"{}\" {}", Bare.str(), textOf(Exec, "Arguments"));
      A.Interactive = Interactive;
      Actions.push_back(std::move(A));
    }
    for (const pugi::xml_node &Handler : children(List, "ComHandler")) {
      TaskAction A;
      A.Where = position(Handler.offset_debug());
      A.Handler = textOf(Handler, "ClassId");
      A.Interactive = Interactive;
      Actions.push_back(std::move(A));
    }
  }
  return Actions;
}

Error wrong(const link::Position &Where, StringRef What) {
  return createStringError(errc::invalid_argument,
                           fmt::format("line {}, column {}: {}", Where.Line,
                                       Where.Column, What.str()));
}

} // namespace

bool looksLikeTask(StringRef Text) { return Text.contains(Schema); }

Expected<std::vector<TaskAction>> parseTask(StringRef Text, StringRef Path) {
  Reader R(Text, Path);
  pugi::xml_document Document;
  pugi::xml_parse_result Result = Document.load_buffer(
      Text.data(), Text.size(),
      pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
  if (!Result)
    return wrong(R.position(Result.offset), Result.description());
  pugi::xml_node Task = Document.document_element();
  if (localName(Task) != "Task" || namespaceOf(Task) != Schema)
    return std::vector<TaskAction>();
  std::vector<TaskAction> Actions = R.actions(Task);
  if (Actions.empty())
    return wrong(R.position(Task.offset_debug()), "a task without an action");
  for (const TaskAction &A : Actions)
    if (A.Handler.empty() && A.CommandLine.starts_with("\"\""))
      return wrong(A.Where, "an action without a command");
    else if (!A.Handler.empty() && !catalog::GuidText::parse(A.Handler))
      return wrong(A.Where, fmt::format("'{}' is no CLSID", A.Handler));
  return Actions;
}

} // namespace officetidy::driver
