//===- RouteLoads.h - Traffic on each link ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How evenly the spikes of a placement are spread over the links between tiles.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_ROUTELOADS_H
#define GANGLION_MAPPING_ROUTELOADS_H

#include "ganglion/Mapping/Placement.h"

#include <cstdint>

namespace ganglion::mapping {

/// Loads in spikes.
struct RouteLoads {
  /// The sum over all links, which is the multicast cost.
  uint64_t total = 0;
  /// The load of the busiest link, which bounds the traffic that the network
  /// between tiles can take.
  uint64_t maximum = 0;
  /// Links of the machine.
  uint64_t numLinks = 0;
  /// The mean square of the deviation from the mean load.
  double variance = 0;
};

/// Routes every net as a MulticastRoute. computeCostBound must exist.
RouteLoads computeRouteLoads(const MulticastGraph &graph,
                             const Topology &topology,
                             const Placement &placement);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_ROUTELOADS_H
