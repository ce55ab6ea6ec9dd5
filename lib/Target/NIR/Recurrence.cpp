//===- Recurrence.cpp - Order of nodes and cut edges ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Recurrence.h"

#include "ganglion/Target/NIR/Names.h"
#include "ganglion/Target/NIR/Primitives.h"
#include "ganglion/Target/NIR/Topology.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <queue>
#include <tuple>

using namespace ganglion::nir;

namespace {
class CycleCutter {
public:
  explicit CycleCutter(const Graph &graph);

  Recurrence run();

private:
  void rankNames();
  void measureDistances();
  void visitReadyNodes();
  void findComponents();
  size_t chooseEntry() const;
  void enter(size_t node);

  /// Whether the edge still orders its ends.
  bool binds(size_t edge) const { return !isFree[edge]; }
  bool isNeuron(size_t node) const {
    const Primitive *primitive = findPrimitive(graph.nodes[node].type);
    return primitive && primitive->isNeuron;
  }
  bool isPositiveDelay(size_t node) const;
  /// Whether an edge lies on a cycle of what is left.
  bool isInCycle(size_t edge) const {
    const Topology::IndexedEdge &e = topology.edges[edge];
    return binds(edge) && component[e.source] == component[e.target];
  }

  const Graph &graph;
  Topology topology;
  std::vector<size_t> nameRank, distance;
  std::vector<bool> isVisited;
  std::vector<size_t> order;
  /// Per edge of the topology: cut, or into a Delay that closes a cycle.
  std::vector<bool> isFree, isCut;
  /// Strongly connected component of each node that is not visited.
  std::vector<size_t> component;
};
} // namespace

CycleCutter::CycleCutter(const Graph &graph)
    : graph(graph), topology(graph), isVisited(graph.nodes.size()),
      isFree(topology.edges.size()), isCut(topology.edges.size()) {
  rankNames();
  measureDistances();
}

void CycleCutter::rankNames() {
  std::vector<size_t> sorted(graph.nodes.size());
  std::iota(sorted.begin(), sorted.end(), 0);
  std::sort(sorted.begin(), sorted.end(), [&](size_t a, size_t b) {
    return isNaturallyLess(graph.nodes[a].name, graph.nodes[b].name);
  });
  nameRank.resize(sorted.size());
  for (size_t rank = 0; rank < sorted.size(); ++rank)
    nameRank[sorted[rank]] = rank;
}

/// Number of edges from the nearest node without predecessors.
void CycleCutter::measureDistances() {
  distance.assign(graph.nodes.size(), std::numeric_limits<size_t>::max());
  std::deque<size_t> queue;
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    if (topology.incoming[i].empty()) {
      distance[i] = 0;
      queue.push_back(i);
    }
  while (!queue.empty()) {
    size_t i = queue.front();
    queue.pop_front();
    for (size_t e : topology.outgoing[i]) {
      size_t target = topology.edges[e].target;
      if (distance[target] != std::numeric_limits<size_t>::max())
        continue;
      distance[target] = distance[i] + 1;
      queue.push_back(target);
    }
  }
}

bool CycleCutter::isPositiveDelay(size_t node) const {
  if (graph.nodes[node].type != "Delay")
    return false;
  const Array *delay = graph.nodes[node].find("delay");
  if (!delay)
    return false;
  std::vector<double> values = delay->toDoubles();
  return !values.empty() && std::all_of(values.begin(), values.end(),
                                        [](double v) { return v > 0; });
}

/// Kahn's algorithm over the edges that bind, starting anew so that the order
/// is that of the final cuts.
void CycleCutter::visitReadyNodes() {
  order.clear();
  isVisited.assign(graph.nodes.size(), false);
  std::vector<size_t> numWaiting(graph.nodes.size(), 0);
  for (size_t e = 0; e < topology.edges.size(); ++e)
    numWaiting[topology.edges[e].target] += binds(e);

  auto isLater = [&](size_t a, size_t b) { return nameRank[a] > nameRank[b]; };
  std::priority_queue<size_t, std::vector<size_t>, decltype(isLater)> ready(
      isLater);
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    if (numWaiting[i] == 0)
      ready.push(i);
  while (!ready.empty()) {
    size_t i = ready.top();
    ready.pop();
    isVisited[i] = true;
    order.push_back(i);
    for (size_t e : topology.outgoing[i])
      if (binds(e) && --numWaiting[topology.edges[e].target] == 0)
        ready.push(topology.edges[e].target);
  }
}

/// Tarjan's algorithm over the nodes that are left, with its own stack: chains
/// of a large network would overflow the machine's.
void CycleCutter::findComponents() {
  constexpr size_t none = std::numeric_limits<size_t>::max();
  size_t numNodes = graph.nodes.size(), numSeen = 0, numComponents = 0;
  component.assign(numNodes, none);
  std::vector<size_t> index(numNodes, none), low(numNodes, none);
  std::vector<size_t> path, pending;
  std::vector<size_t> nextEdge(numNodes, 0);
  for (size_t root = 0; root < numNodes; ++root) {
    if (isVisited[root] || index[root] != none)
      continue;
    path.push_back(root);
    while (!path.empty()) {
      size_t i = path.back();
      if (index[i] == none) {
        index[i] = low[i] = numSeen++;
        pending.push_back(i);
      }
      if (nextEdge[i] < topology.outgoing[i].size()) {
        size_t e = topology.outgoing[i][nextEdge[i]++];
        size_t target = topology.edges[e].target;
        if (!binds(e))
          continue;
        if (index[target] == none)
          path.push_back(target);
        else if (component[target] == none)
          low[i] = std::min(low[i], index[target]);
        continue;
      }
      path.pop_back();
      if (!path.empty())
        low[path.back()] = std::min(low[path.back()], low[i]);
      if (low[i] != index[i])
        continue;
      size_t member;
      do {
        member = pending.back();
        pending.pop_back();
        component[member] = numComponents;
      } while (member != i);
      ++numComponents;
    }
  }
}

/// The node by which to enter a cycle that no other one feeds.
size_t CycleCutter::chooseEntry() const {
  // Only a component that waits for nothing but itself is surely a cycle, and
  // there always is one.
  std::vector<bool> isFed(graph.nodes.size(), false);
  for (size_t e = 0; e < topology.edges.size(); ++e) {
    const Topology::IndexedEdge &edge = topology.edges[e];
    if (binds(e) && !isVisited[edge.source] && !isInCycle(e))
      isFed[component[edge.target]] = true;
  }
  auto getKey = [&](size_t i) {
    const std::vector<size_t> &incoming = topology.incoming[i];
    bool isReached =
        std::any_of(incoming.begin(), incoming.end(), [&](size_t e) {
          return isVisited[topology.edges[e].source];
        });
    return std::tuple(!isPositiveDelay(i), !isNeuron(i), !isReached,
                      distance[i], nameRank[i]);
  };
  std::optional<size_t> best;
  for (size_t i = 0; i < graph.nodes.size(); ++i)
    if (!isVisited[i] && !isFed[component[i]] &&
        (!best || getKey(i) < getKey(*best)))
      best = i;
  return *best;
}

void CycleCutter::enter(size_t node) {
  std::vector<size_t> closing;
  auto appendCycleEdges = [&](size_t target) {
    for (size_t e : topology.incoming[target])
      if (isInCycle(e))
        closing.push_back(e);
  };
  appendCycleEdges(node);
  if (isPositiveDelay(node)) {
    for (size_t e : closing)
      isFree[e] = true;
    return;
  }
  std::vector<bool> isPassed(graph.nodes.size(), false);
  isPassed[node] = true;
  while (!closing.empty()) {
    size_t e = closing.back();
    closing.pop_back();
    size_t source = topology.edges[e].source;
    // A cycle without neurons is cut when it comes round.
    bool movesBack = !isNeuron(source) && !isPassed[source] &&
                     topology.outgoing[source].size() == 1;
    if (movesBack) {
      isPassed[source] = true;
      appendCycleEdges(source);
    } else {
      isFree[e] = isCut[e] = true;
    }
  }
}

Recurrence CycleCutter::run() {
  visitReadyNodes();
  while (order.size() < graph.nodes.size()) {
    findComponents();
    enter(chooseEntry());
    visitReadyNodes();
  }
  Recurrence result;
  result.order = std::move(order);
  for (size_t e = 0; e < topology.edges.size(); ++e)
    if (isCut[e])
      result.cutEdges.push_back(topology.edges[e].edge);
  return result;
}

Recurrence ganglion::nir::findRecurrence(const Graph &graph) {
  return CycleCutter(graph).run();
}
