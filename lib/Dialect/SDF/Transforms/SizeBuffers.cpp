//===- SizeBuffers.cpp - Smallest buffers for a period ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/BufferSizing.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringExtras.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_SIZEBUFFERS
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

//===----------------------------------------------------------------------===//
// Channels that need a buffer
//===----------------------------------------------------------------------===//

static bool areSameRates(const dataflow::PhaseList &a,
                         const dataflow::PhaseList &b) {
  return a == b || (a.isUniform() && b.isUniform() && a[0] == b[0]);
}

/// The channels that may hold more and more tokens: those that are no buffer
/// and have none.
static std::vector<dataflow::ChannelId>
findUnsizedChannels(const DataflowGraph &graph) {
  // The channels with a capacity by their ends.
  using Ends = std::pair<dataflow::ActorId, dataflow::ActorId>;
  DenseMap<Ends, SmallVector<dataflow::ChannelId, 1>> sized;
  const std::vector<dataflow::Channel> &channels =
      graph.getGraph().getChannels();
  for (dataflow::ChannelId id = 0; id < channels.size(); ++id)
    if (graph.getChannel(id).getCapacity())
      sized[{channels[id].source, channels[id].target}].push_back(id);

  std::vector<dataflow::ChannelId> unsized;
  for (dataflow::ChannelId id :
       dataflow::getChannelsBetweenActors(graph.getGraph())) {
    const dataflow::Channel &back = channels[id];
    auto isKeptBy = [&](dataflow::ChannelId other) {
      const dataflow::Channel &channel = channels[other];
      return areSameRates(back.production, channel.consumption) &&
             areSameRates(back.consumption, channel.production) &&
             back.tokens <= int64_t(*graph.getChannel(other).getCapacity()) -
                                channel.tokens;
    };
    StringRef name = graph.getChannel(id).getSymName();
    if (!graph.getChannel(id).getCapacity() && !name.starts_with("order.") &&
        !name.starts_with("buffer.") &&
        llvm::none_of(sized.lookup({back.target, back.source}), isKeptBy))
      unsized.push_back(id);
  }
  return unsized;
}

/// Returns the bits of a token of each channel.
static FailureOr<std::vector<int64_t>>
getTokenSizes(const DataflowGraph &graph,
              ArrayRef<dataflow::ChannelId> channels) {
  std::vector<int64_t> sizes;
  for (dataflow::ChannelId id : channels) {
    ChannelOp channel = graph.getChannel(id);
    int64_t size = int64_t(channel.getSize().value_or(0));
    if (size < 1)
      return channel.emitOpError("has ")
             << (channel.getSize() ? "tokens of 0 bits" : "no size")
             << ", but buffers are sized in bits; give it a size of at least "
                "1, or choose unit=tokens";
    sizes.push_back(size);
  }
  return sizes;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {

/// What is told about a graph.
struct Outcome {
  dataflow::BufferSizes sizes;
  int64_t lowerBound;
  /// The trade-off in full, if it is asked for, and what it is about.
  std::optional<dataflow::BufferFront> front;
  std::vector<std::string> channelNames;
};

struct SizeBuffers : sdf::impl::SizeBuffersBase<SizeBuffers> {
  using SizeBuffersBase::SizeBuffersBase;

  void runOnOperation() override {
    if (failed(readOptions()))
      return signalPassFailure();
    if (failed(processGraphs<Outcome>(
            getOperation(), [&](GraphOp graph) { return sizeBuffers(graph); },
            [&](GraphOp graph, const Outcome &outcome) {
              report(graph, outcome);
            })))
      signalPassFailure();
  }

private:
  LogicalResult readOptions();
  FailureOr<Outcome> sizeBuffers(GraphOp op) const;
  FailureOr<dataflow::MinimalBuffers>
  findBuffers(const DataflowGraph &graph,
              const dataflow::BufferOptions &options) const;
  void report(GraphOp graph, const Outcome &outcome) const;
  StringRef getUnitName() const {
    return unit == BufferUnit::Bits ? "bits" : "tokens";
  }

  std::optional<dataflow::Rational> required;
};

} // namespace

LogicalResult SizeBuffers::readOptions() {
  if (maxEvaluations < 0)
    return emitError(getOperation()->getLoc())
           << "max-evaluations must be at least 0, but found "
           << maxEvaluations.getValue();
  if (period.empty())
    return success();
  required = parsePeriod(period);
  if (!required)
    return emitError(getOperation()->getLoc())
           << "period must be a positive number or fraction of 64-bit "
              "integers, "
              "as 5 or 7/2, but found '"
           << period.getValue() << "'";
  return success();
}

FailureOr<dataflow::MinimalBuffers>
SizeBuffers::findBuffers(const DataflowGraph &graph,
                         const dataflow::BufferOptions &options) const {
  dataflow::MinimalBuffersResult result =
      dataflow::findMinimalBuffers(graph.getGraph(), required, options);
  if (std::holds_alternative<dataflow::Unbounded>(result))
    return graph.getOp().emitOpError(
        "gets faster with every larger buffer, since nothing else limits it; "
        "give the period it needs, or keep actors from overlapping themselves "
        "by a channel from each to itself with one token");
  if (auto *reason = std::get_if<dataflow::PeriodTooShort>(&result))
    return graph.getOp().emitOpError("cannot have period ")
           << required->toString() << ", since the cycle "
           << graph.describeCycle(reason->best.cycle) << " takes "
           << reason->best.period.toString()
           << " with buffers of any size; require no shorter period than that";
  if (auto *buffers = std::get_if<dataflow::MinimalBuffers>(&result))
    return std::move(*buffers);
  return emitFailureOf(graph, result);
}

/// Sets the capacities and adds the channels back.
static void applyCapacities(DataflowGraph &graph,
                            ArrayRef<dataflow::ChannelId> channels,
                            ArrayRef<int64_t> capacities) {
  GraphOp op = graph.getOp();
  SymbolTable symbols(op);
  OpBuilder builder(op.getContext());
  for (auto [id, capacity] : llvm::zip_equal(channels, capacities)) {
    ChannelOp channel = graph.getChannel(id);
    channel.setCapacity(uint64_t(capacity));
    builder.setInsertionPointAfter(channel);
    std::string name =
        ("buffer." + channel.getSource() + "." + channel.getTarget()).str();
    auto back = ChannelOp::create(
        builder, channel.getLoc(), name, channel.getTarget(),
        channel.getSource(), capacity - int64_t(channel.getTokens()),
        channel.getConsumption(), channel.getProduction());
    // Renames it if there is a channel of this name.
    symbols.insert(back);
  }
}

FailureOr<Outcome> SizeBuffers::sizeBuffers(GraphOp op) const {
  DataflowGraph graph(op);
  dataflow::BufferOptions options;
  options.channels = findUnsizedChannels(graph);
  options.maxEvaluations = maxEvaluations;
  if (unit == BufferUnit::Bits) {
    FailureOr<std::vector<int64_t>> sizes =
        getTokenSizes(graph, *options.channels);
    if (failed(sizes))
      return failure();
    options.placeSizes = *std::move(sizes);
  }
  FailureOr<dataflow::MinimalBuffers> buffers = findBuffers(graph, options);
  if (failed(buffers))
    return failure();

  Outcome outcome{buffers->sizes, buffers->lowerBound, std::nullopt, {}};
  if (pareto) {
    dataflow::BufferFrontResult front =
        dataflow::exploreBuffers(graph.getGraph(), required, options);
    // It fails for no other reasons than the search above.
    if (!std::holds_alternative<dataflow::BufferFront>(front))
      return emitFailureOf(graph, front);
    outcome.front = std::get<dataflow::BufferFront>(std::move(front));
    for (dataflow::ChannelId id : *options.channels)
      outcome.channelNames.push_back(graph.getChannel(id).getSymName().str());
  }
  if (options.channels->empty())
    return outcome;
  applyCapacities(graph, buffers->channels, buffers->sizes.capacities);
  eraseStaleTimes(op);
  return outcome;
}

void SizeBuffers::report(GraphOp graph, const Outcome &outcome) const {
  if (outcome.front) {
    for (const dataflow::BufferSizes &sizes : outcome.front->points) {
      std::string capacities;
      llvm::raw_string_ostream os(capacities);
      llvm::ListSeparator comma;
      for (auto [name, capacity] :
           llvm::zip_equal(outcome.channelNames, sizes.capacities))
        os << comma << '@' << name << ' ' << capacity;
      remark::analysis(graph.getLoc(),
                       getRemarkOptions(graph, "BufferTradeOff"))
          << remark::metric("total-size", sizes.totalSize)
          << remark::metric("period", sizes.period.toString())
          << remark::metric("capacities", capacities);
    }
    if (!outcome.front->isComplete)
      remark::missed(graph.getLoc(), getRemarkOptions(graph, "BufferTradeOff"))
          << remark::metric("further-points-from", outcome.front->nextSize)
          << remark::metric("max-evaluations", maxEvaluations.getValue());
  }
  const dataflow::BufferSizes &sizes = outcome.sizes;
  remark::detail::InFlightRemark remark =
      remark::passed(graph.getLoc(), getRemarkOptions(graph, "Buffers"));
  remark << remark::metric("total-size", sizes.totalSize)
         << remark::metric("unit", getUnitName())
         << remark::metric("period", sizes.period.toString());
  if (outcome.lowerBound == sizes.totalSize)
    remark << remark::metric("minimal", "yes");
  else
    remark << remark::metric("lower-bound", outcome.lowerBound);
}
