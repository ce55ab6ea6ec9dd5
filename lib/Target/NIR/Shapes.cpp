//===- Shapes.cpp - Shapes that flow along the edges ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Shapes.h"

#include "ganglion/Target/NIR/Primitives.h"
#include "ganglion/Target/NIR/Topology.h"

#include <algorithm>
#include <cassert>
#include <deque>

using namespace ganglion;
using namespace ganglion::nir;

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

int64_t Window::getOutputSize(int64_t size) const {
  if (isSame)
    return (size + stride - 1) / stride;
  int64_t room = size + 2 * padding - getSpan();
  return room < 0 ? 0 : room / stride + 1;
}

std::pair<int64_t, int64_t> Window::getPadding(int64_t size) const {
  if (!isSame)
    return {padding, padding};
  int64_t needed = (getOutputSize(size) - 1) * stride + getSpan() - size;
  int64_t total = std::max<int64_t>(0, needed);
  return {total / 2, total - total / 2};
}

/// Value of a spatial field for one axis: a scalar counts for all of them.
static int64_t getSpatial(const Array &array, size_t axis) {
  const std::vector<int64_t> &values = *array.getIntegers();
  return values.size() == 1 ? values[0] : values[axis];
}

std::vector<Window> ganglion::nir::getWindows(const Node &node) {
  const Primitive &primitive = *findPrimitive(node.type);
  const Array &padding = *node.find("padding");
  std::vector<Window> windows(primitive.numSpatialAxes);
  for (size_t axis = 0; axis < windows.size(); ++axis) {
    Window &window = windows[axis];
    window.stride = getSpatial(*node.find("stride"), axis);
    if (const std::string *name = padding.getString())
      window.isSame = *name == "same";
    else
      window.padding = getSpatial(padding, axis);
    if (primitive.family == Family::Pool) {
      window.kernel = getSpatial(*node.find("kernel_size"), axis);
    } else {
      window.kernel = node.find("weight")->shape[2 + axis];
      window.dilation = getSpatial(*node.find("dilation"), axis);
    }
  }
  return windows;
}

//===----------------------------------------------------------------------===//
// One node
//===----------------------------------------------------------------------===//

static std::string describe(const Node &node) {
  return "'" + node.name + "' (" + node.type + ")";
}

Result<std::pair<int64_t, int64_t>>
ganglion::nir::getFlattenedAxes(const Node &node, int64_t rank) {
  int64_t first = node.find("start_dim")->getIntegers()->front();
  int64_t last = node.find("end_dim")->getIntegers()->front();
  int64_t from = first < 0 ? first + rank : first;
  int64_t to = last < 0 ? last + rank : last;
  if (from < 0 || from > to || to >= rank)
    return Error{describe(node) + " joins the axes " + std::to_string(first) +
                 " to " + std::to_string(last) + ", but its input has " +
                 std::to_string(rank) +
                 " axes; the batch axis does not count, correct start_dim and "
                 "end_dim"};
  return std::pair(from, to);
}

static std::optional<Shape> getSizes(const Array *array) {
  if (!array)
    return std::nullopt;
  return *array->getIntegers();
}

static Error makeContradiction(const Node &node, const char *a,
                               const Shape &shapeA, const char *b,
                               const Shape &shapeB, const char *rule) {
  return Error{describe(node) + ": '" + a + "' has shape " + toString(shapeA) +
               " but '" + b + "' has shape " + toString(shapeB) +
               ", expected " + rule + "; correct one of them"};
}

/// Scalars take any shape; the rest must agree.
static Result<std::optional<Shape>> getElementwiseShape(const Node &node) {
  const Field *first = nullptr;
  for (const Field &field : *findPrimitive(node.type)) {
    const Array *array = node.find(field.name);
    if (!array || array->shape.empty())
      continue;
    if (!first)
      first = &field;
    else if (array->shape != node.find(first->name)->shape)
      return makeContradiction(node, first->name, node.find(first->name)->shape,
                               field.name, array->shape,
                               "one shape for all parameters");
  }
  if (!first)
    return std::optional<Shape>();
  return std::optional(node.find(first->name)->shape);
}

static Result<std::optional<Shape>> getMapInput(const Node &node) {
  const Shape &weight = node.find("weight")->shape;
  Shape output(weight.begin(), weight.end() - 1);
  if (const Array *bias = node.type == "Affine" ? node.find("bias") : nullptr;
      bias && bias->shape != output)
    return makeContradiction(node, "weight", weight, "bias", bias->shape,
                             "(..., out, in) and (..., out)");
  Shape input(weight.begin(), weight.end() - 2);
  input.push_back(weight.back());
  return std::optional(input);
}

static Result<std::optional<Shape>> getConvolutionInput(const Node &node) {
  const Shape &weight = node.find("weight")->shape;
  const Shape &bias = node.find("bias")->shape;
  int64_t groups = node.find("groups")->getIntegers()->front();
  if (bias[0] != weight[0])
    return makeContradiction(node, "weight", weight, "bias", bias,
                             "a bias per output channel");
  if (weight[0] % groups != 0)
    return Error{describe(node) + " has " + std::to_string(weight[0]) +
                 " output channels in " + std::to_string(groups) +
                 " groups, expected a multiple; correct 'groups'"};
  unsigned numAxes = findPrimitive(node.type)->numSpatialAxes;
  Shape input(1 + numAxes, -1);
  input[0] = weight[1] * groups;
  if (const Array *sizes = node.find("input_shape"))
    for (unsigned axis = 0; axis < numAxes; ++axis)
      input[1 + axis] = getSpatial(*sizes, axis);
  return std::optional(input);
}

Result<std::optional<Shape>> ganglion::nir::getExpectedInput(const Node &node) {
  switch (findPrimitive(node.type)->family) {
  case Family::Port:
    return getSizes(node.find("shape"));
  case Family::Map:
    return getMapInput(node);
  case Family::Convolution:
    return getConvolutionInput(node);
  case Family::Pool:
    return std::optional(Shape(3, -1));
  case Family::Flatten:
    return getSizes(node.find("input_type"));
  case Family::Elementwise:
    return getElementwiseShape(node);
  case Family::Graph:
    break;
  }
  return std::optional<Shape>();
}

static Result<Shape> slide(const Node &node, const Shape &input) {
  Shape output = input;
  if (const Array *weight = node.find("weight"))
    output[0] = weight->shape[0];
  std::vector<Window> windows = getWindows(node);
  for (size_t axis = 0; axis < windows.size(); ++axis) {
    int64_t size = input[1 + axis];
    output[1 + axis] = windows[axis].getOutputSize(size);
    if (output[1 + axis] == 0)
      return Error{describe(node) + " has a kernel that spans " +
                   std::to_string(windows[axis].getSpan()) +
                   " on an axis of size " + std::to_string(size) +
                   " with padding " + std::to_string(windows[axis].padding) +
                   ", expected one that fits; correct kernel, dilation or "
                   "padding"};
  }
  return output;
}

static Result<Shape> flatten(const Node &node, const Shape &input) {
  auto axes = getFlattenedAxes(node, input.size());
  if (!axes)
    return axes.getError();
  auto first = input.begin() + axes->first;
  auto last = input.begin() + axes->second + 1;
  Shape output(input.begin(), first);
  output.push_back(*countElements(Shape(first, last)));
  output.insert(output.end(), last, input.end());
  return output;
}

static Result<Shape> computeOutput(const Node &node, const Shape &input) {
  switch (findPrimitive(node.type)->family) {
  case Family::Map: {
    const Shape &weight = node.find("weight")->shape;
    return Shape(weight.begin(), weight.end() - 1);
  }
  case Family::Convolution:
  case Family::Pool:
    return slide(node, input);
  case Family::Flatten:
    return flatten(node, input);
  case Family::Port:
  case Family::Elementwise:
  case Family::Graph:
    break;
  }
  return input;
}

Result<Shape> ganglion::nir::getOutput(const Node &node, const Shape &input) {
  Result<Shape> output = computeOutput(node, input);
  if (output && !countElements(*output))
    return Error{describe(node) + " has the output shape " + toString(*output) +
                 ", expected at most " + std::to_string(maxElements) +
                 " elements"};
  return output;
}

//===----------------------------------------------------------------------===//
// All nodes
//===----------------------------------------------------------------------===//

static bool isFullyKnown(const Shape &shape) {
  return std::all_of(shape.begin(), shape.end(),
                     [](int64_t size) { return size >= 0; });
}

bool ganglion::nir::matches(const Shape &shape, const Shape &expected) {
  return std::equal(shape.begin(), shape.end(), expected.begin(),
                    expected.end(), [](int64_t size, int64_t wanted) {
                      return wanted < 0 || size == wanted;
                    });
}

Result<std::vector<NodeShapes>>
ganglion::nir::propagateShapes(const Graph &graph) {
  Topology topology(graph);
  std::vector<NodeShapes> shapes(graph.nodes.size());
  std::vector<std::optional<Shape>> expected;
  std::deque<size_t> ready;
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    Result<std::optional<Shape>> input = getExpectedInput(graph.nodes[i]);
    if (!input)
      return input.getError();
    expected.push_back(std::move(*input));
    if (expected[i] && isFullyKnown(*expected[i])) {
      shapes[i].input = expected[i];
      ready.push_back(i);
    }
  }
  // Each node becomes ready once: what it asks for wins, else the predecessor
  // that is known first.
  while (!ready.empty()) {
    size_t i = ready.front();
    ready.pop_front();
    Result<Shape> output = getOutput(graph.nodes[i], *shapes[i].input);
    if (!output)
      return output.getError();
    shapes[i].output = std::move(*output);
    for (size_t e : topology.outgoing[i]) {
      size_t target = topology.edges[e].target;
      if (shapes[target].input ||
          (expected[target] && !matches(*shapes[i].output, *expected[target])))
        continue;
      shapes[target].input = shapes[i].output;
      ready.push_back(target);
    }
  }
  return shapes;
}

/// Only a port of a nested graph has edges on both sides.
static bool isNestedPort(const Graph &graph, const Topology &topology,
                         size_t i) {
  return findPrimitive(graph.nodes[i].type)->family == Family::Port &&
         !topology.incoming[i].empty() && !topology.outgoing[i].empty();
}

/// What may be wrong with an edge between these shapes, and the way out.
static std::string adviseOnMismatch(const Graph &graph,
                                    const Topology &topology,
                                    const Topology::IndexedEdge &edge,
                                    const Shape &given, const Shape &expected) {
  Shape withBatch = given;
  withBatch.insert(withBatch.begin(), 1);
  const Node &target = graph.nodes[edge.target];
  if (findPrimitive(target.type)->family == Family::Elementwise &&
      expected == withBatch)
    return "the leading 1 looks like a batch axis, which lenient import drops";
  for (size_t end : {edge.source, edge.target})
    if (isNestedPort(graph, topology, end))
      return "'" + graph.nodes[end].name +
             "' is a port of a nested graph, which lenient import fits to the "
             "node before it";
  if (target.type == "Output" &&
      countElements(given) == countElements(expected))
    return "the number of elements is the same, so lenient import takes the "
           "shape given";
  return "correct one of the two nodes";
}

std::optional<Error>
ganglion::nir::checkShapes(const Graph &graph,
                           const std::vector<NodeShapes> &shapes) {
  Topology topology(graph);
  for (const Topology::IndexedEdge &edge : topology.edges) {
    const Node &source = graph.nodes[edge.source];
    const Node &target = graph.nodes[edge.target];
    const std::optional<Shape> &given = shapes[edge.source].output;
    Result<std::optional<Shape>> asked = getExpectedInput(target);
    if (!asked)
      return asked.getError();
    // An axis that the parameters leave open is fixed by the other edges.
    std::optional<Shape> expected =
        shapes[edge.target].input ? shapes[edge.target].input : *asked;
    if (!given || !expected || matches(*given, *expected))
      continue;
    return Error{"edge '" + source.name + "' -> '" + target.name + "': '" +
                 source.name + "' gives shape " + toString(*given) + " but " +
                 describe(target) + " expects " + toString(*expected) + "; " +
                 adviseOnMismatch(graph, topology, edge, *given, *expected)};
  }
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    if (!shapes[i].input)
      return Error{"the shape of " + describe(graph.nodes[i]) +
                   " does not follow from its parameters or predecessors; "
                   "export it with its input shape"};
  return std::nullopt;
}
