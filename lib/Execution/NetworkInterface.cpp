//===- NetworkInterface.cpp - Arguments of a network ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/NetworkInterface.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

#include <functional>
#include <numeric>

using namespace ganglion;
using namespace ganglion::execution;
namespace json = llvm::json;

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

namespace {
struct TypeEntry {
  ElementType type;
  std::string_view name;
};
} // namespace

/// All that a port can have.
static constexpr TypeEntry types[] = {
    {ElementType::UInt8, "uint8"},     {ElementType::Int8, "int8"},
    {ElementType::Int16, "int16"},     {ElementType::Int32, "int32"},
    {ElementType::Int64, "int64"},     {ElementType::Float32, "float32"},
    {ElementType::Float64, "float64"},
};

std::string_view execution::getTypeName(ElementType type) {
  for (const TypeEntry &entry : types)
    if (entry.type == type)
      return entry.name;
  return {};
}

std::optional<ElementType> execution::findType(std::string_view name) {
  for (const TypeEntry &entry : types)
    if (entry.name == name)
      return entry.type;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Ports
//===----------------------------------------------------------------------===//

int64_t Port::countElements() const {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                         std::multiplies<>());
}

bool execution::operator==(const Port &left, const Port &right) {
  return left.name == right.name && left.type == right.type &&
         left.shape == right.shape && left.scale == right.scale &&
         left.range == right.range;
}

bool execution::operator==(const NetworkInterface &left,
                           const NetworkInterface &right) {
  return left.name == right.name && left.inputs == right.inputs &&
         left.outputs == right.outputs && left.states == right.states;
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

/// A name from a file may be no UTF-8, but JSON is.
static std::string toUtf8(const std::string &name) {
  return json::isUTF8(name) ? name : json::fixUTF8(name);
}

static json::Value toJson(const Port &port) {
  json::Object object{{"name", toUtf8(port.name)},
                      {"type", llvm::StringRef(getTypeName(port.type))},
                      {"shape", json::Array(port.shape)}};
  if (port.scale)
    object["scale"] = *port.scale;
  if (port.range)
    object["range"] = json::Array(*port.range);
  return object;
}

static json::Array toJson(const std::vector<Port> &ports) {
  json::Array array;
  for (const Port &port : ports)
    array.push_back(toJson(port));
  return array;
}

std::string execution::writeJson(const NetworkInterface &network) {
  json::Value object = json::Object{{"name", toUtf8(network.name)},
                                    {"inputs", toJson(network.inputs)},
                                    {"outputs", toJson(network.outputs)},
                                    {"states", toJson(network.states)}};
  std::string text;
  llvm::raw_string_ostream(text) << object;
  return text;
}

// What json::fromJSON calls; it finds them by the namespace of the types.
namespace ganglion::execution {
static bool fromJSON(const json::Value &value, Port &port, json::Path path) {
  json::ObjectMapper map(value, path);
  std::string type;
  std::optional<std::vector<int64_t>> range;
  if (!map || !map.map("name", port.name) || !map.map("type", type) ||
      !map.map("shape", port.shape) || !map.mapOptional("scale", port.scale) ||
      !map.mapOptional("range", range))
    return false;
  std::optional<ElementType> known = findType(type);
  if (!known) {
    path.field("type").report("expected the name of an element type");
    return false;
  }
  port.type = *known;
  for (int64_t extent : port.shape)
    if (extent < 0) {
      path.field("shape").report("expected extents that are not negative");
      return false;
    }
  if (range && range->size() != 2) {
    path.field("range").report("expected two numbers");
    return false;
  }
  if (range)
    port.range = {(*range)[0], (*range)[1]};
  return true;
}

static bool fromJSON(const json::Value &value, NetworkInterface &network,
                     json::Path path) {
  json::ObjectMapper map(value, path);
  return map && map.map("name", network.name) &&
         map.map("inputs", network.inputs) &&
         map.map("outputs", network.outputs) &&
         map.map("states", network.states);
}
} // namespace ganglion::execution

Result<NetworkInterface> execution::parseInterface(std::string_view text) {
  auto network = json::parse<NetworkInterface>(text, "interface");
  if (!network)
    return Error{"the interface of the network cannot be read: " +
                 llvm::toString(network.takeError())};
  return std::move(*network);
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

std::string execution::makeIdentifier(std::string_view name) {
  std::string identifier;
  if (name.empty() || !llvm::isAlpha(name.front()))
    identifier = "net_";
  for (char byte : name)
    identifier += llvm::isAlnum(byte) ? byte : '_';
  return identifier;
}
