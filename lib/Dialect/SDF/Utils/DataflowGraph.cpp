//===- DataflowGraph.cpp - Graphs as the algorithms see them ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

dataflow::Rational sdf::getPeriod(CertificateAttr certificate) {
  // The verifier of the attribute admits lowest terms only.
  return *dataflow::Rational::fromLowestTerms(certificate.getNumerator(),
                                              certificate.getDenominator());
}

DataflowGraph::DataflowGraph(GraphOp op) : op(op) {
  for (auto actor : op.getOps<ActorOp>()) {
    std::optional<unsigned> resource;
    if (std::optional<uint64_t> number = actor.getResource())
      resource = unsigned(*number);
    actorIds[actor.getSymNameAttr()] = graph.addActor(
        actor.getSymName().str(), int64_t(actor.getTime()), resource);
    actors.push_back(actor);
  }
  for (auto channel : op.getOps<ChannelOp>()) {
    graph.addChannel(
        channel.getSymName().str(), getActorId(channel.getSourceAttr()),
        getActorId(channel.getTargetAttr()), int64_t(channel.getTokens()),
        int64_t(channel.getProduction()), int64_t(channel.getConsumption()));
    channels.push_back(channel);
  }
}

dataflow::ActorId DataflowGraph::getActorId(FlatSymbolRefAttr name) const {
  auto it = actorIds.find(name.getAttr());
  assert(it != actorIds.end() && "verified graphs name their own actors");
  return it->second;
}

dataflow::Certificate
DataflowGraph::importCertificate(CertificateAttr attr) const {
  DenseMap<StringAttr, dataflow::ChannelId> channelIds;
  for (dataflow::ChannelId id = 0; id < channels.size(); ++id)
    channelIds[getChannel(id).getSymNameAttr()] = id;

  dataflow::Certificate certificate;
  certificate.period = getPeriod(attr);
  for (FlatSymbolRefAttr name : attr.getCycle()) {
    dataflow::ChannelId id = channelIds.at(name.getAttr());
    certificate.cycle.waits.push_back({id, graph.getChannel(id).target});
  }
  certificate.rounds.assign(graph.getNumActors(), 1);
  certificate.scale = certificate.period.getDenominator();
  certificate.potentials = attr.getPotentials().vec();
  return certificate;
}

CertificateAttr DataflowGraph::exportCertificate(
    const dataflow::Certificate &certificate) const {
  SmallVector<FlatSymbolRefAttr> cycle;
  for (const dataflow::Wait &wait : certificate.cycle.waits)
    cycle.push_back(
        FlatSymbolRefAttr::get(getChannel(*wait.channel).getSymNameAttr()));
  return CertificateAttr::get(
      op->getContext(), certificate.period.getNumerator(),
      certificate.period.getDenominator(), cycle, certificate.potentials);
}

std::string
DataflowGraph::describeCycle(ArrayRef<dataflow::ChannelId> cycle) const {
  constexpr size_t shownAtEachEnd = 4;
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::ListSeparator arrow(" -> ");
  for (size_t i = 0; i < cycle.size(); ++i) {
    if (i == shownAtEachEnd && cycle.size() > 2 * shownAtEachEnd + 1) {
      size_t skipped = cycle.size() - 2 * shownAtEachEnd;
      os << arrow << "... " << skipped << " more ...";
      i += skipped;
    }
    os << arrow << '@' << graph.getChannel(cycle[i]).name;
  }
  return text;
}
