//===- ApplicationReader.h - Reads application graphs -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_SDF3_APPLICATIONREADER_H
#define GANGLION_LIB_TARGET_SDF3_APPLICATIONREADER_H

#include "ElementReader.h"

#include <unordered_map>

namespace ganglion::sdf3 {

/// Reads one element `applicationGraph`: first actors with their ports, then
/// the channels that connect ports, then the properties of both.
class ApplicationReader {
public:
  ApplicationReader(ElementReader &xml, Application &application)
      : xml(xml), application(application) {}

  bool read(pugi::xml_node element);

private:
  /// Joins an actor and a channel, and has the rates of the actor.
  struct Port {
    pugi::xml_node element;
    bool isOutput = false;
    bool isConnected = false;
    std::vector<int64_t> rates;
  };
  /// What is known of an actor besides Application::actors.
  struct ActorState {
    pugi::xml_node element, properties;
    std::vector<Port> ports;
    std::unordered_map<std::string, size_t> portIds;
    /// Elements of Actor::processors.
    std::vector<pugi::xml_node> processors;
  };

  bool readActor(pugi::xml_node element);
  bool readPort(pugi::xml_node element, ActorState &state);

  bool readChannel(pugi::xml_node element);
  bool readEnd(pugi::xml_node channel, bool isSource, size_t &actor,
               std::vector<int64_t> &rates);

  bool readProperties(pugi::xml_node element);
  bool readActorProperties(pugi::xml_node element);
  bool readProcessor(pugi::xml_node element, Actor &actor);
  bool readChannelProperties(pugi::xml_node element);
  bool readBufferSize(pugi::xml_node element, Channel &channel);
  bool readGraphProperties(pugi::xml_node element);

  bool chooseProcessor(const ActorState &state, Actor &actor);
  /// Checks that the lists of the actor are of one length, and makes those of
  /// execution times as long as it has phases.
  bool unifyPhases(size_t actor);
  bool finishActor(size_t actor);

  ElementReader &xml;
  Application &application;
  std::vector<ActorState> states;
  std::unordered_map<std::string, size_t> actorIds, channelIds;
  /// By channel.
  std::vector<pugi::xml_node> channelProperties;
};

} // namespace ganglion::sdf3

#endif // GANGLION_LIB_TARGET_SDF3_APPLICATIONREADER_H
