//===- PhaseList.cpp - A number for each phase of an actor ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/PhaseList.h"

#include <algorithm>

using namespace ganglion::dataflow;

PhaseList::PhaseList(std::vector<int64_t> list) {
  assert(!list.empty() && "an actor has at least one phase");
  first = list.front();
  if (list.size() > 1)
    values = std::make_unique<std::vector<int64_t>>(std::move(list));
}

bool PhaseList::isUniform() const {
  return !values || std::all_of(values->begin(), values->end(),
                                [&](int64_t value) { return value == first; });
}

Int128 PhaseList::getSum(size_t numPhases) const {
  assert((size() == 1 || size() == numPhases) && "list of another actor");
  // Fewer than 2^63 numbers below 2^63.
  if (!values)
    return Int128(first) * Int128(numPhases);
  Int128 sum = 0;
  for (int64_t value : *values)
    sum += value;
  return sum;
}

std::string PhaseList::toString() const {
  std::string text = std::to_string(first);
  for (size_t phase = 1; phase < size(); ++phase)
    text += "," + std::to_string((*this)[phase]);
  return text;
}
