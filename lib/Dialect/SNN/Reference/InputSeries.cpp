//===- InputSeries.cpp - Inputs with one entry per time step --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/InputSeries.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

/// (256, 12), or (T, 12) for a shape after the axis of time.
static std::string formatShape(ArrayRef<int64_t> shape, StringRef first = "") {
  std::string text = "(";
  llvm::raw_string_ostream os(text);
  os << first << (first.empty() || shape.empty() ? "" : ", ");
  llvm::interleaveComma(shape, os);
  os << ")";
  return text;
}

namespace {
/// What the values of an input may be, and how the network holds them.
class InputRule {
public:
  InputRule(Value input, double maximum) : maximum(maximum) {
    auto argument = cast<BlockArgument>(input);
    elementType = cast<ShapedType>(input.getType()).getElementType();
    auto network = cast<NetworkOp>(argument.getOwner()->getParentOp());
    isQuantized = network.getLevel() == Level::Integer;
    if (!isQuantized)
      return;
    scale = network.getInputScale(argument.getArgNumber());
    bounds = network.getInputBounds(argument.getArgNumber());
  }

  /// What was expected instead, or nothing if `value` may be.
  std::optional<std::string> findFault(double value) const;

  /// The value in the network. With a scale it is the nearest whole number of
  /// units, the even one of two.
  double convert(double value) const {
    return scale ? std::nearbyint(value / *scale) : value;
  }

private:
  Type elementType;
  double maximum;
  /// At the level integer.
  bool isQuantized;
  /// Of an input of i32; see NetworkOp.
  std::optional<double> scale;
  ValueBounds bounds = {-2147483647.0, 2147483647.0};
};
} // namespace

std::optional<std::string> InputRule::findFault(double value) const {
  bool isWhole = value == std::trunc(value);
  if (elementType.isInteger(1))
    return value == 0 || value == 1 ? std::nullopt
                                    : std::optional("spikes, 0 or 1");
  if (elementType.isF32())
    return std::abs(value) <= maximum
               ? std::nullopt
               : std::optional("finite numbers in the chosen precision");
  double number = convert(value);
  if ((scale || isWhole) && bounds.least <= number && number <= bounds.most)
    return std::nullopt;
  if (!isQuantized)
    return "counts, whole numbers of 32 bits";
  std::string expected;
  llvm::raw_string_ostream os(expected);
  double unit = scale.value_or(1);
  os << (scale ? "numbers from " : "whole numbers from ")
     << llvm::format("%.15g", bounds.least * unit) << " to "
     << llvm::format("%.15g", bounds.most * unit)
     << ", for which the network was made (snn.range)";
  return expected;
}

Result<InputSeries> InputSeries::read(const Binding &input, double maximum,
                                      bool allowSamples) {
  Result<NpyArray> array = readNpy(input.path);
  if (!array)
    return array.getError();
  auto type = cast<RankedTensorType>(input.value.getType());
  std::string subject = "input '" + input.name + "': " + input.path;
  ArrayRef<int64_t> shape = array->shape;
  size_t rank = type.getRank();
  bool hasSamples = allowSamples && shape.size() == rank + 2;
  if ((shape.size() != rank + 1 && !hasSamples) ||
      shape.take_back(rank) != type.getShape())
    return Error{
        subject + " has the shape " + formatShape(shape) + ", expected " +
        formatShape(type.getShape(), "T") +
        (allowSamples ? " or " + formatShape(type.getShape(), "N, T") : "") +
        ", an array of shape " + formatShape(type.getShape()) +
        " for each of T time steps" + (allowSamples ? " of N samples" : "")};
  InputSeries series;
  series.shape.assign(type.getShape().begin(), type.getShape().end());
  series.numSamples = hasSamples ? shape.front() : 1;
  series.numSteps = shape[hasSamples ? 1 : 0];
  InputRule rule(input.value, maximum);
  for (auto [index, value] : llvm::enumerate(array->values)) {
    if (std::optional<std::string> expected = rule.findFault(value)) {
      std::string text;
      llvm::raw_string_ostream os(text);
      os << subject << " holds " << value << " at time step "
         << index / type.getNumElements() % series.numSteps;
      if (hasSamples)
        os << " of sample " << index / type.getNumElements() / series.numSteps;
      os << ", expected " << *expected;
      return Error{text};
    }
    value = rule.convert(value);
  }
  series.values = std::move(array->values);
  return series;
}
