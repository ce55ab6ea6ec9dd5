//===- SampleRunTest.cpp - Samples through an engine ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/SampleRun.h"

#include "gtest/gtest.h"

#include <cmath>
#include <random>

using namespace ganglion;
using namespace ganglion::runner;

namespace {

/// Two numbers in, their sum since the last reset out.
class SummingEngine : public Engine {
public:
  explicit SummingEngine(int64_t numElements = 2)
      : Engine({makePort("in", {numElements})}, {makePort("out", {1})}) {}

  std::optional<Error> run(int64_t numSteps,
                           const std::vector<ConstBuffer> &inputs,
                           const std::vector<Buffer> &outputs) override {
    int64_t size = getInputs()[0].countElements();
    EXPECT_EQ(inputs[0].numElements, numSteps * size);
    EXPECT_EQ(outputs[0].numElements, numSteps);
    const auto *in = static_cast<const int32_t *>(inputs[0].data);
    auto *out = static_cast<int32_t *>(outputs[0].data);
    for (int64_t step = 0; step < numSteps; ++step) {
      for (int64_t k = 0; k < size; ++k)
        sum += *in++;
      *out++ = sum;
    }
    return std::nullopt;
  }
  void reset() override { sum = 0; }
  std::unique_ptr<Engine> copy() const override {
    return std::make_unique<SummingEngine>(getInputs()[0].countElements());
  }

private:
  static Port makePort(const char *name, std::vector<int64_t> shape) {
    Port port;
    port.name = name;
    port.type = ElementType::Int32;
    port.shape = std::move(shape);
    return port;
  }

  int32_t sum = 0;
};

/// Numbers in memory, some of which cannot be read.
class MemorySource : public InputSource {
public:
  MemorySource(int64_t numSamples, int64_t numSteps, int64_t stepSize)
      : InputSource(numSamples, numSteps), stepSize(stepSize),
        values(numSamples * numSteps * stepSize) {}

  std::optional<Error> read(int64_t sample, int64_t firstStep, int64_t numSteps,
                            double *target) const override {
    for (auto [badSample, badStep] : badSteps)
      if (badSample == sample && badStep >= firstStep &&
          badStep < firstStep + numSteps)
        return Error{"sample " + std::to_string(sample)};
    auto first =
        values.begin() + (sample * getNumSteps() + firstStep) * stepSize;
    std::copy_n(first, numSteps * stepSize, target);
    return std::nullopt;
  }

  int64_t stepSize;
  std::vector<double> values;
  std::vector<std::pair<int64_t, int64_t>> badSteps;
};

/// Keeps what comes, and checks that the steps of a sample come in order.
class MemorySink : public Sink {
public:
  MemorySink(int64_t numSamples, int64_t numSteps)
      : numDone(numSamples), values(numSamples * numSteps), numSteps(numSteps) {
  }

  std::optional<Error> take(int64_t sample, int64_t firstStep, int64_t count,
                            const ConstBuffer &buffer) override {
    EXPECT_EQ(numDone[sample], firstStep);
    EXPECT_EQ(buffer.numElements, count);
    numDone[sample] += count;
    std::copy_n(static_cast<const int32_t *>(buffer.data), count,
                values.begin() + sample * numSteps + firstStep);
    return std::nullopt;
  }

  std::vector<int64_t> numDone;
  std::vector<int32_t> values;
  int64_t numSteps;
};

} // namespace

/// A run of `numSteps` steps over a source that may be shorter.
static SampleRun makeRun(std::unique_ptr<MemorySource> source, Engine &engine,
                         int64_t numSteps, unsigned numThreads) {
  SampleRun run;
  run.numSamples = source->getNumSamples();
  run.numSteps = numSteps;
  run.numThreads = numThreads;
  run.inputs.push_back({engine.getInputs()[0], "memory", std::move(source)});
  run.inputSinks.resize(1);
  run.outputSinks.resize(1);
  return run;
}

TEST(SampleRunTest, RunsEachSampleFromRestInOrder) {
  std::mt19937_64 random(3);
  for (int trial = 0; trial < 60; ++trial) {
    // Large steps make chunks of few, down to one.
    bool isLarge = trial % 6 == 0;
    int64_t stepSize = isLarge ? 1 + random() % 400000 : 2;
    int64_t numSamples = random() % 7,
            numSteps = random() % (isLarge ? 8 : 300);
    int64_t padding = random() % 2 ? 0 : random() % (isLarge ? 8 : 100);
    auto source =
        std::make_unique<MemorySource>(numSamples, numSteps, stepSize);
    for (size_t k = 0; k < source->values.size(); k += 1 + random() % 5000)
      source->values[k] = double(random() % 10);

    std::vector<int32_t> expected;
    auto value = source->values.begin();
    for (int64_t sample = 0; sample < numSamples; ++sample) {
      int32_t sum = 0;
      for (int64_t step = 0; step < numSteps + padding; ++step) {
        for (int64_t k = 0; k < stepSize && step < numSteps; ++k)
          sum += int32_t(*value++);
        expected.push_back(sum);
      }
    }

    SummingEngine engine(stepSize);
    SampleRun run = makeRun(std::move(source), engine, numSteps + padding,
                            1 + random() % 4);
    MemorySink sink(numSamples, numSteps + padding);
    run.outputSinks[0].push_back(&sink);
    Progress progress(nullptr, 0);
    Result<RunCost> cost = runSamples(engine, run, progress);
    ASSERT_TRUE(cost) << cost.getError().message;
    EXPECT_EQ(sink.values, expected);
  }
}

TEST(SampleRunTest, ReportsTheFirstSampleThatFails) {
  std::mt19937_64 random(4);
  for (int trial = 0; trial < 200; ++trial) {
    auto source = std::make_unique<MemorySource>(20, 200, 2);
    int64_t first = 20;
    for (int count = 0; count < 3; ++count) {
      int64_t sample = random() % 20;
      first = std::min(first, sample);
      source->badSteps.push_back({sample, random() % 200});
    }
    SummingEngine engine;
    SampleRun run = makeRun(std::move(source), engine, 200, 4);
    Progress progress(nullptr, 0);
    Result<RunCost> cost = runSamples(engine, run, progress);
    ASSERT_FALSE(cost);
    EXPECT_EQ(cost.getError().message, "sample " + std::to_string(first));
  }
}

TEST(SampleRunTest, RefusesNumbersThatThePortCannotHave) {
  auto getMessage = [](double value) {
    auto source = std::make_unique<MemorySource>(3, 100, 2);
    source->values[2 * (2 * 100 + 77)] = value;
    SummingEngine engine;
    SampleRun run = makeRun(std::move(source), engine, 100, 2);
    Progress progress(nullptr, 0);
    Result<RunCost> cost = runSamples(engine, run, progress);
    return cost ? "no error" : cost.getError().message;
  };
  EXPECT_EQ(getMessage(-2147483647.0), "no error");
  EXPECT_EQ(getMessage(0.5),
            "input 'in': memory holds 5.000000e-01 at time step 77 of sample "
            "2, expected counts, whole numbers of 32 bits");
  EXPECT_NE(getMessage(2147483648.0), "no error");
  EXPECT_NE(getMessage(NAN), "no error");
}

TEST(SampleRunTest, RoundsToUnitsOfTheScale) {
  auto source = std::make_unique<MemorySource>(1, 4, 2);
  // In units of 0.5: 1, 2, 2.5, 3.5, -2.5, 0.5, 100, -100; ties go to even.
  source->values = {0.5, 1, 1.25, 1.75, -1.25, 0.25, 50, -50};
  SummingEngine engine;
  SampleRun run = makeRun(std::move(source), engine, 4, 1);
  run.inputs[0].port.scale = 0.5;
  run.inputs[0].port.range = {-100, 100};
  MemorySink sink(1, 4);
  run.outputSinks[0].push_back(&sink);
  Progress progress(nullptr, 0);
  ASSERT_TRUE(runSamples(engine, run, progress));
  EXPECT_EQ(sink.values, (std::vector<int32_t>{3, 3 + 2 + 4, 9 - 2, 7}));

  run.inputs[0].port.range = {-100, 99};
  MemorySink other(1, 4);
  run.outputSinks[0] = {&other};
  Result<RunCost> cost = runSamples(engine, run, progress);
  ASSERT_FALSE(cost);
  EXPECT_EQ(cost.getError().message,
            "input 'in': memory holds 5.000000e+01 at time step 3, expected "
            "numbers from -50 to 49.5, for which the network was made "
            "(snn.range)");
}
