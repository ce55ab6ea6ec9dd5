//===- PlaceByTraffic.cpp - A tile for each cluster -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlaceByTraffic.h"
#include "ganglion/Dialect/Xbar/Analysis/ProgramNets.h"
#include "ganglion/Mapping/RouteLoads.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

LogicalResult
ganglion::xbar::placeByTraffic(ProgramOp program, MachineOp machine,
                               const mapping::PlacementOptions &options) {
  FailureOr<mapping::MulticastGraph> graph = getMulticastGraph(program);
  if (failed(graph))
    return failure();
  mapping::Topology network = machine.getTileNetwork();
  if (!mapping::computeCostBound(*graph, network))
    return program.emitError("the spikes of '")
           << program.getSymName() << "' over the links of '"
           << machine.getSymName()
           << "' may exceed 62 bits; measure its activity over fewer steps";

  mapping::Placement placement =
      mapping::placeClusters(*graph, network, options);
  for (auto [cluster, tile] : llvm::zip(program.getOps<ClusterOp>(), placement))
    cluster.setTile(tile);

  auto getCost = [&](const mapping::Placement &tiles,
                     mapping::PlacementCost cost) {
    return mapping::computeCost(*graph, network, tiles, cost);
  };
  mapping::Placement inOrder = mapping::placeClusters(
      *graph, network, {mapping::PlacementAlgorithm::Sequential});
  mapping::RouteLoads loads =
      mapping::computeRouteLoads(*graph, network, placement);
  remark::passed(program.getLoc(),
                 remark::RemarkOpts::name("Placed").category("xbar"))
      << remark::metric("CostInOrder", getCost(inOrder, options.cost))
      << remark::metric("Cost", getCost(placement, options.cost))
      << remark::metric("Hops",
                        getCost(placement, mapping::PlacementCost::Hops))
      << remark::metric("Links", loads.total)
      << remark::metric("BusiestLink", loads.maximum);
  return success();
}
