//===- InputSeries.cpp - Inputs with one entry per time step --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/InputSeries.h"
#include "llvm/ADT/STLExtras.h"
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

/// What an element may be, or null if `value` is such an element.
static const char *findFault(Type elementType, double value, double maximum) {
  if (elementType.isInteger(1))
    return value == 0 || value == 1 ? nullptr : "spikes, 0 or 1";
  if (elementType.isInteger(32))
    return value == std::trunc(value) && std::abs(value) <= 0x7fffffff
               ? nullptr
               : "counts, whole numbers of 32 bits";
  return std::abs(value) <= maximum ? nullptr
                                    : "finite numbers in the chosen precision";
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
  for (auto [index, value] : llvm::enumerate(array->values))
    if (const char *expected =
            findFault(type.getElementType(), value, maximum)) {
      std::string text;
      llvm::raw_string_ostream os(text);
      os << subject << " holds " << value << " at time step "
         << index / type.getNumElements() % series.numSteps;
      if (hasSamples)
        os << " of sample " << index / type.getNumElements() / series.numSteps;
      os << ", expected " << expected;
      return Error{text};
    }
  series.values = std::move(array->values);
  return series;
}
