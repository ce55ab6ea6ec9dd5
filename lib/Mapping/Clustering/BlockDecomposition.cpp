//===- BlockDecomposition.cpp - Split wide neurons at common axons --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockDecomposition.h"

#include <algorithm>
#include <cassert>
#include <iterator>

using namespace ganglion::mapping;

/// Cuts the axons of a stage into chunks of consecutive axons, each as long as
/// possible with no wide neuron listening to more than `chunkWidth` of its
/// axons. Returns the chunk of each axon.
static std::vector<uint32_t>
cutIntoChunks(const Stage &stage, uint32_t maxWidth, uint32_t chunkWidth) {
  std::vector<std::vector<uint32_t>> listeners(stage.axons.size());
  for (uint32_t neuron = 0; neuron < stage.inputs.size(); ++neuron)
    if (stage.inputs[neuron].size() > maxWidth)
      for (AxonId axon : stage.inputs[neuron])
        listeners[axon].push_back(neuron);

  std::vector<uint32_t> chunkOfAxon(stage.axons.size());
  std::vector<uint32_t> numInChunk(stage.inputs.size());
  uint32_t chunk = 0;
  for (AxonId axon = 0; axon < listeners.size(); ++axon) {
    auto isFull = [&](uint32_t neuron) {
      return numInChunk[neuron] == chunkWidth;
    };
    if (std::any_of(listeners[axon].begin(), listeners[axon].end(), isFull)) {
      ++chunk;
      std::fill(numInChunk.begin(), numInChunk.end(), 0);
    }
    for (uint32_t neuron : listeners[axon])
      ++numInChunk[neuron];
    chunkOfAxon[axon] = chunk;
  }
  return chunkOfAxon;
}

namespace {
/// Builds the units of one stage, neuron by neuron.
class UnitBuilder {
public:
  UnitBuilder(const CrossbarLimits &limits, RawPiece rawPiece)
      : width(limits.getMaxUnitWidth()),
        graded(limits.partialSums == PartialSums::Graded), rawPiece(rawPiece) {}

  UnitId addUnit(NeuronId neuron, bool isFinal, std::vector<AxonId> axons,
                 std::vector<UnitId> partialSums = {}) {
    Unit unit;
    unit.neuron = neuron;
    unit.isFinal = isFinal;
    for (UnitId from : partialSums)
      unit.level = std::max(unit.level, units[from].level + 1);
    unit.axons = std::move(axons);
    unit.partialSums = std::move(partialSums);
    units.push_back(std::move(unit));
    return static_cast<UnitId>(units.size() - 1);
  }

  void addSplitNeuron(NeuronId neuron,
                      std::vector<std::vector<AxonId>> pieces) {
    std::vector<AxonId> raw = takeRawPiece(pieces);
    std::vector<UnitId> sums;
    for (std::vector<AxonId> &piece : pieces)
      sums.push_back(addUnit(neuron, /*isFinal=*/false, std::move(piece)));

    // Too many graded sums for one column are added by a balanced tree: the
    // oldest sums first, never more than needed. Adding n of them leaves n - 1
    // fewer.
    auto oldest = sums.begin();
    while (graded && sums.end() - oldest + raw.size() > width) {
      size_t excess = sums.end() - oldest + raw.size() - width;
      size_t number = std::min<size_t>(width, excess + 1);
      std::vector<UnitId> added(oldest, oldest + number);
      sums.erase(sums.begin(), oldest + number);
      sums.push_back(addUnit(neuron, /*isFinal=*/false, {}, std::move(added)));
      oldest = sums.begin();
    }
    addUnit(neuron, /*isFinal=*/true, std::move(raw), std::move(sums));
  }

  std::vector<Unit> takeUnits() { return std::move(units); }

private:
  /// Removes the piece for the final unit from the pieces, if one fits there.
  std::vector<AxonId> takeRawPiece(std::vector<std::vector<AxonId>> &pieces) {
    if (rawPiece == RawPiece::None)
      return {};
    auto chosen = std::prev(pieces.end());
    if (rawPiece == RawPiece::Smallest)
      for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
        if (piece->size() < chosen->size())
          chosen = piece;
    if (graded && chosen->size() + pieces.size() - 1 > width)
      return {};
    std::vector<AxonId> raw = std::move(*chosen);
    pieces.erase(chosen);
    return raw;
  }

  uint32_t width;
  bool graded;
  RawPiece rawPiece;
  std::vector<Unit> units;
};
} // namespace

std::vector<Unit> ganglion::mapping::decomposeIntoUnits(
    const Stage &stage, const CrossbarLimits &limits, BlockPlan plan) {
  uint32_t maxWidth = limits.getMaxUnitWidth();
  assert(plan.chunkWidth <= maxWidth && "pieces must fit in a column");
  std::vector<uint32_t> chunkOfAxon =
      cutIntoChunks(stage, maxWidth, plan.chunkWidth);

  UnitBuilder builder(limits, plan.rawPiece);
  for (size_t i = 0; i < stage.neurons.size(); ++i) {
    const std::vector<AxonId> &inputs = stage.inputs[i];
    if (inputs.size() <= maxWidth) {
      builder.addUnit(stage.neurons[i], /*isFinal=*/true, inputs);
      continue;
    }
    std::vector<std::vector<AxonId>> pieces;
    for (size_t j = 0; j < inputs.size(); ++j) {
      if (j == 0 || chunkOfAxon[inputs[j]] != chunkOfAxon[inputs[j - 1]])
        pieces.emplace_back();
      pieces.back().push_back(inputs[j]);
    }
    builder.addSplitNeuron(stage.neurons[i], std::move(pieces));
  }
  return builder.takeUnits();
}
