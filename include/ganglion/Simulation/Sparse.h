//===- Sparse.h - Synapses listed one by one --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_SPARSE_H
#define GANGLION_SIMULATION_SPARSE_H

#include "ganglion/Simulation/Kernel.h"

#include <optional>

namespace ganglion::simulation {

/// A matrix in compressed sparse rows. Outputs are its rows and inputs its
/// columns, both counted row-major: the entries of row o are those from
/// begins[o] to begins[o + 1] - 1.
template <typename Real>
struct SparseMatrix {
  std::vector<int64_t> begins;
  /// Ascending within a row.
  std::vector<int64_t> columns;
  std::vector<Real> weights;
};

/// Product of a sparse matrix and a vector: y[o] = sum over the entries k of
/// row o of w[k] x[columns[k]], plus b[o]. The sum starts from 0, takes the
/// columns in increasing order and the bias last, so that it is that of Dense
/// where inputs are finite.
template <typename Real>
class Sparse : public Kernel<Real> {
public:
  Sparse(Shape inputShape, Shape outputShape, SparseMatrix<Real> matrix,
         std::optional<Tensor<Real>> bias = std::nullopt);

  void step(const Inputs<Real> &inputs, Tensor<Real> &output) override;

private:
  SparseMatrix<Real> matrix;
  std::optional<Tensor<Real>> bias;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_SPARSE_H
