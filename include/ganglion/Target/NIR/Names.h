//===- Names.h - Order and likeness of names --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_NAMES_H
#define GANGLION_TARGET_NIR_NAMES_H

#include <string>
#include <string_view>
#include <vector>

namespace ganglion::nir {

/// Order in which people count: runs of digits compare as numbers, so "2" is
/// before "10". A total order: names that differ are never equal.
bool isNaturallyLess(std::string_view a, std::string_view b);

/// At most three of the names that start with `name` or, if none does, take the
/// fewest single-character edits to become it; none if even those are more than
/// half rewritten.
std::vector<std::string> findNearest(std::string_view name,
                                     const std::vector<std::string> &names);

/// "'a', 'b' and 'c'".
std::string quoteList(const std::vector<std::string> &names);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_NAMES_H
