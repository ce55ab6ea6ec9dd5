//===- ChannelIndex.h - Channels by actor -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_CHANNELINDEX_H
#define GANGLION_LIB_DATAFLOW_CHANNELINDEX_H

#include "ganglion/Dataflow/Graph.h"

namespace ganglion::dataflow {

/// The input or the output channels of every actor in ascending order, as
/// compressed rows. A snapshot: it does not follow changes of the graph.
class ChannelIndex {
public:
  static ChannelIndex bySource(const Graph &graph) {
    return ChannelIndex(graph, &Channel::source);
  }
  static ChannelIndex byTarget(const Graph &graph) {
    return ChannelIndex(graph, &Channel::target);
  }

  struct Range {
    const ChannelId *first, *last;
    const ChannelId *begin() const { return first; }
    const ChannelId *end() const { return last; }
    size_t size() const { return size_t(last - first); }
  };

  Range operator[](ActorId actor) const {
    const ChannelId *data = channels.data();
    return {data + offsets[actor], data + offsets[actor + 1]};
  }

private:
  ChannelIndex(const Graph &graph, ActorId Channel::*end)
      : offsets(size_t(graph.getNumActors()) + 1),
        channels(graph.getNumChannels()) {
    for (const Channel &channel : graph.getChannels())
      ++offsets[channel.*end + 1];
    for (size_t i = 1; i < offsets.size(); ++i)
      offsets[i] += offsets[i - 1];
    std::vector<size_t> next(offsets.begin(), offsets.end() - 1);
    for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
      channels[next[graph.getChannel(id).*end]++] = id;
  }

  std::vector<size_t> offsets;
  std::vector<ChannelId> channels;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_CHANNELINDEX_H
