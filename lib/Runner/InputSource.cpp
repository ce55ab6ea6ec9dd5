//===- InputSource.cpp - Values over time from a file ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/InputSource.h"
#include "InputSources.h"
#include "llvm/ADT/StringRef.h"

using namespace ganglion;
using namespace ganglion::runner;

InputResult runner::openInput(const InputRequest &request) {
  using Opener = InputResult (*)(const InputRequest &);
  static constexpr std::pair<llvm::StringLiteral, Opener> formats[] = {
      {".bin", openBinaryEvents},
      {".npz", openArrayOfArchive},
      {".txt", openTextEvents}};
  for (auto [suffix, open] : formats)
    if (llvm::StringRef(request.path).ends_with(suffix))
      return open(request);
  return openArray(request);
}

std::string runner::formatShape(const std::vector<int64_t> &shape,
                                std::string_view first) {
  std::string text = "(" + std::string(first);
  for (int64_t extent : shape)
    text += (text.size() > 1 ? ", " : "") + std::to_string(extent);
  return text + ")";
}
