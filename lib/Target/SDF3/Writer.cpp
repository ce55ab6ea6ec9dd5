//===- Writer.cpp - Writes SDF3 files -------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SDF3/Writer.h"
#include "ElementReader.h"

#include <algorithm>
#include <map>
#include <sstream>

using namespace ganglion;
using namespace ganglion::sdf3;
using pugi::xml_node;

namespace {
class Writer {
public:
  explicit Writer(const File &file) : file(file) {}

  Result<std::string> write();

private:
  /// Appends a text as an attribute; XML must be able to hold it.
  void addText(xml_node element, const char *attribute,
               const std::string &text);
  static void addNumber(xml_node element, const char *attribute,
                        int64_t number);
  static void addOptional(xml_node element, const char *attribute,
                          std::optional<int64_t> number);

  void writeApplication(xml_node root);
  void writeActors(xml_node graph);
  void writePort(xml_node actor, const std::string &name, bool isOutput,
                 const std::vector<int64_t> &rates, size_t numPhases);
  void writeChannel(xml_node graph, const Channel &channel);
  void writeActorProperties(xml_node properties, const Actor &actor);
  void writeChannelProperties(xml_node properties, const Channel &channel);
  void writeThroughputConstraint(xml_node properties);
  void writeArchitecture(xml_node root);
  void writeTile(xml_node parent, const Tile &tile);
  void writeMapping(xml_node root);

  const File &file;
  pugi::xml_document document;
  std::optional<Error> error;
};
} // namespace

/// True if an actor has several phases.
static bool isCycloStatic(const Application &application) {
  return std::any_of(
      application.actors.begin(), application.actors.end(),
      [](const Actor &actor) { return actor.getNumPhases() > 1; });
}

/// Names of the ports that a channel connects.
static std::string getOutputPort(const Channel &channel) {
  return channel.name + ".out";
}
static std::string getInputPort(const Channel &channel) {
  return channel.name + ".in";
}

void Writer::addText(xml_node element, const char *attribute,
                     const std::string &text) {
  for (char c : text)
    if (c >= 0 && c < ' ' && !error)
      error = Error{"the name " + quote(text) +
                    " has a control character, which XML cannot hold; "
                    "rename it"};
  element.append_attribute(attribute) = text.c_str();
}

void Writer::addNumber(xml_node element, const char *attribute,
                       int64_t number) {
  element.append_attribute(attribute) = static_cast<long long>(number);
}

void Writer::addOptional(xml_node element, const char *attribute,
                         std::optional<int64_t> number) {
  if (number)
    addNumber(element, attribute, *number);
}

void Writer::writePort(xml_node actor, const std::string &name, bool isOutput,
                       const std::vector<int64_t> &rates, size_t numPhases) {
  xml_node port = actor.append_child("port");
  addText(port, "name", name);
  addText(port, "type", isOutput ? "out" : "in");
  addText(port, "rate",
          printList(rates.size() == numPhases
                        ? rates
                        : std::vector<int64_t>(numPhases, rates.front())));
}

void Writer::writeActors(xml_node graph) {
  const Application &application = *file.application;
  std::vector<xml_node> elements;
  for (const Actor &actor : application.actors) {
    xml_node element = graph.append_child("actor");
    addText(element, "name", actor.name);
    addText(element, "type", actor.name);
    elements.push_back(element);
  }
  for (const Channel &channel : application.channels) {
    writePort(elements[channel.source], getOutputPort(channel),
              /*isOutput=*/true, channel.production,
              application.actors[channel.source].getNumPhases());
    writePort(elements[channel.target], getInputPort(channel),
              /*isOutput=*/false, channel.consumption,
              application.actors[channel.target].getNumPhases());
  }
}

void Writer::writeChannel(xml_node graph, const Channel &channel) {
  const std::vector<Actor> &actors = file.application->actors;
  xml_node element = graph.append_child("channel");
  addText(element, "name", channel.name);
  addText(element, "srcActor", actors[channel.source].name);
  addText(element, "srcPort", getOutputPort(channel));
  addText(element, "dstActor", actors[channel.target].name);
  addText(element, "dstPort", getInputPort(channel));
  if (channel.tokens != 0)
    addNumber(element, "initialTokens", channel.tokens);
}

void Writer::writeActorProperties(xml_node properties, const Actor &actor) {
  xml_node element = properties.append_child("actorProperties");
  addText(element, "actor", actor.name);
  for (size_t i = 0; i < actor.processors.size(); ++i) {
    const Processor &processor = actor.processors[i];
    xml_node child = element.append_child("processor");
    addText(child, "type", processor.type);
    // SDF3 takes any value for true.
    if (i == actor.defaultProcessor)
      addText(child, "default", "true");
    addText(child.append_child("executionTime"), "time",
            printList(processor.times));
    if (processor.stateSize)
      addNumber(child.append_child("memory").append_child("stateSize"), "max",
                *processor.stateSize);
  }
}

void Writer::writeChannelProperties(xml_node properties,
                                    const Channel &channel) {
  const BufferSize &buffer = channel.buffer;
  if (!channel.tokenSize && buffer.isEmpty())
    return;
  xml_node element = properties.append_child("channelProperties");
  addText(element, "channel", channel.name);
  if (!buffer.isEmpty()) {
    xml_node child = element.append_child("bufferSize");
    addOptional(child, "sz", buffer.size);
    addOptional(child, "src", buffer.source);
    addOptional(child, "dst", buffer.target);
    addOptional(child, "mem", buffer.memory);
  }
  if (channel.tokenSize)
    addNumber(element.append_child("tokenSize"), "sz", *channel.tokenSize);
}

void Writer::writeThroughputConstraint(xml_node properties) {
  if (!file.application->throughputConstraint)
    return;
  dataflow::Rational throughput = *file.application->throughputConstraint;
  std::optional<std::string> decimal = printDecimal(throughput);
  if (!decimal) {
    error = Error{"the throughput constraint " + throughput.toString() +
                  " is no decimal fraction, which SDF3 asks for; round it"};
    return;
  }
  properties.append_child("graphProperties")
      .append_child("timeConstraints")
      .append_child("throughput")
      .text() = decimal->c_str();
}

void Writer::writeApplication(xml_node root) {
  const Application &application = *file.application;
  bool hasPhases = isCycloStatic(application);
  xml_node element = root.append_child("applicationGraph");
  addText(element, "name", application.name);
  xml_node graph = element.append_child(hasPhases ? "csdf" : "sdf");
  addText(graph, "name", application.name);
  addText(graph, "type", application.name);
  writeActors(graph);
  for (const Channel &channel : application.channels)
    writeChannel(graph, channel);
  xml_node properties =
      element.append_child(hasPhases ? "csdfProperties" : "sdfProperties");
  for (const Actor &actor : application.actors)
    writeActorProperties(properties, actor);
  for (const Channel &channel : application.channels)
    writeChannelProperties(properties, channel);
  writeThroughputConstraint(properties);
}

void Writer::writeTile(xml_node parent, const Tile &tile) {
  xml_node element = parent.append_child("tile");
  addText(element, "name", tile.name);
  if (tile.processorType) {
    xml_node processor = element.append_child("processor");
    addText(processor, "name", "proc");
    addText(processor, "type", *tile.processorType);
    if (tile.wheelSize) {
      xml_node arbitration = processor.append_child("arbitration");
      addText(arbitration, "type", "TDMA");
      addNumber(arbitration, "wheelsize", *tile.wheelSize);
    }
  }
  if (tile.memorySize) {
    xml_node memory = element.append_child("memory");
    addText(memory, "name", "mem");
    addNumber(memory, "size", *tile.memorySize);
  }
  if (tile.networkInterface) {
    xml_node networkInterface = element.append_child("networkInterface");
    addText(networkInterface, "name", "ni");
    addNumber(networkInterface, "nrConnections",
              tile.networkInterface->connections);
    addNumber(networkInterface, "inBandwidth",
              tile.networkInterface->inBandwidth);
    addNumber(networkInterface, "outBandwidth",
              tile.networkInterface->outBandwidth);
  }
}

void Writer::writeArchitecture(xml_node root) {
  const Architecture &architecture = *file.architecture;
  xml_node element = root.append_child("architectureGraph");
  addText(element, "name", architecture.name);
  for (const Tile &tile : architecture.tiles)
    writeTile(element, tile);
  for (const Connection &connection : architecture.connections) {
    xml_node child = element.append_child("connection");
    addText(child, "name", connection.name);
    addText(child, "srcTile", architecture.tiles[connection.source].name);
    addText(child, "dstTile", architecture.tiles[connection.target].name);
    addNumber(child, "delay", connection.delay);
  }
}

void Writer::writeMapping(xml_node root) {
  xml_node mapping = root.append_child("mapping");
  if (file.application)
    addText(mapping, "appGraph", file.application->name);
  if (file.architecture)
    addText(mapping, "archGraph", file.architecture->name);
  std::map<std::string, xml_node> processors;
  for (const Binding &binding : file.bindings) {
    xml_node &processor = processors[binding.tile];
    if (!processor) {
      xml_node tile = mapping.append_child("tile");
      addText(tile, "name", binding.tile);
      processor = tile.append_child("processor");
      addText(processor, "name", "proc");
    }
    addText(processor.append_child("actor"), "name", binding.actor);
  }
}

Result<std::string> Writer::write() {
  xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  xml_node unit = document.append_child(pugi::node_pi);
  unit.set_name(timeUnitName);
  unit.set_value(file.timeUnit.c_str());
  xml_node root = document.append_child("sdf3");
  addText(root, "type",
          file.application && isCycloStatic(*file.application) ? "csdf"
                                                               : "sdf");
  addText(root, "version", "1.0");
  if (file.application)
    writeApplication(root);
  if (file.architecture)
    writeArchitecture(root);
  if (!file.bindings.empty())
    writeMapping(root);
  if (error)
    return *error;
  std::ostringstream text;
  document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
  return text.str();
}

Result<std::string> sdf3::writeFile(const File &file) {
  return Writer(file).write();
}
