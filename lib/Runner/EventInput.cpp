//===- EventInput.cpp - Inputs from the events of a camera ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InputSources.h"
#include "ganglion/Recording/Events.h"
#include "ganglion/Support/MappedFile.h"
#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace ganglion;
using namespace ganglion::runner;

namespace {
/// An event as the step and the element of the input that it falls into.
struct BinnedEvent {
  int64_t step;
  int64_t element;
};

/// The number of events of each pixel in each step; for spikes, whether there
/// is one.
class EventInput : public InputSource {
public:
  /// The events are sorted by their steps.
  EventInput(std::vector<BinnedEvent> events, const execution::Port &port)
      : InputSource(/*numSamples=*/1,
                    events.empty() ? 0 : events.back().step + 1),
        events(std::move(events)), stepSize(port.countElements()),
        countsRepeats(port.type != ElementType::UInt8) {}

  std::optional<Error> read(int64_t, int64_t firstStep, int64_t numSteps,
                            double *values) const override {
    std::fill_n(values, numSteps * stepSize, 0.0);
    auto event =
        llvm::partition_point(events, [&](const BinnedEvent &candidate) {
          return candidate.step < firstStep;
        });
    for (; event != events.end() && event->step < firstStep + numSteps;
         ++event) {
      double &value =
          values[(event->step - firstStep) * stepSize + event->element];
      value = countsRepeats ? value + 1 : 1;
    }
    return std::nullopt;
  }

private:
  std::vector<BinnedEvent> events;
  int64_t stepSize;
  bool countsRepeats;
};
} // namespace

/// The length of a step in microseconds. Whole ones: whether an event on a
/// boundary falls into one step or the next must not depend on rounding.
static Result<int64_t> getFrameMicroseconds(const InputRequest &request) {
  double exact = request.frame * 1e6;
  double whole = std::round(exact);
  if (!(whole >= 1 && whole <= 1e15) || std::abs(exact - whole) > 1e-6 * whole)
    return Error{"input '" + request.port.name + "': a frame of " +
                 std::to_string(exact) +
                 " microseconds cannot hold the events of " + request.path +
                 ", whose times are whole microseconds; give --frame=SECONDS"};
  return int64_t(whole);
}

using Parser = Result<std::vector<Event>> (*)(std::string_view, SensorSize,
                                              const std::string &);

static InputResult openEvents(const InputRequest &request, Parser parse) {
  const std::vector<int64_t> &shape = request.port.shape;
  if (shape.size() != 3 || shape[0] < 1 || shape[0] > 2)
    return Error{"input '" + request.port.name + "' has the shape " +
                 formatShape(shape) + ", but the events of " + request.path +
                 " make arrays of shape (2, rows, columns), one plane for each "
                 "polarity, or (1, rows, columns)"};
  Result<int64_t> frame = getFrameMicroseconds(request);
  if (!frame)
    return frame.getError();
  Result<MappedFile> file = MappedFile::open(request.path);
  if (!file)
    return file.getError();
  Result<std::vector<Event>> events =
      parse(file->getBytes(), {shape[1], shape[2]}, request.path);
  if (!events)
    return events.getError();
  std::vector<BinnedEvent> binned;
  binned.reserve(events->size());
  for (const Event &event : *events) {
    int64_t plane = shape[0] == 2 ? event.polarity : 0;
    binned.push_back({event.microseconds / *frame,
                      (plane * shape[1] + event.y) * shape[2] + event.x});
  }
  llvm::sort(binned, [](const BinnedEvent &left, const BinnedEvent &right) {
    return left.step < right.step;
  });
  constexpr int64_t maxSteps = int64_t(1) << 31;
  if (!binned.empty() && binned.back().step >= maxSteps)
    return Error{"input '" + request.port.name + "': the last event of " +
                 request.path + " falls into step " +
                 std::to_string(binned.back().step) +
                 ", expected less than 2^31 steps; count the microseconds from "
                 "the start of the recording, or give a longer --frame"};
  return {std::make_unique<EventInput>(std::move(binned), request.port)};
}

InputResult runner::openBinaryEvents(const InputRequest &request) {
  return openEvents(request, parseBinaryEvents);
}

InputResult runner::openTextEvents(const InputRequest &request) {
  return openEvents(request, parseTextEvents);
}
