//===- Number.h - Real numbers in messages ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_NUMBER_H
#define GANGLION_QUANTIZATION_NUMBER_H

#include <string>

namespace ganglion::quantization {

/// A number with six significant digits, as short as that allows.
std::string formatNumber(double value);

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_NUMBER_H
