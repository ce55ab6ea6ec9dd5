//===- Primitives.h - Node types of NIR -------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What each node type of NIR 1.0 holds, as one table that the reader, the
// shape inference and the repairs share.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_PRIMITIVES_H
#define GANGLION_TARGET_NIR_PRIMITIVES_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Graph.h"

#include <string_view>

namespace ganglion::nir {

/// How a node type computes its output shape.
enum class Family {
  Port,        ///< Input, Output.
  Map,         ///< Linear, Affine: weight (..., out, in).
  Convolution, ///< Weight (channels out, channels in / groups, kernel...).
  Pool,        ///< Over the last two axes of (channels, height, width).
  Flatten,
  Elementwise, ///< Neurons, Scale, Delay, Threshold: all parameters one shape.
  Graph,
};

enum class FieldKind {
  Real,    ///< Finite numbers; integers are accepted.
  Time,    ///< Real and greater than zero.
  Wait,    ///< Real and not less than zero.
  Sizes,   ///< Integers, a vector of any length.
  Spatial, ///< Integers, one per spatial axis or one for all.
  Padding, ///< Spatial, or the string "same" or "valid".
  Integer, ///< One integer.
};

/// One dataset of a node type.
struct Field {
  const char *name;
  FieldKind kind;
  bool isRequired = true;
  /// Of numbers that are no integers: permitted ranks.
  unsigned minRank = 0, maxRank = 32;
  /// Of integers: the least permitted value.
  int64_t minimum = 1;
};

/// One node type.
struct Primitive {
  const char *type;
  Family family;
  /// Holds a membrane; the output of a step may depend on earlier steps.
  bool isNeuron;
  /// Number of spatial axes; zero if the type has none.
  unsigned numSpatialAxes;
  const Field *fieldsBegin;
  const Field *fieldsEnd;

  const Field *begin() const { return fieldsBegin; }
  const Field *end() const { return fieldsEnd; }

  /// The field of this name, or null.
  const Field *find(std::string_view name) const;
};

/// The primitive of this type name, or null.
const Primitive *findPrimitive(std::string_view type);

/// Names of all types, for diagnostics: "Affine, AvgPool2d, ...".
std::string listPrimitives();

/// Checks that the node is of a known type and that its datasets are there and
/// have the right element types, ranks and values; nested graphs included.
/// `path` is the place named in the error, such as "node/nodes/lif1".
std::optional<Error> verify(const Node &node, const std::string &path);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_PRIMITIVES_H
