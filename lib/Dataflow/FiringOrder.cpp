//===- FiringOrder.cpp - An order of the firings of an iteration ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FiringOrder.h"

#include <thread>

using namespace ganglion::dataflow;

namespace {

/// Untimed data-driven execution. Its order does not matter for whether it
/// completes: firing one actor never disables another.
class Execution {
public:
  explicit Execution(const ImplicitEventGraph &graph);

  template <typename Visit>
  void run(Visit visit);

private:
  struct Output {
    size_t input;
    ActorId target;
  };

  struct State {
    int64_t remaining;
    size_t phase = 0, numPhases;
    /// Inputs that hold too few tokens for the next firing.
    size_t starvedInputs = 0;
    size_t firstInput, numInputs;
    std::vector<Output> outputs;
    /// What the firing in each phase takes from each input and puts on each
    /// output, one phase after the other.
    std::vector<int64_t> consumption, production;
  };

  void addRates(const ImplicitEventGraph &graph);
  void fire(ActorId actor);

  std::vector<State> actors;
  /// Tokens at each input beyond those that the next firing of its target
  /// takes; negative if it starves.
  std::vector<int64_t> surplus;
  std::vector<ActorId> ready;
};

} // namespace

Execution::Execution(const ImplicitEventGraph &graph)
    : actors(graph.getActors().size()) {
  for (ActorId id = 0; id < actors.size(); ++id) {
    const EventActor &actor = graph.getActors()[id];
    State &state = actors[id];
    state.remaining = actor.numFirings;
    state.numPhases = actor.getNumPhases();
    state.firstInput = surplus.size();
    state.numInputs = actor.numInputs;
    for (; surplus.size() < actor.firstInput + actor.numInputs;) {
      const EventInput &input = graph.getInputs()[surplus.size()];
      actors[input.source].outputs.push_back({surplus.size(), id});
      // As many tokens as an iteration takes never run out.
      int64_t tokens = input.iterations == 0
                           ? input.tokens
                           : state.remaining / int64_t(state.numPhases) *
                                 input.consumption.sum;
      surplus.push_back(tokens - input.consumption.rates[0]);
      state.starvedInputs += surplus.back() < 0;
    }
  }
  addRates(graph);
}

void Execution::addRates(const ImplicitEventGraph &graph) {
  for (State &state : actors)
    for (size_t phase = 0; phase < state.numPhases; ++phase) {
      for (size_t i = 0; i < state.numInputs; ++i)
        state.consumption.push_back(
            graph.getInputs()[state.firstInput + i].consumption.rates[phase]);
      for (const Output &output : state.outputs)
        state.production.push_back(
            graph.getInputs()[output.input].production.rates[phase]);
    }
}

void Execution::fire(ActorId id) {
  State &actor = actors[id];
  const int64_t *produced =
      actor.production.data() + actor.phase * actor.outputs.size();
  if (++actor.phase == actor.numPhases)
    actor.phase = 0;
  --actor.remaining;
  // The tokens of this firing are off the surplus already.
  const int64_t *consumed =
      actor.consumption.data() + actor.phase * actor.numInputs;
  int64_t *inputs = surplus.data() + actor.firstInput;
  for (size_t i = 0; i < actor.numInputs; ++i) {
    inputs[i] -= consumed[i];
    actor.starvedInputs += inputs[i] < 0;
  }
  for (const Output &output : actor.outputs) {
    int64_t before = surplus[output.input];
    surplus[output.input] += *produced++;
    if (before < 0 && surplus[output.input] >= 0 &&
        --actors[output.target].starvedInputs == 0 && output.target != id &&
        actors[output.target].remaining > 0)
      ready.push_back(output.target);
  }
}

/// Fires as long as anything can, and calls `visit` with each actor that fires.
template <typename Visit>
void Execution::run(Visit visit) {
  for (ActorId id = 0; id < actors.size(); ++id)
    if (actors[id].starvedInputs == 0)
      ready.push_back(id);
  while (!ready.empty()) {
    ActorId id = ready.back();
    ready.pop_back();
    const State &actor = actors[id];
    while (actor.starvedInputs == 0 && actor.remaining > 0) {
      visit(id);
      fire(id);
    }
  }
}

void FiringOrder::find(const ImplicitEventGraph &graph) {
  // Telling of each firing would take longer than firing.
  constexpr size_t batch = 4096;
  size_t count = 0;
  Execution(graph).run([&](ActorId actor) {
    actors.set(count, actor);
    if (++count % batch == 0)
      numFound.store(count, std::memory_order_release);
  });
  numFound.store(count, std::memory_order_release);
  isEnded.store(true, std::memory_order_release);
}

size_t FiringOrder::waitForMoreThan(size_t count) const {
  for (;;) {
    // In this order, so that no firing is missed.
    bool wasEnded = isEnded.load(std::memory_order_acquire);
    size_t found = numFound.load(std::memory_order_acquire);
    if (found > count || wasEnded)
      return found;
    std::this_thread::yield();
  }
}
