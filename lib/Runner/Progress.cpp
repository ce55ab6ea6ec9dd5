//===- Progress.cpp - How far a run is ------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/Progress.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

using namespace ganglion;
using namespace ganglion::runner;

/// Takes the cursor back and clears the line.
static constexpr const char *clearLine = "\r\x1b[K";

Progress::Progress(llvm::raw_ostream *os, int64_t numSteps)
    : os(os), numSteps(numSteps), start(Clock::now()), lastDrawing(start) {}

Progress::~Progress() {
  if (isVisible) {
    *os << clearLine;
    os->flush();
  }
}

void Progress::add(int64_t count) {
  constexpr std::chrono::milliseconds patience(500), interval(100);
  if (!os)
    return;
  std::lock_guard<std::mutex> lock(mutex);
  numDone += count;
  Clock::time_point now = Clock::now();
  if (now - start < patience || now - lastDrawing < interval)
    return;
  lastDrawing = now;
  isVisible = true;
  draw(std::chrono::duration<double>(now - start).count());
}

void Progress::draw(double seconds) {
  constexpr int64_t width = 30;
  double fraction = double(numDone) / double(numSteps);
  std::string bar(int64_t(fraction * width), '#');
  bar.resize(width, '.');
  *os << clearLine << "[" << bar << "] "
      << llvm::format("%3.0f %%, %.0f of %.0f steps, %.0f steps/s",
                      100 * fraction, double(numDone), double(numSteps),
                      double(numDone) / seconds);
  os->flush();
}
