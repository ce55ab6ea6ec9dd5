//===- ValueScales.cpp - The scale of each value of a network -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueScales.h"
#include "NodeText.h"
#include "llvm/ADT/MapVector.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;
using quantization::ScaleDemand;

namespace {
/// The values of a group, and the synapses that it gets them from.
struct Group {
  SmallVector<Value> values;
  SmallVector<WeightedOpInterface> synapses;
  /// How many scales it has.
  int64_t numScales = 0;
};
} // namespace

/// A scale for each position along the first axis, as far as all values of the
/// group can have that; one for what leaves the network.
static int64_t countGroupScales(Value value, ScaleSharing sharing) {
  auto type = cast<RankedTensorType>(value.getType());
  bool isOutput = llvm::any_of(
      value.getUsers(), [](Operation *user) { return isa<ReturnOp>(user); });
  if (sharing == ScaleSharing::PerLayer || isOutput || type.getRank() == 0)
    return 1;
  return type.getDimSize(0);
}

static llvm::MapVector<Value, Group> collectGroups(NetworkOp network,
                                                   const ScaleGroups &places,
                                                   ScaleSharing sharing) {
  llvm::MapVector<Value, Group> groups;
  auto add = [&](Value value) -> Group & {
    Group &group = groups[places.find(value).root];
    group.values.push_back(value);
    group.numScales =
        std::gcd(group.numScales, countGroupScales(value, sharing));
    return group;
  };
  for (BlockArgument input : network.getArguments())
    add(input);
  for (auto node : network.getOps<NodeOpInterface>()) {
    Group &group = add(node->getResult(0));
    if (auto synapses = dyn_cast<WeightedOpInterface>(*node))
      group.synapses.push_back(synapses);
  }
  return groups;
}

/// What the weights of `synapses` ask of the scales of the result, one demand
/// for each of `numScales`.
static SmallVector<ScaleDemand> getDemands(WeightedOpInterface synapses,
                                           int64_t numScales,
                                           const ValueScales &scales,
                                           const QuantizationRules &rules) {
  SmallVector<ScaleDemand> demands(
      numScales, ScaleDemand(rules.weightBits, rules.biasBits));
  Value input = synapses->getOperand(0);
  int64_t numOutputs =
      cast<ShapedType>(synapses->getResult(0).getType()).getNumElements();
  int64_t channelSize = numOutputs / numScales;
  ConstantView<double> weights(synapses.getWeights());
  size_t k = 0;
  synapses.forEachWeight([&](int64_t output, int64_t element) {
    demands[output / channelSize].addWeight(weights[k++] *
                                            scales.get(input, element));
  });
  if (ElementsAttr constant = synapses.getBiases()) {
    ConstantView<double> biases(constant);
    int64_t biasSize = numOutputs / static_cast<int64_t>(biases.size());
    for (size_t index = 0; index < biases.size(); ++index)
      demands[index * biasSize / channelSize].addOffset(biases[index]);
  }
  return demands;
}

namespace {
/// What the synapses of a group ask of its scales.
struct GroupDemand {
  SmallVector<ScaleDemand> sums;
  /// For each of the synapses, the coarsest scale of its operand; nothing where
  /// all its weights are zero.
  SmallVector<std::optional<double>> operandScales;
};
} // namespace

static GroupDemand getGroupDemand(const Group &group, const ScaleGroups &places,
                                  const ValueScales &scales,
                                  const QuantizationRules &rules) {
  GroupDemand result;
  result.sums.assign(group.numScales,
                     ScaleDemand(rules.weightBits, rules.biasBits));
  for (WeightedOpInterface synapses : group.synapses) {
    double ratio = places.find(synapses->getResult(0)).ratio;
    bool hasWeights = false;
    for (auto [sum, demand] :
         llvm::zip_equal(result.sums, getDemands(synapses, group.numScales,
                                                 scales, rules))) {
      sum.add(demand, ratio);
      hasWeights |= demand.getLeast() > 0;
    }
    result.operandScales.emplace_back();
    if (hasWeights)
      result.operandScales.back() =
          *llvm::max_element(scales.get(synapses->getOperand(0))) / ratio;
  }
  return result;
}

/// The synapses of a group beside which others would lose more than half of
/// their bits, because a unit of their operand is worth so much less. (That
/// small weights beside large ones lose bits is what a common scale means.)
static SmallVector<WeightedOpInterface>
findCoarse(const Group &group, const GroupDemand &demand, unsigned weightBits) {
  SmallVector<WeightedOpInterface> coarse;
  // A weight of 2 bits cannot refine a scale.
  if (weightBits <= 2 || llvm::all_of(demand.sums, [](const ScaleDemand &sum) {
        return sum.isExact();
      }))
    return coarse;
  double finest = std::numeric_limits<double>::infinity();
  for (std::optional<double> scale : demand.operandScales)
    finest = std::min(finest, scale.value_or(finest));
  double limit = std::ldexp(finest, int(weightBits / 2));
  for (auto [synapses, scale] :
       llvm::zip_equal(group.synapses, demand.operandScales))
    if (scale && *scale > limit)
      coarse.push_back(synapses);
  return coarse;
}

/// The scales of a group. Where all weights are zero, any scale would do that
/// holds the biases; that of the others keeps the gains of a population alike.
static SmallVector<double> chooseScales(ArrayRef<ScaleDemand> demands,
                                        quantization::ScaleKind kind,
                                        bool isFine) {
  SmallVector<double> scales;
  double largest = 0.0;
  for (const ScaleDemand &demand : demands) {
    scales.push_back(demand.choose(kind, isFine));
    if (demand.getLeast() > 0)
      largest = std::max(largest, scales.back());
  }
  if (largest > 0)
    for (auto [scale, demand] : llvm::zip_equal(scales, demands))
      if (demand.getLeast() == 0 && demand.holdsOffsets(largest))
        scale = largest;
  return scales;
}

FailureOr<ValueScales>
ValueScales::tryChoose(NetworkOp network, const QuantizationRules &rules,
                       const DenseMap<Value, double> &given,
                       const DenseSet<Operation *> &refined,
                       SmallVectorImpl<WeightedOpInterface> &coarse) {
  ScaleGroups places(network);
  llvm::MapVector<Value, Group> groups =
      collectGroups(network, places, rules.sharing);
  ValueScales result;
  auto set = [&](const Group &group, ArrayRef<double> scales) {
    for (Value value : group.values)
      result.scales[value] = llvm::map_to_vector(scales, [&](double scale) {
        return scale * places.find(value).ratio;
      });
  };
  for (auto &[root, group] : groups)
    if (group.synapses.empty())
      set(group, given.contains(root) ? given.at(root) : 1.0);

  // Each round sets the scales behind one more layer of synapses.
  auto isReady = [&](WeightedOpInterface synapses) {
    return result.scales.contains(synapses->getOperand(0));
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (auto &[root, group] : groups) {
      if (result.scales.contains(root) ||
          !llvm::all_of(group.synapses, isReady))
        continue;
      GroupDemand demand = getGroupDemand(group, places, result, rules);
      llvm::append_range(coarse, findCoarse(group, demand, rules.weightBits));
      bool isFine =
          llvm::any_of(group.synapses, [&](WeightedOpInterface synapses) {
            return refined.contains(synapses);
          });
      set(group, chooseScales(demand.sums, rules.scales, isFine));
      changed = true;
    }
  }
  for (auto &[root, group] : groups)
    if (!result.scales.contains(root))
      return group.synapses.front()->emitError()
             << getNodeText(group.synapses.front())
             << " lies on or behind a cycle without a neuron, whose currents "
                "have no scale of their own; put a neuron on the cycle";
  return result;
}

FailureOr<ValueScales>
ValueScales::choose(NetworkOp network, const QuantizationRules &rules,
                    const DenseMap<Value, double> &given) {
  DenseSet<Operation *> refined;
  while (true) {
    SmallVector<WeightedOpInterface> coarse;
    FailureOr<ValueScales> result =
        tryChoose(network, rules, given, refined, coarse);
    if (failed(result) || coarse.empty())
      return result;
    for (WeightedOpInterface synapses : coarse) {
      refined.insert(synapses);
      OpBuilder builder(network.getContext());
      builder.setInsertionPointAfter(synapses);
      Value current = synapses->getResult(0);
      ScaleOp unit = createUnitSynapses(builder, current);
      current.replaceAllUsesExcept(unit.getResult(), unit);
    }
  }
}
