//===- ArchitectureReader.cpp - Reads architecture graphs -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ArchitectureReader.h"

using namespace ganglion;
using namespace ganglion::sdf3;
using pugi::xml_node;

bool ArchitectureReader::read(xml_node element) {
  architecture.position = xml.getPosition(element);
  std::vector<xml_node> tiles, connections;
  if (!xml.readName(element, "name", architecture.name) ||
      !xml.readChildren(element,
                        {ElementReader::collect("tile", tiles),
                         ElementReader::collect("connection", connections)}))
    return false;
  for (xml_node tile : tiles)
    if (!readTile(tile))
      return false;
  for (xml_node connection : connections)
    if (!readConnection(connection))
      return false;
  return true;
}

bool ArchitectureReader::readTile(xml_node element) {
  Tile tile;
  tile.position = xml.getPosition(element);
  xml_node processor, memory, networkInterface;
  if (!xml.readName(element, "name", tile.name) ||
      !xml.readChildren(element,
                        {xml.readOne("processor", processor),
                         xml.readOne("memory", memory),
                         xml.readOne("networkInterface", networkInterface)}))
    return false;
  if (!tileIds.try_emplace(tile.name, architecture.tiles.size()).second)
    return xml.fail(element, "is the second tile of this name; rename one");
  if (processor && !readProcessor(processor, tile))
    return false;
  if (memory && !xml.readOptionalInteger(memory, "size", 0, tile.memorySize))
    return false;
  if (networkInterface && !readNetworkInterface(networkInterface, tile))
    return false;
  architecture.tiles.push_back(std::move(tile));
  return true;
}

bool ArchitectureReader::readProcessor(xml_node element, Tile &tile) {
  xml_node arbitration;
  std::string type, policy;
  if (!xml.readName(element, "type", type) ||
      !xml.readChildren(element, {xml.readOne("arbitration", arbitration)}))
    return false;
  tile.processorType = type;
  if (!arbitration)
    return true;
  if (!xml.readText(arbitration, "type", policy))
    return false;
  if (policy != "TDMA")
    return xml.failAttribute(arbitration, "type",
                             "is " + quote(policy) +
                                 ", expected 'TDMA'; there is no model of "
                                 "other kinds of arbitration");
  return xml.readOptionalInteger(arbitration, "wheelsize", 1, tile.wheelSize);
}

bool ArchitectureReader::readNetworkInterface(xml_node element, Tile &tile) {
  NetworkInterface &result = tile.networkInterface.emplace();
  return xml.readInteger(element, "nrConnections", 0, result.connections) &&
         xml.readInteger(element, "inBandwidth", 0, result.inBandwidth) &&
         xml.readInteger(element, "outBandwidth", 0, result.outBandwidth);
}

bool ArchitectureReader::readConnection(xml_node element) {
  Connection connection;
  connection.position = xml.getPosition(element);
  if (!xml.readName(element, "name", connection.name) ||
      !readEnd(element, "srcTile", connection.source) ||
      !readEnd(element, "dstTile", connection.target) ||
      !xml.readInteger(element, "delay", 0, connection.delay) ||
      !xml.readChildren(element, {}))
    return false;
  if (!connectionIds.try_emplace(connection.name, connectionIds.size()).second)
    return xml.fail(element,
                    "is the second connection of this name; rename one");
  architecture.connections.push_back(std::move(connection));
  return true;
}

bool ArchitectureReader::readEnd(xml_node connection, const char *attribute,
                                 size_t &tile) {
  std::string name;
  if (!xml.readText(connection, attribute, name))
    return false;
  auto found = tileIds.find(name);
  if (found == tileIds.end())
    return xml.failAttribute(connection, attribute,
                             "names " + quote(name) +
                                 ", but the architecture has no such tile");
  tile = found->second;
  return true;
}
