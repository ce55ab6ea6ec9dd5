//===- ArchitectureReader.h - Reads architecture graphs ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_SDF3_ARCHITECTUREREADER_H
#define GANGLION_LIB_TARGET_SDF3_ARCHITECTUREREADER_H

#include "ElementReader.h"

#include <unordered_map>

namespace ganglion::sdf3 {

/// Reads one element `architectureGraph`: tiles and connections between them.
class ArchitectureReader {
public:
  ArchitectureReader(ElementReader &xml, Architecture &architecture)
      : xml(xml), architecture(architecture) {}

  bool read(pugi::xml_node element);

private:
  bool readTile(pugi::xml_node element);
  bool readProcessor(pugi::xml_node element, Tile &tile);
  bool readNetworkInterface(pugi::xml_node element, Tile &tile);
  bool readConnection(pugi::xml_node element);
  bool readEnd(pugi::xml_node connection, const char *attribute, size_t &tile);

  ElementReader &xml;
  Architecture &architecture;
  std::unordered_map<std::string, size_t> tileIds;
  std::unordered_map<std::string, size_t> connectionIds;
};

} // namespace ganglion::sdf3

#endif // GANGLION_LIB_TARGET_SDF3_ARCHITECTUREREADER_H
