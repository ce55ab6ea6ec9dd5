//===- Calibration.cpp - What a run tells of the ranges -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calibration.h"
#include "NodeText.h"
#include "Recordings.h"

#include <cmath>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

int64_t snn::countScales(NeuronOp neuron, ScaleSharing sharing) {
  RankedTensorType type = neuron.getType();
  if (sharing == ScaleSharing::PerLayer || type.getRank() == 0 ||
      !cast<NeuronOpInterface>(*neuron).isSpiking())
    return 1;
  return type.getDimSize(0);
}

namespace {
/// Follows the state of a population.
class NeuronRecorder {
public:
  NeuronRecorder(NeuronOp neuron, ScaleSharing sharing)
      : neuron(neuron), aMem(readFloats(neuron.getAMem())),
        gain(readFloats(neuron.getGain())), start(aMem.size()) {
    if (neuron.getBias())
      bias = readFloats(*neuron.getBias());
    range.membrane.resize(countScales(neuron, sharing));
    range.current.resize(range.membrane.size());
  }

  NeuronOp getNeuron() const { return neuron; }
  const NeuronRange &getRange() const { return range; }
  /// Whether all numbers so far were finite.
  bool isFinite() const { return finite; }

  void startSample() { llvm::fill(start, 0.0); }

  void finishStep(const ReferenceEngine<double> &engine) {
    const simulation::Tensor<double> *current =
        neuron.getASyn() ? engine.getState(neuron, "i")
                         : &engine.getValue(neuron.getInput());
    const std::vector<double> &end = engine.getState(neuron, "v")->values;
    size_t channelSize = end.size() / range.membrane.size();
    for (size_t k = 0; k < end.size(); ++k) {
      double i = current->values[k];
      double integrated = aMem[k] * start[k] + gain[k] * i;
      if (!bias.empty())
        integrated += bias[k];
      finite &= std::isfinite(integrated) && std::isfinite(end[k]);
      if (!finite)
        return;
      size_t channel = k / channelSize;
      range.membrane[channel].add(integrated);
      range.membrane[channel].add(end[k]);
      range.current[channel].add(i);
      start[k] = end[k];
    }
  }

private:
  NeuronOp neuron;
  SmallVector<double> aMem, gain, bias;
  /// The membranes at the start of the step.
  SmallVector<double> start;
  NeuronRange range;
  bool finite = true;
};
} // namespace

static void extend(InputRange &range, ArrayRef<double> values) {
  for (double value : values) {
    range.lowest = std::min(range.lowest, value);
    range.highest = std::max(range.highest, value);
    range.isWhole &= value == std::trunc(value);
  }
}

FailureOr<std::optional<Calibration>>
snn::calibrate(NetworkOp network, ArrayRef<std::string> inputs,
               int64_t maxSteps, ScaleSharing sharing) {
  bool isClosed = network.getNumArguments() == 0;
  if (inputs.empty() && !(isClosed && maxSteps > 0))
    return std::optional<Calibration>();
  Result<Recordings> recordings = Recordings::read(network, inputs);
  if (!recordings)
    return network.emitError(recordings.getError().message);
  FailureOr<ReferenceEngine<double>> engine =
      ReferenceEngine<double>::create(network);
  if (failed(engine))
    return failure();

  int64_t numSteps = isClosed ? maxSteps : recordings->getNumSteps();
  if (maxSteps > 0)
    numSteps = std::min(numSteps, maxSteps);
  std::vector<NeuronRecorder> recorders;
  for (auto neuron : network.getOps<NeuronOp>())
    recorders.emplace_back(neuron, sharing);
  Calibration calibration;
  calibration.inputs.resize(network.getNumArguments());
  recordings->run<double>(
      *engine, numSteps,
      /*startSample=*/
      [&] {
        for (NeuronRecorder &recorder : recorders)
          recorder.startSample();
      },
      /*finishStep=*/
      [&] {
        for (NeuronRecorder &recorder : recorders)
          recorder.finishStep(*engine);
        for (BlockArgument input : network.getArguments())
          extend(calibration.inputs[input.getArgNumber()],
                 engine->getValue(input).values);
      });
  for (const NeuronRecorder &recorder : recorders) {
    if (!recorder.isFinite())
      return recorder.getNeuron().emitError()
             << getNodeText(recorder.getNeuron())
             << " has a membrane that grows beyond all numbers in the run, so "
                "that no integer can hold it; mend its coefficients or the "
                "input";
    calibration.neurons[recorder.getNeuron()] = recorder.getRange();
  }
  return std::optional<Calibration>(std::move(calibration));
}
