//===- RandomNetworks.h - Networks from seeds -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_CONVERSION_RANDOMNETWORKS_H
#define GANGLION_TEST_UNIT_CONVERSION_RANDOMNETWORKS_H

#include <cstdint>
#include <string>

namespace ganglion {

/// A module with one network of the level discrete, or integer, that follows
/// from the seed: any operations of the level, any rules and widths of neurons,
/// cycles through delays, several inputs and outputs, inputs and delays that
/// are outputs, populations of one neuron. Counts and integer currents fit 32
/// bits for inputs up to 3 (i32).
std::string writeRandomNetwork(uint64_t seed, bool isInteger);

} // namespace ganglion

#endif // GANGLION_TEST_UNIT_CONVERSION_RANDOMNETWORKS_H
