//===- Buffer.cpp - Elements that somebody owns ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/Buffer.h"

#include <cstring>
#include <new>

using namespace ganglion;
using namespace ganglion::execution;

/// A cache line, and the widest vector register.
static constexpr int64_t alignment = 64;

PortBuffers::PortBuffers(const std::vector<Port> &ports, int64_t numSteps) {
  std::vector<int64_t> offsets;
  for (const Port &port : ports) {
    int64_t count = numSteps * port.countElements();
    buffers.emplace_back(port.type, nullptr, count);
    offsets.push_back(numBytes);
    int64_t numLines = (count * getSize(port.type) + alignment - 1) / alignment;
    numBytes += numLines * alignment;
  }
  bytes.reset(static_cast<char *>(
      ::operator new(numBytes, std::align_val_t(alignment))));
  for (size_t k = 0; k < buffers.size(); ++k)
    buffers[k].data = bytes.get() + offsets[k];
  clear();
}

void PortBuffers::clear() { std::memset(bytes.get(), 0, numBytes); }

void PortBuffers::Deleter::operator()(char *bytes) const {
  ::operator delete(bytes, std::align_val_t(alignment));
}
