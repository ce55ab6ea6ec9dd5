//===- Dot.cpp - Dataflow graphs as pictures --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/Dot.h"
#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

#include <map>

using namespace mlir;
using namespace ganglion;

/// Writes any text between quotes, such that it is shown as it is. Graphviz
/// takes backslashes and, in labels, the entities of HTML for its own, and
/// wants UTF-8; bytes that it cannot show become \xHH.
static void printEscaped(llvm::raw_ostream &os, StringRef text) {
  bool isUnicode = llvm::json::isUTF8(text);
  for (unsigned char c : text) {
    if (c == '"')
      os << "\\\"";
    else if (c == '\\')
      os << "\\\\";
    else if (c == '&')
      os << "&amp;";
    else if (c < 0x20 || c == 0x7f || (c >= 0x80 && !isUnicode))
      os << llvm::format("\\\\x%02X", c);
    else
      os << c;
  }
}

/// Writes a label of several lines, the rest of a very long one left out.
static void printLabel(llvm::raw_ostream &os, ArrayRef<std::string> lines) {
  constexpr size_t maxLength = 80;
  os << "label=\"";
  llvm::interleave(
      lines, os,
      [&](StringRef line) {
        if (line.size() <= maxLength)
          return printEscaped(os, line);
        // Not in the middle of a character.
        size_t length = maxLength;
        while (length > 0 && (line[length] & 0xc0) == 0x80)
          --length;
        printEscaped(os, line.take_front(length));
        os << "...";
      },
      "\\n");
  os << '"';
}

namespace {

class DotWriter {
public:
  DotWriter(sdf::GraphOp op, llvm::raw_ostream &os)
      : op(op), dataflow(op), graph(dataflow.getGraph()), os(os),
        criticalActors(graph.getNumActors()),
        criticalChannels(graph.getNumChannels()) {}

  void write();

private:
  void findCriticalCycle(sdf::CertificateAttr certificate);
  std::string describeThroughput();
  void writeActor(dataflow::ActorId id);
  void writeChannel(dataflow::ChannelId id);
  void highlightIf(bool isCritical);

  sdf::GraphOp op;
  sdf::DataflowGraph dataflow;
  const dataflow::Graph &graph;
  llvm::raw_ostream &os;
  llvm::BitVector criticalActors, criticalChannels;
};

} // namespace

void DotWriter::findCriticalCycle(sdf::CertificateAttr certificate) {
  for (const dataflow::Wait &wait :
       dataflow.importCertificate(certificate).cycle.waits) {
    criticalActors.set(wait.actor);
    if (wait.channel)
      criticalChannels.set(*wait.channel);
  }
}

std::string DotWriter::describeThroughput() {
  sdf::ThroughputOp throughput = op.getThroughput();
  if (!throughput)
    return "throughput not analysed";
  if (throughput.isUnbounded())
    return "throughput unbounded";
  return "period " +
         sdf::getPeriod(throughput.getCertificateAttr()).toString() + " " +
         op.getTimeUnit().str();
}

void DotWriter::highlightIf(bool isCritical) {
  if (isCritical)
    os << ", color=red, fontcolor=red, style=bold";
  os << "];\n";
}

void DotWriter::writeActor(dataflow::ActorId id) {
  sdf::ActorOp actor = dataflow.getActor(id);
  os << "  n" << id << " [";
  printLabel(os, {actor.getSymName().str(), actor.describeTimes()});
  highlightIf(criticalActors[id]);
}

void DotWriter::writeChannel(dataflow::ChannelId id) {
  sdf::ChannelOp channel = dataflow.getChannel(id);
  SmallVector<std::string, 3> lines = {channel.getSymName().str()};
  if (std::string rates = channel.describeRates(); rates != "1 to 1")
    lines.push_back(rates);
  if (uint64_t tokens = channel.getTokens())
    lines.push_back(std::to_string(tokens) +
                    (tokens == 1 ? " token" : " tokens"));
  os << "  n" << graph.getChannel(id).source << " -> n"
     << graph.getChannel(id).target << " [";
  printLabel(os, lines);
  highlightIf(criticalChannels[id]);
}

void DotWriter::write() {
  sdf::ThroughputOp throughput = op.getThroughput();
  if (throughput && !throughput.isUnbounded())
    findCriticalCycle(throughput.getCertificateAttr());

  os << "digraph \"";
  printEscaped(os, op.getSymName());
  os << "\" {\n  ";
  printLabel(os, {op.getSymName().str(), describeThroughput()});
  os << ";\n  node [shape=box];\n";
  std::map<unsigned, SmallVector<dataflow::ActorId>> actorsOn;
  for (dataflow::ActorId id = 0; id < graph.getNumActors(); ++id) {
    if (std::optional<unsigned> resource = graph.getActor(id).resource)
      actorsOn[*resource].push_back(id);
    else
      writeActor(id);
  }
  // Graphviz draws a box round what is in a subgraph of such a name.
  for (const auto &[resource, actors] : actorsOn) {
    os << "  subgraph cluster_" << resource << " {\n  label=\"resource "
       << resource << "\";\n";
    llvm::for_each(actors, [&](dataflow::ActorId id) { writeActor(id); });
    os << "  }\n";
  }
  for (dataflow::ChannelId id = 0; id < graph.getNumChannels(); ++id)
    writeChannel(id);
  os << "}\n";
}

void ganglion::printDot(sdf::GraphOp graph, llvm::raw_ostream &os) {
  DotWriter(graph, os).write();
}
