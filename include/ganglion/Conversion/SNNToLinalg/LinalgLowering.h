//===- LinalgLowering.h - Nodes as code over tensors ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_LINALGLOWERING_H
#define GANGLION_CONVERSION_SNNTOLINALG_LINALGLOWERING_H

#include "ganglion/Conversion/SNNToLinalg/SynapseForm.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace ganglion {

class LinalgLoweringOpInterface;

/// A tensor that a node keeps from step to step; zero before the first.
struct StateVariable {
  /// "v" (membrane), "i" (synaptic current), ...
  std::string name;
  mlir::RankedTensorType type;
};

/// The type in the code for an element type of the network, where currents and
/// potentials that are not integers have the type `real`.
mlir::Type getCodeElementType(mlir::Type elementType, mlir::FloatType real);

/// Writes the code of a node, and knows the choices made for all of it.
class LoweringBuilder : public mlir::ImplicitLocOpBuilder {
public:
  LoweringBuilder(mlir::Location location, mlir::OpBuilder &builder,
                  mlir::FloatType real, SynapseForm synapses)
      : ImplicitLocOpBuilder(location, builder), real(real),
        synapses(synapses) {}

  /// The type of currents and potentials that are not integers.
  mlir::FloatType getReal() const { return real; }
  /// How sums over synapses are computed.
  SynapseForm getSynapseForm() const { return synapses; }

  /// See getCodeElementType.
  mlir::Type getElementType(mlir::Type elementType) const;
  /// The tensor for a value of the network in one step.
  mlir::RankedTensorType getStepType(mlir::Type type) const;
  /// Its rows: the same with an axis of time in front.
  mlir::RankedTensorType getRowsType(mlir::Type type, int64_t numRows) const;

  /// A constant of a node in the precision of the code, with another shape and
  /// order where `type` and `values` say so. `name` is for the reader of the
  /// IR. Equal values are a splat.
  mlir::ElementsAttr getElements(mlir::RankedTensorType type,
                                 llvm::ArrayRef<double> values,
                                 llvm::StringRef name);
  mlir::Value createConstant(mlir::RankedTensorType type,
                             llvm::ArrayRef<double> values,
                             llvm::StringRef name);

  /// The same for integers.
  mlir::Value createConstant(mlir::RankedTensorType type,
                             llvm::ArrayRef<int64_t> values,
                             llvm::StringRef name);

  mlir::Value createIndex(int64_t value);
  /// A number of type `type`, f32, f64 or an integer.
  mlir::Value createNumber(mlir::Type type, double value);

  /// `value`, a number of any of the types above, as one of `type`. A number is
  /// converted exactly where it fits.
  mlir::Value convertNumber(mlir::Value value, mlir::Type type);

  /// What bounds a value of the network, which is of the level integer.
  snn::ValueBounds getBounds(mlir::Value value);

  /// The number of rows of `rows`.
  mlir::Value getNumRows(mlir::Value rows);

  /// A new tensor of type `type`; `like` gives the extents that `type` leaves
  /// open, which are those of its leading axis.
  mlir::Value createEmpty(mlir::RankedTensorType type, mlir::Value like);

  /// A tensor for each of `destinations` that holds, per element, what `body`
  /// makes of the elements of `inputs` followed by those of `destinations`. An
  /// input may lack leading axes of the destinations, along which it is then
  /// repeated.
  using Body = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::ValueRange elements)>;
  llvm::SmallVector<mlir::Value>
  createElementwise(mlir::ValueRange inputs, mlir::ValueRange destinations,
                    Body body);

  /// What becomes of `values` in a loop over the indices from `begin` to `end`
  /// - 1 in steps of `step`; `body` gives the values after each.
  using LoopBody = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::Value index, mlir::ValueRange values)>;
  llvm::SmallVector<mlir::Value> createLoop(mlir::Value begin, mlir::Value end,
                                            int64_t step,
                                            mlir::ValueRange values,
                                            LoopBody body);

  /// `value` as one row, and back.
  mlir::Value addRowAxis(mlir::Value value);
  mlir::Value dropRowAxis(mlir::Value row, mlir::RankedTensorType type);

  /// Row `index` of `rows`, and `rows` with `row` in its place.
  mlir::Value extractRow(mlir::Value rows, mlir::Value index);
  mlir::Value insertRow(mlir::Value row, mlir::Value rows, mlir::Value index);

  /// `count` rows of `rows` from `begin` on, and `whole` with `rows` there.
  mlir::Value extractRows(mlir::Value rows, mlir::Value begin,
                          mlir::Value count);
  mlir::Value insertRows(mlir::Value rows, mlir::Value whole, mlir::Value begin,
                         mlir::Value count);

  /// A step of a node that computes rows: one row.
  mlir::Value lowerStepByRows(mlir::Operation *node, mlir::ValueRange operands,
                              mlir::Value destination);

private:
  /// Found when first asked for.
  llvm::DenseMap<mlir::Value, snn::ValueBounds> bounds;
  mlir::FloatType real;
  SynapseForm synapses;
};

/// Attaches LinalgLoweringOpInterface to the operations of the snn dialect that
/// exist at the discrete and the integer level.
void registerLinalgLowerings(mlir::DialectRegistry &registry);

} // namespace ganglion

#include "ganglion/Conversion/SNNToLinalg/LinalgLoweringInterfaces.h.inc"

#endif // GANGLION_CONVERSION_SNNTOLINALG_LINALGLOWERING_H
