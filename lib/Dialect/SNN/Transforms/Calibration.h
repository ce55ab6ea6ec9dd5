//===- Calibration.h - What a run tells of the ranges -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_CALIBRATION_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_CALIBRATION_H

#include "ganglion/Dialect/SNN/Transforms/Quantization.h"
#include "ganglion/Quantization/Magnitudes.h"
#include "llvm/ADT/DenseMap.h"

namespace ganglion::snn {

/// The numbers that a population needs room for: one entry for each of its
/// scales (see countScales). The membrane counts before a reset, too, which is
/// when it is largest.
struct NeuronRange {
  std::vector<quantization::Magnitudes> membrane, current;
};

/// The values of an input; zero is one of them.
struct InputRange {
  double lowest = 0.0, highest = 0.0;
  bool isWhole = true;
};

struct Calibration {
  llvm::DenseMap<mlir::Operation *, NeuronRange> neurons;
  /// One for each input of the network.
  llvm::SmallVector<InputRange> inputs;
};

/// How many scales the state of a population has: they are for equally many
/// neighbouring neurons. A population that shows its membrane has one, like
/// every output of a network.
int64_t countScales(NeuronOp neuron, ScaleSharing sharing);

/// Runs `network` in double precision on recorded inputs (see Recordings); a
/// network without inputs for `maxSteps` steps. An empty result where there is
/// nothing to run.
mlir::FailureOr<std::optional<Calibration>>
calibrate(NetworkOp network, llvm::ArrayRef<std::string> inputs,
          int64_t maxSteps, ScaleSharing sharing);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_CALIBRATION_H
