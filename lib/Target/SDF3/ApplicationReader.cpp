//===- ApplicationReader.cpp - Reads application graphs -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplicationReader.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::sdf3;
using pugi::xml_node;

//===----------------------------------------------------------------------===//
// The graph
//===----------------------------------------------------------------------===//

bool ApplicationReader::read(xml_node element) {
  application.position = xml.getPosition(element);
  xml_node graph, properties;
  // Some files of cyclo-static graphs call both elements as for synchronous
  // ones.
  if (!xml.readChildren(element,
                        {xml.readOne("sdf", graph), xml.readOne("csdf", graph),
                         xml.readOne("sdfProperties", properties),
                         xml.readOne("csdfProperties", properties)}))
    return false;
  if (!graph)
    return xml.fail(element, "has no element 'sdf' or 'csdf'; graphs of other "
                             "types cannot be imported");
  if (!properties)
    return xml.fail(element, "has no element 'sdfProperties' or "
                             "'csdfProperties', which gives the execution "
                             "times; add it");
  std::vector<xml_node> actors, channels;
  if (!xml.readName(graph, "name", application.name) ||
      !xml.readChildren(graph, {ElementReader::collect("actor", actors),
                                ElementReader::collect("channel", channels)}))
    return false;
  for (xml_node actor : actors)
    if (!readActor(actor))
      return false;
  for (xml_node channel : channels)
    if (!readChannel(channel))
      return false;
  if (!readProperties(properties))
    return false;
  for (size_t actor = 0; actor < states.size(); ++actor)
    if (!finishActor(actor))
      return false;
  return true;
}

bool ApplicationReader::readActor(xml_node element) {
  Actor actor;
  actor.position = xml.getPosition(element);
  if (!xml.readName(element, "name", actor.name))
    return false;
  if (!actorIds.try_emplace(actor.name, states.size()).second)
    return xml.fail(element, "is the second actor of this name; rename one");
  application.actors.push_back(std::move(actor));
  states.emplace_back().element = element;
  return xml.readChildren(element, {{"port", [&](xml_node port) {
                                       return readPort(port, states.back());
                                     }}});
}

bool ApplicationReader::readPort(xml_node element, ActorState &state) {
  std::string name, type;
  Port port;
  port.element = element;
  if (!xml.readName(element, "name", name) ||
      !xml.readText(element, "type", type) ||
      !xml.readList(element, "rate", 0, port.rates))
    return false;
  if (type != "in" && type != "out")
    return xml.failAttribute(element, "type",
                             "is " + quote(type) + ", expected 'in' or 'out'");
  port.isOutput = type == "out";
  if (std::all_of(port.rates.begin(), port.rates.end(),
                  [](int64_t rate) { return rate == 0; }))
    return xml.failAttribute(element, "rate",
                             "has no number above 0, so no token would ever "
                             "pass; remove the port and its channel");
  if (!state.portIds.try_emplace(name, state.ports.size()).second)
    return xml.fail(element, "is the second port of this name at " +
                                 xml.describe(state.element) + "; rename one");
  state.ports.push_back(std::move(port));
  return true;
}

bool ApplicationReader::readChannel(xml_node element) {
  Channel channel;
  channel.position = xml.getPosition(element);
  std::optional<int64_t> tokens;
  // Kiter keeps the size of a token here, SDF3 among the properties.
  if (!xml.readName(element, "name", channel.name) ||
      !xml.readOptionalInteger(element, "initialTokens", 0, tokens) ||
      !xml.readOptionalInteger(element, "size", 0, channel.tokenSize) ||
      !readEnd(element, /*isSource=*/true, channel.source,
               channel.production) ||
      !readEnd(element, /*isSource=*/false, channel.target,
               channel.consumption) ||
      !xml.readChildren(element, {}))
    return false;
  channel.tokens = tokens.value_or(0);
  if (!channelIds.try_emplace(channel.name, channelIds.size()).second)
    return xml.fail(element, "is the second channel of this name; rename one");
  application.channels.push_back(std::move(channel));
  channelProperties.emplace_back();
  return true;
}

bool ApplicationReader::readEnd(xml_node channel, bool isSource, size_t &actor,
                                std::vector<int64_t> &rates) {
  const char *actorAttribute = isSource ? "srcActor" : "dstActor";
  const char *portAttribute = isSource ? "srcPort" : "dstPort";
  std::string actorName, portName;
  if (!xml.readText(channel, actorAttribute, actorName) ||
      !xml.readText(channel, portAttribute, portName))
    return false;
  auto foundActor = actorIds.find(actorName);
  if (foundActor == actorIds.end())
    return xml.failAttribute(channel, actorAttribute,
                             "names " + quote(actorName) +
                                 ", but the graph has no such actor");
  actor = foundActor->second;
  auto foundPort = states[actor].portIds.find(portName);
  if (foundPort == states[actor].portIds.end())
    return xml.failAttribute(channel, portAttribute,
                             "names " + quote(portName) + ", but actor " +
                                 quote(actorName) + " has no such port");
  Port &port = states[actor].ports[foundPort->second];
  std::string theirPort =
      "port " + quote(portName) + " of actor " + quote(actorName);
  if (port.isOutput != isSource)
    return xml.fail(channel, isSource ? "starts at " + theirPort +
                                            ", which is of type 'in', expected "
                                            "one of type 'out'"
                                      : "ends at " + theirPort +
                                            ", which is of type 'out', "
                                            "expected one of type 'in'");
  if (port.isConnected)
    return xml.fail(channel, "uses " + theirPort +
                                 ", as another channel does; a port has one "
                                 "channel, so give the actor another port");
  port.isConnected = true;
  bool isUniform =
      std::adjacent_find(port.rates.begin(), port.rates.end(),
                         std::not_equal_to<>()) == port.rates.end();
  rates = isUniform ? std::vector<int64_t>{port.rates.front()} : port.rates;
  return true;
}

//===----------------------------------------------------------------------===//
// Properties
//===----------------------------------------------------------------------===//

bool ApplicationReader::readProperties(xml_node element) {
  return xml.readChildren(
      element, {{"actorProperties",
                 [&](xml_node child) { return readActorProperties(child); }},
                {"channelProperties",
                 [&](xml_node child) { return readChannelProperties(child); }},
                {"graphProperties",
                 [&](xml_node child) { return readGraphProperties(child); }}});
}

bool ApplicationReader::readActorProperties(xml_node element) {
  std::string name;
  if (!xml.readText(element, "actor", name))
    return false;
  auto found = actorIds.find(name);
  if (found == actorIds.end())
    return xml.fail(element, "is about an actor that the graph does not have");
  Actor &actor = application.actors[found->second];
  ActorState &state = states[found->second];
  if (state.properties)
    return xml.fail(element, "is the second element for this actor; keep one");
  state.properties = element;
  if (!xml.readChildren(
          element, {ElementReader::collect("processor", state.processors)}))
    return false;
  for (xml_node processor : state.processors)
    if (!readProcessor(processor, actor))
      return false;
  return chooseProcessor(state, actor);
}

bool ApplicationReader::readProcessor(xml_node element, Actor &actor) {
  Processor processor;
  xml_node time, memory, stateSize;
  if (!xml.readText(element, "type", processor.type) ||
      !xml.readChildren(element, {xml.readOne("executionTime", time),
                                  xml.readOne("memory", memory)}))
    return false;
  for (const Processor &other : actor.processors)
    if (other.type == processor.type)
      return xml.fail(element, "is the second one of this type for actor " +
                                   quote(actor.name) + "; keep one");
  if (!time)
    return xml.fail(element, "has no execution time for actor " +
                                 quote(actor.name) +
                                 "; add an element 'executionTime'");
  if (!xml.readList(time, "time", 0, processor.times))
    return false;
  if (memory) {
    if (!xml.readChildren(memory, {xml.readOne("stateSize", stateSize)}))
      return false;
    if (stateSize &&
        !xml.readOptionalInteger(stateSize, "max", 0, processor.stateSize))
      return false;
  }
  actor.processors.push_back(std::move(processor));
  return true;
}

bool ApplicationReader::chooseProcessor(const ActorState &state, Actor &actor) {
  if (actor.processors.empty())
    return xml.fail(state.properties,
                    "has no execution time for the actor; add a 'processor' "
                    "with an 'executionTime'");
  std::vector<size_t> defaults;
  for (size_t i = 0; i < state.processors.size(); ++i) {
    std::string_view mark = state.processors[i].attribute("default").value();
    if (mark == "true" || mark == "1")
      defaults.push_back(i);
    else if (!mark.empty() && mark != "false" && mark != "0")
      return xml.failAttribute(state.processors[i], "default",
                               "is " + quote(mark) +
                                   ", expected 'true' or 'false'");
  }
  if (actor.processors.size() == 1)
    return true;
  if (defaults.empty())
    return xml.fail(state.properties,
                    "has times for several processors, and none is marked "
                    "default=\"true\"; mark the one to use");
  // SDF3 and Kiter take the last one too.
  actor.defaultProcessor = defaults.back();
  xml.remark(state.properties,
             "has times for " + std::to_string(actor.processors.size()) +
                 " types of processors; the one that counts is " +
                 quote(actor.processors[defaults.back()].type) +
                 (defaults.size() > 1 ? ", the last one marked as default"
                                      : ", the default"));
  return true;
}

bool ApplicationReader::readChannelProperties(xml_node element) {
  std::string name;
  if (!xml.readText(element, "channel", name))
    return false;
  auto found = channelIds.find(name);
  if (found == channelIds.end())
    return xml.fail(element, "is about a channel that the graph does not have");
  Channel &channel = application.channels[found->second];
  xml_node &properties = channelProperties[found->second];
  if (properties)
    return xml.fail(element,
                    "is the second element for this channel; keep one");
  properties = element;
  xml_node buffer, size;
  if (!xml.readChildren(element, {xml.readOne("bufferSize", buffer),
                                  xml.readOne("tokenSize", size)}))
    return false;
  return (!size || xml.readOptionalInteger(size, "sz", 0, channel.tokenSize)) &&
         (!buffer || readBufferSize(buffer, channel));
}

bool ApplicationReader::readBufferSize(xml_node element, Channel &channel) {
  BufferSize &buffer = channel.buffer;
  if (!xml.readOptionalInteger(element, "sz", 0, buffer.size) ||
      !xml.readOptionalInteger(element, "mem", 0, buffer.memory) ||
      !xml.readOptionalInteger(element, "src", 0, buffer.source) ||
      !xml.readOptionalInteger(element, "dst", 0, buffer.target))
    return false;
  // The buffers at both ends of a connection share the tokens.
  for (std::optional<int64_t> size : {buffer.size, buffer.memory})
    if (size && *size < channel.tokens)
      return xml.fail(element, "gives channel " + quote(channel.name) +
                                   " room for " + std::to_string(*size) +
                                   " tokens, but it starts with " +
                                   std::to_string(channel.tokens));
  return true;
}

bool ApplicationReader::readGraphProperties(xml_node element) {
  xml_node constraints, throughput;
  if (!xml.readChildren(element,
                        {xml.readOne("timeConstraints", constraints)}) ||
      (constraints &&
       !xml.readChildren(constraints, {xml.readOne("throughput", throughput)})))
    return false;
  if (!throughput)
    return true;
  if (application.throughputConstraint)
    return xml.fail(throughput, "is the second one of the graph; keep one");
  Result<dataflow::Rational> value = parseDecimal(throughput.child_value());
  if (!value)
    return xml.fail(throughput, value.getError().message);
  application.throughputConstraint = *value;
  return true;
}

//===----------------------------------------------------------------------===//
// Phases
//===----------------------------------------------------------------------===//

bool ApplicationReader::unifyPhases(size_t id) {
  Actor &actor = application.actors[id];
  size_t numPhases = 1;
  xml_node longest;
  auto unify = [&](xml_node element, size_t length) {
    if (numPhases == 1) {
      numPhases = length;
      longest = element;
    }
    if (length == 1 || length == numPhases)
      return true;
    return xml.fail(element, "has a list of " + std::to_string(length) +
                                 " numbers, but actor " + quote(actor.name) +
                                 " has " + std::to_string(numPhases) +
                                 " phases by its " + xml.describe(longest) +
                                 "; give one number for each phase, or one "
                                 "for all");
  };
  const ActorState &state = states[id];
  for (size_t i = 0; i < state.processors.size(); ++i)
    if (!unify(state.processors[i], actor.processors[i].times.size()))
      return false;
  for (const Port &port : state.ports)
    if (!unify(port.element, port.rates.size()))
      return false;
  for (Processor &processor : actor.processors)
    if (processor.times.size() != numPhases)
      processor.times.assign(numPhases, int64_t(processor.times.front()));
  return true;
}

bool ApplicationReader::finishActor(size_t id) {
  const ActorState &state = states[id];
  if (!state.properties)
    return xml.fail(state.element, "has no execution time; add an element "
                                   "'actorProperties' for it");
  for (const Port &port : state.ports)
    if (!port.isConnected)
      xml.remark(port.element, "is left out; no channel uses this port of " +
                                   xml.describe(state.element));
  return unifyPhases(id);
}
