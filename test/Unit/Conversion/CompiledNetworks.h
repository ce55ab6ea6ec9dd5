//===- CompiledNetworks.h - Compiled code against the reference -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_CONVERSION_COMPILEDNETWORKS_H
#define GANGLION_TEST_UNIT_CONVERSION_COMPILEDNETWORKS_H

#include <cstdint>
#include <string>
#include <vector>

namespace ganglion {

/// How a network is compiled and what it is given.
struct Trial {
  /// Options of --snn-to-cpu.
  std::string precision = "f32";
  std::string synapses = "auto";
  /// Two, so that a few steps already end within a tile and go over several.
  unsigned tile = 2;
  /// The steps of each call of NET_run; the state goes on from call to call.
  /// Each step is computed by NET_step where it is empty.
  std::vector<int64_t> calls = {3, 0, 5};
  /// The share of inputs that are not zero, in percent.
  unsigned activity = 20;
  /// Whether inputs that are zero may be -0.0, and a few others infinite or not
  /// a number.
  bool specialInputs = false;
  uint64_t seed = 1;
};

/// Compiles the only network of the module `text` and runs it and the reference
/// engine, in the same precision, on the same random inputs. Expects that all
/// outputs of all steps, and the state variables that both have, agree to the
/// bit.
void expectSameBits(const std::string &text, const Trial &trial = {});

/// A constant of type tensor<SHAPExELEMENT> with random values, as MLIR writes
/// it: of f32 or f64, positive and negative, that are not exact sums of each
/// other; of an integer type, all of its values.
std::string writeRandomConstant(const std::vector<int64_t> &shape,
                                const std::string &element, uint64_t seed);

} // namespace ganglion

#endif // GANGLION_TEST_UNIT_CONVERSION_COMPILEDNETWORKS_H
