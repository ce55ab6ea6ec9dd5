//===- SDFAttrs.cpp - Attributes of the sdf dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerList.h"
#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

#include <numeric>

using namespace mlir;
using namespace ganglion::sdf;

#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/SDF/IR/SDFAttrs.cpp.inc"

void SDFDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ganglion/Dialect/SDF/IR/SDFAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// CertificateAttr
//===----------------------------------------------------------------------===//

namespace {

/// Parses the text of a certificate.
class CertificateParser {
public:
  explicit CertificateParser(AsmParser &parser) : parser(parser) {}

  Attribute parse() {
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseLess() || parseKey("period") || parseFraction() ||
        parser.parseComma() || parseKey("cycle") || parseCycle())
      return {};
    while (succeeded(parser.parseOptionalComma()))
      if (parseOptionalField())
        return {};
    if (parser.parseGreater())
      return {};
    return parser.getChecked<CertificateAttr>(
        loc, parser.getContext(), numerator, denominator, cycle, lags,
        lastFiring, repetitions, rounds, scale.value_or(denominator),
        potentials);
  }

private:
  ParseResult parseKey(StringRef key) {
    return failure(parser.parseKeyword(key) || parser.parseEqual());
  }

  /// fraction ::= integer (`/` integer)?
  ParseResult parseFraction() {
    if (parser.parseInteger(numerator))
      return failure();
    if (failed(parser.parseOptionalSlash()))
      return success();
    return parser.parseInteger(denominator);
  }

  ParseResult parseCycle() {
    return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
      return parser.parseAttribute(cycle.emplace_back());
    });
  }

  ParseResult parseList(SmallVectorImpl<int64_t> &list) {
    return failure(parser.parseLSquare() || parseRuns(parser, list));
  }

  /// A field that a certificate need not have.
  ParseResult parseOptionalField() {
    SMLoc loc = parser.getCurrentLocation();
    StringRef key;
    if (parser.parseKeyword(&key) || parser.parseEqual())
      return failure();
    if (!fields.insert(key).second)
      return parser.emitError(loc, "expected each field once, but found '")
             << key << "' again";
    if (key == "last_firing")
      return parser.parseInteger(lastFiring);
    if (key == "repetitions")
      return parser.parseInteger(repetitions);
    if (key == "scale")
      return parser.parseInteger(scale.emplace());
    if (key == "lags")
      return parseList(lags);
    if (key == "rounds")
      return parseList(rounds);
    if (key == "potentials")
      return parseList(potentials);
    return parser.emitError(
               loc, "expected 'lags', 'last_firing', 'repetitions', 'rounds', "
                    "'scale' or 'potentials', but found '")
           << key << "'";
  }

  AsmParser &parser;
  int64_t numerator = 0, denominator = 1;
  SmallVector<FlatSymbolRefAttr> cycle;
  int64_t lastFiring = 0, repetitions = 1;
  std::optional<int64_t> scale;
  SmallVector<int64_t> lags, rounds, potentials;
  llvm::StringSet<> fields;
};

} // namespace

Attribute CertificateAttr::parse(AsmParser &parser, Type) {
  return CertificateParser(parser).parse();
}

void CertificateAttr::print(AsmPrinter &printer) const {
  printer << "<period = " << getNumerator();
  if (getDenominator() != 1)
    printer << '/' << getDenominator();
  printer << ", cycle = [";
  llvm::interleaveComma(getCycle(), printer);
  printer << ']';
  auto printList = [&](StringRef key, ArrayRef<int64_t> list) {
    if (list.empty())
      return;
    printer << ", " << key << " = ";
    printRuns(printer.getStream(), list);
  };
  printList("lags", getLags());
  if (getLastFiring() != 0)
    printer << ", last_firing = " << getLastFiring();
  if (getRepetitions() != 1)
    printer << ", repetitions = " << getRepetitions();
  printList("rounds", getRounds());
  if (getScale() != getDenominator())
    printer << ", scale = " << getScale();
  if (hasPotentials())
    printer << ", potentials = [" << getPotentials() << ']';
  printer << '>';
}

LogicalResult CertificateAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, int64_t numerator,
    int64_t denominator, ArrayRef<FlatSymbolRefAttr> cycle,
    ArrayRef<int64_t> lags, int64_t lastFiring, int64_t repetitions,
    ArrayRef<int64_t> rounds, int64_t scale, ArrayRef<int64_t> potentials) {
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
  if (!lags.empty() && lags.size() != cycle.size())
    return emitError() << "the critical cycle has " << cycle.size()
                       << " waits, but lags are given for " << lags.size();
  if (potentials.empty() && (!rounds.empty() || scale != denominator))
    return emitError() << "rounds and scale are about potentials, but there "
                          "are none";
  return success();
}

//===----------------------------------------------------------------------===//
// RationalAttr
//===----------------------------------------------------------------------===//

Attribute RationalAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  int64_t numerator = 0, denominator = 1;
  if (parser.parseLess() || parser.parseInteger(numerator) ||
      (succeeded(parser.parseOptionalSlash()) &&
       parser.parseInteger(denominator)) ||
      parser.parseGreater())
    return {};
  return parser.getChecked<RationalAttr>(loc, parser.getContext(), numerator,
                                         denominator);
}

void RationalAttr::print(AsmPrinter &printer) const {
  printer << '<' << getNumerator();
  if (getDenominator() != 1)
    printer << '/' << getDenominator();
  printer << '>';
}

LogicalResult RationalAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   int64_t numerator, int64_t denominator) {
  if (numerator < 0 || denominator < 1 || std::gcd(numerator, denominator) != 1)
    return emitError() << "a fraction is not negative and in lowest terms, but "
                          "found "
                       << numerator << '/' << denominator;
  return success();
}
