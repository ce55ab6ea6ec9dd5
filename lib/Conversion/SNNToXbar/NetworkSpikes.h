//===- NetworkSpikes.h - The activity of a network ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_CONVERSION_SNNTOXBAR_NETWORKSPIKES_H
#define GANGLION_LIB_CONVERSION_SNNTOXBAR_NETWORKSPIKES_H

#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Mapping/SpikeCounts.h"

#include <optional>

namespace ganglion {

/// The spike counts of a network from the activity of its populations and
/// inputs; one without an activity fires in every step. Nothing if none has one
/// or if they are over different numbers of steps.
std::optional<mapping::SpikeCounts>
getNetworkSpikes(const SynapticGraph &graph);

} // namespace ganglion

#endif // GANGLION_LIB_CONVERSION_SNNTOXBAR_NETWORKSPIKES_H
