//===- Reader.cpp - Reads SDF3 files --------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SDF3/Reader.h"
#include "ApplicationReader.h"
#include "ArchitectureReader.h"

using namespace ganglion;
using namespace ganglion::sdf3;
using pugi::xml_node;

/// Reads the tiles of a mapping, each with a processor that lists actors.
static bool readMapping(ElementReader &xml, xml_node mapping,
                        std::vector<Binding> &bindings) {
  std::vector<xml_node> tiles;
  if (!xml.readChildren(mapping, {ElementReader::collect("tile", tiles)}))
    return false;
  for (xml_node tile : tiles) {
    std::string tileName;
    xml_node processor;
    std::vector<xml_node> actors;
    if (!xml.readName(tile, "name", tileName) ||
        !xml.readChildren(tile, {xml.readOne("processor", processor)}) ||
        !xml.readChildren(processor, {ElementReader::collect("actor", actors)}))
      return false;
    for (xml_node actor : actors) {
      Binding binding{
          xml.getPosition(tile), tileName, xml.getPosition(actor), {}};
      if (!xml.readName(actor, "name", binding.actor))
        return false;
      bindings.push_back(std::move(binding));
    }
  }
  return true;
}

static bool readContents(ElementReader &xml, File &file) {
  xml_node root = xml.getRoot("sdf3");
  xml_node application, architecture, mapping;
  if (!root ||
      !xml.readChildren(root, {xml.readOne("applicationGraph", application),
                               xml.readOne("architectureGraph", architecture),
                               xml.readOne("mapping", mapping)}))
    return false;
  if (!application && !architecture && !mapping)
    return xml.fail(root, "has no 'applicationGraph', 'architectureGraph' or "
                          "'mapping', so there is nothing to import");
  if (std::optional<std::string> unit = xml.findInstruction(timeUnitName))
    if (!unit->empty())
      file.timeUnit = *unit;
  return (!application || ApplicationReader(xml, file.application.emplace())
                              .read(application)) &&
         (!architecture || ArchitectureReader(xml, file.architecture.emplace())
                               .read(architecture)) &&
         (!mapping || readMapping(xml, mapping, file.bindings));
}

std::optional<Message> sdf3::readFile(std::string_view text, File &file,
                                      std::vector<Message> &remarks) {
  ElementReader xml(text, remarks);
  if (readContents(xml, file))
    return std::nullopt;
  return xml.getMistake();
}
