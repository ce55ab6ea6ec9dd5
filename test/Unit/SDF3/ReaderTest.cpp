//===- ReaderTest.cpp - Reads SDF3 files and diagnoses bad ones -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestFiles.h"

using namespace ganglion;
using namespace ganglion::sdf3;
using List = std::vector<int64_t>;

TEST(Reader, Application) {
  File file = readValid(pipelineText);
  ASSERT_TRUE(file.application);
  const Application &application = *file.application;
  EXPECT_EQ(application.name, "pipeline");
  EXPECT_EQ(application.throughputConstraint, dataflow::Rational::get(1, 400));

  ASSERT_EQ(application.actors.size(), 2u);
  const Actor &reader = application.actors[0], &filter = application.actors[1];
  EXPECT_EQ(reader.name, "reader");
  EXPECT_EQ(reader.position.line, 8u);
  EXPECT_EQ(reader.position.column, 7u);
  // One time for all of the phases that the rates make.
  EXPECT_EQ(reader.processors.front().times, List({7, 7, 7, 7}));
  EXPECT_FALSE(reader.processors.front().stateSize);
  ASSERT_EQ(filter.processors.size(), 2u);
  EXPECT_EQ(filter.defaultProcessor, 1u);
  EXPECT_EQ(filter.processors[0].type, "arm");
  EXPECT_EQ(filter.processors[0].times, List({40}));
  EXPECT_EQ(filter.processors[0].stateSize, 400);
  EXPECT_EQ(filter.processors[1].times, List({12}));

  ASSERT_EQ(application.channels.size(), 3u);
  const Channel &data = application.channels[0];
  EXPECT_EQ(data.name, "data");
  EXPECT_EQ(data.source, 0u);
  EXPECT_EQ(data.target, 1u);
  EXPECT_EQ(data.production, List({2, 0, 1, 1}));
  EXPECT_EQ(data.consumption, List({3}));
  EXPECT_EQ(data.tokens, 1);
  EXPECT_EQ(data.tokenSize, 32);
  EXPECT_EQ(data.buffer.size, 6);
  EXPECT_EQ(data.buffer.source, 4);
  EXPECT_EQ(data.buffer.target, 3);
  EXPECT_EQ(data.buffer.memory, 5);
  const Channel &state = application.channels[2];
  EXPECT_EQ(state.source, state.target);
  EXPECT_FALSE(state.tokenSize);
  EXPECT_TRUE(state.buffer.isEmpty());
  // As Kiter gives it.
  EXPECT_EQ(application.channels[1].tokenSize, 0);
}

TEST(Reader, Architecture) {
  File file = readValid(pipelineText);
  ASSERT_TRUE(file.architecture);
  const Architecture &architecture = *file.architecture;
  EXPECT_EQ(architecture.name, "pair");
  ASSERT_EQ(architecture.tiles.size(), 3u);
  const Tile &left = architecture.tiles[0], &right = architecture.tiles[1],
             &empty = architecture.tiles[2];
  EXPECT_EQ(left.processorType, "arm");
  EXPECT_EQ(left.wheelSize, 8);
  EXPECT_EQ(left.memorySize, 1024);
  ASSERT_TRUE(left.networkInterface);
  EXPECT_EQ(left.networkInterface->connections, 2);
  EXPECT_EQ(left.networkInterface->inBandwidth, 96);
  EXPECT_EQ(left.networkInterface->outBandwidth, 64);
  EXPECT_EQ(right.processorType, "dsp");
  EXPECT_FALSE(right.wheelSize || right.memorySize || right.networkInterface);
  EXPECT_FALSE(empty.processorType);
  ASSERT_EQ(architecture.connections.size(), 2u);
  EXPECT_EQ(architecture.connections[1].name, "back");
  EXPECT_EQ(architecture.connections[1].source, 1u);
  EXPECT_EQ(architecture.connections[1].target, 0u);
  EXPECT_EQ(architecture.connections[1].delay, 4);
}

TEST(Reader, Mapping) {
  File file = readValid(pipelineText);
  ASSERT_EQ(file.bindings.size(), 2u);
  EXPECT_EQ(file.bindings[0].tile, "right");
  EXPECT_EQ(file.bindings[0].actor, "filter");
  EXPECT_EQ(file.bindings[0].actorPosition.line, 68u);
}

TEST(Reader, Remarks) {
  File file;
  std::vector<Message> remarks;
  std::string text = change("<tokenSize sz=\"32\"/>",
                            "<tokenSize sz=\"32\"/><latency min=\"1\"/>");
  size_t place = text.find("<port name=\"p\" type=\"in\"");
  text.insert(place, "<port name=\"spare\" type=\"in\" rate=\"1\"/>");
  ASSERT_FALSE(readFile(text, file, remarks));
  ASSERT_EQ(remarks.size(), 3u);
  EXPECT_EQ(remarks[0].text,
            "actorProperties 'filter' has times for 2 types of processors; the "
            "one that counts is 'dsp', the default");
  EXPECT_EQ(remarks[1].text,
            "element 'latency' is left out, as all of this kind in "
            "'channelProperties': a graph has no place for it");
  EXPECT_EQ(remarks[2].text, "port 'spare' is left out; no channel uses this "
                             "port of actor 'filter'");
  EXPECT_EQ(remarks[2].position.line, 13u);
}

// As in h263decoder.xml of SDF3, whose own reader takes the last one.
TEST(Reader, TwoDefaults) {
  File file;
  std::vector<Message> remarks;
  std::string text = change("<processor type=\"arm\">",
                            "<processor type=\"arm\" default=\"1\">");
  ASSERT_FALSE(readFile(text, file, remarks));
  EXPECT_EQ(file.application->actors[1].defaultProcessor, 1u);
  ASSERT_EQ(remarks.size(), 1u);
  EXPECT_EQ(remarks[0].text,
            "actorProperties 'filter' has times for 2 types of processors; the "
            "one that counts is 'dsp', the last one marked as default");
}

TEST(Reader, Namespaces) {
  std::string text = pipelineText;
  for (const char *name : {"sdf3 ", "sdf3>", "actor ", "port "})
    for (const char *bracket : {"<", "</"}) {
      std::string from = std::string(bracket) + name;
      std::string to = std::string(bracket) + "s:" + name;
      for (size_t at = text.find(from); at != std::string::npos;
           at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    }
  // The end tags of actors.
  for (size_t at = text.find("</actor>"); at != std::string::npos;
       at = text.find("</actor>", at + 1))
    text.replace(at, 8, "</s:actor>");
  // Those of the mapping have none.
  EXPECT_EQ(readValid(text).application->channels.size(), 3u);
}

TEST(Reader, ByteOrderMark) {
  EXPECT_TRUE(
      readValid(std::string("\xEF\xBB\xBF") + pipelineText).application);
}

TEST(Reader, ArchitectureAlone) {
  File file = readValid("<sdf3><architectureGraph name='a'/></sdf3>");
  EXPECT_FALSE(file.application);
  EXPECT_TRUE(file.architecture);
}

//===----------------------------------------------------------------------===//
// Mistakes
//===----------------------------------------------------------------------===//

TEST(Mistakes, NoXML) {
  EXPECT_EQ(getMistake(""),
            "1:1: the file is empty, expected an XML element 'sdf3'");
  EXPECT_EQ(getMistake(" \n\t"),
            "1:1: the file is empty, expected an XML element 'sdf3'");
  EXPECT_EQ(
      getMistake("hello"),
      "1:6: this is no well-formed XML: No document element found; is the "
      "file complete, and is it an SDF3 file?");
  EXPECT_EQ(getMistake("<sdf3>\n  <actor"),
            "2:8: this is no well-formed XML: Error parsing start element tag; "
            "is the file complete, and is it an SDF3 file?");
  EXPECT_EQ(
      getMistake(std::string("\0\1\2\3", 4)),
      "1:5: this is no well-formed XML: No document element found; is the "
      "file complete, and is it an SDF3 file?");
}

TEST(Mistakes, NoSDF3) {
  EXPECT_EQ(
      getMistake("<?xml version='1.0'?>\n<html><body/></html>"),
      "2:1: element 'html' is the outermost one, expected 'sdf3'; is this "
      "an SDF3 file?");
  EXPECT_EQ(getMistake("<sdf3/>\n <sdf3/>"),
            "2:2: element 'sdf3' is a second outermost one; an XML file has "
            "one");
  EXPECT_EQ(
      getMistake("<sdf3 type='sdf'><settings/></sdf3>"),
      "1:1: element 'sdf3' has no 'applicationGraph', 'architectureGraph' "
      "or 'mapping', so there is nothing to import");
  EXPECT_EQ(
      getMistake("<sdf3><applicationGraph name='g'><sadf/>"
                 "</applicationGraph></sdf3>"),
      "1:7: applicationGraph 'g' has no element 'sdf' or 'csdf'; graphs of "
      "other types cannot be imported");
  EXPECT_EQ(getMistake("<sdf3><applicationGraph name='g'><sdf name='g'/>"
                       "</applicationGraph></sdf3>"),
            "1:7: applicationGraph 'g' has no element 'sdfProperties' or "
            "'csdfProperties', which gives the execution times; add it");
  EXPECT_EQ(
      getMistake("<sdf3><applicationGraph/><applicationGraph/></sdf3>"),
      "1:26: element 'applicationGraph' is the second one in 'sdf3'; keep "
      "one");
  EXPECT_EQ(getMistake("<sdf3><architectureGraph/></sdf3>"),
            "1:7: element 'architectureGraph' has no attribute 'name'; add it");
}

/// Expects the mistake after one place of the pipeline was changed.
static void expectMistake(std::string_view from, std::string_view to,
                          std::string_view mistake) {
  EXPECT_EQ(getMistake(change(from, to)), mistake);
}

TEST(Mistakes, Actors) {
  expectMistake("<actor name=\"filter\"", "<actor name=\"reader\"",
                "12:7: actor 'reader' is the second actor of this name; rename "
                "one");
  expectMistake("<actor name=\"filter\"", "<actor name=\"\"",
                "12:7: attribute 'name' of actor '' is empty, expected a name");
  expectMistake("<actor name=\"filter\"", "<actor name=\"x\" name=\"y\"",
                "12:7: actor 'x' has two attributes 'name'; keep one");
  expectMistake("<actor name=\"filter\"", "<actor",
                "12:7: element 'actor' has no attribute 'name'; add it");
}

TEST(Mistakes, Ports) {
  expectMistake("name=\"state_in\"", "name=\"p\"",
                "15:9: port 'p' is the second port of this name at actor "
                "'filter'; rename one");
  expectMistake(
      "type=\"out\"", "type=\"inout\"",
      "9:9: attribute 'type' of port 'p' is 'inout', expected 'in' or "
      "'out'");
  expectMistake(
      "rate=\"2,0,2*1\"", "rate=\"0,0\"",
      "9:9: attribute 'rate' of port 'p' has no number above 0, so no "
      "token would ever pass; remove the port and its channel");
  expectMistake("rate=\"2,0,2*1\"", "rate=\"-3\"",
                "9:9: attribute 'rate' of port 'p' is '-3', expected a whole "
                "number that is not negative");
  expectMistake("rate=\"2,0,2*1\"", "rate=\"2,x\"",
                "9:9: attribute 'rate' of port 'p' has an entry that is 'x', "
                "expected a whole number that is not negative");
  expectMistake(
      "rate=\"2,0,2*1\"", "rate=\"0*1\"",
      "9:9: attribute 'rate' of port 'p' has a repetition that is '0', "
      "expected a whole number from 1");
  expectMistake("rate=\"2,0,2*1\"", "rate=\"9223372036854775808\"",
                "9:9: attribute 'rate' of port 'p' is '9223372036854775808', "
                "which does not fit into 64 bits");
  expectMistake("rate=\"2,0,2*1\"", "rate=\"4000000000*1\"",
                "9:9: attribute 'rate' of port 'p' makes the lists of the file "
                "too long; they may hold 16777216 numbers in all");
  expectMistake(" rate=\"2,0,2*1\"", "",
                "9:9: port 'p' has no attribute 'rate'; add it");
}

TEST(Mistakes, Channels) {
  expectMistake(
      "name=\"space\"", "name=\"data\"",
      "19:7: channel 'data' is the second channel of this name; rename "
      "one");
  expectMistake("srcActor=\"reader\"", "srcActor=\"writer\"",
                "18:7: attribute 'srcActor' of channel 'data' names 'writer', "
                "but the graph has no such actor");
  expectMistake("dstPort=\"p\"", "dstPort=\"q\"",
                "18:7: attribute 'dstPort' of channel 'data' names 'q', but "
                "actor 'filter' has no such port");
  expectMistake("dstPort=\"p\"", "dstPort=\"free\"",
                "18:7: channel 'data' ends at port 'free' of actor 'filter', "
                "which is of type 'out', expected one of type 'in'");
  expectMistake("srcPort=\"p\"", "srcPort=\"free\"",
                "18:7: channel 'data' starts at port 'free' of actor 'reader', "
                "which is of type 'in', expected one of type 'out'");
  expectMistake(
      "dstPort=\"state_in\"", "dstPort=\"p\"",
      "20:7: channel 'state' uses port 'p' of actor 'filter', as "
      "another channel does; a port has one channel, so give the actor "
      "another port");
  expectMistake("initialTokens=\"1\"", "initialTokens=\"-1\"",
                "18:7: attribute 'initialTokens' of channel 'data' is '-1', "
                "expected a whole number that is not negative");
  expectMistake("dstPort=\"p\" ", "",
                "18:7: channel 'data' has no attribute 'dstPort'; add it");
}

TEST(Mistakes, Times) {
  expectMistake(
      "<actorProperties actor=\"reader\">",
      "<actorProperties actor=\"writer\">",
      "23:7: actorProperties 'writer' is about an actor that the graph "
      "does not have");
  expectMistake("<actorProperties actor=\"filter\">",
                "<actorProperties actor=\"reader\">",
                "28:7: actorProperties 'reader' is the second element for this "
                "actor; keep one");
  expectMistake("actorProperties actor=\"reader\"", "x",
                "27:9: this is no well-formed XML: Start-end tags mismatch; is "
                "the file complete, and is it an SDF3 file?");
  expectMistake("type=\"dsp\" default=\"true\"", "type=\"dsp\"",
                "28:7: actorProperties 'filter' has times for several "
                "processors, and none is marked default=\"true\"; mark the one "
                "to use");
  expectMistake("type=\"dsp\" default=\"true\"", "type=\"dsp\" default=\"yes\"",
                "35:9: attribute 'default' of processor 'dsp' is 'yes', "
                "expected 'true' or 'false'");
  expectMistake(
      "type=\"dsp\" default", "type=\"arm\" default",
      "35:9: processor 'arm' is the second one of this type for actor "
      "'filter'; keep one");
  expectMistake(
      "<executionTime time=\"12\"/>", "",
      "35:9: processor 'dsp' has no execution time for actor 'filter'; "
      "add an element 'executionTime'");
  expectMistake("time=\"12\"", "time=\"1.5\"",
                "36:11: attribute 'time' of element 'executionTime' is '1.5', "
                "expected a whole number that is not negative");
  std::string text = pipelineText;
  size_t begin = text.find("<actorProperties actor=\"reader\">");
  size_t end = text.find("<actorProperties actor=\"filter\">");
  EXPECT_EQ(getMistake(text.substr(0, begin) + text.substr(end)),
            "8:7: actor 'reader' has no execution time; add an element "
            "'actorProperties' for it");
  begin = text.find("<processor type=\"arm\" default");
  end = text.find("</actorProperties>");
  EXPECT_EQ(
      getMistake(text.substr(0, begin) + text.substr(end)),
      "23:7: actorProperties 'reader' has no execution time for the actor; "
      "add a 'processor' with an 'executionTime'");
}

TEST(Mistakes, Phases) {
  expectMistake("rate=\"2,0,1,1\"", "rate=\"2,0,2\"",
                "10:9: port 'free' has a list of 3 numbers, but actor 'reader' "
                "has 4 phases by its port 'p'; give one number for each phase, "
                "or one for all");
  expectMistake(
      "time=\"7\"", "time=\"7,8\"",
      "9:9: port 'p' has a list of 4 numbers, but actor 'reader' has 2 "
      "phases by its processor 'arm'; give one number for each phase, "
      "or one for all");
}

TEST(Mistakes, ChannelProperties) {
  expectMistake("<channelProperties channel=\"data\">",
                "<channelProperties channel=\"date\">",
                "39:7: channelProperties 'date' is about a channel that the "
                "graph does not have");
  expectMistake("<graphProperties>",
                "<channelProperties channel=\"data\"/>\n<graphProperties>",
                "43:7: channelProperties 'data' is the second element for this "
                "channel; keep one");
  expectMistake("sz=\"6\"", "sz=\"0\"",
                "41:9: element 'bufferSize' gives channel 'data' room for 0 "
                "tokens, but it starts with 1");
  expectMistake(
      "tokenSize sz=\"32\"", "tokenSize sz=\"-32\"",
      "40:9: attribute 'sz' of element 'tokenSize' is '-32', expected "
      "a whole number that is not negative");
}

TEST(Mistakes, Throughput) {
  expectMistake("2.5e-3", "fast",
                "45:11: element 'throughput' is 'fast', expected a decimal "
                "number that is not negative");
  expectMistake(
      "2.5e-3", "1e-30",
      "45:11: element 'throughput' is '1e-30', which does not fit into "
      "a fraction of 64-bit numbers");
}

TEST(Mistakes, Architecture) {
  expectMistake(
      "<tile name=\"right\">", "<tile name=\"left\">",
      "58:5: tile 'left' is the second tile of this name; rename one");
  expectMistake(
      "name=\"back\"", "name=\"there\"",
      "63:5: connection 'there' is the second connection of this name; "
      "rename one");
  expectMistake("dstTile=\"right\"", "dstTile=\"top\"",
                "62:5: attribute 'dstTile' of connection 'there' names 'top', "
                "but the architecture has no such tile");
  expectMistake(
      "delay=\"3\"", "delay=\"-3\"",
      "62:5: attribute 'delay' of connection 'there' is '-3', expected "
      "a whole number that is not negative");
  expectMistake("wheelsize=\"8\"", "wheelsize=\"0\"",
                "53:9: attribute 'wheelsize' of element 'arbitration' is '0', "
                "expected a whole number from 1");
  expectMistake("type=\"TDMA\"", "type=\"FCFS\"",
                "53:9: attribute 'type' of element 'arbitration' is 'FCFS', "
                "expected 'TDMA'; there is no model of other kinds of "
                "arbitration");
  expectMistake("nrConnections=\"2\" ", "",
                "56:7: networkInterface 'n' has no attribute 'nrConnections'; "
                "add it");
  expectMistake("<processor name=\"p\" type=\"dsp\"/>",
                "<processor name=\"p\" type=\"dsp\"/><processor/>",
                "59:39: element 'processor' is the second one in 'tile'; keep "
                "one");
}
