//===- Progress.h - How far a run is ----------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_PROGRESS_H
#define GANGLION_RUNNER_PROGRESS_H

#include <chrono>
#include <cstdint>
#include <mutex>

namespace llvm {
class raw_ostream;
}

namespace ganglion::runner {

/// A bar on a terminal. It shows up only when a run takes long enough for
/// somebody to wait, and goes away when it ends.
class Progress {
public:
  /// `os` is the terminal, or null where there is none.
  Progress(llvm::raw_ostream *os, int64_t numSteps);
  ~Progress();

  /// Counts steps that are done. May be called from several threads.
  void add(int64_t numSteps);

private:
  using Clock = std::chrono::steady_clock;

  void draw(double seconds);

  llvm::raw_ostream *os;
  int64_t numSteps, numDone = 0;
  Clock::time_point start, lastDrawing;
  bool isVisible = false;
  std::mutex mutex;
};

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_PROGRESS_H
