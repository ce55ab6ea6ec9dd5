//===- Flatten.cpp - Turns a file into one checked level ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Flatten.h"

#include "Repair.h"
#include "ganglion/Target/NIR/Names.h"
#include "ganglion/Target/NIR/Primitives.h"
#include "ganglion/Target/NIR/Topology.h"

#include <algorithm>
#include <set>

using namespace ganglion;
using namespace ganglion::nir;

using Path = std::vector<std::string>;

static std::string join(const Path &path) {
  std::string text;
  for (const std::string &name : path)
    text += (text.empty() ? "" : ".") + name;
  return text;
}

//===----------------------------------------------------------------------===//
// Inlining
//===----------------------------------------------------------------------===//

namespace {
/// Brings all levels into one graph. The Inputs and Outputs of nested graphs
/// stay in it as nodes, so that their shapes can be checked.
class Inliner {
public:
  Inliner(bool lenient, Remarks &remarks)
      : lenient(lenient), remarks(remarks) {}

  /// Nodes of `flat` that edges to and from a node of a level connect to.
  struct Ends {
    std::vector<size_t> inputs, outputs;
  };
  Result<Ends> inlineGraph(Graph level, const Path &path);

  Graph flat;
  std::vector<Path> paths;
  std::vector<bool> isNestedPort;

private:
  size_t addNode(Node node, Path path);
  std::optional<Error> connect(const Edge &edge, const Ends &source,
                               const Ends &target, const Path &path);
  std::optional<Error> addMissingPort(bool isInput, size_t begin,
                                      const Path &path,
                                      std::vector<size_t> &ports);

  bool lenient;
  Remarks &remarks;
  std::set<std::string> names;
};
} // namespace

/// Names that the dots make equal get a number.
size_t Inliner::addNode(Node node, Path path) {
  std::string name = join(path);
  node.name = name;
  for (unsigned number = 2; !names.insert(node.name).second; ++number)
    node.name = name + "_" + std::to_string(number);
  bool isPort = findPrimitive(node.type)->family == Family::Port;
  isNestedPort.push_back(isPort && path.size() > 1);
  flat.nodes.push_back(std::move(node));
  paths.push_back(std::move(path));
  return flat.nodes.size() - 1;
}

std::optional<Error> Inliner::connect(const Edge &edge, const Ends &source,
                                      const Ends &target, const Path &path) {
  auto check = [&](const std::vector<size_t> &ports, const std::string &name,
                   const char *type) -> std::optional<Error> {
    if (ports.size() == 1)
      return std::nullopt;
    Path inner = path;
    inner.push_back(name);
    std::string where = path.empty() ? "" : " in graph '" + join(path) + "'";
    return Error{"edge '" + edge.source + "' -> '" + edge.target + "'" + where +
                 ": the graph '" + join(inner) + "' has " +
                 std::to_string(ports.size()) + " connected " + type +
                 " nodes, expected one since an edge cannot say which; split "
                 "the graph"};
  };
  if (std::optional<Error> error = check(source.outputs, edge.source, "Output"))
    return error;
  if (std::optional<Error> error = check(target.inputs, edge.target, "Input"))
    return error;
  flat.edges.push_back(
      {flat.nodes[source.outputs[0]].name, flat.nodes[target.inputs[0]].name});
  return std::nullopt;
}

/// Adds an Input (Output) to each node of the level that has no predecessor
/// (successor).
std::optional<Error> Inliner::addMissingPort(bool isInput, size_t begin,
                                             const Path &path,
                                             std::vector<size_t> &ports) {
  std::string type = isInput ? "Input" : "Output";
  std::string name = isInput ? "input" : "output";
  std::string where =
      path.empty() ? "the network" : "the graph '" + join(path) + "'";
  Topology topology(flat);
  std::vector<size_t> open;
  for (size_t i = begin; i < flat.nodes.size(); ++i) {
    bool isUnused = isNestedPort[i] && topology.incoming[i].empty() &&
                    topology.outgoing[i].empty();
    bool isPort = findPrimitive(flat.nodes[i].type)->family == Family::Port;
    bool isOtherPort = isPort && !isNestedPort[i];
    const auto &edges = isInput ? topology.incoming[i] : topology.outgoing[i];
    if (!isUnused && !isOtherPort && edges.empty())
      open.push_back(i);
  }
  bool isNested = !path.empty();
  if (open.empty() && isNested)
    return std::nullopt;
  if (open.empty())
    return Error{where + " has no " + type + " node, and no node without " +
                 (isInput ? "predecessors" : "successors") +
                 " where one belongs; add it where the network was exported"};
  if (!lenient) {
    Path openNames;
    for (size_t i : open)
      openNames.push_back(flat.nodes[i].name);
    return Error{where + " has no " + type + " node, expected one " +
                 (isInput ? "before " : "behind ") + quoteList(openNames) +
                 "; add it, or import leniently"};
  }
  for (size_t i : open) {
    Node port;
    port.type = type;
    std::string neighbour = flat.nodes[i].name;
    Path portPath = path;
    portPath.push_back(open.size() == 1 ? name : name + "_" + neighbour);
    std::string shapeText;
    // The port of a nested graph takes its shape from what it is connected to.
    if (isInput && !isNested) {
      Result<std::optional<Shape>> shape = getExpectedInput(flat.nodes[i]);
      if (!shape)
        return shape.getError();
      if (!*shape ||
          std::count(shape->value().begin(), shape->value().end(), -1) > 0)
        return Error{where + " has no Input node, and the input shape of '" +
                     neighbour + "' (" + flat.nodes[i].type +
                     ") is not in the file; add an Input with its shape"};
      port.arrays["shape"] = Array::vector(**shape);
      shapeText = " of shape " + toString(**shape);
    }
    size_t added = addNode(std::move(port), std::move(portPath));
    const std::string &addedName = flat.nodes[added].name;
    flat.edges.push_back(isInput ? Edge{addedName, neighbour}
                                 : Edge{neighbour, addedName});
    ports.push_back(added);
    remarks.push_back(where + " has no " + type + " node: added '" + addedName +
                      "'" + shapeText + (isInput ? " before '" : " behind '") +
                      neighbour + "'");
  }
  return std::nullopt;
}

Result<Inliner::Ends> Inliner::inlineGraph(Graph level, const Path &path) {
  if (std::optional<Error> error =
          repairEdges(level, join(path), lenient, remarks))
    return *error;
  std::set<std::string> connected;
  for (const Edge &edge : level.edges) {
    connected.insert(edge.source);
    connected.insert(edge.target);
  }

  size_t begin = flat.nodes.size();
  Ends ports;
  std::map<std::string, Ends> ends;
  bool hasInput = false, hasOutput = false;
  for (Node &node : level.nodes) {
    Path nodePath = path;
    nodePath.push_back(node.name);
    std::string name = node.name, type = node.type;
    if (node.graph) {
      if (!node.metadata.empty())
        remarks.push_back("the metadata of the graph '" + join(nodePath) +
                          "' are left out, since the graph is inlined");
      Result<Ends> inner = inlineGraph(std::move(*node.graph), nodePath);
      if (!inner)
        return inner;
      ends[name] = std::move(*inner);
      continue;
    }
    size_t i = addNode(std::move(node), std::move(nodePath));
    ends[name] = {{i}, {i}};
    hasInput |= type == "Input";
    hasOutput |= type == "Output";
    // A port that nothing uses does not make the others ambiguous.
    if (connected.count(name) && type == "Input")
      ports.inputs.push_back(i);
    if (connected.count(name) && type == "Output")
      ports.outputs.push_back(i);
  }
  for (const Edge &edge : level.edges)
    if (std::optional<Error> error =
            connect(edge, ends[edge.source], ends[edge.target], path))
      return *error;

  // A nested graph may do without a port that no edge needs.
  bool needsPorts = path.empty() || lenient;
  if (!hasInput && needsPorts)
    if (std::optional<Error> error =
            addMissingPort(true, begin, path, ports.inputs))
      return *error;
  if (!hasOutput && needsPorts)
    if (std::optional<Error> error =
            addMissingPort(false, begin, path, ports.outputs))
      return *error;
  return ports;
}

//===----------------------------------------------------------------------===//
// Removal of nested ports
//===----------------------------------------------------------------------===//

/// Connects what comes before each nested port with what comes behind it, and
/// drops the port. The sum over edges stays the same.
static std::optional<Error> bypassPorts(FlatNetwork &network,
                                        const std::vector<bool> &isNestedPort) {
  Graph &graph = network.graph;
  size_t numNodes = graph.nodes.size();
  std::vector<std::set<size_t>> before(numNodes), behind(numNodes);
  for (const Topology::IndexedEdge &edge : Topology(graph).edges) {
    before[edge.target].insert(edge.source);
    behind[edge.source].insert(edge.target);
  }
  for (size_t port = 0; port < numNodes; ++port) {
    if (!isNestedPort[port])
      continue;
    if (behind[port].count(port))
      return Error{"the port '" + graph.nodes[port].name +
                   "' feeds itself with no node between, expected a path "
                   "through a node; remove the edge"};
    for (size_t source : before[port])
      for (size_t target : behind[port]) {
        if (!behind[source].insert(target).second)
          return Error{"two paths lead from '" + graph.nodes[source].name +
                       "' to '" + graph.nodes[target].name +
                       "' with no node between, one of them through the port "
                       "'" +
                       graph.nodes[port].name +
                       "', expected one; put a Scale on one of them"};
        before[target].insert(source);
      }
    for (size_t source : before[port])
      behind[source].erase(port);
    for (size_t target : behind[port])
      before[target].erase(port);
    behind[port].clear();
  }

  FlatNetwork kept;
  for (size_t i = 0; i < numNodes; ++i) {
    for (size_t target : behind[i])
      kept.graph.edges.push_back(
          {graph.nodes[i].name, graph.nodes[target].name});
  }
  for (size_t i = 0; i < numNodes; ++i) {
    if (isNestedPort[i])
      continue;
    kept.graph.nodes.push_back(std::move(graph.nodes[i]));
    kept.paths.push_back(std::move(network.paths[i]));
    kept.shapes.push_back(std::move(network.shapes[i]));
  }
  graph = std::move(kept.graph);
  network.paths = std::move(kept.paths);
  network.shapes = std::move(kept.shapes);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

/// A lone primitive is a graph of one node.
static Graph takeGraph(Node root, Remarks &remarks) {
  if (root.graph)
    return std::move(*root.graph);
  root.name = "node";
  Graph graph;
  graph.nodes.push_back(std::move(root));
  remarks.push_back("the file holds a lone " + graph.nodes[0].type +
                    " and no graph; it became the node 'node'");
  return graph;
}

static std::vector<std::vector<size_t>>
orderPredecessors(const Graph &graph, const std::vector<size_t> &order) {
  Topology topology(graph);
  std::vector<std::vector<size_t>> predecessors(graph.nodes.size());
  for (size_t source : order)
    for (size_t e : topology.outgoing[source])
      predecessors[topology.edges[e].target].push_back(source);
  return predecessors;
}

Result<FlatNetwork> ganglion::nir::flatten(File file,
                                           const FlattenOptions &options,
                                           Remarks &remarks) {
  if (std::optional<Error> error = verify(file.root, "node"))
    return *error;
  // A lone primitive cannot have ports, so it is given them in either mode.
  bool lenient = options.lenient;
  FlatNetwork network;
  network.version = std::move(file.version);
  if (file.root.graph)
    network.metadata = std::move(file.root.metadata);
  Inliner inliner(lenient || !file.root.graph, remarks);
  Graph graph = takeGraph(std::move(file.root), remarks);
  if (auto ends = inliner.inlineGraph(std::move(graph), {}); !ends)
    return ends.getError();

  network.graph = std::move(inliner.flat);
  network.paths = std::move(inliner.paths);
  Result<std::vector<NodeShapes>> shapes =
      repairShapes(network.graph, inliner.isNestedPort, lenient, remarks);
  if (!shapes)
    return shapes.getError();
  network.shapes = std::move(*shapes);
  if (std::optional<Error> error = bypassPorts(network, inliner.isNestedPort))
    return *error;
  network.recurrence = findRecurrence(network.graph);
  network.predecessors =
      orderPredecessors(network.graph, network.recurrence.order);
  return network;
}
