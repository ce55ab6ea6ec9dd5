//===- DataflowGraph.cpp - Graphs as the algorithms see them ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "ganglion/Dataflow/LeastPotentials.h"
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
        actor.getSymName().str(), actor.getTimes().vec(), resource);
    actors.push_back(actor);
  }
  for (auto channel : op.getOps<ChannelOp>()) {
    channelIds[channel.getSymNameAttr()] = graph.addChannel(
        channel.getSymName().str(), getActorId(channel.getSourceAttr()),
        getActorId(channel.getTargetAttr()), int64_t(channel.getTokens()),
        channel.getProduction().vec(), channel.getConsumption().vec());
    channels.push_back(channel);
  }
}

dataflow::ActorId DataflowGraph::getActorId(FlatSymbolRefAttr name) const {
  auto it = actorIds.find(name.getAttr());
  assert(it != actorIds.end() && "verified graphs name their own actors");
  return it->second;
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

dataflow::StaticOrder DataflowGraph::importOrder() const {
  dataflow::StaticOrder order;
  GraphOp graphOp = op;
  if (ScheduleOp schedule = graphOp.getSchedule())
    for (auto given : schedule.getOps<OrderOp>())
      for (auto name : given.getActors().getAsRange<FlatSymbolRefAttr>())
        order[unsigned(given.getResource())].push_back(getActorId(name));
  return order;
}

std::optional<dataflow::Schedule> DataflowGraph::importStarts() const {
  GraphOp graphOp = op;
  ScheduleOp schedule = graphOp.getSchedule();
  if (!schedule || schedule.getOps<StartOp>().empty())
    return std::nullopt;
  // The verifier demands starts of all actors if there are any.
  dataflow::Schedule starts(graph.getNumActors());
  for (auto start : schedule.getOps<StartOp>())
    starts[getActorId(start.getActorAttr())] = {start.getTransient().vec(),
                                                start.getPeriodic().vec(),
                                                int64_t(start.getEvery())};
  return starts;
}

//===----------------------------------------------------------------------===//
// Certificates
//===----------------------------------------------------------------------===//

dataflow::Certificate
DataflowGraph::importCertificate(CertificateAttr attr) const {
  dataflow::Certificate certificate;
  certificate.period = getPeriod(attr);
  for (auto [position, name] : llvm::enumerate(attr.getCycle())) {
    dataflow::Wait wait;
    if (auto it = channelIds.find(name.getAttr()); it != channelIds.end()) {
      wait.channel = it->second;
      wait.actor = graph.getChannel(it->second).target;
    } else {
      wait.actor = getActorId(name);
    }
    if (!attr.getLags().empty())
      wait.lag = attr.getLags()[position];
    certificate.cycle.waits.push_back(wait);
  }
  certificate.cycle.lastFiring = attr.getLastFiring();
  certificate.cycle.repetitions = attr.getRepetitions();
  certificate.rounds = attr.getRounds().vec();
  if (certificate.rounds.empty())
    certificate.rounds.assign(graph.getNumActors(), 1);
  certificate.scale = attr.getScale();
  certificate.potentials = attr.getPotentials().vec();
  return certificate;
}

std::optional<std::string> DataflowGraph::verify(CertificateAttr attr) const {
  dataflow::Certificate certificate = importCertificate(attr);
  return attr.hasPotentials()
             ? dataflow::verifyCertificate(graph, certificate)
             : dataflow::verifyWithoutPotentials(graph, certificate);
}

/// Returns `list`, or none of it if all of it is `value`.
static ArrayRef<int64_t> dropIfAllAre(int64_t value, ArrayRef<int64_t> list) {
  auto isValue = [&](int64_t entry) { return entry == value; };
  return llvm::all_of(list, isValue) ? ArrayRef<int64_t>() : list;
}

CertificateAttr
DataflowGraph::exportCertificate(const dataflow::Certificate &certificate,
                                 size_t maxPotentials) const {
  SmallVector<FlatSymbolRefAttr> cycle;
  SmallVector<int64_t> lags;
  for (const dataflow::Wait &wait : certificate.cycle.waits) {
    cycle.push_back(FlatSymbolRefAttr::get(
        wait.channel ? getChannel(*wait.channel).getSymNameAttr()
                     : getActor(wait.actor).getSymNameAttr()));
    lags.push_back(wait.lag);
  }
  int64_t denominator = certificate.period.getDenominator();
  int64_t scale = certificate.scale;
  ArrayRef<int64_t> rounds = dropIfAllAre(1, certificate.rounds);
  ArrayRef<int64_t> potentials = certificate.potentials;
  if (potentials.size() > maxPotentials) {
    rounds = potentials = {};
    scale = denominator;
  }
  return CertificateAttr::get(
      op->getContext(), certificate.period.getNumerator(), denominator, cycle,
      dropIfAllAre(0, lags), certificate.cycle.lastFiring,
      certificate.cycle.repetitions, rounds, scale, potentials);
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

/// Writes the parts of a cycle with arrows between them, the middle of a long
/// one left out.
static void printCycle(llvm::raw_ostream &os, size_t length,
                       llvm::function_ref<void(size_t)> printPart) {
  constexpr size_t shownAtEachEnd = 4;
  llvm::ListSeparator arrow(" -> ");
  for (size_t i = 0; i < length; ++i) {
    if (i == shownAtEachEnd && length > 2 * shownAtEachEnd + 1) {
      size_t skipped = length - 2 * shownAtEachEnd;
      os << arrow << "... " << skipped << " more ...";
      i += skipped;
    }
    os << arrow;
    printPart(i);
  }
}

std::string
DataflowGraph::describeCycle(ArrayRef<dataflow::ChannelId> cycle) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  printCycle(os, cycle.size(),
             [&](size_t i) { os << '@' << graph.getChannel(cycle[i]).name; });
  return text;
}

std::string
DataflowGraph::describeCycle(const dataflow::CriticalCycle &cycle) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  printCycle(os, cycle.waits.size(), [&](size_t i) {
    const dataflow::Wait &wait = cycle.waits[i];
    if (wait.channel)
      os << '@' << graph.getChannel(*wait.channel).name;
    else
      os << '@' << graph.getActor(wait.actor).name << " (start order)";
  });
  if (cycle.repetitions != 1)
    os << ", " << cycle.repetitions << " times";
  return text;
}
