//===- Int128.cpp - 128-bit integers --------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Int128.h"

#include <algorithm>

using namespace ganglion::dataflow;

std::string ganglion::dataflow::toString(Int128 value) {
  std::string digits;
  UInt128 rest = getMagnitude(value);
  do {
    digits.push_back(char('0' + int(rest % 10)));
    rest /= 10;
  } while (rest != 0);
  if (value < 0)
    digits.push_back('-');
  std::reverse(digits.begin(), digits.end());
  return digits;
}
