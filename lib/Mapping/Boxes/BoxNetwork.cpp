//===- BoxNetwork.cpp - Networks described by boxes -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/BoxNetwork.h"

#include <functional>
#include <map>
#include <set>

using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Projections
//===----------------------------------------------------------------------===//

Box Projection::getAxons(const Box &neurons) const {
  Box axons(axes.size());
  for (size_t axis = 0; axis < axes.size(); ++axis) {
    const AxisWindows &windows = axes[axis];
    if (!windows.neuronAxis) {
      axons[axis] = windows.windows.front();
      continue;
    }
    Range range = neurons[*windows.neuronAxis];
    assert(!range.isEmpty() && "no neurons, no axons");
    axons[axis] = {windows.getWindow(range.first).first,
                   windows.getWindow(range.end - 1).end};
  }
  return axons;
}

//===----------------------------------------------------------------------===//
// BoxNetwork
//===----------------------------------------------------------------------===//

NodeId BoxNetwork::addInput(Shape shape) {
  nodes.push_back({std::move(shape), /*isInput=*/true, 0, 0, {}});
  return static_cast<NodeId>(nodes.size() - 1);
}

NodeId BoxNetwork::addPopulation(Shape shape, uint32_t stage) {
  uint64_t size = countElements(shape);
  nodes.push_back({std::move(shape),
                   /*isInput=*/false,
                   stage,
                   static_cast<NeuronId>(numNeurons),
                   {}});
  numNeurons += size;
  return static_cast<NodeId>(nodes.size() - 1);
}

Shape BoxNetwork::getView(const Projection &projection) const {
  const Shape &shape = nodes[projection.source].shape;
  if (projection.axes.size() == shape.size())
    return shape;
  return {static_cast<uint32_t>(countElements(shape))};
}

/// The synapses of a projection: the sum over the neurons of the volumes of
/// their boxes, which is a product over the axes.
static uint64_t countSynapses(const Projection &projection,
                              const Shape &neurons) {
  std::vector<uint64_t> factors(neurons.begin(), neurons.end());
  uint64_t product = 1;
  for (const AxisWindows &axis : projection.axes) {
    uint64_t sum = 0;
    for (Range window : axis.windows)
      sum += window.size();
    if (axis.neuronAxis)
      factors[*axis.neuronAxis] = sum;
    else
      product *= sum;
  }
  for (uint64_t factor : factors)
    product *= factor;
  return product;
}

std::optional<uint64_t> BoxNetwork::countSynapses() const {
  uint64_t total = 0;
  for (const Node &node : nodes)
    for (const Projection &projection : node.projections)
      // At most 2^28 neurons times 2^28 axons.
      if (__builtin_add_overflow(total, ::countSynapses(projection, node.shape),
                                 &total))
        return std::nullopt;
  return total;
}

static bool areWindows(const AxisWindows &axis, uint32_t size) {
  for (size_t i = 0; i < axis.windows.size(); ++i) {
    Range window = axis.windows[i];
    if (window.first > window.end || window.end > size)
      return false;
    if (i == 0)
      continue;
    Range previous = axis.windows[i - 1];
    if (window.first < previous.first || window.end < previous.end ||
        window.first > previous.end)
      return false;
  }
  return true;
}

/// Whether the windows are there and move along distinct axes of the neurons.
static bool areAxes(const Projection &projection, const Shape &view,
                    const Shape &neurons) {
  std::set<uint32_t> moving;
  for (size_t axis = 0; axis < view.size(); ++axis) {
    const AxisWindows &windows = projection.axes[axis];
    if (windows.neuronAxis && (*windows.neuronAxis >= neurons.size() ||
                               !moving.insert(*windows.neuronAxis).second))
      return false;
    size_t positions = windows.neuronAxis ? neurons[*windows.neuronAxis] : 1;
    if (windows.windows.size() != positions || !areWindows(windows, view[axis]))
      return false;
  }
  return true;
}

/// Numbers of synapses then stay within 64 bits.
static constexpr uint64_t maxElements = uint64_t(1) << 28;
static constexpr size_t maxProjections = 256;

/// Whether a shape has elements, but not too many to be counted safely.
static bool isSafe(const Shape &shape) {
  if (shape.empty() || shape.size() > Box::maxRank)
    return false;
  uint64_t size = 1;
  for (uint32_t extent : shape)
    if ((size *= extent) == 0 || size > maxElements)
      return false;
  return true;
}

std::optional<std::string> BoxNetwork::verify() const {
  if (numNeurons > maxElements)
    return "the network has " + std::to_string(numNeurons) +
           " neurons of at most 2^28";
  for (NodeId id = 0; id < nodes.size(); ++id) {
    const Node &node = nodes[id];
    std::string self = "node " + std::to_string(id);
    if (!isSafe(node.shape))
      return self + " needs one to four axes and 1 to 2^28 elements";
    if (node.projections.size() > maxProjections)
      return self + " listens to more than 256 sources";
    std::set<std::pair<NodeId, uint32_t>> sources;
    for (const Projection &projection : node.projections) {
      NodeId from = projection.source;
      if (from >= nodes.size())
        return self + " listens to node " + std::to_string(from) + " of only " +
               std::to_string(nodes.size());
      std::string source = "node " + std::to_string(from);
      if (!sources.insert({from, projection.delay}).second)
        return self + " listens twice to " + source + " with delay " +
               std::to_string(projection.delay);
      if (!nodes[from].isInput && projection.delay == 0 &&
          nodes[from].stage >= node.stage)
        return self + " listens without delay to " + source +
               ", which is not of an earlier stage";
      Shape view = getView(projection);
      if (projection.axes.size() != view.size() ||
          !areAxes(projection, view, node.shape))
        return self + " listens to " + source + " by windows that do not fit";
    }
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

/// Visits the row-major positions of a box's elements in ascending order.
static void forEachPosition(const Box &box, const Shape &shape,
                            const std::function<void(uint32_t)> &visit,
                            size_t axis = 0, uint32_t prefix = 0) {
  if (axis == shape.size())
    return visit(prefix);
  for (uint32_t i = box[axis].first; i < box[axis].end; ++i)
    forEachPosition(box, shape, visit, axis + 1, prefix * shape[axis] + i);
}

/// The box of a single element.
static Box getElement(const Shape &shape, uint32_t position) {
  Box box(shape.size());
  for (size_t axis = shape.size(); axis-- > 0; position /= shape[axis]) {
    uint32_t index = position % shape[axis];
    box[axis] = {index, index + 1};
  }
  return box;
}

Connectivity BoxNetwork::expand() const {
  std::map<std::pair<NodeId, uint32_t>, std::map<uint32_t, AxonId>> axons;
  for (const Node &node : nodes)
    for (const Projection &projection : node.projections)
      forEachPosition(projection.getAxons(Box::getAll(node.shape)),
                      getView(projection), [&](uint32_t element) {
                        axons[{projection.source, projection.delay}][element];
                      });
  Connectivity result;
  for (auto &[key, elements] : axons)
    for (auto &[element, axon] : elements) {
      const Node &source = nodes[key.first];
      std::optional<AxonSource> neuron;
      if (!source.isInput)
        neuron = AxonSource{source.firstNeuron + element, key.second};
      axon = result.addAxon(neuron);
    }

  for (const Node &node : nodes) {
    if (node.isInput)
      continue;
    for (uint32_t i = 0; i < countElements(node.shape); ++i) {
      std::vector<AxonId> listened;
      for (const Projection &projection : node.projections)
        forEachPosition(
            projection.getAxons(getElement(node.shape, i)), getView(projection),
            [&](uint32_t element) {
              listened.push_back(
                  axons[{projection.source, projection.delay}][element]);
            });
      std::sort(listened.begin(), listened.end());
      result.addNeuron(node.stage, listened);
    }
  }
  return result;
}

//===----------------------------------------------------------------------===//
// WindowChain
//===----------------------------------------------------------------------===//

WindowChain::WindowChain(const Shape &population) : shape(population) {
  for (uint32_t axis = 0; axis < shape.size(); ++axis) {
    AxisWindows windows{axis, {}};
    for (uint32_t i = 0; i < shape[axis]; ++i)
      windows.windows.push_back({i, i + 1});
    axes.push_back(std::move(windows));
  }
}

/// What a range of outputs looks at, or nothing if that has holes.
static std::optional<Range> passRange(Range outputs, const WindowStep &step) {
  int64_t first = outputs.first / step.group;
  int64_t last = (outputs.end - 1) / step.group;
  if ((step.dilation > 1 && step.kernel > 1) ||
      (step.stride > step.kernel && first != last))
    return std::nullopt;
  auto clip = [&](int64_t index) {
    return static_cast<uint32_t>(std::clamp<int64_t>(index, 0, step.inputSize));
  };
  return Range{clip(first * step.stride - step.padding),
               clip(last * step.stride - step.padding + step.kernel)};
}

bool WindowChain::pass(const std::vector<WindowStep> &steps) {
  assert(steps.size() == axes.size() && "one step for each axis");
  for (size_t axis = 0; axis < axes.size(); ++axis) {
    // Windows in the padding are empty; they stay at the end they are at.
    uint32_t end = 0;
    for (Range &window : axes[axis].windows) {
      std::optional<Range> passed;
      if (!window.isEmpty() && !(passed = passRange(window, steps[axis])))
        return false;
      window = passed && !passed->isEmpty() ? *passed : Range{end, end};
      end = window.end;
    }
    shape[axis] = static_cast<uint32_t>(steps[axis].inputSize);
    if (!areWindows(axes[axis], shape[axis]))
      return false;
  }
  return true;
}

/// Does not move a window that is the same everywhere.
static void simplify(AxisWindows &axis) {
  auto isFirst = [&](Range window) { return window == axis.windows.front(); };
  if (!std::all_of(axis.windows.begin(), axis.windows.end(), isFirst))
    return;
  axis.neuronAxis = std::nullopt;
  axis.windows.resize(1);
}

static bool isComplete(const AxisWindows &axis, uint32_t size) {
  return !axis.neuronAxis && axis.windows.front() == Range{0, size};
}

bool WindowChain::passFlatten(const Shape &input) {
  std::vector<AxisWindows> inputAxes;
  size_t next = 0;
  for (size_t axis = 0; axis < axes.size(); ++axis) {
    // The input's axes that were joined to this one; those of size one lie
    // anywhere.
    size_t first = next;
    uint64_t size = 1;
    while (next < input.size() &&
           (next == first || size < shape[axis] || (axis + 1 == axes.size())))
      size *= input[next++];
    if (size != shape[axis])
      return false;
    simplify(axes[axis]);
    auto isLong = [](uint32_t extent) { return extent > 1; };
    auto begin = input.begin() + first, end = input.begin() + next;
    bool keepsOrder = std::count_if(begin, end, isLong) <= 1;
    if (!keepsOrder && !isComplete(axes[axis], shape[axis]))
      return false;
    auto carrier = std::find_if(begin, end, isLong);
    if (carrier == end)
      carrier = begin;
    for (auto it = begin; it != end; ++it)
      inputAxes.push_back(keepsOrder && it == carrier
                              ? axes[axis]
                              : AxisWindows{std::nullopt, {{0, *it}}});
  }
  shape = input;
  axes = std::move(inputAxes);
  return next == input.size();
}

std::vector<AxisWindows> WindowChain::take() {
  bool isAll = true;
  for (size_t axis = 0; axis < axes.size(); ++axis) {
    simplify(axes[axis]);
    isAll &= isComplete(axes[axis], shape[axis]);
  }
  if (isAll)
    return {{std::nullopt, {{0, static_cast<uint32_t>(countElements(shape))}}}};
  return std::move(axes);
}
