//===- ScaleGroups.cpp - Values that share a scale ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScaleGroups.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ganglion::snn;

/// Whether the scale of a value is given: inputs and populations.
static bool isSource(Value value) {
  Operation *op = value.getDefiningOp();
  return !op || isa<NeuronOpInterface>(op);
}

/// Spikes and counts, of which one is worth one.
static bool isCount(Value value) {
  return !cast<ShapedType>(value.getType()).getElementType().isF32();
}

ScaleOp ganglion::snn::createUnitSynapses(OpBuilder &builder, Value value) {
  auto type = RankedTensorType::get(
      cast<ShapedType>(value.getType()).getShape(), builder.getF32Type());
  return ScaleOp::create(builder, value.getLoc(), type, value,
                         DenseElementsAttr::get(type, 1.0f),
                         /*name=*/nullptr);
}

ScaleGroups::ScaleGroups(NetworkOp network) {
  SmallVector<AddOp> sums;
  for (auto node : network.getOps<ScaleKeepingOpInterface>()) {
    // A cycle without a neuron may contradict itself; it is refused later.
    if (node->getNumOperands() == 1)
      (void)join(node->getResult(0), node->getOperand(0), node.getScaleRatio());
    else
      sums.push_back(cast<AddOp>(*node));
  }

  // Sums that add up spikes only, to the last: all others need synapses.
  DenseSet<Value> spikeSums;
  for (AddOp sum : sums)
    spikeSums.insert(sum);
  auto addsSpikes = [&](Value operand) {
    Place place = find(operand);
    bool isCounting = isSource(place.root) ? isCount(place.root)
                                           : spikeSums.contains(place.root);
    return isCounting && place.ratio == 1.0;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (AddOp sum : sums)
      if (spikeSums.contains(sum) &&
          !llvm::all_of(sum.getInputs(), addsSpikes)) {
        spikeSums.erase(sum);
        changed = true;
      }
  }
  // Decided before anything is joined: a sum is the root of its group till
  // then.
  SmallVector<bool> isOfSpikes;
  for (AddOp sum : sums)
    isOfSpikes.push_back(spikeSums.contains(sum));
  for (auto [sum, spikesOnly] : llvm::zip_equal(sums, isOfSpikes))
    if (spikesOnly)
      joinSum(sum, /*isOfSpikes=*/true);
  for (auto [sum, spikesOnly] : llvm::zip_equal(sums, isOfSpikes))
    if (!spikesOnly)
      joinSum(sum, /*isOfSpikes=*/false);
}

void ScaleGroups::joinSum(AddOp sum, bool isOfSpikes) {
  OpBuilder builder(sum);
  for (OpOperand &operand : sum->getOpOperands()) {
    bool needsSynapses = !isOfSpikes && isSource(find(operand.get()).root);
    if (!needsSynapses && join(sum, operand.get(), /*ratio=*/1.0))
      continue;
    operand.set(createUnitSynapses(builder, operand.get()));
    (void)join(sum, operand.get(), /*ratio=*/1.0);
  }
}

ScaleGroups::Place ScaleGroups::find(Value value) const {
  Place place{value};
  for (auto parent = parents.find(place.root); parent != parents.end();
       parent = parents.find(place.root)) {
    place.ratio *= parent->second.ratio;
    place.root = parent->second.root;
  }
  return place;
}

bool ScaleGroups::join(Value result, Value operand, double ratio) {
  Place up = find(operand), down = find(result);
  if (up.root == down.root)
    return up.ratio * ratio == down.ratio;
  // scale(result) = down.ratio * scale(down.root)
  //               = ratio * up.ratio * scale(up.root)
  parents[down.root] = {up.root, ratio * up.ratio / down.ratio};
  return true;
}
