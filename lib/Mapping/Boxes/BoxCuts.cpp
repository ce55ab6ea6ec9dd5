//===- BoxCuts.cpp - Cuts along one axis ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoxCuts.h"

#include <algorithm>

using namespace ganglion::mapping;

static void addCell(AxisCut &cut, Range neurons, Range axons) {
  cut.axis.neurons.push_back(neurons);
  cut.axons.push_back(axons);
}

static void closeTile(GridAxis &axis) {
  uint32_t numCells = static_cast<uint32_t>(axis.neurons.size());
  axis.maxCells = std::max(axis.maxCells, numCells - axis.firstCells.back());
  axis.firstCells.push_back(numCells);
}

AxisCut ganglion::mapping::cutNeuronAxis(uint32_t neuronAxis, Range neurons,
                                         uint32_t tileSize,
                                         const AxisWindows *windows, Range clip,
                                         uint32_t chunkSize) {
  AxisCut cut;
  cut.axis.neuronAxis = neuronAxis;
  cut.axis.firstNeuron = neurons.first;
  cut.axis.tileSize = tileSize;
  for (uint32_t first = neurons.first; first < neurons.end; first += tileSize) {
    Range tile = {first, std::min(first + tileSize, neurons.end)};
    if (!windows)
      addCell(cut, tile, {});
    else {
      Range all = intersect({windows->getWindow(tile.first).first,
                             windows->getWindow(tile.end - 1).end},
                            clip);
      for (uint32_t start = all.first; start < all.end; start += chunkSize) {
        Range chunk = {start, std::min(start + chunkSize, all.end)};
        auto listens = [&](uint32_t position) {
          return !intersect(windows->getWindow(position), chunk).isEmpty();
        };
        Range listeners = tile;
        while (!listens(listeners.first))
          ++listeners.first;
        while (!listens(listeners.end - 1))
          --listeners.end;
        addCell(cut, listeners, chunk);
      }
    }
    closeTile(cut.axis);
  }
  return cut;
}

AxisCut ganglion::mapping::cutAxonAxis(Range axons, uint32_t chunkSize) {
  AxisCut cut;
  for (uint32_t start = axons.first; start < axons.end; start += chunkSize)
    addCell(cut, {}, {start, std::min(start + chunkSize, axons.end)});
  closeTile(cut.axis);
  return cut;
}

std::vector<uint32_t> ganglion::mapping::getPartSizes(uint32_t length,
                                                      uint64_t limit) {
  std::vector<uint32_t> sizes;
  for (uint32_t parts = length; parts > 0;) {
    uint32_t size = static_cast<uint32_t>(countParts(length, parts));
    if (size > limit)
      break;
    sizes.push_back(size);
    if (size == length)
      break;
    // The most parts with a larger size.
    parts = static_cast<uint32_t>(countParts(length, size) - 1);
  }
  return sizes;
}

const AxisWindows *
ganglion::mapping::findMovingAxis(const Projection &projection,
                                  size_t neuronAxis) {
  for (const AxisWindows &windows : projection.axes)
    if (windows.neuronAxis == neuronAxis)
      return &windows;
  return nullptr;
}
