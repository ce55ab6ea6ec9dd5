//===- SNN.h - The snn dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_SNN_H
#define GANGLION_DIALECT_SNN_IR_SNN_H

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/MathExtras.h"

namespace ganglion::snn {

/// Parameters of the differential equations that NIR's neurons share; a null
/// attribute means that the term does not occur:
///
///   tau_syn di/dt = -i + w_in x             (no tau_syn: i = x; no w_in: 1)
///   tau_mem dv/dt = v_leak - v + r i        (no tau_mem: dv/dt = r i)
///   spike and reset to v_reset where v > v_threshold (no v_threshold: none)
///
/// Without `r` there is no membrane at all: v = i.
struct MembraneParameters {
  mlir::ElementsAttr tauSyn, wIn;
  mlir::ElementsAttr tauMem, r, vLeak;
  mlir::ElementsAttr vThreshold, vReset;
};

/// Which elements along one axis of the operand of synapses an element of the
/// result listens to: element `o` to the elements `o / group * stride - padding
/// + k * dilation` for `k` in `[0, kernel)`, as far as they lie in the operand.
struct AxisReading {
  int64_t operandSize;
  int64_t kernel = 1, stride = 1, dilation = 1, padding = 0;
  int64_t group = 1;
};

/// The least and the most that an element of a value can be.
struct ValueBounds {
  double least = 0, most = 0;
};

/// What the type `type` (i1 or i32 elements) alone says about its values.
ValueBounds getTypeBounds(mlir::Type type);

/// The sums of the positive and of the negative weights of an element of the
/// result of synapses, and the constant that is added. Sums of integers are
/// exact up to 2^53.
struct SynapticSums {
  double positive = 0, negative = 0, offset = 0;

  /// Without a branch, which random signs would mislead.
  void addWeight(double weight) {
    positive += std::max(weight, 0.0);
    negative += std::min(weight, 0.0);
  }
};

/// The sums of each element of the result of the synapses `op`, which visits
/// all of them.
llvm::SmallVector<SynapticSums> sumSynapses(mlir::Operation *op);

/// The largest number of elements of a value or constant. Far above what fits
/// into memory and far enough below 2^63 that sizes in bytes, positions in a
/// window and the like do not overflow.
constexpr int64_t maxElements = int64_t(1) << 40;

/// Whether `type` is a ranked tensor of static shape without encoding, without
/// empty axes and with at most `maxElements` elements.
bool isPlainTensor(mlir::Type type);

/// Fails with an error if a population has an activity that cannot be its own.
llvm::LogicalResult verifyNeuronActivity(mlir::Operation *op);

/// The name under which MLIR prints the value of the node `nodeName`. A name
/// that starts with a digit gets a prefix: %0 belongs to MLIR's own numbering.
std::string getValueName(llvm::StringRef nodeName);

/// The symbol of a network that is read from the file at `path`: readable,
/// whatever the file is called.
std::string getNetworkName(llvm::StringRef path);

} // namespace ganglion::snn

#include "ganglion/Dialect/SNN/IR/SNNDialect.h.inc"
#include "ganglion/Dialect/SNN/IR/SNNEnums.h.inc"
#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNAttrs.h.inc"
#include "ganglion/Dialect/SNN/IR/SNNInterfaces.h.inc"
#define GET_OP_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNOps.h.inc"

#endif // GANGLION_DIALECT_SNN_IR_SNN_H
