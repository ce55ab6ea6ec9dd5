//===- DelayLowering.cpp - Delay lines ------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A delay of at most one step keeps the values of the last step. A longer one
/// keeps those of as many steps as its longest element waits: `ring` has a row
/// for each, and `now` is the row of this step. What an element took in d steps
/// ago is d rows before that, around the end; what it takes in now replaces the
/// oldest row, after that has been read. So a step reads and writes one value
/// per element, however long the delay.
///
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// Writes the code of one delay.
class DelayWriter {
public:
  explicit DelayWriter(snn::DelayOp op)
      : type(op.getInput().getType()),
        steps(snn::readIntegers(*op.getSteps())) {}

  /// The number of steps that the element waits that waits longest.
  int64_t getLength() const { return *llvm::max_element(steps); }

  SmallVector<StateVariable> getStateVariables(FloatType real) const;

  /// The values that leave the delay in this step: those of `input`, which may
  /// be null where there are none, for elements without delay. The result may
  /// be a part of the state.
  Value read(LoweringBuilder &builder, Value input, Value destination,
             ArrayRef<Value> states) const;

  /// Takes in the values of this step.
  void write(LoweringBuilder &builder, Value input,
             MutableArrayRef<Value> states) const;

private:
  /// Reads element by element; `now` is null where the state is that of one
  /// step.
  Value gather(LoweringBuilder &builder, Value input, Value destination,
               Value state, Value now) const;

  RankedTensorType type;
  SmallVector<int64_t> steps;
};

} // namespace

SmallVector<StateVariable>
DelayWriter::getStateVariables(FloatType real) const {
  auto last = RankedTensorType::get(
      type.getShape(), getCodeElementType(type.getElementType(), real));
  int64_t length = getLength();
  if (length == 0)
    return {};
  if (length == 1)
    return {{"last", last}};
  SmallVector<int64_t> ringShape = {length};
  llvm::append_range(ringShape, type.getShape());
  Type counter = IntegerType::get(type.getContext(), 64);
  return {{"ring", last.clone(ringShape)},
          {"now", RankedTensorType::get({}, counter)}};
}

/// The row of this step.
static Value readNow(LoweringBuilder &builder, Value now) {
  Value row = tensor::ExtractOp::create(builder, now, ValueRange());
  return arith::IndexCastOp::create(builder, builder.getIndexType(), row);
}

/// The row that lies `wait` rows before `now` in a ring of `length`.
static Value findRow(LoweringBuilder &builder, Value now, Value wait,
                     Value length) {
  Value row = arith::SubIOp::create(builder, now, wait);
  Value isBefore = arith::CmpIOp::create(builder, arith::CmpIPredicate::slt,
                                         row, builder.createIndex(0));
  Value around = arith::AddIOp::create(builder, row, length);
  return arith::SelectOp::create(builder, isBefore, around, row);
}

Value DelayWriter::gather(LoweringBuilder &builder, Value input,
                          Value destination, Value state, Value now) const {
  Value length = builder.createIndex(getLength());
  SmallVector<Value> inputs = {arith::ConstantOp::create(
      builder, snn::makeIntegers(type.getShape(), steps, builder.getContext(),
                                 "steps"))};
  if (input)
    inputs.push_back(input);
  auto body = [&](ValueRange elements) -> SmallVector<Value> {
    Value wait = arith::IndexCastOp::create(builder, builder.getIndexType(),
                                            elements[0]);
    SmallVector<Value> place;
    if (now)
      place.push_back(findRow(builder, now, wait, length));
    for (int64_t axis = 0; axis < type.getRank(); ++axis)
      place.push_back(linalg::IndexOp::create(builder, axis));
    Value delayed = tensor::ExtractOp::create(builder, state, place);
    if (!input)
      return {delayed};
    Value isDelayed = arith::CmpIOp::create(builder, arith::CmpIPredicate::ne,
                                            wait, builder.createIndex(0));
    return {arith::SelectOp::create(builder, isDelayed, delayed, elements[1])};
  };
  return builder.createElementwise(inputs, destination, body).front();
}

Value DelayWriter::read(LoweringBuilder &builder, Value input,
                        Value destination, ArrayRef<Value> states) const {
  bool isUniform = llvm::all_equal(steps);
  if (states.size() == 1)
    return isUniform
               ? states.front()
               : gather(builder, input, destination, states.front(), Value());
  Value now = readNow(builder, states.back());
  return isUniform ? builder.extractRow(states.front(), now)
                   : gather(builder, input, destination, states.front(), now);
}

void DelayWriter::write(LoweringBuilder &builder, Value input,
                        MutableArrayRef<Value> states) const {
  if (states.size() == 1) {
    states.front() =
        linalg::CopyOp::create(builder, input, states.front()).getResult(0);
    return;
  }
  Value now = readNow(builder, states.back());
  states.front() = builder.insertRow(input, states.front(), now);
  Value next = arith::AddIOp::create(builder, now, builder.createIndex(1));
  Value isPast = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq, next,
                                       builder.createIndex(getLength()));
  next = arith::SelectOp::create(builder, isPast, builder.createIndex(0), next);
  next = arith::IndexCastOp::create(builder, builder.getI64Type(), next);
  states.back() =
      tensor::InsertOp::create(builder, next, states.back(), ValueRange());
}

namespace {

struct DelayLowering
    : LinalgLoweringOpInterface::ExternalModel<DelayLowering, snn::DelayOp> {
  static DelayWriter getWriter(Operation *op) {
    return DelayWriter(cast<snn::DelayOp>(op));
  }

  SmallVector<StateVariable> getStateVariables(Operation *op,
                                               FloatType real) const {
    return getWriter(op).getStateVariables(real);
  }

  /// A delay of no step has no memory and changes nothing.
  bool isView(Operation *op) const { return getWriter(op).getLength() == 0; }
  bool lowersRows(Operation *op) const { return isView(op); }
  Value lowerRows(Operation *, LoweringBuilder &, ValueRange operands,
                  Value) const {
    return operands.front();
  }

  Value lowerStep(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination, MutableArrayRef<Value> states) const {
    if (isView(op))
      return operands.front();
    DelayWriter writer = getWriter(op);
    Value result = writer.read(builder, operands.front(), destination, states);
    writer.write(builder, operands.front(), states);
    return result;
  }

  Value lowerPull(Operation *op, LoweringBuilder &builder, Value destination,
                  ArrayRef<Value> states) const {
    return getWriter(op).read(builder, Value(), destination, states);
  }

  void lowerPush(Operation *op, LoweringBuilder &builder, ValueRange operands,
                 MutableArrayRef<Value> states) const {
    getWriter(op).write(builder, operands.front(), states);
  }
};

} // namespace

void ganglion::attachDelayLowering(MLIRContext *context) {
  snn::DelayOp::attachInterface<DelayLowering>(*context);
}
