//===- RepairShapes.cpp - Repairs shapes of a flat graph ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Repair.h"

#include "ganglion/Target/NIR/Names.h"
#include "ganglion/Target/NIR/Primitives.h"
#include "ganglion/Target/NIR/Topology.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::nir;

namespace {
class ShapeRepairer {
public:
  ShapeRepairer(Graph &graph, const std::vector<bool> &isNestedPort,
                Remarks &remarks)
      : graph(graph), topology(graph), isNestedPort(isNestedPort),
        isPortRepaired(graph.nodes.size()), remarks(remarks) {}

  Result<std::vector<NodeShapes>> run();

private:
  bool repairAll(bool (ShapeRepairer::*repair)(size_t));
  bool broadcastScalars(size_t i);
  bool dropBatchAxis(size_t i);
  bool replacePortShape(size_t i);

  /// The shape that the first known predecessor gives.
  std::optional<Shape> getGiven(size_t i) const;
  /// The shape that the first known successor takes.
  std::optional<Shape> getTaken(size_t i) const;

  std::string describe(size_t i) const {
    return "'" + graph.nodes[i].name + "' (" + graph.nodes[i].type + ")";
  }

  Graph &graph;
  Topology topology;
  const std::vector<bool> &isNestedPort;
  /// Two ports that copy each other must not do so forever.
  std::vector<bool> isPortRepaired;
  std::vector<NodeShapes> shapes;
  Remarks &remarks;
};
} // namespace

std::optional<Shape> ShapeRepairer::getGiven(size_t i) const {
  for (size_t e : topology.incoming[i])
    if (const auto &shape = shapes[topology.edges[e].source].output)
      return shape;
  return std::nullopt;
}

std::optional<Shape> ShapeRepairer::getTaken(size_t i) const {
  for (size_t e : topology.outgoing[i])
    if (const auto &shape = shapes[topology.edges[e].target].input)
      return shape;
  return std::nullopt;
}

/// Names of the parameters that are scalars.
static std::vector<std::string> listScalars(const Node &node) {
  std::vector<std::string> names;
  const Primitive &primitive = *findPrimitive(node.type);
  if (primitive.family == Family::Elementwise)
    for (const Field &field : primitive)
      if (const Array *array = node.find(field.name);
          array && array->shape.empty())
        names.push_back(field.name);
  return names;
}

bool ShapeRepairer::broadcastScalars(size_t i) {
  Node &node = graph.nodes[i];
  std::vector<std::string> scalars = listScalars(node);
  if (scalars.empty())
    return false;
  std::optional<Shape> shape = shapes[i].input ? shapes[i].input : getTaken(i);
  // A population that is a scalar needs no repair.
  if (!shape || shape->empty())
    return false;
  for (const std::string &name : scalars) {
    Array &array = node.arrays[name];
    array.shape = *shape;
    std::visit(
        [&](auto &values) {
          auto value = values.front();
          values.assign(*countElements(*shape), value);
        },
        array.values);
  }
  remarks.push_back(describe(i) + ": broadcast the scalar " +
                    (scalars.size() == 1 ? "" : "parameters ") +
                    quoteList(scalars) + " to shape " + toString(*shape));
  return true;
}

bool ShapeRepairer::dropBatchAxis(size_t i) {
  Node &node = graph.nodes[i];
  const Primitive &primitive = *findPrimitive(node.type);
  if (primitive.family != Family::Elementwise || !shapes[i].input)
    return false;
  Shape shape = *shapes[i].input;
  if (shape.empty() || shape.front() != 1)
    return false;
  Shape rest(shape.begin() + 1, shape.end());
  if (getGiven(i) != rest && getTaken(i) != rest)
    return false;
  for (const Field &field : primitive)
    if (auto it = node.arrays.find(field.name); it != node.arrays.end())
      it->second.shape = rest;
  remarks.push_back(describe(i) + ": dropped the batch axis of shape " +
                    toString(shape) + ", now " + toString(rest));
  return true;
}

bool ShapeRepairer::replacePortShape(size_t i) {
  Node &node = graph.nodes[i];
  std::optional<Shape> given = getGiven(i);
  const Array *array = node.find("shape");
  if (findPrimitive(node.type)->family != Family::Port || !array || !given ||
      isPortRepaired[i])
    return false;
  Shape shape = *array->getIntegers();
  if (shape == *given)
    return false;
  bool isReshaped =
      node.type == "Output" && countElements(shape) == countElements(*given);
  if (!isReshaped && !isNestedPort[i])
    return false;
  isPortRepaired[i] = true;
  node.arrays["shape"] = Array::vector(*given);
  remarks.push_back(describe(i) + ": replaced the shape " + toString(shape) +
                    " by " + toString(*given) +
                    ", which the node before it "
                    "gives");
  return true;
}

/// Applies one kind of repair to all nodes; whether any needed it.
bool ShapeRepairer::repairAll(bool (ShapeRepairer::*repair)(size_t)) {
  bool isChanged = false;
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    isChanged |= (this->*repair)(i);
  return isChanged;
}

Result<std::vector<NodeShapes>> ShapeRepairer::run() {
  // A repair lets shapes flow on, so that others become possible. Scalars come
  // last: they would copy a wrong shape.
  bool isChanged = true;
  while (isChanged) {
    Result<std::vector<NodeShapes>> known = propagateShapes(graph);
    if (!known)
      return known;
    shapes = std::move(*known);
    isChanged = repairAll(&ShapeRepairer::dropBatchAxis) ||
                repairAll(&ShapeRepairer::replacePortShape) ||
                repairAll(&ShapeRepairer::broadcastScalars);
  }
  return shapes;
}

static std::optional<Error>
checkScalars(const Graph &graph, const std::vector<NodeShapes> &shapes) {
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    const Node &node = graph.nodes[i];
    std::vector<std::string> scalars = listScalars(node);
    if (scalars.empty() || (shapes[i].input && shapes[i].input->empty()))
      continue;
    return Error{"'" + node.name + "' (" + node.type + "): parameter '" +
                 scalars.front() + "' is a scalar, expected " +
                 (shapes[i].input ? "shape " + toString(*shapes[i].input)
                                  : "one value per element") +
                 "; export arrays, or import leniently to broadcast it"};
  }
  return std::nullopt;
}

Result<std::vector<NodeShapes>>
ganglion::nir::repairShapes(Graph &graph, const std::vector<bool> &isNestedPort,
                            bool lenient, Remarks &remarks) {
  Result<std::vector<NodeShapes>> shapes =
      lenient ? ShapeRepairer(graph, isNestedPort, remarks).run()
              : propagateShapes(graph);
  if (!shapes)
    return shapes;
  if (std::optional<Error> error = checkScalars(graph, *shapes))
    return *error;
  if (std::optional<Error> error = checkShapes(graph, *shapes))
    return *error;
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    if (Node &node = graph.nodes[i];
        findPrimitive(node.type)->family == Family::Port)
      node.arrays.emplace("shape", Array::vector(*(*shapes)[i].input));
  return shapes;
}
