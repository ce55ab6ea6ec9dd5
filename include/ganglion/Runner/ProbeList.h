//===- ProbeList.h - What is asked of an engine -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_PROBELIST_H
#define GANGLION_RUNNER_PROBELIST_H

#include "ganglion/Runner/Engine.h"

namespace ganglion::runner {

/// The probes of a run. What is wanted several times is asked for once.
class ProbeList {
public:
  /// Gives the number of the engine's output for this probe.
  size_t add(const Probe &probe) {
    auto *place = llvm::find_if(probes, [&](const Probe &other) {
      return other.value == probe.value && other.state == probe.state;
    });
    if (place == probes.end())
      place = probes.insert(place, probe);
    return place - probes.begin();
  }

  llvm::ArrayRef<Probe> get() const { return probes; }

private:
  llvm::SmallVector<Probe> probes;
};

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_PROBELIST_H
