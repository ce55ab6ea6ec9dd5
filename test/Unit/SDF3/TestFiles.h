//===- TestFiles.h - SDF3 files of the tests --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_SDF3_TESTFILES_H
#define GANGLION_TEST_UNIT_SDF3_TESTFILES_H

#include "ganglion/Target/SDF3/Reader.h"
#include "gtest/gtest.h"

namespace ganglion::sdf3 {

/// A cyclo-static pipeline with a bounded buffer: every kind of element.
inline constexpr const char *pipelineText = R"(<?xml version="1.0"?>
<!DOCTYPE sdf3>
<sdf3 type="csdf" version="1.0"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:noNamespaceSchemaLocation="http://schema.invalid/sdf3-csdf.xsd">
  <applicationGraph name="pipeline">
    <csdf name="pipeline" type="P">
      <actor name="reader" type="R">
        <port name="p" type="out" rate="2,0,2*1"/>
        <port name="free" type="in" rate="2,0,1,1"/>
      </actor>
      <actor name="filter" type="F">
        <port name="p" type="in" rate="3"/>
        <port name="free" type="out" rate="3"/>
        <port name="state_in" type="in" rate="1"/>
        <port name="state_out" type="out" rate="1"/>
      </actor>
      <channel name="data" srcActor="reader" srcPort="p" dstActor="filter" dstPort="p" initialTokens="1"/>
      <channel name="space" srcActor="filter" srcPort="free" dstActor="reader" dstPort="free" initialTokens="5" size="0"/>
      <channel name="state" srcActor="filter" srcPort="state_out" dstActor="filter" dstPort="state_in" initialTokens="1"/>
    </csdf>
    <csdfProperties>
      <actorProperties actor="reader">
        <processor type="arm" default="true">
          <executionTime time="7"/>
        </processor>
      </actorProperties>
      <actorProperties actor="filter">
        <processor type="arm">
          <executionTime time="40"/>
          <memory>
            <stateSize max="400"/>
          </memory>
        </processor>
        <processor type="dsp" default="true">
          <executionTime time="12"/>
        </processor>
      </actorProperties>
      <channelProperties channel="data">
        <tokenSize sz="32"/>
        <bufferSize sz="6" src="4" dst="3" mem="5"/>
      </channelProperties>
      <graphProperties>
        <timeConstraints>
          <throughput>2.5e-3</throughput>
        </timeConstraints>
      </graphProperties>
    </csdfProperties>
  </applicationGraph>
  <architectureGraph name="pair">
    <tile name="left">
      <processor name="p" type="arm">
        <arbitration type="TDMA" wheelsize="8"/>
      </processor>
      <memory name="m" size="1024"/>
      <networkInterface name="n" nrConnections="2" inBandwidth="96" outBandwidth="64"/>
    </tile>
    <tile name="right">
      <processor name="p" type="dsp"/>
    </tile>
    <tile name="empty"/>
    <connection name="there" srcTile="left" dstTile="right" delay="3"/>
    <connection name="back" srcTile="right" dstTile="left" delay="4"/>
  </architectureGraph>
  <mapping appGraph="pipeline" archGraph="pair">
    <tile name="right">
      <processor name="p" timeslice="8">
        <actor name="filter"/>
      </processor>
    </tile>
    <tile name="left">
      <processor name="p" timeslice="8">
        <actor name="reader"/>
      </processor>
    </tile>
  </mapping>
</sdf3>
)";

/// Reads a text that has to be free of mistakes.
inline File readValid(std::string_view text) {
  File file;
  std::vector<Message> remarks;
  std::optional<Message> mistake = readFile(text, file, remarks);
  EXPECT_FALSE(mistake) << mistake->position.line << ": " << mistake->text;
  return file;
}

/// "line:column: text" of the mistake in a text.
inline std::string getMistake(std::string_view text) {
  File file;
  std::vector<Message> remarks;
  std::optional<Message> mistake = readFile(text, file, remarks);
  if (!mistake)
    return "none";
  return std::to_string(mistake->position.line) + ":" +
         std::to_string(mistake->position.column) + ": " + mistake->text;
}

/// The pipeline with the first `from` replaced by `to`.
inline std::string change(std::string_view from, std::string_view to) {
  std::string text = pipelineText;
  size_t place = text.find(from);
  EXPECT_NE(place, std::string::npos) << from;
  return text.replace(place, from.size(), to);
}

} // namespace ganglion::sdf3

#endif // GANGLION_TEST_UNIT_SDF3_TESTFILES_H
