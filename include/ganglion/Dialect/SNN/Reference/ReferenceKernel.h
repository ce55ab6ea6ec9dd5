//===- ReferenceKernel.h - From operations to kernels -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_REFERENCE_REFERENCEKERNEL_H
#define GANGLION_DIALECT_SNN_REFERENCE_REFERENCEKERNEL_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Simulation/Kernel.h"
#include "mlir/IR/OpDefinition.h"

#include <memory>

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace ganglion::snn {

/// The number of elements of all constants and results of an operation.
int64_t countConstantsAndResults(mlir::Operation *op);

/// The kernel of some neurons of a population, given by row-major positions.
/// Its tensors have one axis.
template <typename Real>
std::unique_ptr<simulation::Kernel<Real>>
createNeuronKernel(NeuronOp op, llvm::ArrayRef<int64_t> neurons);

/// Attaches ReferenceKernelOpInterface to the operations of the snn dialect
/// that exist at the levels discrete and integer.
void registerReferenceModels(mlir::DialectRegistry &registry);

} // namespace ganglion::snn

#include "ganglion/Dialect/SNN/Reference/ReferenceKernelInterfaces.h.inc"

#endif // GANGLION_DIALECT_SNN_REFERENCE_REFERENCEKERNEL_H
