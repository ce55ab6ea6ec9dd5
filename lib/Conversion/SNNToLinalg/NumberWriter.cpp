//===- NumberWriter.cpp - Integers with bounds ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NumberWriter.h"

using namespace mlir;
using namespace ganglion;

Type NumberWriter::getType(int64_t least, int64_t most) {
  bool isNarrow = llvm::isInt<32>(least) && llvm::isInt<32>(most);
  return builder.getIntegerType(isNarrow ? 32 : 64);
}

Value NumberWriter::createNumber(Type type, int64_t value) {
  return arith::ConstantOp::create(builder,
                                   builder.getIntegerAttr(type, value));
}

Number NumberWriter::constant(int64_t value) {
  return {createNumber(getType(value, value), value), value, value};
}

template <typename Op>
Number NumberWriter::compute(Number a, Number b, int64_t least, int64_t most) {
  Type type = getType(std::min({a.least, b.least, least}),
                      std::max({a.most, b.most, most}));
  return {Op::create(builder, convert(a, type), convert(b, type)), least, most};
}

Number NumberWriter::add(Number a, Number b) {
  return compute<arith::AddIOp>(a, b, a.least + b.least, a.most + b.most);
}

Number NumberWriter::subtract(Number a, Number b) {
  return compute<arith::SubIOp>(a, b, a.least - b.most, a.most - b.least);
}

Number NumberWriter::multiply(Number a, Number b) {
  auto [least, most] = std::minmax(
      {a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most});
  return compute<arith::MulIOp>(a, b, least, most);
}

Number NumberWriter::quotient(Number a, Number b) {
  return compute<arith::DivSIOp>(a, b, std::min<int64_t>(a.least, 0),
                                 std::max<int64_t>(a.most, 0));
}

Number NumberWriter::remainder(Number a, Number b) {
  return compute<arith::RemSIOp>(a, b, std::min<int64_t>(a.least, 0),
                                 std::max<int64_t>(a.most, 0));
}

Number NumberWriter::maximum(Number a, Number b) {
  return compute<arith::MaxSIOp>(a, b, std::max(a.least, b.least),
                                 std::max(a.most, b.most));
}

Number NumberWriter::clamp(Number a, int64_t least, int64_t most) {
  int64_t newLeast = std::clamp(a.least, least, most);
  int64_t newMost = std::clamp(a.most, least, most);
  if (a.least < least)
    a = compute<arith::MaxSIOp>(a, constant(least), newLeast,
                                std::max(a.most, least));
  if (a.most > most)
    a = compute<arith::MinSIOp>(a, constant(most), newLeast, newMost);
  return a;
}

Number NumberWriter::divide(Number a, int64_t bits,
                            snn::IntegerRounding rounding) {
  if (bits == 0)
    return a;
  int64_t divisor = int64_t(1) << bits;
  Type type = getType(a.least, a.most + divisor);
  Value number = convert(a, type), shift = createNumber(type, bits);
  auto add = [&](Value addend) {
    number = arith::AddIOp::create(builder, number, addend);
  };
  switch (rounding) {
  case snn::IntegerRounding::Floor:
    break;
  case snn::IntegerRounding::TowardZero: {
    if (a.least >= 0)
      break;
    // What is negative is rounded up: its sign, shifted, is all ones.
    Value sign = arith::ShRSIOp::create(
        builder, number, createNumber(type, type.getIntOrFloatBitWidth() - 1));
    add(arith::AndIOp::create(builder, sign, createNumber(type, divisor - 1)));
    break;
  }
  case snn::IntegerRounding::NearestEven: {
    // Half a unit carries a rest above it to the next number; exactly half does
    // so where the number below is odd.
    Value below = arith::ShRSIOp::create(builder, number, shift);
    Value isOdd = arith::AndIOp::create(builder, below, createNumber(type, 1));
    add(createNumber(type, divisor / 2 - 1));
    add(isOdd);
    break;
  }
  }
  return {arith::ShRSIOp::create(builder, number, shift), a.least >> bits,
          (a.most >> bits) + 1};
}

Number NumberWriter::select(Value condition, Number a, Number b) {
  int64_t least = std::min(a.least, b.least), most = std::max(a.most, b.most);
  Type type = getType(least, most);
  return {arith::SelectOp::create(builder, condition, convert(a, type),
                                  convert(b, type)),
          least, most};
}

Value NumberWriter::compare(arith::CmpIPredicate predicate, Number a,
                            Number b) {
  Type type = getType(std::min(a.least, b.least), std::max(a.most, b.most));
  return arith::CmpIOp::create(builder, predicate, convert(a, type),
                               convert(b, type));
}
