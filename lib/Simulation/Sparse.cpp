//===- Sparse.cpp - Synapses listed one by one ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Sparse.h"

using namespace ganglion::simulation;

template <typename Real>
Sparse<Real>::Sparse(Shape inputShape, Shape outputShape,
                     SparseMatrix<Real> matrix,
                     std::optional<Tensor<Real>> bias)
    : Kernel<Real>({std::move(inputShape)}, std::move(outputShape)),
      matrix(std::move(matrix)), bias(std::move(bias)) {
  assert(int64_t(this->matrix.begins.size()) ==
             countElements(this->getOutputShape()) + 1 &&
         "each output has a row");
  assert(this->matrix.columns.size() == this->matrix.weights.size() &&
         "each entry has a weight");
  assert((!this->bias || this->bias->shape == this->getOutputShape()) &&
         "the bias has the shape of the output");
}

template <typename Real>
void Sparse<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  const std::vector<Real> &x = inputs[0]->values;
  for (size_t row = 0; row < output.values.size(); ++row) {
    Real sum = 0;
    for (int64_t k = matrix.begins[row]; k < matrix.begins[row + 1]; ++k)
      sum += matrix.weights[k] * x[matrix.columns[k]];
    output.values[row] = bias ? sum + bias->values[row] : sum;
  }
}

template class ganglion::simulation::Sparse<float>;
template class ganglion::simulation::Sparse<double>;
template class ganglion::simulation::Sparse<int64_t>;
