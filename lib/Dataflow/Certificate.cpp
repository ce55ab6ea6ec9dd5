//===- Certificate.cpp - Proof of the period of a graph -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Deliberately independent of the solver: this file uses nothing of it but the
/// graph and the numbers.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Certificate.h"

#include "ChannelIndex.h"

using namespace ganglion::dataflow;

static std::string quote(const std::string &name) { return "'" + name + "'"; }

/// Checks that no schedule has a shorter period.
static std::optional<std::string> verifyCycle(const Graph &graph,
                                              const Certificate &certificate) {
  const std::vector<ChannelId> &cycle = certificate.cycle;
  if (cycle.empty())
    return "the critical cycle has no channels";
  for (ChannelId id : cycle)
    if (id >= graph.getNumChannels())
      return "the critical cycle has channel number " + std::to_string(id) +
             ", but the graph has " + std::to_string(graph.getNumChannels()) +
             " channels";

  // Sums of fewer than 2^64 numbers below 2^63.
  Int128 time = 0, tokens = 0;
  for (size_t i = 0; i < cycle.size(); ++i) {
    const Channel &channel = graph.getChannel(cycle[i]);
    const Channel &next = graph.getChannel(cycle[(i + 1) % cycle.size()]);
    if (channel.target != next.source)
      return "the critical cycle is not closed: channel " +
             quote(channel.name) + " ends at actor " +
             quote(graph.getActor(channel.target).name) + ", but channel " +
             quote(next.name) + " starts at actor " +
             quote(graph.getActor(next.source).name);
    time += graph.getActor(channel.source).executionTime;
    tokens += channel.tokens;
  }
  if (tokens == 0)
    return "the critical cycle through channel " +
           quote(graph.getChannel(cycle.front()).name) +
           " has no initial tokens, so the graph deadlocks";
  // Fractions are equal if and only if their lowest terms are.
  if (Rational::get(time, tokens) != certificate.period)
    return "the critical cycle through channel " +
           quote(graph.getChannel(cycle.front()).name) + " takes time " +
           toString(time) + " for " + toString(tokens) +
           " tokens, but the certificate gives period " +
           certificate.period.toString();
  return std::nullopt;
}

/// The start time of its target that a channel demands, in units of 1/Q. Two
/// products in [0, 2^126) and a 64-bit number do not overflow.
static Int128 getNeededStart(const Graph &graph, const Certificate &certificate,
                             const Channel &channel) {
  Int128 p = certificate.period.getNumerator();
  Int128 q = certificate.period.getDenominator();
  return certificate.potentials[channel.source] +
         q * graph.getActor(channel.source).executionTime - p * channel.tokens;
}

/// The start times must be the least: then each number of a certificate is
/// determined by the graph, and no changed one passes for another proof. They
/// are least exactly if a chain of channels without slack leads to each actor
/// from one that starts at 0. The start times are known to suffice.
static std::optional<std::string>
findNeedlessWait(const Graph &graph, const Certificate &certificate) {
  const std::vector<int64_t> &potentials = certificate.potentials;
  std::vector<bool> isForced(graph.getNumActors(), false);
  std::vector<ActorId> worklist;
  auto force = [&](ActorId actor) {
    if (isForced[actor])
      return;
    isForced[actor] = true;
    worklist.push_back(actor);
  };
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (potentials[actor] == 0)
      force(actor);
  ChannelIndex outputs = ChannelIndex::bySource(graph);
  while (!worklist.empty()) {
    ActorId source = worklist.back();
    worklist.pop_back();
    for (ChannelId id : outputs[source]) {
      const Channel &channel = graph.getChannel(id);
      if (potentials[channel.target] ==
          getNeededStart(graph, certificate, channel))
        force(channel.target);
    }
  }
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (!isForced[actor])
      return "actor " + quote(graph.getActor(actor).name) +
             " can start before " + std::to_string(potentials[actor]) +
             ", but the start times of a certificate are the least";
  return std::nullopt;
}

/// Checks that the strictly periodic schedule of the potentials is admissible.
static std::optional<std::string>
verifyPotentials(const Graph &graph, const Certificate &certificate) {
  const std::vector<int64_t> &potentials = certificate.potentials;
  if (potentials.size() != graph.getNumActors())
    return "the certificate gives " + std::to_string(potentials.size()) +
           " start times, but the graph has " +
           std::to_string(graph.getNumActors()) + " actors";
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    if (potentials[actor] < 0)
      return "actor " + quote(graph.getActor(actor).name) +
             " starts before time 0, at " + std::to_string(potentials[actor]);

  for (const Channel &channel : graph.getChannels()) {
    Int128 needed = getNeededStart(graph, certificate, channel);
    if (potentials[channel.target] < needed)
      return "channel " + quote(channel.name) + " needs start time " +
             toString(needed) + " at actor " +
             quote(graph.getActor(channel.target).name) +
             ", but the certificate gives " +
             std::to_string(potentials[channel.target]);
  }
  return findNeedlessWait(graph, certificate);
}

std::optional<std::string>
ganglion::dataflow::verifyCertificate(const Graph &graph,
                                      const Certificate &certificate) {
  for (const Channel &channel : graph.getChannels())
    if (channel.production != 1 || channel.consumption != 1)
      return "channel " + quote(channel.name) + " has rates " +
             std::to_string(channel.production) + " and " +
             std::to_string(channel.consumption) +
             ", but a certificate needs a homogeneous graph";
  if (certificate.period < Rational(0))
    return "the period " + certificate.period.toString() + " is negative";
  if (std::optional<std::string> reason = verifyCycle(graph, certificate))
    return reason;
  return verifyPotentials(graph, certificate);
}
