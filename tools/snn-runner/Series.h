//===- Series.h - Recordings over time --------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TOOLS_SNNRUNNER_SERIES_H
#define GANGLION_TOOLS_SNNRUNNER_SERIES_H

#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Simulation/Tensor.h"
#include "ganglion/Support/Npy.h"

namespace ganglion::runner {

/// The values of an output, a node or a state variable over time.
class Recording {
public:
  /// `type` is that of the elements in the file.
  Recording(const snn::Binding &binding, const simulation::Shape &shape,
            ElementType type);

  template <typename Real>
  void add(const simulation::Tensor<Real> &value) {
    array.values.insert(array.values.end(), value.values.begin(),
                        value.values.end());
    ++array.shape.front();
  }

  const std::string &getPath() const { return path; }

  /// The bytes of the file.
  Result<std::string> format() const { return formatNpy(array, path); }

private:
  std::string path;
  NpyArray array;
};

/// How the values of a tensor of `elementType` stand in a file; `real` is for
/// currents and potentials.
ElementType getFileType(mlir::Type elementType, ElementType real);

/// Checks before the run that the recordings fit into memory and that no two
/// of them go to the same file.
std::optional<Error> checkRecordings(llvm::ArrayRef<snn::Binding> bindings,
                                     int64_t numSteps);

/// Writes all recordings. Nothing is written where one of them cannot be
/// expressed in its type.
std::optional<Error> writeRecordings(llvm::ArrayRef<Recording> recordings);

} // namespace ganglion::runner

#endif // GANGLION_TOOLS_SNNRUNNER_SERIES_H
