//===- XbarDialect.cpp - The xbar dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ganglion::xbar;

#include "ganglion/Dialect/Xbar/IR/XbarDialect.cpp.inc"
#include "ganglion/Dialect/Xbar/IR/XbarEnums.cpp.inc"

//===----------------------------------------------------------------------===//
// SubsetAttr
//===----------------------------------------------------------------------===//

/// "name"[0:16, 3:7] or "name"{0, 3, 17}
static ParseResult parseBareSubset(AsmParser &parser, SubsetAttr &subset) {
  StringAttr node;
  SMLoc location = parser.getCurrentLocation();
  if (parser.parseAttribute(node))
    return failure();
  SmallVector<int64_t> lower, upper, positions;
  if (succeeded(parser.parseOptionalLBrace())) {
    auto parsePosition = [&] {
      return parser.parseInteger(positions.emplace_back());
    };
    if (parser.parseCommaSeparatedList(parsePosition) || parser.parseRBrace())
      return failure();
  } else {
    auto parseRange = [&]() -> ParseResult {
      return failure(parser.parseInteger(lower.emplace_back()) ||
                     parser.parseColon() ||
                     parser.parseInteger(upper.emplace_back()));
    };
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                       parseRange))
      return failure();
  }
  subset = parser.getChecked<SubsetAttr>(location, parser.getContext(), node,
                                         lower, upper, positions);
  return success(static_cast<bool>(subset));
}

static void printBareSubset(AsmPrinter &printer, SubsetAttr subset) {
  printer << subset.getNode();
  if (subset.isBox()) {
    printer << '[';
    llvm::interleaveComma(llvm::zip_equal(subset.getLower(), subset.getUpper()),
                          printer, [&](auto range) {
                            printer << std::get<0>(range) << ':'
                                    << std::get<1>(range);
                          });
    printer << ']';
  } else {
    printer << '{';
    llvm::interleaveComma(subset.getPositions(), printer);
    printer << '}';
  }
}

Attribute SubsetAttr::parse(AsmParser &parser, Type) {
  SubsetAttr subset;
  if (parser.parseLess() || parseBareSubset(parser, subset) ||
      parser.parseGreater())
    return {};
  return subset;
}

void SubsetAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printBareSubset(printer, *this);
  printer << '>';
}

LogicalResult SubsetAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 StringAttr node, ArrayRef<int64_t> lower,
                                 ArrayRef<int64_t> upper,
                                 ArrayRef<int64_t> positions) {
  if (lower.size() != upper.size())
    return emitError() << "a box needs both ends of each axis";
  for (auto [first, end] : llvm::zip_equal(lower, upper))
    if (first < 0 || end <= first)
      return emitError() << "a range of elements of '" << node.getValue()
                         << "' must be ascending and not empty, but found "
                         << first << ":" << end;
  if (!positions.empty() && !lower.empty())
    return emitError() << "elements are either a box or a list";
  // Counts of elements are added up; the limit keeps sums within 64 bits.
  constexpr int64_t maxElements = int64_t(1) << 31;
  int64_t count = 1;
  for (auto [first, end] : llvm::zip_equal(lower, upper))
    if (llvm::MulOverflow(count, end - first, count) || count > maxElements)
      return emitError() << "a box holds at most " << maxElements
                         << " elements, but that of '" << node.getValue()
                         << "' holds more";
  int64_t previous = -1;
  for (int64_t position : positions) {
    if (position <= previous)
      return emitError() << "positions of elements of '" << node.getValue()
                         << "' must be ascending and not negative, but found "
                         << position << " after " << previous;
    previous = position;
  }
  return success();
}

int64_t SubsetAttr::getNumElements() const {
  if (!isBox())
    return getPositions().size();
  int64_t count = 1;
  for (auto [first, end] : llvm::zip_equal(getLower(), getUpper()))
    count *= end - first;
  return count;
}

bool SubsetAttr::isInside(ArrayRef<int64_t> shape) const {
  if (!isBox())
    return getPositions().back() < ShapedType::getNumElements(shape);
  if (getUpper().size() != shape.size())
    return false;
  for (auto [end, size] : llvm::zip_equal(getUpper(), shape))
    if (end > size)
      return false;
  return true;
}

SmallVector<int64_t> SubsetAttr::enumerate(ArrayRef<int64_t> shape) const {
  assert(isInside(shape));
  if (!isBox())
    return SmallVector<int64_t>(getPositions());
  SmallVector<int64_t> positions = {0};
  for (auto [first, end, size] :
       llvm::zip_equal(getLower(), getUpper(), shape)) {
    SmallVector<int64_t> next;
    for (int64_t position : positions)
      for (int64_t index = first; index < end; ++index)
        next.push_back(position * size + index);
    positions = std::move(next);
  }
  return positions;
}

//===----------------------------------------------------------------------===//
// RowsAttr
//===----------------------------------------------------------------------===//

LogicalResult RowsAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               SubsetAttr subset, int64_t delay,
                               FlatSymbolRefAttr partial) {
  if (delay < 0)
    return emitError() << "rows cannot carry values of the future, but found "
                          "a delay of "
                       << delay << " steps";
  if (delay != 0 && partial)
    return emitError() << "a partial sum is used in the step in which it is "
                          "formed, but found a delay of "
                       << delay << " steps";
  return success();
}

//===----------------------------------------------------------------------===//
// BlockAttr
//===----------------------------------------------------------------------===//

/// partial? neurons
static ParseResult parseColumnKind(AsmParser &parser, bool &partial) {
  partial = succeeded(parser.parseOptionalKeyword("partial"));
  return parser.parseKeyword("neurons");
}

static void printColumnKind(AsmPrinter &printer, bool partial) {
  printer << (partial ? "partial neurons" : "neurons");
}

#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/Xbar/IR/XbarAttrs.cpp.inc"

void XbarDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ganglion/Dialect/Xbar/IR/XbarAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ganglion/Dialect/Xbar/IR/XbarOps.cpp.inc"
      >();
}
