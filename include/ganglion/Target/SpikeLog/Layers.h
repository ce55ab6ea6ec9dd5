//===- Layers.h - Layers of a feed-forward log ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SPIKELOG_LAYERS_H
#define GANGLION_TARGET_SPIKELOG_LAYERS_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/SpikeLog/Connections.h"

namespace ganglion::spikelog {

/// The layer of each neuron: the length of the longest chain of connections
/// that leads to it, so that inputs are in layer 0. Fails where the connections
/// have a cycle, and names it.
Result<std::vector<uint32_t>> findLayers(const Connections &connections);

} // namespace ganglion::spikelog

#endif // GANGLION_TARGET_SPIKELOG_LAYERS_H
