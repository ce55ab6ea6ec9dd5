//===- AnnotateActivity.cpp - Spikes of a recorded run --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recordings.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Dialect/SNN/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace ganglion::snn {
#define GEN_PASS_DEF_SNNANNOTATEACTIVITY
#include "ganglion/Dialect/SNN/Transforms/Passes.h.inc"
} // namespace ganglion::snn

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

namespace {
/// Counts the events of one value of a network.
class EventCounter {
public:
  EventCounter(Value value, std::string name)
      : value(value), name(std::move(name)),
        type(cast<RankedTensorType>(value.getType())),
        isSpiking(holdsSpikes(value)), total(type.getNumElements()),
        maximum(type.getNumElements()) {}

  Value getValue() const { return value; }

  /// Takes in the values of a step.
  template <typename Real>
  void add(ArrayRef<Real> values) {
    for (auto [k, number] : llvm::enumerate(values)) {
      int64_t events = countEvents(number);
      total[k] += events;
      maximum[k] = std::max(maximum[k], events);
    }
  }

  /// Sets the activity of the value over `steps` steps.
  void annotate(int64_t steps) const;

private:
  int64_t countEvents(double number) const;

  Value value;
  std::string name;
  RankedTensorType type;
  bool isSpiking;
  SmallVector<int64_t> total, maximum;
};
} // namespace

/// See #snn.activity. Neurons may count more thresholds than an i32 holds.
int64_t EventCounter::countEvents(double number) const {
  constexpr double most = std::numeric_limits<int32_t>::max();
  if (isSpiking)
    return static_cast<int64_t>(std::min(std::fabs(number), most));
  return number != 0;
}

void EventCounter::annotate(int64_t steps) const {
  auto makeCounts = [&](ArrayRef<int64_t> counts, StringRef suffix) {
    return makeIntegers(type.getShape(), counts, type.getContext(),
                        (name + "." + suffix).str());
  };
  setActivity(value, ActivityAttr::get(type.getContext(), steps,
                                       makeCounts(total, "total"),
                                       makeCounts(maximum, "maximum")));
  int64_t events = std::accumulate(total.begin(), total.end(), int64_t(0));
  double mean = static_cast<double>(events) / static_cast<double>(steps) /
                static_cast<double>(type.getNumElements());
  remark::analysis(value.getLoc(),
                   remark::RemarkOpts::name("Activity").category("snn"))
      << remark::metric("Node", name) << remark::metric("Events", events)
      << remark::metric("MeanRate", mean);
}

/// One counter for each input and each population.
static std::vector<EventCounter> makeCounters(NetworkOp network) {
  std::vector<EventCounter> counters;
  for (BlockArgument input : network.getArguments())
    counters.emplace_back(input, network.getInputName(input.getArgNumber()));
  for (auto neuron : network.getOps<NeuronOpInterface>()) {
    StringAttr name = cast<NodeOpInterface>(*neuron).getNodeName();
    counters.emplace_back(neuron->getResult(0),
                          name ? name.str() : "population");
  }
  return counters;
}

namespace {
class SNNAnnotateActivity
    : public ganglion::snn::impl::SNNAnnotateActivityBase<SNNAnnotateActivity> {
public:
  using SNNAnnotateActivityBase::SNNAnnotateActivityBase;

  void runOnOperation() override {
    Result<NetworkOp> op = findNetwork(getOperation(), network, "network=NAME");
    if (!op) {
      getOperation().emitError(op.getError().message);
      return signalPassFailure();
    }
    if (failed(op->getLevel() == Level::Integer ? annotate<int64_t>(*op)
                                                : annotate<double>(*op)))
      signalPassFailure();
  }

private:
  template <typename Real>
  LogicalResult annotate(NetworkOp op);
};
} // namespace

template <typename Real>
LogicalResult SNNAnnotateActivity::annotate(NetworkOp op) {
  FailureOr<ReferenceEngine<Real>> engine = ReferenceEngine<Real>::create(op);
  if (failed(engine))
    return failure();
  Result<Recordings> recordings = Recordings::read(op, inputs);
  if (!recordings)
    return op.emitError(recordings.getError().message);
  if (recordings->empty() && maxSteps == 0)
    return op.emitError("the network has no inputs; give the number of time "
                        "steps with max-steps=NUMBER");
  int64_t numSteps =
      recordings->empty() ? maxSteps.getValue() : recordings->getNumSteps();
  if (maxSteps != 0)
    numSteps = std::min<int64_t>(numSteps, maxSteps);

  std::vector<EventCounter> counters = makeCounters(op);
  recordings->run<Real>(
      *engine, numSteps, /*startSample=*/[] {},
      /*finishStep=*/
      [&] {
        for (EventCounter &counter : counters)
          counter.add<Real>(engine->getValue(counter.getValue()).values);
      });
  for (const EventCounter &counter : counters)
    counter.annotate(recordings->getNumSamples() * numSteps);
  return success();
}
