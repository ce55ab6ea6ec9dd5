//===- ProgramContext.cpp - What does not change in a search -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramContext.h"

#include "ganglion/Dataflow/Int128.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::mapping;

bool ProgramContext::fits() const {
  dataflow::Int128 work = 0;
  for (int64_t time : program.clusterTimes)
    work += dataflow::Int128(time) + times.reload;
  int64_t events = 0;
  for (const Stream &stream : program.streams)
    events = std::max<int64_t>(events, stream.events);
  return dataflow::fitsInt64(work) &&
         times.getMessageTime(topology.getDiameter(), events);
}
