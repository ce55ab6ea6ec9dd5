//===- Delay.cpp - Values of earlier steps --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Delay.h"

#include <algorithm>

using namespace ganglion::simulation;

template <typename Real>
Delay<Real>::Delay(Shape shape, std::vector<int64_t> steps)
    : Kernel<Real>({shape}, shape), steps(std::move(steps)) {
  assert(countElements(shape) == int64_t(this->steps.size()) &&
         "each element has a delay");
  int64_t size = 0;
  for (int64_t count : this->steps) {
    assert(count >= 0 && "a delay does not look ahead");
    begins.push_back(size);
    size += count;
  }
  rings.assign(size, 0);
  delayed = std::all_of(this->steps.begin(), this->steps.end(),
                        [](int64_t count) { return count > 0; });
}

template <typename Real>
void Delay<Real>::step(const Inputs<Real> &inputs, Tensor<Real> &output) {
  for (size_t k = 0; k < steps.size(); ++k)
    output.values[k] = steps[k] == 0 ? inputs[0]->values[k] : getEntry(k);
}

template <typename Real>
void Delay<Real>::push(const Inputs<Real> &inputs) {
  for (size_t k = 0; k < steps.size(); ++k)
    if (steps[k] > 0)
      getEntry(k) = inputs[0]->values[k];
  ++now;
}

template <typename Real>
void Delay<Real>::reset() {
  std::fill(rings.begin(), rings.end(), Real(0));
  now = 0;
}

template class ganglion::simulation::Delay<float>;
template class ganglion::simulation::Delay<double>;
template class ganglion::simulation::Delay<int64_t>;
