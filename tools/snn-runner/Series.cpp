//===- Series.cpp - Recordings over time ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Series.h"
#include "ganglion/Support/AtomicFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

Recording::Recording(const snn::Binding &binding,
                     const simulation::Shape &shape, ElementType type)
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

std::optional<Error> runner::checkRecordings(ArrayRef<snn::Binding> bindings,
                                             int64_t numSteps) {
  constexpr int64_t maxNumbers = int64_t(1) << 28;
  llvm::StringMap<StringRef> names;
  int64_t numNumbers = 0;
  for (const snn::Binding &binding : bindings) {
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
