//===- Activation.cpp - classes of the program that COM creates -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Activation.h"
#include "Link/Guids.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <set>

using namespace llvm;
using officetidy::facts::NodeKind;

namespace officetidy::link {

/// The classes that have both a CLSID and a function: no interfaces.
static std::vector<EntityId> coclasses(const Names &N, const Hierarchy &H) {
  DenseSet<EntityId> WithCode;
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    if (uint32_t Record = N.function(F).record())
      WithCode.insert(N.entity(N.unitOf(F), Record));
  std::vector<EntityId> Found;
  for (EntityId Record : H.records())
    if (H.guidNode(Record) && WithCode.contains(Record))
      Found.push_back(Record);
  return Found;
}

bool hasCoclasses(const Names &N, const Hierarchy &H) {
  return !coclasses(N, H).empty();
}

/// The GUIDs that \p Node may be, as texts.
static std::set<std::string> guidsAt(NodeId Node, const Names &N, Values &V) {
  std::set<std::string> Guids;
  if (N.nodeKind(Node) == NodeKind::Guid)
    return {guidText(N, Node).Text};
  for (TermId T : V.open(Node))
    for (TermId Constant : V.closed(T, Code::Live, Code::Live))
      if (V.terms().kind(Constant) == TermKind::Guid)
        Guids.insert(V.terms().textOf(Constant).str());
  return Guids;
}

std::vector<Activation> findActivations(const Names &N, const Hierarchy &H,
                                        const Rows &R, const Passing &P,
                                        const Control &C, Values &V) {
  std::map<std::string, std::vector<EntityId>> ByClsid;
  for (EntityId Record : coclasses(N, H))
    for (const std::string &Guid : guidsAt(H.guidNode(Record), N, V))
      ByClsid[Guid].push_back(Record);
  std::set<Activation> Found;
  for (FunctionId F : C.Live.set_bits()) {
    UnitId U = N.unitOf(F);
    CallId Id = N.unit(U).Calls + N.function(F).calls().begin();
    for (const facts::Call &Call : N.facts(U).calls(N.function(F))) {
      const catalog::Creation *Row =
          Call.row() ? R.of(U, Call).Creation : nullptr;
      if (Row && !Row->Attaches)
        for (const catalog::Place &Place : Row->Identity)
          for (NodeId Node : P.at(Place, U, Id, Call))
            for (const std::string &Guid : guidsAt(Node, N, V))
              if (auto It = ByClsid.find(Guid); It != ByClsid.end())
                for (EntityId Record : It->second)
                  Found.insert({Id, Record});
      ++Id;
    }
  }
  return {Found.begin(), Found.end()};
}

} // namespace officetidy::link
