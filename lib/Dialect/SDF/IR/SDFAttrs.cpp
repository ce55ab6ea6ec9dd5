//===- SDFAttrs.cpp - Attributes of the sdf dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

#include <numeric>

using namespace mlir;
using namespace ganglion::sdf;

/// fraction ::= integer (`/` integer)?
static ParseResult parseFraction(AsmParser &parser, int64_t &numerator,
                                 int64_t &denominator) {
  numerator = 0;
  denominator = 1;
  if (parser.parseInteger(numerator))
    return failure();
  if (failed(parser.parseOptionalSlash()))
    return success();
  return parser.parseInteger(denominator);
}

static void printFraction(AsmPrinter &printer, int64_t numerator,
                          int64_t denominator) {
  printer << numerator;
  if (denominator != 1)
    printer << '/' << denominator;
}

#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/SDF/IR/SDFAttrs.cpp.inc"

void SDFDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ganglion/Dialect/SDF/IR/SDFAttrs.cpp.inc"
      >();
}

LogicalResult
CertificateAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        int64_t numerator, int64_t denominator,
                        ArrayRef<FlatSymbolRefAttr> cycle,
                        ArrayRef<int64_t> potentials) {
  if (denominator < 1)
    return emitError() << "the denominator of the period must be positive, but "
                          "found "
                       << numerator << '/' << denominator;
  if (numerator < 0)
    return emitError() << "the period cannot be negative, but found "
                       << numerator << '/' << denominator;
  // The potentials count in units of the denominator, so 10/4 is not 5/2.
  if (int64_t divisor = std::gcd(numerator, denominator); divisor != 1)
    return emitError() << "the period must be in lowest terms, which are "
                       << numerator / divisor << '/' << denominator / divisor
                       << ", but found " << numerator << '/' << denominator;
  if (cycle.empty())
    return emitError() << "the critical cycle must have at least one channel";
  if (potentials.empty())
    return emitError() << "the potentials must name a start for each actor, "
                          "but there are none";
  return success();
}
