//===- Stages.cpp - Nodes that go over time together ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stages.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace ganglion;

namespace {
/// A node and those that it reads.
struct Reader {
  snn::NodeOpInterface node;
  SmallVector<Reader *, 4> sources;
};

/// The nodes of a network, and a root that reads all of them in their order.
struct ReadingGraph {
  explicit ReadingGraph(snn::NetworkOp network) {
    auto nodes = network.getOps<snn::NodeOpInterface>();
    readers.reserve(llvm::range_size(nodes));
    llvm::DenseMap<Operation *, Reader *> readerOf;
    for (snn::NodeOpInterface node : nodes) {
      readers.push_back({node, {}});
      readerOf[node] = &readers.back();
      root.sources.push_back(&readers.back());
    }
    for (Reader &reader : readers)
      for (Value operand : reader.node->getOperands())
        if (Operation *source = operand.getDefiningOp())
          reader.sources.push_back(readerOf.at(source));
  }

  std::vector<Reader> readers;
  Reader root;
};
} // namespace

namespace llvm {
template <>
struct GraphTraits<ReadingGraph *> {
  using NodeRef = Reader *;
  using ChildIteratorType = SmallVectorImpl<Reader *>::iterator;
  static NodeRef getEntryNode(ReadingGraph *graph) { return &graph->root; }
  static ChildIteratorType child_begin(NodeRef reader) {
    return reader->sources.begin();
  }
  static ChildIteratorType child_end(NodeRef reader) {
    return reader->sources.end();
  }
};
} // namespace llvm

/// Appends `node` to `sorted` after the nodes of `members` that it reads in the
/// same step. The verifier of the network has found no cycle of such nodes.
static void appendSorted(snn::NodeOpInterface node,
                         const llvm::SetVector<Operation *> &members,
                         llvm::DenseSet<Operation *> &visited, Stage &sorted) {
  if (!visited.insert(node).second)
    return;
  if (!node.breaksCycle())
    for (Value operand : node->getOperands())
      if (Operation *source = operand.getDefiningOp();
          source && members.contains(source))
        appendSorted(cast<snn::NodeOpInterface>(source), members, visited,
                     sorted);
  sorted.push_back(node);
}

static Stage sortMembers(const llvm::SetVector<Operation *> &members) {
  Stage sorted;
  llvm::DenseSet<Operation *> visited;
  for (Operation *member : members)
    appendSorted(cast<snn::NodeOpInterface>(member), members, visited, sorted);
  return sorted;
}

SmallVector<Stage> ganglion::findStages(snn::NetworkOp network) {
  ReadingGraph graph(network);
  SmallVector<Stage> stages;
  // Components come out after those that they lead to, here: that they read.
  for (auto it = llvm::scc_begin(&graph); !it.isAtEnd(); ++it) {
    llvm::SetVector<Operation *> members;
    for (Reader *reader : llvm::reverse(*it))
      if (reader != &graph.root)
        members.insert(reader->node);
    if (!members.empty())
      stages.push_back(sortMembers(members));
  }
  return stages;
}
