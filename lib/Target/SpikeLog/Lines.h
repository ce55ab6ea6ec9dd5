//===- Lines.h - Lines of numbers -------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_SPIKELOG_LINES_H
#define GANGLION_LIB_TARGET_SPIKELOG_LINES_H

#include "ganglion/Support/Message.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ganglion::spikelog {

/// What a number in a file means, for messages, and how large it may be.
struct NumberKind {
  const char *name;
  uint32_t maximum;
};

/// A neuron and the numbers that follow it: `values` of the file from `begin`
/// to `end` - 1.
struct Line {
  uint32_t neuron;
  Position position;
  uint64_t begin, end;
};

/// A file of lines, all numbers in one list: logs have up to 10^8.
struct Lines {
  std::vector<Line> lines;
  std::vector<uint32_t> values;
};

/// Reads the lines of a text, except empty ones. Returns the first mistake.
std::optional<Message> readLines(std::string_view text, NumberKind valueKind,
                                 Lines &lines);

} // namespace ganglion::spikelog

#endif // GANGLION_LIB_TARGET_SPIKELOG_LINES_H
