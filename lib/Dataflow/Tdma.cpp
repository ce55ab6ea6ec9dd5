//===- Tdma.cpp - Resources shared by time slices -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Tdma.h"

#include <algorithm>

using namespace ganglion::dataflow;

std::optional<int64_t> ganglion::dataflow::getWorstCaseTime(int64_t time,
                                                            WheelSlice slice) {
  assert(time >= 0 && 1 <= slice.slice && slice.slice <= slice.length &&
         "no such slice");
  Int128 gaps = (Int128(time) + slice.slice - 1) / slice.slice;
  Int128 result = time + gaps * (slice.length - slice.slice);
  if (!fitsInt64(result))
    return std::nullopt;
  return int64_t(result);
}

std::optional<Graph>
ganglion::dataflow::applySlices(const Graph &graph, const WheelSlices &slices) {
  Graph result = graph;
  for (ActorId id = 0; id < graph.getNumActors(); ++id) {
    const Actor &actor = graph.getActor(id);
    auto slice = actor.resource ? slices.find(*actor.resource) : slices.end();
    if (slice == slices.end())
      continue;
    std::vector<int64_t> times;
    for (size_t phase = 0; phase < actor.getNumPhases(); ++phase) {
      std::optional<int64_t> time =
          getWorstCaseTime(actor.executionTimes[phase], slice->second);
      if (!time)
        return std::nullopt;
      times.push_back(*time);
    }
    result.setExecutionTimes(id, std::move(times));
  }
  return result;
}

namespace {

class SliceSearch {
public:
  SliceSearch(const Graph &graph, const std::map<unsigned, int64_t> &wheels,
              Rational period, const PeriodOptions &options)
      : graph(graph), period(period), options(options) {
    for (auto [resource, length] : wheels)
      slices[resource] = {length, length};
  }

  SliceAllocationResult run();

private:
  PeriodResult computePeriodOfSlices() const;
  bool isFastEnough() const;
  template <typename SetSliceT>
  void minimize(int64_t largest, SetSliceT setSlice);

  const Graph &graph;
  Rational period;
  const PeriodOptions &options;
  WheelSlices slices;
};

} // namespace

PeriodResult SliceSearch::computePeriodOfSlices() const {
  std::optional<Graph> sliced = applySlices(graph, slices);
  if (!sliced)
    return Overflow{};
  return computePeriod(*sliced, options);
}

/// A period too large to compute is too long as well.
bool SliceSearch::isFastEnough() const {
  PeriodResult result = computePeriodOfSlices();
  auto *certificate = std::get_if<Certificate>(&result);
  return std::holds_alternative<Unbounded>(result) ||
         (certificate && certificate->period <= period);
}

/// Sets slices to the smallest number in [1, largest] with which the graph is
/// fast enough; it is with `largest`. A larger slice makes no firing longer, so
/// those that suffice lie together.
template <typename SetSliceT>
void SliceSearch::minimize(int64_t largest, SetSliceT setSlice) {
  int64_t smallest = 1;
  while (smallest < largest) {
    int64_t middle = smallest + (largest - smallest) / 2;
    setSlice(middle);
    if (isFastEnough())
      largest = middle;
    else
      smallest = middle + 1;
  }
  setSlice(largest);
}

SliceAllocationResult SliceSearch::run() {
  PeriodResult whole = computePeriodOfSlices();
  if (auto *reason = std::get_if<Inconsistent>(&whole))
    return *reason;
  if (auto *reason = std::get_if<Deadlock>(&whole))
    return *reason;
  if (auto *reason = std::get_if<TooLarge>(&whole))
    return *reason;
  if (std::holds_alternative<Overflow>(whole))
    return Overflow{};
  if (auto *certificate = std::get_if<Certificate>(&whole))
    if (certificate->period > period)
      return PeriodTooLong{*certificate};

  // The same share, in 1/1024, of all wheels first, so that the first resource
  // does not get the smallest slice at the expense of all others.
  constexpr int64_t shares = 1024;
  minimize(shares, [&](int64_t share) {
    for (auto &[resource, slice] : slices)
      slice.slice =
          int64_t((Int128(slice.length) * share + shares - 1) / shares);
  });
  // Then one after the other. A slice stays the smallest one when others shrink
  // after it: a smaller one did not suffice even with the larger others.
  for (auto &[resource, slice] : slices)
    minimize(slice.slice, [&slice = slice](int64_t s) { slice.slice = s; });

  PeriodResult result = computePeriodOfSlices();
  if (auto *certificate = std::get_if<Certificate>(&result))
    return SliceAllocation{slices, *std::move(certificate)};
  return SliceAllocation{slices, std::nullopt};
}

SliceAllocationResult ganglion::dataflow::allocateSlices(
    const Graph &graph, const std::map<unsigned, int64_t> &wheels,
    Rational period, const PeriodOptions &options) {
  return SliceSearch(graph, wheels, period, options).run();
}
