//===- IntegerList.cpp - Lists of integers with runs ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerList.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

/// A list with runs has at most this many numbers, so that no short text
/// demands much memory. A longer one is written number by number.
static constexpr int64_t maxLength = 1 << 20;

static ParseResult parseRun(AsmParser &parser,
                            llvm::SmallVectorImpl<int64_t> &list) {
  SMLoc loc = parser.getCurrentLocation();
  int64_t value;
  if (parser.parseInteger(value))
    return failure();
  if (failed(parser.parseOptionalStar())) {
    list.push_back(value);
    return success();
  }
  int64_t count = value, room = maxLength - int64_t(list.size());
  if (count < 1)
    return parser.emitError(loc, "expected a positive count before '*', but "
                                 "found ")
           << count;
  if (count > room)
    return parser.emitError(loc, "the run of ")
           << count << " makes the list longer than " << maxLength
           << ", the limit for lists with runs";
  if (parser.parseInteger(value))
    return failure();
  list.append(count, value);
  return success();
}

ParseResult ganglion::sdf::parseRuns(AsmParser &parser,
                                     llvm::SmallVectorImpl<int64_t> &list) {
  return failure(parser.parseCommaSeparatedList([&] {
    return parseRun(parser, list);
  }) || parser.parseRSquare());
}

/// The number of entries to write at one go.
static size_t getRunLength(ArrayRef<int64_t> list, bool canHaveRuns) {
  constexpr size_t minRun = 3;
  if (!canHaveRuns)
    return 1;
  auto isSame = [&](int64_t value) { return value == list.front(); };
  size_t count = list.take_while(isSame).size();
  return count < minRun ? 1 : count;
}

void ganglion::sdf::printRuns(raw_ostream &os, ArrayRef<int64_t> list) {
  bool canHaveRuns = list.size() <= size_t(maxLength);
  llvm::ListSeparator comma;
  os << '[';
  while (!list.empty()) {
    os << comma;
    size_t count = getRunLength(list, canHaveRuns);
    if (count > 1)
      os << count << '*';
    os << list.front();
    list = list.drop_front(count);
  }
  os << ']';
}
