//===- InputSources.h - The formats of inputs -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_RUNNER_INPUTSOURCES_H
#define GANGLION_LIB_RUNNER_INPUTSOURCES_H

#include "ganglion/Runner/InputSource.h"

#include <string_view>

namespace ganglion::runner {

using InputResult = Result<std::unique_ptr<InputSource>>;

InputResult openArray(const InputRequest &request);
InputResult openArrayOfArchive(const InputRequest &request);
InputResult openBinaryEvents(const InputRequest &request);
InputResult openTextEvents(const InputRequest &request);

/// (2, 34, 34), or (T, 2, 34, 34) where `first` are the axes before.
std::string formatShape(const std::vector<int64_t> &shape,
                        std::string_view first = "");

} // namespace ganglion::runner

#endif // GANGLION_LIB_RUNNER_INPUTSOURCES_H
