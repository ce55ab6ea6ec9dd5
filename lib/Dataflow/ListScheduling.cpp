//===- ListScheduling.cpp - List scheduling of an iteration ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ListScheduling.h"

#include <algorithm>
#include <queue>
#include <set>

using namespace ganglion::dataflow;

namespace {

/// Everything here is about the waits within an iteration, those without
/// distance. They have no cycle.
class ListScheduler {
public:
  ListScheduler(const Firings &firings, const Binding &binding);

  FiringSequence run();

private:
  /// An event becomes ready or a resource free at a time.
  template <typename T>
  using Agenda =
      std::priority_queue<std::pair<Int128, T>,
                          std::vector<std::pair<Int128, T>>, std::greater<>>;

  struct Resource {
    bool isBusy = false;
    /// Ready firings: the one with the highest level first, and of equals the
    /// first one.
    std::set<std::pair<Int128, EventId>> ready;
  };

  void computeLevels();
  void arrive(EventId event);
  void start(EventId event);

  const Firings &firings;
  const Binding &binding;
  WaitIndex waits;
  std::vector<uint32_t> waitingFor;
  /// Longest time from the start of each event to the end of the iteration, and
  /// the earliest start. Sums of fewer than 2^32 times.
  std::vector<Int128> levels, earliest;

  Int128 now = 0;
  Agenda<EventId> arrivals;
  Agenda<unsigned> releases;
  std::map<unsigned, Resource> resources;
  FiringSequence sequence;
};

} // namespace

ListScheduler::ListScheduler(const Firings &firings, const Binding &binding)
    : firings(firings), binding(binding),
      waits(firings.events.getConstraints()), waitingFor(waits.getNumWaits()),
      levels(firings.size()), earliest(firings.size()) {
  computeLevels();
  for (EventId event = 0; event < firings.size(); ++event)
    if (waitingFor[event] == 0)
      arrivals.push({0, event});
}

void ListScheduler::computeLevels() {
  std::vector<EventId> sorted = waits.sortTopologically();
  assert(sorted.size() == firings.size() && "the graph deadlocks");
  for (auto event = sorted.rbegin(); event != sorted.rend(); ++event) {
    levels[*event] = firings.times[*event];
    waits.forEach(*event, [&](const Constraint &wait) {
      levels[*event] =
          std::max(levels[*event], wait.time + levels[wait.target]);
    });
  }
}

/// An event has all that it waits for.
void ListScheduler::arrive(EventId event) {
  if (std::optional<unsigned> resource = binding[firings.actors[event]])
    resources[*resource].ready.insert({-levels[event], event});
  else
    start(event);
}

void ListScheduler::start(EventId event) {
  sequence.push_back(firings.actors[event]);
  waits.forEach(event, [&](const Constraint &wait) {
    Int128 &start = earliest[wait.target];
    start = std::max(start, now + wait.time);
    if (--waitingFor[wait.target] == 0)
      arrivals.push({start, wait.target});
  });
}

FiringSequence ListScheduler::run() {
  while (!arrivals.empty() || !releases.empty()) {
    now = arrivals.empty() ? releases.top().first
          : releases.empty()
              ? arrivals.top().first
              : std::min(arrivals.top().first, releases.top().first);
    // All that happens now comes before any resource chooses.
    std::set<unsigned> touched;
    for (; !releases.empty() && releases.top().first == now; releases.pop()) {
      resources[releases.top().second].isBusy = false;
      touched.insert(releases.top().second);
    }
    while (!arrivals.empty() && arrivals.top().first == now) {
      EventId event = arrivals.top().second;
      arrivals.pop();
      arrive(event);
      if (std::optional<unsigned> resource = binding[firings.actors[event]])
        touched.insert(*resource);
    }
    // Firings that take no time free their resource, and what they enable
    // becomes ready, in another round at the same time.
    for (unsigned number : touched) {
      Resource &resource = resources[number];
      if (resource.isBusy || resource.ready.empty())
        continue;
      EventId event = resource.ready.begin()->second;
      resource.ready.erase(resource.ready.begin());
      resource.isBusy = true;
      releases.push({now + firings.times[event], number});
      start(event);
    }
  }
  return std::move(sequence);
}

FiringSequence ganglion::dataflow::scheduleByLevels(const Firings &firings,
                                                    const Binding &binding) {
  return ListScheduler(firings, binding).run();
}
