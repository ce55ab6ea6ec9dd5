//===- BoxProgramWriter.cpp - Programs of boxes -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoxProgramWriter.h"
#include "mlir/IR/Builders.h"
#include <map>

using namespace mlir;
using namespace ganglion;

namespace {
/// Writes one clustering as an xbar.program.
class BoxProgramWriter {
public:
  BoxProgramWriter(const BoxGraph &graph,
                   const mapping::BoxClustering &clustering,
                   mapping::PartialSums partialSums, MLIRContext *context);

  void write(xbar::ProgramOp program, ArrayRef<mapping::Stream> streams);

private:
  void writeCluster(uint64_t id, Location location);
  xbar::SubsetAttr makeSubset(mapping::NodeId node, const mapping::Box &box);
  xbar::BlockAttr makeBlock(const mapping::BoxCluster &cluster);

  const BoxGraph &graph;
  const mapping::BoxClustering &clustering;
  mapping::PartialSums partialSums;
  OpBuilder builder;
  SmallVector<StringAttr> nodeNames;
  std::vector<FlatSymbolRefAttr> clusterNames;
  /// Stages of the network and levels of partial sums, numbered in one row.
  std::map<std::pair<uint32_t, uint32_t>, int64_t> stages;
};
} // namespace

BoxProgramWriter::BoxProgramWriter(const BoxGraph &graph,
                                   const mapping::BoxClustering &clustering,
                                   mapping::PartialSums partialSums,
                                   MLIRContext *context)
    : graph(graph), clustering(clustering), partialSums(partialSums),
      builder(context) {
  const mapping::BoxNetwork &network = graph.getNetwork();
  for (mapping::NodeId node = 0; node < network.getNumNodes(); ++node)
    nodeNames.push_back(builder.getStringAttr(graph.getName(node)));
  for (uint64_t id = 0; id < clustering.getNumClusters(); ++id)
    clusterNames.push_back(
        FlatSymbolRefAttr::get(context, "c" + std::to_string(id)));
  for (const mapping::ClusterGrid &grid : clustering.grids)
    stages[{network.getNode(grid.population).stage, grid.level}] = 0;
  for (auto [index, stage] : llvm::enumerate(stages))
    stage.second = index;
}

xbar::SubsetAttr BoxProgramWriter::makeSubset(mapping::NodeId node,
                                              const mapping::Box &box) {
  SmallVector<int64_t> lower, upper;
  for (size_t axis = 0; axis < box.getRank(); ++axis) {
    lower.push_back(box[axis].first);
    upper.push_back(box[axis].end);
  }
  return xbar::SubsetAttr::get(nodeNames[node], lower, upper);
}

xbar::BlockAttr
BoxProgramWriter::makeBlock(const mapping::BoxCluster &cluster) {
  const mapping::BoxNetwork &network = graph.getNetwork();
  const mapping::BoxNetwork::Node &node = network.getNode(cluster.population);
  SmallVector<xbar::RowsAttr> rows;
  auto addRows = [&](mapping::NodeId source, const mapping::Box &box,
                     int64_t delay, FlatSymbolRefAttr partial) {
    rows.push_back(xbar::RowsAttr::get(
        builder.getContext(), makeSubset(source, box), delay, partial));
  };
  for (const mapping::BoxCluster::Rows &part : cluster.rows) {
    const mapping::Projection &projection = node.projections[part.projection];
    const mapping::Shape &shape = network.getNode(projection.source).shape;
    std::vector<mapping::Box> boxes = {part.axons};
    if (part.axons.getRank() != shape.size())
      boxes = mapping::coverRange(shape, part.axons[0]);
    for (const mapping::Box &box : boxes)
      addRows(projection.source, box, projection.delay, nullptr);
  }
  for (const mapping::BoxCluster::Sums &sums : cluster.sums)
    addRows(cluster.population, sums.neurons, /*delay=*/0,
            clusterNames[sums.from]);
  return xbar::BlockAttr::get(builder.getContext(),
                              makeSubset(cluster.population, cluster.neurons),
                              rows, /*partial=*/!cluster.isFinal);
}

void BoxProgramWriter::writeCluster(uint64_t id, Location location) {
  mapping::BoxCluster cluster = clustering.getCluster(id);
  mapping::CrossbarUse use = countUse(graph.getNetwork(), cluster, partialSums);
  uint32_t stage = graph.getNetwork().getNode(cluster.population).stage;
  xbar::ClusterOp::create(builder, location, clusterNames[id].getValue(),
                          stages[{stage, cluster.level}], use.rows, use.columns,
                          use.neurons, use.crosspoints, /*tile=*/nullptr,
                          builder.getArrayAttr({makeBlock(cluster)}));
}

void BoxProgramWriter::write(xbar::ProgramOp program,
                             ArrayRef<mapping::Stream> streams) {
  Location location = program.getLoc();
  builder.setInsertionPointToStart(&program.getBody().emplaceBlock());
  for (uint64_t id = 0; id < clustering.getNumClusters(); ++id)
    writeCluster(id, location);
  for (const mapping::Stream &stream : streams)
    xbar::StreamOp::create(builder, location, clusterNames[stream.source],
                           clusterNames[stream.target],
                           builder.getI64IntegerAttr(stream.delay),
                           builder.getI64IntegerAttr(stream.events));
}

void ganglion::writeBoxProgram(const BoxGraph &graph,
                               const mapping::BoxClustering &clustering,
                               ArrayRef<mapping::Stream> streams,
                               mapping::PartialSums partialSums,
                               xbar::ProgramOp program) {
  BoxProgramWriter(graph, clustering, partialSums, program.getContext())
      .write(program, streams);
}
