//===- Series.cpp - Arrays with one entry per time step -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Series.h"
#include "ganglion/Support/AtomicFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

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

Result<InputSeries> InputSeries::read(const Binding &input, double maximum) {
  Result<NpyArray> array = readNpy(input.path);
  if (!array)
    return array.getError();
  auto type = cast<RankedTensorType>(input.value.getType());
  std::string subject = "input '" + input.name + "': " + input.path;
  ArrayRef<int64_t> shape = array->shape;
  if (shape.empty() || shape.drop_front() != type.getShape())
    return Error{subject + " has the shape " + formatShape(shape) +
                 ", expected " + formatShape(type.getShape(), "T") +
                 ", an array of shape " + formatShape(type.getShape()) +
                 " for each of T time steps"};
  for (auto [index, value] : llvm::enumerate(array->values))
    if (const char *expected =
            findFault(type.getElementType(), value, maximum)) {
      std::string text;
      llvm::raw_string_ostream(text)
          << subject << " holds " << value << " at time step "
          << index / type.getNumElements() << ", expected " << expected;
      return Error{text};
    }
  InputSeries series;
  series.array = std::move(*array);
  return series;
}

Recording::Recording(const Binding &binding, const simulation::Shape &shape,
                     ElementType type)
    : path(binding.path) {
  array.type = type;
  array.shape = {0};
  llvm::append_range(array.shape, shape);
}

ElementType runner::getFileType(Type elementType, ElementType real) {
  if (elementType.isInteger(1))
    return ElementType::UInt8;
  return elementType.isInteger(32) ? ElementType::Int32 : real;
}

std::optional<Error> runner::checkRecordings(ArrayRef<Binding> bindings,
                                             int64_t numSteps) {
  constexpr int64_t maxNumbers = int64_t(1) << 28;
  llvm::StringMap<StringRef> names;
  int64_t numNumbers = 0;
  for (const Binding &binding : bindings) {
    // "r.npy" and "./r.npy" are one file.
    SmallString<128> path(binding.path);
    llvm::sys::fs::make_absolute(path);
    llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    auto [other, isNew] = names.try_emplace(path, binding.name);
    if (!isNew)
      return Error{"'" + other->second.str() + "' and '" + binding.name +
                   "' would both be written to " + binding.path};
    // Both factors are below 2^32, see the options and the engine's limit.
    numNumbers +=
        cast<ShapedType>(binding.value.getType()).getNumElements() * numSteps;
    if (numNumbers > maxNumbers)
      return Error{"recording " + std::to_string(numSteps) + " steps up to '" +
                   binding.name + "' takes " + std::to_string(numNumbers) +
                   " numbers, but at most 2^28 are held; record less or run "
                   "fewer steps"};
  }
  return std::nullopt;
}

std::optional<Error> runner::writeRecordings(ArrayRef<Recording> recordings) {
  std::vector<std::string> files;
  for (const Recording &recording : recordings) {
    Result<std::string> bytes = recording.format();
    if (!bytes)
      return bytes.getError();
    files.push_back(std::move(*bytes));
  }
  for (auto [recording, bytes] : llvm::zip_equal(recordings, files))
    if (std::optional<Error> error =
            writeFileAtomically(recording.getPath(), bytes))
      return error;
  return std::nullopt;
}
