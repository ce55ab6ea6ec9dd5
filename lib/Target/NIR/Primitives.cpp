//===- Primitives.cpp - Node types of NIR ---------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Primitives.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>
#include <type_traits>

using namespace ganglion;
using namespace ganglion::nir;

/// Sizes, strides and the like: beyond this, sums of a few would overflow.
static constexpr int64_t maxInteger = std::numeric_limits<int32_t>::max();
static constexpr int64_t anyInteger = std::numeric_limits<int32_t>::min();

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

/// Older files lack `v_reset`, which means zero, and `w_in`, which means one.
static constexpr bool isOptional = false;

static constexpr Field portFields[] = {{"shape", FieldKind::Sizes}};
static constexpr Field linearFields[] = {{"weight", FieldKind::Real, true, 2}};
static constexpr Field affineFields[] = {{"weight", FieldKind::Real, true, 2},
                                         {"bias", FieldKind::Real, true, 1}};
static constexpr Field scaleFields[] = {{"scale", FieldKind::Real}};
static constexpr Field conv1dFields[] = {
    {"weight", FieldKind::Real, true, 3, 3},
    {"bias", FieldKind::Real, true, 1, 1},
    {"stride", FieldKind::Spatial},
    {"padding", FieldKind::Padding, true, 0, 0, 0},
    {"dilation", FieldKind::Spatial},
    {"groups", FieldKind::Integer},
    {"input_shape", FieldKind::Spatial, isOptional}};
static constexpr Field conv2dFields[] = {
    {"weight", FieldKind::Real, true, 4, 4},
    {"bias", FieldKind::Real, true, 1, 1},
    {"stride", FieldKind::Spatial},
    {"padding", FieldKind::Padding, true, 0, 0, 0},
    {"dilation", FieldKind::Spatial},
    {"groups", FieldKind::Integer},
    {"input_shape", FieldKind::Spatial, isOptional}};
static constexpr Field poolFields[] = {
    {"kernel_size", FieldKind::Spatial},
    {"stride", FieldKind::Spatial},
    {"padding", FieldKind::Spatial, true, 0, 0, 0}};
static constexpr Field flattenFields[] = {
    {"start_dim", FieldKind::Integer, true, 0, 0, anyInteger},
    {"end_dim", FieldKind::Integer, true, 0, 0, anyInteger},
    {"input_type", FieldKind::Sizes, isOptional}};
static constexpr Field delayFields[] = {{"delay", FieldKind::Wait}};
static constexpr Field thresholdFields[] = {{"threshold", FieldKind::Real}};
static constexpr Field iFields[] = {{"r", FieldKind::Real}};
static constexpr Field ifFields[] = {{"r", FieldKind::Real},
                                     {"v_threshold", FieldKind::Real},
                                     {"v_reset", FieldKind::Real, isOptional}};
static constexpr Field liFields[] = {{"tau", FieldKind::Time},
                                     {"r", FieldKind::Real},
                                     {"v_leak", FieldKind::Real}};
static constexpr Field lifFields[] = {{"tau", FieldKind::Time},
                                      {"r", FieldKind::Real},
                                      {"v_leak", FieldKind::Real},
                                      {"v_threshold", FieldKind::Real},
                                      {"v_reset", FieldKind::Real, isOptional}};
static constexpr Field cubaLiFields[] = {{"tau_syn", FieldKind::Time},
                                         {"tau_mem", FieldKind::Time},
                                         {"r", FieldKind::Real},
                                         {"v_leak", FieldKind::Real},
                                         {"w_in", FieldKind::Real, isOptional}};
static constexpr Field cubaLifFields[] = {
    {"tau_syn", FieldKind::Time},
    {"tau_mem", FieldKind::Time},
    {"r", FieldKind::Real},
    {"v_leak", FieldKind::Real},
    {"w_in", FieldKind::Real, isOptional},
    {"v_threshold", FieldKind::Real},
    {"v_reset", FieldKind::Real, isOptional}};

template <size_t n>
static constexpr Primitive
makePrimitive(const char *type, Family family, const Field (&fields)[n],
              bool isNeuron = false, unsigned numSpatialAxes = 0) {
  return {type, family, isNeuron, numSpatialAxes, fields, fields + n};
}

/// Sorted by name.
static constexpr Primitive primitives[] = {
    makePrimitive("Affine", Family::Map, affineFields),
    makePrimitive("AvgPool2d", Family::Pool, poolFields, false, 2),
    makePrimitive("Conv1d", Family::Convolution, conv1dFields, false, 1),
    makePrimitive("Conv2d", Family::Convolution, conv2dFields, false, 2),
    makePrimitive("CubaLI", Family::Elementwise, cubaLiFields, true),
    makePrimitive("CubaLIF", Family::Elementwise, cubaLifFields, true),
    makePrimitive("Delay", Family::Elementwise, delayFields),
    makePrimitive("Flatten", Family::Flatten, flattenFields),
    makePrimitive("I", Family::Elementwise, iFields, true),
    makePrimitive("IF", Family::Elementwise, ifFields, true),
    makePrimitive("Input", Family::Port, portFields),
    makePrimitive("LI", Family::Elementwise, liFields, true),
    makePrimitive("LIF", Family::Elementwise, lifFields, true),
    makePrimitive("Linear", Family::Map, linearFields),
    {"NIRGraph", Family::Graph, false, 0, nullptr, nullptr},
    makePrimitive("Output", Family::Port, portFields),
    makePrimitive("Scale", Family::Elementwise, scaleFields),
    makePrimitive("SumPool2d", Family::Pool, poolFields, false, 2),
    makePrimitive("Threshold", Family::Elementwise, thresholdFields),
};

const Field *Primitive::find(std::string_view name) const {
  for (const Field &field : *this)
    if (name == field.name)
      return &field;
  return nullptr;
}

const Primitive *ganglion::nir::findPrimitive(std::string_view type) {
  for (const Primitive &primitive : primitives)
    if (type == primitive.type)
      return &primitive;
  return nullptr;
}

std::string ganglion::nir::listPrimitives() {
  std::string text;
  for (const Primitive &primitive : primitives)
    text += (text.empty() ? "" : ", ") + std::string(primitive.type);
  return text;
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

namespace {
/// Checks one dataset; `path` is that of the dataset.
class FieldVerifier {
public:
  FieldVerifier(const Primitive &primitive, const Field &field,
                const Array &array, const std::string &path)
      : primitive(primitive), field(field), array(array), path(path) {}

  std::optional<Error> verify() const {
    if (countElements(array.shape) != static_cast<int64_t>(array.size()))
      return unexpected(std::to_string(array.size()) + " values",
                        "those of shape " + toString(array.shape));
    switch (field.kind) {
    case FieldKind::Real:
    case FieldKind::Time:
    case FieldKind::Wait:
      return verifyReal();
    case FieldKind::Sizes:
      return verifyIntegers("a vector of integers", array.shape.size() <= 1);
    case FieldKind::Padding:
      if (array.getElementType() == ElementType::String)
        return verifyPaddingName();
      return verifySpatial(" or the string \"same\" or \"valid\"");
    case FieldKind::Spatial:
      return verifySpatial("");
    case FieldKind::Integer:
      return verifyIntegers("one integer", array.size() == 1);
    }
    return std::nullopt;
  }

private:
  std::string describe() const {
    return std::string(toString(array.getElementType())) + " values of shape " +
           toString(array.shape);
  }

  Error unexpected(const std::string &found,
                   const std::string &expected) const {
    return Error{path + " holds " + found + ", but " + primitive.type +
                 " expects " + expected +
                 "; correct it where the network was "
                 "exported"};
  }

  std::optional<Error> verifyReal() const {
    unsigned rank = array.shape.size();
    if (array.getElementType() == ElementType::String)
      return unexpected(describe(), "numbers");
    if (rank < field.minRank || rank > field.maxRank)
      return unexpected(describe(),
                        (field.minRank == field.maxRank ? "" : "at least ") +
                            std::to_string(field.minRank) +
                            (field.minRank == 1 ? " axis" : " axes"));
    if (array.size() == 0)
      return unexpected("no values", "at least one");
    return std::visit([&](const auto &values) { return verifyValues(values); },
                      array.values);
  }

  /// An infinite or undefined parameter would spread through the network
  /// silently.
  template <typename T>
  std::optional<Error> verifyValues(const std::vector<T> &values) const {
    for (size_t i = 0; i < values.size(); ++i)
      if constexpr (std::is_arithmetic_v<T>)
        if (const char *expected = findFault(double(values[i])))
          return unexpected(
              print(values[i]) + " at element " + std::to_string(i), expected);
    return std::nullopt;
  }

  /// What is expected instead of this value, or null if it may be.
  const char *findFault(double value) const {
    if (!std::isfinite(value))
      return "finite numbers";
    if (field.kind == FieldKind::Time && value <= 0)
      return "numbers greater than 0";
    if (field.kind == FieldKind::Wait && value < 0)
      return "numbers of at least 0";
    return nullptr;
  }

  template <typename T>
  static std::string print(T value) {
    if (std::isnan(double(value)))
      return "NaN";
    if (std::isinf(double(value)))
      return "infinity";
    std::ostringstream stream;
    stream << value;
    return stream.str();
  }

  std::optional<Error> verifySpatial(const std::string &alternative) const {
    unsigned numAxes = primitive.numSpatialAxes;
    std::string expected =
        numAxes == 1 ? "one integer" : "one integer or a pair of integers";
    return verifyIntegers(expected + alternative,
                          array.shape.size() <= 1 &&
                              (array.size() == 1 || array.size() == numAxes));
  }

  std::optional<Error> verifyIntegers(const std::string &expected,
                                      bool hasRightShape) const {
    const std::vector<int64_t> *values = array.getIntegers();
    if (!values || !hasRightShape)
      return unexpected(describe(), expected);
    for (int64_t value : *values)
      if (value < field.minimum || value > maxInteger)
        return unexpected(std::to_string(value),
                          "integers from " + std::to_string(field.minimum) +
                              " to " + std::to_string(maxInteger));
    if (field.kind == FieldKind::Sizes && !countElements(*values))
      return unexpected("the shape " + toString(*values),
                        "at most " + std::to_string(maxElements) + " elements");
    return std::nullopt;
  }

  std::optional<Error> verifyPaddingName() const {
    const std::string *name = array.getString();
    if (name && (*name == "same" || *name == "valid"))
      return std::nullopt;
    return unexpected(name ? "the string \"" + *name + "\"" : describe(),
                      "integers or the string \"same\" or \"valid\"");
  }

  const Primitive &primitive;
  const Field &field;
  const Array &array;
  const std::string &path;
};
} // namespace

std::optional<Error> ganglion::nir::verify(const Node &node,
                                           const std::string &path) {
  const Primitive *primitive = findPrimitive(node.type);
  if (!primitive)
    return Error{path + " has the unknown type '" + node.type +
                 "', expected one of " + listPrimitives() +
                 "; express it by those"};
  for (const Field &field : *primitive) {
    const Array *array = node.find(field.name);
    if (!array && !field.isRequired)
      continue;
    std::string fieldPath = path + "/" + field.name;
    if (!array)
      return Error{fieldPath + " is missing, but " + primitive->type +
                   " requires it; export the network again with a current "
                   "'nir' package"};
    if (std::optional<Error> error =
            FieldVerifier(*primitive, field, *array, fieldPath).verify())
      return error;
  }
  if (primitive->family != Family::Graph)
    return std::nullopt;
  if (!node.graph)
    return Error{path + " is a NIRGraph without nodes and edges"};
  for (const Node &child : node.graph->nodes)
    if (std::optional<Error> error =
            verify(child, path + "/nodes/" + child.name))
      return error;
  return std::nullopt;
}
