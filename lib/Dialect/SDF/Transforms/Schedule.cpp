//===- Schedule.cpp - Static orders and start times ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dataflow/SelfTimed.h"
#include "ganglion/Dataflow/StaticOrder.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"
#include "mlir/IR/Builders.h"

#include <map>

namespace ganglion::sdf {
#define GEN_PASS_DEF_SCHEDULE
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

namespace {

/// The actors of each resource in firing order.
using Order = std::map<uint64_t, SmallVector<FlatSymbolRefAttr>>;

/// Adds to a graph the channels that enforce an order.
class OrderChannels {
public:
  explicit OrderChannels(GraphOp graph);

  /// Adds the links of `order` that the graph does not have. A channel that
  /// carries data does as well, since it makes its target wait as a link would.
  void add(const Order &order);

  unsigned getNumAdded() const { return numAdded; }

private:
  void addLink(uint64_t resource, size_t position, FlatSymbolRefAttr source,
               FlatSymbolRefAttr target, int64_t tokens);

  SymbolTable symbols;
  OpBuilder builder;
  Location loc;
  /// Fewest initial tokens of the channels between two actors.
  DenseMap<std::pair<Attribute, Attribute>, int64_t> fewestTokens;
  unsigned numAdded = 0;
};

} // namespace

OrderChannels::OrderChannels(GraphOp graph)
    : symbols(graph), builder(graph.getContext()), loc(graph.getLoc()) {
  builder.setInsertionPointToStart(graph.getBody());
  for (Operation &op : *graph.getBody()) {
    if (isa<ActorOp, ChannelOp>(op))
      builder.setInsertionPointAfter(&op);
    if (auto channel = dyn_cast<ChannelOp>(op)) {
      int64_t tokens = int64_t(channel.getTokens());
      auto [it, isNew] = fewestTokens.try_emplace(
          {channel.getSourceAttr(), channel.getTargetAttr()}, tokens);
      it->second = std::min(it->second, tokens);
    }
  }
}

void OrderChannels::add(const Order &order) {
  for (const auto &[resource, actors] : order)
    for (size_t i = 0; i < actors.size(); ++i) {
      bool closes = i + 1 == actors.size();
      addLink(resource, i, actors[i], closes ? actors[0] : actors[i + 1],
              closes ? 1 : 0);
    }
}

void OrderChannels::addLink(uint64_t resource, size_t position,
                            FlatSymbolRefAttr source, FlatSymbolRefAttr target,
                            int64_t tokens) {
  auto [it, isNew] = fewestTokens.try_emplace({source, target}, tokens);
  if (!isNew && it->second <= tokens)
    return;
  it->second = tokens;
  std::string name =
      source == target
          ? ("self." + source.getValue()).str()
          : ("order.tile" + Twine(resource) + "." + Twine(position)).str();
  auto channel = ChannelOp::create(builder, loc, name, source.getValue(),
                                   target.getValue(), tokens);
  // Renames the channel if there is one of this name.
  symbols.insert(channel);
  ++numAdded;
}

/// Returns the orders that the schedule of `graph` gives.
static Order getGivenOrder(GraphOp graph) {
  Order order;
  if (ScheduleOp schedule = graph.getSchedule())
    for (auto given : schedule.getOps<OrderOp>())
      llvm::append_range(order[given.getResource()],
                         given.getActors().getAsRange<FlatSymbolRefAttr>());
  return order;
}

/// Computes an order for each resource.
static FailureOr<Order> computeOrder(const DataflowGraph &graph) {
  dataflow::StaticOrderResult result =
      dataflow::computeStaticOrder(graph.getGraph());
  if (auto *reason = std::get_if<dataflow::Deadlock>(&result))
    return emitFailure(graph, *reason);
  if (auto *reason = std::get_if<dataflow::NotHomogeneous>(&result))
    return emitFailure(graph, *reason);
  Order order;
  for (const auto &[resource, actors] : std::get<dataflow::StaticOrder>(result))
    for (dataflow::ActorId id : actors)
      order[resource].push_back(
          FlatSymbolRefAttr::get(graph.getActor(id).getSymNameAttr()));
  return order;
}

/// Orders the actors of each resource by channels. A given order comes first,
/// as channels without tokens that the computed order respects.
static FailureOr<Order> enforceOrder(GraphOp graph, unsigned &numAdded) {
  OrderChannels channels(graph);
  channels.add(getGivenOrder(graph));
  FailureOr<Order> order = computeOrder(DataflowGraph(graph));
  if (failed(order))
    return failure();
  channels.add(*order);
  numAdded = channels.getNumAdded();
  return order;
}

//===----------------------------------------------------------------------===//
// Start times
//===----------------------------------------------------------------------===//

namespace {

/// The operands of an sdf.start.
struct StartTimes {
  SmallVector<int64_t> transient, periodic;
  int64_t every;
};

/// Start times of all actors by id, or none if there are none.
using Starts = std::vector<StartTimes>;

} // namespace

static Starts getStarts(const DataflowGraph &graph,
                        const dataflow::SelfTimedSchedule &schedule) {
  Starts starts(graph.getGraph().getNumActors());
  for (const dataflow::SelfTimedComponent &component : schedule)
    for (auto [position, actor] : llvm::enumerate(component.actors)) {
      starts[actor].every = component.increase;
      for (auto [iteration, row] : llvm::enumerate(component.startTimes)) {
        bool isTransient = int64_t(iteration) < component.transient;
        auto &times =
            isTransient ? starts[actor].transient : starts[actor].periodic;
        times.push_back(row[position]);
      }
    }
  return starts;
}

/// Computes the strictly periodic schedule of a certificate, rounded down to
/// whole time units: firing k starts at floor((potential + k * P) / Q), which
/// repeats every Q firings. Rounding keeps every firing waiting for its tokens,
/// since x >= y + t implies floor(x) >= floor(y) + t for an integer t. Returns
/// nothing if a phase is longer than `maxFirings` or a time does not fit.
static Starts getStrictlyPeriodicStarts(const DataflowGraph &graph,
                                        int64_t maxFirings) {
  dataflow::PeriodResult result = dataflow::computePeriod(graph.getGraph());
  auto *certificate = std::get_if<dataflow::Certificate>(&result);
  if (!certificate || certificate->period.getDenominator() > maxFirings)
    return {};
  int64_t p = certificate->period.getNumerator();
  int64_t q = certificate->period.getDenominator();
  Starts starts;
  for (int64_t potential : certificate->potentials) {
    StartTimes &times = starts.emplace_back();
    times.every = p;
    for (int64_t k = 0; k < q; ++k) {
      dataflow::Int128 time = (potential + dataflow::Int128(k) * p) / q;
      if (!dataflow::fitsInt64(time))
        return {};
      times.periodic.push_back(int64_t(time));
    }
  }
  return starts;
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {

/// What the remarks tell.
struct Outcome {
  unsigned orderChannels = 0;
  /// Kind of start times.
  StringRef starts = "none";
  /// Why self-timed execution gave none, if it was tried.
  std::string noPeriodicPhase;
};

struct Schedule : sdf::impl::ScheduleBase<Schedule> {
  using ScheduleBase::ScheduleBase;

  void runOnOperation() override {
    if (maxIterations < 1) {
      emitError(getOperation()->getLoc())
          << "max-iterations must be at least 1, but found "
          << maxIterations.getValue();
      return signalPassFailure();
    }
    if (failed(processGraphs<Outcome>(
            getOperation(), [&](GraphOp graph) { return schedule(graph); },
            report)))
      signalPassFailure();
  }

  FailureOr<Outcome> schedule(GraphOp graph) const;
  FailureOr<Starts> computeStarts(const DataflowGraph &graph,
                                  Outcome &outcome) const;
  static void report(GraphOp graph, const Outcome &outcome);
};

} // namespace

static void writeSchedule(GraphOp graph, const Order &order,
                          const DataflowGraph &actors, const Starts &starts) {
  if (ScheduleOp old = graph.getSchedule())
    old.erase();
  Location loc = graph.getLoc();
  auto builder = OpBuilder::atBlockEnd(graph.getBody());
  if (ThroughputOp throughput = graph.getThroughput())
    builder.setInsertionPoint(throughput);
  auto schedule = ScheduleOp::create(builder, loc);
  builder.setInsertionPointToEnd(schedule.getBody());
  for (const auto &[resource, names] : order)
    OrderOp::create(builder, loc, resource,
                    builder.getArrayAttr(
                        SmallVector<Attribute>(names.begin(), names.end())));
  for (auto [id, times] : llvm::enumerate(starts))
    StartOp::create(builder, loc,
                    actors.getActor(dataflow::ActorId(id)).getSymName(),
                    times.transient, times.periodic, times.every);
}

FailureOr<Outcome> Schedule::schedule(GraphOp graph) const {
  Outcome outcome;
  FailureOr<Order> order = enforceOrder(graph, outcome.orderChannels);
  if (failed(order))
    return failure();
  if (ThroughputOp stale = graph.getThroughput();
      stale && outcome.orderChannels > 0)
    stale.erase();

  DataflowGraph withOrder(graph);
  FailureOr<Starts> starts = Starts();
  if (!orderOnly)
    starts = computeStarts(withOrder, outcome);
  if (failed(starts))
    return failure();
  writeSchedule(graph, *order, withOrder, *starts);
  return outcome;
}

FailureOr<Starts> Schedule::computeStarts(const DataflowGraph &graph,
                                          Outcome &outcome) const {
  dataflow::SelfTimedOptions options;
  options.maxIterations = maxIterations;
  dataflow::SelfTimedResult result =
      dataflow::simulateSelfTimed(graph.getGraph(), options);
  if (auto *reason = std::get_if<dataflow::Deadlock>(&result))
    return emitFailure(graph, *reason);
  if (auto *reason = std::get_if<dataflow::Overflow>(&result))
    return emitFailure(graph, *reason);
  if (auto *schedule = std::get_if<dataflow::SelfTimedSchedule>(&result)) {
    outcome.starts = "self-timed";
    return getStarts(graph, *schedule);
  }

  // The graph has an order, so it is homogeneous and consistent.
  llvm::raw_string_ostream os(outcome.noPeriodicPhase);
  if (auto *reason = std::get_if<dataflow::TooLarge>(&result))
    os << "there are more than " << dataflow::toString(reason->limit) << " "
       << reason->unit;
  else if (auto *reason = std::get_if<dataflow::NoPeriodicPhase>(&result))
    os << "the part of the graph with actor @"
       << graph.getActor(reason->actors.front()).getSymName()
       << " shows no periodic phase within " << reason->iterations
       << " iterations";
  Starts starts = getStrictlyPeriodicStarts(graph, maxIterations);
  if (!starts.empty())
    outcome.starts = "strictly-periodic";
  return starts;
}

void Schedule::report(GraphOp graph, const Outcome &outcome) {
  if (!outcome.noPeriodicPhase.empty())
    remark::missed(graph.getLoc(), getRemarkOptions(graph, "SelfTimed"))
        << remark::reason("{0}", outcome.noPeriodicPhase)
        << remark::suggest("bound buffers by channels back, or raise "
                           "max-iterations");
  remark::passed(graph.getLoc(), getRemarkOptions(graph, "Scheduled"))
      << remark::metric("order-channels", outcome.orderChannels)
      << remark::metric("start-times", outcome.starts);
}
