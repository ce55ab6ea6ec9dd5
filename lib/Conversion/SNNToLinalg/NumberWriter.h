//===- NumberWriter.h - Integers with bounds --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_NUMBERWRITER_H
#define GANGLION_CONVERSION_SNNTOLINALG_NUMBERWRITER_H

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace ganglion {

/// An integer in the code and what bounds it.
struct Number {
  mlir::Value value;
  int64_t least, most;
};

/// Writes arithmetic that never overflows: where the bounds of the operands and
/// of the result fit 32 bits it is done in 32 bits, else in 64. A vector
/// register holds twice as many of the former. Whoever uses it sees to it that
/// 64 bits suffice.
class NumberWriter {
public:
  explicit NumberWriter(LoweringBuilder &builder) : builder(builder) {}

  Number constant(int64_t value);

  Number add(Number a, Number b);
  Number subtract(Number a, Number b);
  Number multiply(Number a, Number b);
  /// The quotient truncated and the remainder, for positive b.
  Number quotient(Number a, Number b);
  Number remainder(Number a, Number b);
  Number maximum(Number a, Number b);
  /// What lies in [least, most] and is nearest to `a`.
  Number clamp(Number a, int64_t least, int64_t most);
  /// a / 2^bits, rounded to a whole number.
  Number divide(Number a, int64_t bits, snn::IntegerRounding rounding);

  Number select(mlir::Value condition, Number a, Number b);
  mlir::Value compare(mlir::arith::CmpIPredicate predicate, Number a, Number b);

  /// The value as one of `type`, which holds it.
  mlir::Value convert(Number number, mlir::Type type) {
    return builder.convertNumber(number.value, type);
  }

private:
  /// The type in which numbers of these bounds are computed.
  mlir::Type getType(int64_t least, int64_t most);
  mlir::Value createNumber(mlir::Type type, int64_t value);

  /// `Op` on two numbers, whose result has the given bounds.
  template <typename Op>
  Number compute(Number a, Number b, int64_t least, int64_t most);

  LoweringBuilder &builder;
};

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_NUMBERWRITER_H
