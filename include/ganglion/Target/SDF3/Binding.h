//===- Binding.h - Which actor runs on which tile ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SDF3_BINDING_H
#define GANGLION_TARGET_SDF3_BINDING_H

#include "ganglion/Target/SDF3/File.h"

#include <string_view>

namespace ganglion::sdf3 {

/// Reads a tile binding as DFSynthesizer (Song et al., "DFSynthesizer:
/// Dataflow-based Synthesis of Spiking Neural Networks to Neuromorphic
/// Hardware", ACM TECS 21(3), 2022) takes it: each line names a tile and the
/// actors on it, separated by spaces. An SDF3 file with a mapping is read too.
/// Returns the first mistake.
std::optional<Message> readBindings(std::string_view text,
                                    std::vector<Binding> &bindings,
                                    std::vector<Message> &remarks);

/// Where an actor runs, and as which of its processors.
struct Placement {
  unsigned tile = 0;
  size_t processor = 0;
};

/// Finds the actors and tiles that bindings name and returns the first mistake.
/// There is then a placement for each actor of the application.
///
/// A tile is named, or numbered by its position in the architecture. An actor
/// is named; a number n stands for `actor_n` too. On a tile of an architecture
/// the actor takes the times it has for the tile's type of processor.
std::optional<Message> resolveBindings(const std::vector<Binding> &bindings,
                                       const Application &application,
                                       const Architecture *architecture,
                                       std::vector<Placement> &placements);

} // namespace ganglion::sdf3

#endif // GANGLION_TARGET_SDF3_BINDING_H
