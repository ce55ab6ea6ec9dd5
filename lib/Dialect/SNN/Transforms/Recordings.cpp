//===- Recordings.cpp - Recorded inputs of a network ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recordings.h"

#include <limits>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

static std::string describe(const Binding &binding, const InputSeries &input) {
  return "input '" + binding.name + "' has " +
         std::to_string(input.getNumSamples()) + " samples of " +
         std::to_string(input.getNumSteps()) + " time steps";
}

Result<Recordings> Recordings::read(NetworkOp network,
                                    ArrayRef<std::string> texts) {
  Result<std::vector<Binding>> bindings =
      bindInputs(network, texts, /*option=*/"input=");
  if (!bindings)
    return bindings.getError();
  Recordings recordings;
  for (const Binding &binding : *bindings) {
    Result<InputSeries> series =
        InputSeries::read(binding, std::numeric_limits<double>::max(),
                          /*allowSamples=*/true);
    if (!series)
      return series.getError();
    recordings.inputs.push_back(std::move(*series));
    const InputSeries &first = recordings.inputs.front();
    const InputSeries &last = recordings.inputs.back();
    if (last.getNumSamples() == 0 || last.getNumSteps() == 0)
      return Error{describe(binding, last) +
                   ", which is nothing to run; record one step at least"};
    if (last.getNumSamples() != first.getNumSamples() ||
        last.getNumSteps() != first.getNumSteps())
      return Error{describe(bindings->front(), first) + ", but " +
                   describe(binding, last) +
                   "; give recordings of the same run"};
  }
  return recordings;
}
