//===- Elements.h - Elements by their type ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_RUNNER_ELEMENTS_H
#define GANGLION_LIB_RUNNER_ELEMENTS_H

#include "ganglion/Execution/Buffer.h"
#include "llvm/Support/ErrorHandling.h"

namespace ganglion::runner {

/// Calls `function` with the elements of a buffer in their type.
template <typename Function>
void visitElements(const execution::Buffer &buffer, Function function) {
  switch (buffer.type) {
  case ElementType::UInt8:
    return function(static_cast<uint8_t *>(buffer.data));
  case ElementType::Int32:
    return function(static_cast<int32_t *>(buffer.data));
  case ElementType::Float32:
    return function(static_cast<float *>(buffer.data));
  case ElementType::Float64:
    return function(static_cast<double *>(buffer.data));
  default:
    llvm_unreachable("no port has this element type");
  }
}

/// The same for elements that are only read.
template <typename Function>
void visitElements(const execution::ConstBuffer &buffer, Function function) {
  visitElements(execution::Buffer(buffer.type, const_cast<void *>(buffer.data),
                                  buffer.numElements),
                [&](const auto *elements) { function(elements); });
}

} // namespace ganglion::runner

#endif // GANGLION_LIB_RUNNER_ELEMENTS_H
