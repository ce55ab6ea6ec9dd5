//===- AllocateSlices.cpp - Smallest time slices for a period -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"
#include "ganglion/Dataflow/Tdma.h"
#include "ganglion/Dialect/SDF/Transforms/Passes.h"

namespace ganglion::sdf {
#define GEN_PASS_DEF_ALLOCATESLICES
#include "ganglion/Dialect/SDF/Transforms/Passes.h.inc"
} // namespace ganglion::sdf

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

namespace {
struct AllocateSlices : sdf::impl::AllocateSlicesBase<AllocateSlices> {
  using AllocateSlicesBase::AllocateSlicesBase;

  void runOnOperation() override;
};
} // namespace

static void setSlices(GraphOp op, const dataflow::WheelSlices &slices) {
  bool changed = false;
  for (auto resource : op.getOps<ResourceOp>()) {
    int64_t slice = slices.at(unsigned(resource.getNumber())).slice;
    changed |= slice != int64_t(resource.getSlice());
    resource.setSlice(uint64_t(slice));
  }
  if (changed)
    eraseStaleTimes(op);
}

/// Returns the text of the remark.
static FailureOr<std::string> allocate(GraphOp op, dataflow::Rational period) {
  std::map<unsigned, int64_t> wheels;
  for (const auto &[resource, slice] : DataflowGraph::importSlices(op))
    wheels[resource] = slice.length;
  if (wheels.empty())
    return std::string();
  DataflowGraph graph = DataflowGraph::withoutSlices(op);
  dataflow::SliceAllocationResult result =
      dataflow::allocateSlices(graph.getGraph(), wheels, period);
  if (auto *reason = std::get_if<dataflow::PeriodTooLong>(&result))
    return op.emitOpError("has period ")
           << reason->certificate.period.toString()
           << " even with whole wheels, but " << period.toString()
           << " is asked for; the cycle "
           << graph.describeCycle(reason->certificate.cycle) << " limits it";
  auto *allocation = std::get_if<dataflow::SliceAllocation>(&result);
  if (!allocation)
    return emitFailureOf(graph, result);
  setSlices(op, allocation->slices);
  std::string text;
  for (const auto &[resource, slice] : allocation->slices)
    text += (text.empty() ? "" : ", ") + std::to_string(resource) + ": " +
            std::to_string(slice.slice) + "/" + std::to_string(slice.length);
  return text;
}

static void report(GraphOp op, const std::string &slices) {
  if (!slices.empty())
    remark::passed(op.getLoc(), getRemarkOptions(op, "AllocatedSlices"))
        << remark::metric("slices", slices);
}

void AllocateSlices::runOnOperation() {
  std::optional<dataflow::Rational> limit = parsePeriod(period);
  if (!limit) {
    emitError(getOperation()->getLoc())
        << "period must be a positive number or fraction, such as 100 or "
           "401/4, but found '"
        << period << "'";
    return signalPassFailure();
  }
  if (failed(processGraphs<std::string>(
          getOperation(),
          [&](GraphOp graph) { return allocate(graph, *limit); }, report)))
    signalPassFailure();
}
