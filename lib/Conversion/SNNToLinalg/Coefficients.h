//===- Coefficients.h - Constants per element of a population ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_COEFFICIENTS_H
#define GANGLION_CONVERSION_SNNTOLINALG_COEFFICIENTS_H

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "llvm/ADT/StringMap.h"

namespace ganglion {

/// The constants of a population in the code: a number where all elements have
/// the same, else a tensor that a pass over the population reads along.
class Coefficients {
public:
  /// `type` is that of the tensors.
  Coefficients(LoweringBuilder &builder, mlir::RankedTensorType type)
      : builder(builder), type(type) {}

  /// Adds a coefficient, if the population has it.
  void add(llvm::StringRef name, std::optional<mlir::ElementsAttr> constant);

  llvm::ArrayRef<mlir::Value> getTensors() const { return tensors; }

  /// Takes in the elements of the tensors for the element at hand.
  void setElements(mlir::ValueRange elements);

  /// The coefficient of the element at hand; null where there is none.
  mlir::Value get(llvm::StringRef name) const { return numbers.lookup(name); }

private:
  LoweringBuilder &builder;
  mlir::RankedTensorType type;
  llvm::StringMap<mlir::Value> numbers;
  llvm::SmallVector<llvm::StringRef> names;
  llvm::SmallVector<mlir::Value> tensors;
};

/// What `update` makes of an element of the input and those of the states: that
/// of the result, then those of the states.
using NeuronUpdate = llvm::function_ref<llvm::SmallVector<mlir::Value>(
    mlir::Value input, mlir::ValueRange states)>;

/// One pass over a population: gives the result, written to `destination`, and
/// updates the states.
mlir::Value updatePopulation(LoweringBuilder &builder,
                             Coefficients &coefficients, mlir::Value input,
                             mlir::Value destination,
                             llvm::MutableArrayRef<mlir::Value> states,
                             NeuronUpdate update);

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_COEFFICIENTS_H
