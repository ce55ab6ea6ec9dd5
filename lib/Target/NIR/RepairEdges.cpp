//===- RepairEdges.cpp - Repairs edges of one level -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Repair.h"

#include "ganglion/Target/NIR/Names.h"
#include "ganglion/Target/NIR/Primitives.h"

#include <algorithm>
#include <set>

using namespace ganglion;
using namespace ganglion::nir;

namespace {
struct Replacement {
  std::string name;
  std::string reason;
};

class EdgeRepairer {
public:
  EdgeRepairer(Graph &graph, const std::string &graphName, bool lenient,
               Remarks &remarks)
      : graph(graph),
        where(graphName.empty() ? "" : " in graph '" + graphName + "'"),
        lenient(lenient), remarks(remarks) {}

  std::optional<Error> run() {
    if (std::optional<Error> error = indexNodes())
      return error;
    if (std::optional<Error> error = resolveNames())
      return error;
    removeRepetitions();
    return checkPorts();
  }

private:
  std::optional<Error> indexNodes();
  std::optional<Error> resolveNames();
  void removeRepetitions();
  std::optional<Error> checkPorts() const;
  std::optional<Replacement> findReplacement(const std::string &name) const;
  Error makeDangling(const Edge &edge, const std::string &name) const;

  std::string describe(const Edge &edge) const {
    return "edge '" + edge.source + "' -> '" + edge.target + "'" + where;
  }

  Graph &graph;
  std::string where;
  bool lenient;
  Remarks &remarks;
  std::map<std::string, const Node *> nodes;
  /// Names that edges of the file use.
  std::set<std::string> used;
};
} // namespace

std::optional<Error> EdgeRepairer::indexNodes() {
  for (const Node &node : graph.nodes)
    if (!nodes.emplace(node.name, &node).second)
      return Error{"two nodes" + where + " are called '" + node.name +
                   "', expected unique names; rename one"};
  for (const Edge &edge : graph.edges) {
    used.insert(edge.source);
    used.insert(edge.target);
  }
  return std::nullopt;
}

static bool startsWith(const std::string &text, const std::string &prefix) {
  return text.compare(0, prefix.size(), prefix) == 0;
}

/// The node that `name` means, if there is but one way to read it.
std::optional<Replacement>
EdgeRepairer::findReplacement(const std::string &name) const {
  // A recurrent layer that was inlined keeps its name as a prefix. What enters
  // or leaves the layer enters or leaves its neuron.
  std::vector<std::string> members, neurons, unconnected;
  for (const Node &node : graph.nodes) {
    if (!startsWith(node.name, name))
      continue;
    if (startsWith(node.name, name + ".")) {
      members.push_back(node.name);
      if (findPrimitive(node.type)->isNeuron)
        neurons.push_back(node.name);
    } else if (!used.count(node.name)) {
      unconnected.push_back(node.name);
    }
  }
  if (neurons.size() == 1)
    return Replacement{neurons[0],
                       "the only neuron among " + quoteList(members)};
  if (members.empty() && unconnected.size() == 1)
    return Replacement{
        unconnected[0],
        "the only node without edges whose name starts like this"};
  return std::nullopt;
}

Error EdgeRepairer::makeDangling(const Edge &edge,
                                 const std::string &name) const {
  std::vector<std::string> names;
  for (const auto &[other, node] : nodes)
    names.push_back(other);
  std::vector<std::string> nearest = findNearest(name, names);
  std::string message = describe(edge) + ": there is no node '" + name + "'";
  if (!nearest.empty())
    message += ", the nearest " +
               std::string(nearest.size() == 1 ? "name is " : "names are ") +
               quoteList(nearest);
  message += "; correct the edge";
  if (std::optional<Replacement> replacement = findReplacement(name))
    message += " or import leniently, which takes '" + replacement->name + "'";
  return Error{message};
}

std::optional<Error> EdgeRepairer::resolveNames() {
  std::map<std::string, std::string> replaced;
  for (Edge &edge : graph.edges) {
    Edge original = edge;
    for (std::string *name : {&edge.source, &edge.target}) {
      if (nodes.count(*name))
        continue;
      auto [it, isNew] = replaced.try_emplace(*name);
      if (isNew) {
        std::optional<Replacement> replacement = findReplacement(*name);
        if (!lenient || !replacement)
          return makeDangling(original, *name);
        it->second = replacement->name;
        remarks.push_back(describe(original) + ": there is no node '" + *name +
                          "'; took '" + replacement->name + "', " +
                          replacement->reason);
      }
      *name = it->second;
    }
  }
  return std::nullopt;
}

void EdgeRepairer::removeRepetitions() {
  std::map<Edge, unsigned> counts;
  std::vector<Edge> unique;
  for (const Edge &edge : graph.edges)
    if (counts[edge]++ == 0)
      unique.push_back(edge);
  for (const Edge &edge : unique)
    if (counts[edge] > 1)
      remarks.push_back(describe(edge) + " is listed " +
                        std::to_string(counts[edge]) +
                        " times, which means one edge");
  graph.edges = std::move(unique);
}

std::optional<Error> EdgeRepairer::checkPorts() const {
  for (const Edge &edge : graph.edges) {
    if (nodes.at(edge.source)->type == "Output")
      return Error{describe(edge) + " leaves the Output '" + edge.source +
                   "', expected an Output to have no successors; start the "
                   "edge at the node before it"};
    if (nodes.at(edge.target)->type == "Input")
      return Error{describe(edge) + " enters the Input '" + edge.target +
                   "', expected an Input to have no predecessors; end the edge "
                   "at the node behind it"};
  }
  return std::nullopt;
}

std::optional<Error> ganglion::nir::repairEdges(Graph &graph,
                                                const std::string &graphName,
                                                bool lenient,
                                                Remarks &remarks) {
  return EdgeRepairer(graph, graphName, lenient, remarks).run();
}
