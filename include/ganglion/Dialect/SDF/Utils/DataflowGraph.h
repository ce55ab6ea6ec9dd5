//===- DataflowGraph.h - Graphs as the algorithms see them ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The algorithms on dataflow graphs live in a library without MLIR. This is the
// bridge, both ways: graphs and certificates into it, ids and certificates back
// to operations and attributes.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_UTILS_DATAFLOWGRAPH_H
#define GANGLION_DIALECT_SDF_UTILS_DATAFLOWGRAPH_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/Graph.h"
#include "ganglion/Dataflow/Schedule.h"
#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "llvm/ADT/DenseMap.h"

namespace ganglion::sdf {

/// Returns the period of a certificate.
dataflow::Rational getPeriod(CertificateAttr certificate);

/// Certificates with more potentials than this are exported without them.
constexpr size_t defaultMaxPotentials = 1 << 20;

/// A valid `sdf.graph` as a dataflow::Graph: its actors and channels at the
/// time of construction, with ids in the order of the operations.
class DataflowGraph {
public:
  explicit DataflowGraph(GraphOp op);

  GraphOp getOp() const { return op; }
  const dataflow::Graph &getGraph() const { return graph; }

  ActorOp getActor(dataflow::ActorId id) const { return actors[id]; }
  ChannelOp getChannel(dataflow::ChannelId id) const { return channels[id]; }

  /// Returns the id of an actor of this graph.
  dataflow::ActorId getActorId(mlir::FlatSymbolRefAttr name) const;

  /// Returns the orders and the start times of the schedule of the graph, if it
  /// has them. There are none of either without a schedule.
  dataflow::StaticOrder importOrder() const;
  std::optional<dataflow::Schedule> importStarts() const;

  /// Translates an attribute that names actors and channels of this graph, as
  /// that of its `sdf.throughput` does, whether or not it proves what it
  /// claims.
  dataflow::Certificate importCertificate(CertificateAttr attr) const;
  /// Returns why such an attribute does not prove the period of this graph, or
  /// nothing if it does. Finds potentials that are left out.
  std::optional<std::string> verify(CertificateAttr attr) const;
  /// Leaves the potentials out if there are more than `maxPotentials`.
  CertificateAttr
  exportCertificate(const dataflow::Certificate &certificate,
                    size_t maxPotentials = defaultMaxPotentials) const;

  /// Text for a cycle in a message: "@a_b -> @b_a", the middle of a long one
  /// left out.
  std::string describeCycle(llvm::ArrayRef<dataflow::ChannelId> cycle) const;
  /// The same for the cycle of a certificate: "@a_b -> @b (start order) ->
  /// @b_a, 3 times".
  std::string describeCycle(const dataflow::CriticalCycle &cycle) const;

private:
  GraphOp op;
  dataflow::Graph graph;
  llvm::SmallVector<ActorOp, 0> actors;
  llvm::SmallVector<ChannelOp, 0> channels;
  llvm::DenseMap<mlir::StringAttr, dataflow::ActorId> actorIds;
  llvm::DenseMap<mlir::StringAttr, dataflow::ChannelId> channelIds;
};

} // namespace ganglion::sdf

#endif // GANGLION_DIALECT_SDF_UTILS_DATAFLOWGRAPH_H
