//===- OrderChannels.cpp - Orders as channels of a graph ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OrderChannels.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

OrderChannels::OrderChannels(GraphOp graph)
    : graph(graph), symbols(graph), builder(graph.getContext()),
      loc(graph.getLoc()) {
  builder.setInsertionPointToStart(graph.getBody());
  auto isOne = [](int64_t rate) { return rate == 1; };
  for (Operation &op : *graph.getBody()) {
    if (isa<ActorOp, ChannelOp, ResourceOp>(op))
      builder.setInsertionPointAfter(&op);
    auto channel = dyn_cast<ChannelOp>(op);
    if (!channel || !llvm::all_of(channel.getProduction(), isOne) ||
        !llvm::all_of(channel.getConsumption(), isOne))
      continue;
    auto tokens = int64_t(channel.getTokens());
    auto [it, isNew] = fewestTokens.try_emplace(
        {channel.getSourceAttr(), channel.getTargetAttr()}, tokens);
    it->second = std::min(it->second, tokens);
  }
}

void OrderChannels::add(const DataflowGraph &source,
                        const dataflow::StaticOrder &order) {
  dataflow::Graph ordered = source.getGraph();
  SmallVector<ActorOp> actors;
  for (dataflow::ActorId id = 0; id < ordered.getNumActors(); ++id)
    actors.push_back(source.getActor(id));
  for (const auto &[resource, sequence] : order) {
    dataflow::OrderParts parts =
        dataflow::addOrderChannels(ordered, {{resource, sequence}});
    if (!parts.sequencers.empty()) {
      // Its number is the next one, for which there is no operation yet.
      actors.resize(ordered.getNumActors());
      addSequencer(ordered, parts, actors, resource);
      continue;
    }
    for (auto [position, id] : llvm::enumerate(parts.channels)) {
      const dataflow::Channel &link = ordered.getChannel(id);
      addLink(resource, position, actors[link.source], actors[link.target],
              link.tokens);
    }
  }
}

void OrderChannels::addLink(unsigned resource, size_t position, ActorOp source,
                            ActorOp target, int64_t tokens) {
  auto [it, isNew] = fewestTokens.try_emplace(
      {FlatSymbolRefAttr::get(source.getSymNameAttr()),
       FlatSymbolRefAttr::get(target.getSymNameAttr())},
      tokens);
  if (!isNew && it->second <= tokens)
    return;
  it->second = tokens;
  std::string name =
      source == target
          ? ("self." + source.getSymName()).str()
          : ("order.tile" + Twine(resource) + "." + Twine(position)).str();
  auto channel = ChannelOp::create(builder, loc, name, source.getSymName(),
                                   target.getSymName(), tokens);
  // Renames the channel if there is one of this name.
  symbols.insert(channel);
  ++numAdded;
}

/// The name of a channel between the sequencer `name` and an actor.
static std::string getName(StringRef name, const dataflow::Graph &ordered,
                           const dataflow::Channel &channel,
                           dataflow::ActorId sequencer) {
  bool grants = channel.source == sequencer;
  dataflow::ActorId actor = grants ? channel.target : channel.source;
  return (name + (grants ? ".to." : ".from.") + ordered.getActor(actor).name)
      .str();
}

static SmallVector<int64_t> toVector(const dataflow::PhaseList &list) {
  SmallVector<int64_t> values;
  for (size_t phase = 0; phase < list.size(); ++phase)
    values.push_back(list[phase]);
  return values;
}

/// Returns whether an actor of the graph does what the sequencer among `parts`
/// would do, as one does that an earlier run has added.
bool OrderChannels::isSequencer(ActorOp candidate,
                                const dataflow::Graph &ordered,
                                const dataflow::OrderParts &parts,
                                ArrayRef<ActorOp> actors) {
  dataflow::ActorId id = parts.sequencers.front();
  if (candidate.getResource() ||
      candidate.getTimes() !=
          ArrayRef(toVector(ordered.getActor(id).executionTimes)))
    return false;
  return llvm::all_of(parts.channels, [&](dataflow::ChannelId channelId) {
    const dataflow::Channel &expected = ordered.getChannel(channelId);
    ActorOp source =
        expected.source == id ? candidate : actors[expected.source];
    ActorOp target =
        expected.target == id ? candidate : actors[expected.target];
    return llvm::any_of(graph.getOps<ChannelOp>(), [&](ChannelOp channel) {
      return channel.getSource() == source.getSymName() &&
             channel.getTarget() == target.getSymName() &&
             int64_t(channel.getTokens()) == expected.tokens &&
             channel.getProduction() ==
                 ArrayRef(toVector(expected.production)) &&
             channel.getConsumption() ==
                 ArrayRef(toVector(expected.consumption));
    });
  });
}

void OrderChannels::addSequencer(const dataflow::Graph &ordered,
                                 const dataflow::OrderParts &parts,
                                 ArrayRef<ActorOp> actors, unsigned resource) {
  if (llvm::any_of(graph.getOps<ActorOp>(), [&](ActorOp actor) {
        return isSequencer(actor, ordered, parts, actors);
      }))
    return;
  std::string name = ("order.tile" + Twine(resource)).str();
  dataflow::ActorId id = parts.sequencers.front();
  auto sequencer = ActorOp::create(
      builder, loc, name, toVector(ordered.getActor(id).executionTimes),
      IntegerAttr());
  symbols.insert(sequencer);
  for (dataflow::ChannelId channelId : parts.channels) {
    const dataflow::Channel &link = ordered.getChannel(channelId);
    ActorOp source = link.source == id ? sequencer : actors[link.source];
    ActorOp target = link.target == id ? sequencer : actors[link.target];
    auto channel = ChannelOp::create(
        builder, loc, getName(name, ordered, link, id), source.getSymName(),
        target.getSymName(), link.tokens, toVector(link.production),
        toVector(link.consumption));
    symbols.insert(channel);
    ++numAdded;
  }
}
