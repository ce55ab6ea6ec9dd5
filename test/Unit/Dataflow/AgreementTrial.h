//===- AgreementTrial.h - All algorithms on a random graph ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a unit test does a few times and the soak program as often as asked.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_DATAFLOW_AGREEMENTTRIAL_H
#define GANGLION_TEST_UNIT_DATAFLOW_AGREEMENTTRIAL_H

#include "EventOracle.h"
#include "RandomGraph.h"
#include "ganglion/Dataflow/LeastPotentials.h"
#include "ganglion/Dataflow/MaxPlus.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dataflow/SelfTimed.h"
#include "ganglion/Dataflow/StateSpace.h"

namespace ganglion::dataflow {

/// What the trials have met.
struct AgreementCounts {
  int64_t live = 0, deadlocked = 0, unbounded = 0;
  /// Corrupted certificates, and those of them that are right all the same: of
  /// another cycle of the same ratio.
  int64_t corrupted = 0, stillRight = 0;
};

inline std::string describe(const Graph &graph) {
  std::string text;
  for (const Actor &actor : graph.getActors())
    text += "actor " + actor.name + ": times " +
            actor.executionTimes.toString() + "\n";
  for (const Channel &channel : graph.getChannels())
    text += "channel " + channel.name + ": " +
            graph.getActor(channel.source).name + " -> " +
            graph.getActor(channel.target).name + ", tokens " +
            std::to_string(channel.tokens) + ", rates " +
            channel.production.toString() + " -> " +
            channel.consumption.toString() + "\n";
  return text;
}

inline std::string describe(Rational period) { return period.toString(); }
inline std::string describe(const Certificate &certificate) {
  return certificate.period.toString();
}
inline std::string describe(const Unbounded &) { return "unbounded"; }
inline std::string describe(const Inconsistent &) { return "inconsistent"; }
inline std::string describe(const Deadlock &) { return "deadlock"; }
inline std::string describe(const TooLarge &) { return "too large"; }
inline std::string describe(const Overflow &) { return "overflow"; }
inline std::string describe(const Disagreement &) { return "disagreement"; }

/// The period, or why there is none, in a form that can be compared.
template <typename... Ts>
std::string describe(const std::variant<Ts...> &result) {
  return std::visit([](const auto &outcome) { return describe(outcome); },
                    result);
}

/// Changes a number a little, or beyond all measure.
inline void corrupt(Random &random, int64_t &number) {
  switch (random.between(0, 7)) {
  case 0:
    number = INT64_MAX;
    break;
  case 1:
    number = INT64_MIN;
    break;
  default:
    number += random.between(0, 1) ? random.between(1, 3) : -1;
  }
}

/// Changes a number of a wait. Waits for channels that do not exist are among
/// the results.
inline void corrupt(Random &random, const Graph &graph, Wait &wait) {
  switch (random.between(0, 3)) {
  case 0:
    corrupt(random, wait.lag);
    break;
  case 1:
    wait.actor = ActorId(random.between(0, graph.getNumActors()));
    break;
  case 2:
    wait.channel.reset();
    break;
  default: {
    wait.channel = ChannelId(random.between(0, graph.getNumChannels()));
    if (*wait.channel < graph.getNumChannels() && random.between(0, 1))
      wait.actor = graph.getChannel(*wait.channel).target;
  }
  }
}

/// Changes one number of a certificate, or the length of a list.
inline void corrupt(Random &random, const Graph &graph,
                    Certificate &certificate) {
  std::vector<Wait> &waits = certificate.cycle.waits;
  auto pick = [&](auto &list) {
    return list.begin() + random.between(0, int64_t(list.size()) - 1);
  };
  switch (random.between(0, 9)) {
  case 0: {
    int64_t numerator = certificate.period.getNumerator();
    corrupt(random, numerator);
    certificate.period =
        *Rational::get(numerator, certificate.period.getDenominator());
    break;
  }
  case 1: {
    int64_t denominator = certificate.period.getDenominator();
    corrupt(random, denominator);
    certificate.period =
        Rational::get(certificate.period.getNumerator(), denominator)
            .value_or(-1);
    certificate.scale = certificate.period.getDenominator();
    break;
  }
  case 2:
    corrupt(random, certificate.scale);
    break;
  case 3:
    corrupt(random, certificate.cycle.lastFiring);
    break;
  case 4:
    corrupt(random, certificate.cycle.repetitions);
    break;
  case 5:
    corrupt(random, *pick(certificate.rounds));
    break;
  case 6:
    waits.erase(pick(waits));
    break;
  case 7:
    certificate.potentials.resize(certificate.potentials.size() +
                                  size_t(random.between(0, 1) ? 1 : -1));
    break;
  case 8:
    corrupt(random, graph, *pick(waits));
    break;
  default:
    corrupt(random, *pick(certificate.potentials));
  }
}

/// Checks a certificate, and that none like it passes unless it is one, too.
/// Returns what is wrong.
inline std::optional<std::string>
tryCertificate(Random &random, const Graph &graph, const EventOracle &oracle,
               const Certificate &certificate, AgreementCounts &counts) {
  if (std::optional<std::string> reason = verifyCertificate(graph, certificate))
    return "the certificate is rejected: " + *reason;
  if (!oracle.isProof(certificate))
    return "the certificate is wrong";
  if (std::optional<std::string> reason =
          verifyWithoutPotentials(graph, certificate))
    return "the certificate without potentials is rejected: " + *reason;
  for (int i = 0; i < 4; ++i) {
    Certificate corrupted = certificate;
    corrupt(random, graph, corrupted);
    bool isAccepted = !verifyCertificate(graph, corrupted);
    if (isAccepted != oracle.isProof(corrupted))
      return isAccepted ? "a corrupted certificate is accepted"
                        : "a certificate that is right is rejected";
    ++counts.corrupted;
    counts.stillRight += isAccepted;
  }
  return std::nullopt;
}

/// Computes the period of a random graph in all ways. Returns the first that is
/// not as the execution of tokens says.
inline std::optional<std::string> tryAgreement(Random &random,
                                               AgreementCounts &counts) {
  Graph graph = random.between(0, 4) ? makeRandomCycloStaticGraph(random)
                                     : makeRandomGraph(random);
  auto repetitions = std::get<RepetitionVector>(computeRepetitionVector(graph));
  StateSpaceResult simulated = computePeriodBySimulation(graph, repetitions);
  std::string expected = describe(simulated);
  counts.live += std::holds_alternative<Rational>(simulated);
  counts.deadlocked += std::holds_alternative<Deadlock>(simulated);
  counts.unbounded += std::holds_alternative<Unbounded>(simulated);
  auto complain = [&](const std::string &who, const std::string &found) {
    return who + ": " + found + ", but the period by execution is " + expected +
           "\n" + describe(graph);
  };

  std::string found = describe(computePeriodByMaxPlus(graph, repetitions));
  if (found != expected)
    return complain("max-plus matrix", found);
  EventOracle oracle(graph, repetitions);
  if (oracle.isLive() != !std::holds_alternative<Deadlock>(simulated))
    return complain("event oracle", oracle.isLive() ? "live" : "deadlock");
  if (auto *period = std::get_if<Rational>(&simulated))
    if (oracle.getMaximumRatio() != *period)
      return complain("event oracle", oracle.getMaximumRatio().toString());

  for (PeriodAlgorithm algorithm :
       {PeriodAlgorithm::Auto, PeriodAlgorithm::Howard, PeriodAlgorithm::KIter,
        PeriodAlgorithm::Sweep, PeriodAlgorithm::MaxPlus,
        PeriodAlgorithm::Simulate}) {
    PeriodOptions options;
    options.algorithm = algorithm;
    PeriodResult result = computePeriod(graph, options);
    std::string who = "algorithm " + std::to_string(int(algorithm));
    if (describe(result) != expected)
      return complain(who, describe(result));
    if (auto *certificate = std::get_if<Certificate>(&result))
      if (std::optional<std::string> failure =
              tryCertificate(random, graph, oracle, *certificate, counts))
        return complain(who, *failure);
  }

  // Components of different speed show no periodic phase, and there is nothing
  // to compare.
  SelfTimedResult selfTimed = simulateSelfTimed(graph, {/*maxIterations=*/50});
  if (std::holds_alternative<Deadlock>(selfTimed) !=
      std::holds_alternative<Deadlock>(simulated))
    return complain("self-timed execution", "another deadlock");
  if (auto *schedule = std::get_if<SelfTimedSchedule>(&selfTimed)) {
    Rational period = 0;
    for (const SelfTimedComponent &component : *schedule)
      period = std::max(period, component.getPeriod());
    if (auto *simulatedPeriod = std::get_if<Rational>(&simulated))
      if (period != *simulatedPeriod)
        return complain("self-timed execution", period.toString());
  }
  return std::nullopt;
}

} // namespace ganglion::dataflow

#endif // GANGLION_TEST_UNIT_DATAFLOW_AGREEMENTTRIAL_H
