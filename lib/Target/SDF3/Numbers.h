//===- Numbers.h - Numbers as SDF3 writes them ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_SDF3_NUMBERS_H
#define GANGLION_LIB_TARGET_SDF3_NUMBERS_H

#include "ganglion/Dataflow/Rational.h"
#include "ganglion/Support/Result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ganglion::sdf3 {

/// The text without XML white space around it.
std::string_view trim(std::string_view text);

/// A text from a file in quotes, such that it is short and fit to print.
std::string quote(std::string_view text);

/// Reads a whole number of at least `minimum`. The error continues a sentence
/// on where the text stands: "is 'x', expected ...".
Result<int64_t> parseInteger(std::string_view text, int64_t minimum);

/// How many numbers the lists of a file may hold in all. A few characters such
/// as `1000000000*1` must not exhaust the memory.
inline constexpr size_t maxNumbers = size_t(1) << 24;

/// Reads numbers separated by commas, of which `n*v` is n times v. `room` is
/// how many there may be, and is lowered by the length of the list.
Result<std::vector<int64_t>> parseList(std::string_view text, int64_t minimum,
                                       size_t &room);

/// Reads a decimal number such as 0.25 or 3e-08, exactly; at least 0.
Result<dataflow::Rational> parseDecimal(std::string_view text);

/// Numbers separated by commas.
std::string printList(const std::vector<int64_t> &numbers);

/// The number with all its decimals, or nothing if it has no end of them.
std::optional<std::string> printDecimal(dataflow::Rational number);

} // namespace ganglion::sdf3

#endif // GANGLION_LIB_TARGET_SDF3_NUMBERS_H
