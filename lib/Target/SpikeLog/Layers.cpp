//===- Layers.cpp - Layers of a feed-forward log --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SpikeLog/Layers.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::spikelog;

namespace {
/// A neuron under way, and its next source to look at.
struct Visit {
  uint32_t neuron;
  uint64_t next;
};

/// Depth-first search over sources, iterative because chains can be long.
class LayerSearch {
public:
  explicit LayerSearch(const Connections &connections)
      : connections(connections),
        layers(connections.getNumNeurons(), notVisited) {}

  Result<std::vector<uint32_t>> run() {
    for (uint32_t neuron = 0; neuron < layers.size(); ++neuron)
      if (layers[neuron] == notVisited && !visit(neuron))
        return Error{describeCycle()};
    return std::move(layers);
  }

private:
  bool visit(uint32_t root);
  void enter(uint32_t neuron) {
    layers[neuron] = underWay;
    path.push_back({neuron, connections.begins[neuron]});
  }
  std::string describeCycle() const;

  static constexpr uint32_t notVisited = UINT32_MAX, underWay = UINT32_MAX - 1;

  const Connections &connections;
  std::vector<uint32_t> layers;
  std::vector<Visit> path;
};
} // namespace

/// Finds the layers of `root` and of all that leads to it; false where the path
/// runs into itself.
bool LayerSearch::visit(uint32_t root) {
  enter(root);
  while (!path.empty()) {
    Visit &last = path.back();
    if (last.next == connections.begins[last.neuron + 1]) {
      uint32_t layer = 0;
      for (uint64_t k = connections.begins[last.neuron]; k < last.next; ++k)
        layer = std::max(layer, layers[connections.sources[k]] + 1);
      layers[last.neuron] = layer;
      path.pop_back();
      continue;
    }
    uint32_t source = connections.sources[last.next++];
    if (layers[source] == underWay)
      return false;
    if (layers[source] == notVisited)
      enter(source);
  }
  return true;
}

/// The path leads against the connections; its end listens to a neuron on it.
std::string LayerSearch::describeCycle() const {
  constexpr size_t maxShown = 8;
  uint32_t first = connections.sources[path.back().next - 1];
  std::string text = std::to_string(connections.neurons[first]);
  size_t numShown = 0;
  for (size_t k = path.size(); k-- > 0;) {
    uint32_t neuron = path[k].neuron;
    bool isFirst = neuron == first;
    if (isFirst || numShown++ < maxShown)
      text += " -> " + std::to_string(connections.neurons[neuron]);
    else if (numShown == maxShown + 1)
      text += " -> ...";
    if (isFirst)
      break;
  }
  return "the connections have a cycle, " + text;
}

Result<std::vector<uint32_t>>
spikelog::findLayers(const Connections &connections) {
  return LayerSearch(connections).run();
}
