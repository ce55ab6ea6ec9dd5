//===- SplitRun.cpp - Parts of a network on several cores -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/SplitRun.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace ganglion;
using namespace ganglion::execution;

static std::optional<size_t> findPort(const std::vector<Port> &ports,
                                      const std::string &name) {
  for (size_t index = 0; index < ports.size(); ++index)
    if (ports[index].name == name)
      return index;
  return std::nullopt;
}

Result<SplitNetwork> SplitNetwork::create(std::vector<CompiledNetwork> parts,
                                          std::vector<Port> inputs,
                                          std::vector<Port> outputs) {
  SplitNetwork network;
  std::vector<bool> isWritten(outputs.size(), false);
  for (const CompiledNetwork &part : parts) {
    std::vector<Link> partInputs, partOutputs;
    for (const Port &port : part.getInterface().inputs) {
      if (auto index = findPort(inputs, port.name))
        partInputs.push_back({false, *index});
      else if (auto index = findPort(network.between, port.name))
        partInputs.push_back({true, *index});
      else
        return Error{"part '" + part.getInterface().name + "' reads '" +
                     port.name +
                     "', which is neither an input of the network nor an "
                     "output of an earlier part"};
    }
    for (const Port &port : part.getInterface().outputs) {
      if (auto index = findPort(outputs, port.name)) {
        partOutputs.push_back({false, *index});
        isWritten[*index] = true;
        continue;
      }
      partOutputs.push_back({true, network.between.size()});
      network.between.push_back(port);
    }
    network.inputLinks.push_back(std::move(partInputs));
    network.outputLinks.push_back(std::move(partOutputs));
  }
  for (size_t index = 0; index < outputs.size(); ++index)
    if (!isWritten[index])
      return Error{"no part gives the output '" + outputs[index].name + "'"};
  network.parts = std::move(parts);
  network.outputs = std::move(outputs);
  return network;
}

std::vector<NetworkState> SplitNetwork::makeStates() const {
  std::vector<NetworkState> states;
  for (const CompiledNetwork &part : parts)
    states.emplace_back(part.getInterface());
  return states;
}

void SplitNetwork::run(int64_t numSteps, int64_t chunk,
                       const std::vector<ConstBuffer> &inputs,
                       const std::vector<Buffer> &outputs,
                       std::vector<NetworkState> &states) const {
  size_t numParts = parts.size();
  int64_t numChunks = (numSteps + chunk - 1) / chunk;
  // Chunk c goes through slot c % numSlots. A part is at most numSlots chunks
  // ahead of the last one.
  int64_t numSlots = numParts + 1;
  std::vector<PortBuffers> slots;
  for (int64_t slot = 0; slot < numSlots; ++slot)
    slots.emplace_back(between, chunk);
  std::vector<std::atomic<int64_t>> numDone(numParts);

  auto runPart = [&](size_t part) {
    for (int64_t index = 0; index < numChunks; ++index) {
      while ((part > 0 && numDone[part - 1] <= index) ||
             numDone[numParts - 1] + numSlots <= index)
        std::this_thread::yield();
      int64_t begin = index * chunk;
      int64_t count = std::min(chunk, numSteps - begin);
      const std::vector<Buffer> &slot = slots[index % numSlots].getBuffers();
      std::vector<ConstBuffer> partInputs;
      for (Link link : inputLinks[part])
        partInputs.push_back(
            link.isBetweenParts
                ? ConstBuffer(getSteps(slot[link.index], chunk, 0, count))
                : getSteps(inputs[link.index], numSteps, begin, count));
      std::vector<Buffer> partOutputs;
      for (Link link : outputLinks[part])
        partOutputs.push_back(
            link.isBetweenParts
                ? getSteps(slot[link.index], chunk, 0, count)
                : getSteps(outputs[link.index], numSteps, begin, count));
      parts[part].run(count, partInputs, partOutputs, states[part]);
      ++numDone[part];
    }
  };

  std::vector<std::thread> threads;
  for (size_t part = 1; part < numParts; ++part)
    threads.emplace_back(runPart, part);
  if (numParts > 0)
    runPart(0);
  for (std::thread &thread : threads)
    thread.join();
}
