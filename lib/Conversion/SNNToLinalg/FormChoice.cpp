//===- FormChoice.cpp - Sums over active or over all inputs ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Events.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace ganglion;

/// The share of active inputs from which on it is faster to go over all of them
/// (docs/performance.md). A product with a spike costs nothing when all inputs
/// are gone over, others cost as much as the addition.
static double getCrossover(Type input) {
  return input.isInteger(1) ? 0.4 : 0.7;
}

std::optional<double> ganglion::findActiveShare(Value value) {
  if (snn::ActivityAttr activity = snn::getActivity(value)) {
    double events = 0;
    snn::ConstantView<int64_t> totals(activity.getTotal());
    for (size_t index = 0; index < totals.size(); ++index)
      events += static_cast<double>(totals[index]);
    double share = events / static_cast<double>(activity.getSteps()) /
                   static_cast<double>(totals.size());
    return std::min(share, 1.0);
  }
  Operation *node = value.getDefiningOp();
  if (!node)
    return std::nullopt;
  auto synapse = dyn_cast<snn::SynapseOpInterface>(node);
  if (isa<snn::DelayOp>(node) || (synapse && synapse.isReshape()))
    return findActiveShare(node->getOperand(0));
  // That of a window is at most the sum over it.
  if (isa<snn::SumPool2dOp, snn::AvgPool2dOp>(node))
    if (auto share = findActiveShare(node->getOperand(0)))
      return std::min(*share * static_cast<double>(synapse.getMaxFanIn()), 1.0);
  return std::nullopt;
}

/// Whether all weights are finite in the precision `real`.
static bool areFinite(ElementsAttr weights, FloatType real) {
  return !snn::findFloat(weights, [&](double weight) {
    return !std::isfinite(real.isF32() ? static_cast<float>(weight) : weight);
  });
}

static SynapseForm choose(LoweringBuilder &builder, Operation *node,
                          ElementsAttr weights) {
  if (!areFinite(weights, builder.getReal()))
    return SynapseForm::Dense;
  if (builder.getSynapseForm() != SynapseForm::Auto)
    return builder.getSynapseForm();
  // What nobody has measured is taken to be sparse: events cost little more
  // than all inputs where it is not, and all inputs cost much more where it is.
  Value input = node->getOperand(0);
  std::optional<double> share = findActiveShare(input);
  double crossover = getCrossover(getElementTypeOrSelf(input.getType()));
  return share && *share > crossover ? SynapseForm::Dense : SynapseForm::Events;
}

SynapseForm ganglion::chooseForm(LoweringBuilder &builder, Operation *node,
                                 ElementsAttr weights) {
  SynapseForm form = choose(builder, node, weights);
  StringAttr name = cast<snn::NodeOpInterface>(node).getNodeName();
  remark::analysis(node->getLoc(),
                   remark::RemarkOpts::name("Synapses").category("snn"))
      << remark::metric("Node", name ? name.getValue() : "synapses")
      << remark::metric("Form",
                        form == SynapseForm::Events ? "events" : "dense");
  return form;
}
