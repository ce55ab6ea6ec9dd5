//===- NetworkInterface.h - Arguments of a network --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A compiled network describes itself, so that whoever has the object needs
/// nothing else to call it. No MLIR and no LLVM here.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_NETWORKINTERFACE_H
#define GANGLION_EXECUTION_NETWORKINTERFACE_H

#include "ganglion/Support/Npy.h"

#include <array>

namespace ganglion::execution {

/// An array that a network reads, writes or keeps.
struct Port {
  /// That of the file the network came from; NODE:VARIABLE for a state.
  std::string name;
  /// One of those that getTypeName names. Spikes are UInt8, 0 or 1.
  ElementType type = ElementType::Float32;
  /// Extents in one time step, outermost first; empty for a single number.
  std::vector<int64_t> shape;
  /// The real value of one unit of an integer network.
  std::optional<double> scale;
  /// The least and the greatest value that the network was proved for.
  std::optional<std::array<int64_t, 2>> range;

  /// Product of the extents.
  int64_t countElements() const;
};

/// The arguments of the functions of a network, in their order: inputs,
/// outputs, states. The state before the first step is zero everywhere.
struct NetworkInterface {
  std::string name;
  std::vector<Port> inputs;
  std::vector<Port> outputs;
  std::vector<Port> states;

  /// The number of arguments.
  size_t countPorts() const {
    return inputs.size() + outputs.size() + states.size();
  }
};

bool operator==(const Port &left, const Port &right);
bool operator==(const NetworkInterface &left, const NetworkInterface &right);

/// "uint8", "int32", ...; empty for a type that no port has.
std::string_view getTypeName(ElementType type);

/// The type of that name.
std::optional<ElementType> findType(std::string_view name);

/// JSON text: {"name", "inputs": [{"name", "type", "shape", "scale", "range"}],
/// "outputs", "states"}, on one line.
std::string writeJson(const NetworkInterface &network);

/// Reads what writeJson writes. Other keys are ignored.
Result<NetworkInterface> parseInterface(std::string_view json);

/// `name` as a part of C identifiers: each byte that is not an ASCII letter, a
/// digit or an underscore becomes an underscore, and a name that does not begin
/// with a letter gets "net_" before it. Two names can give the same identifier;
/// whoever writes several must refuse that.
std::string makeIdentifier(std::string_view name);

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_NETWORKINTERFACE_H
