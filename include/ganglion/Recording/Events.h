//===- Events.h - Recordings of event cameras -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An event camera (dynamic vision sensor) gives no frames but events: at which
/// microsecond which pixel became brighter (polarity 1) or darker (0). Two
/// formats:
///
/// - binary, as the N-MNIST and N-Caltech101 data sets have it (Orchard et al.,
///   "Converting static image datasets to spiking neuromorphic datasets using
///   saccades", Frontiers in Neuroscience 9:437, 2015): 5 bytes for an event,
///   of which the first is x, the second y, the top bit of the third the
///   polarity and the other 23 bits the microseconds, most significant byte
///   first. A record with y = 240, a row that the sensor does not have, is no
///   event but moves the clock of all later ones on by 2^13 microseconds;
/// - text: a line `microseconds x y polarity` for each event, polarity 1 for
///   brighter and 0 or -1 for darker; what follows '#' is a comment.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RECORDING_EVENTS_H
#define GANGLION_RECORDING_EVENTS_H

#include "ganglion/Support/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ganglion {

struct Event {
  int64_t microseconds;
  int32_t x, y, polarity;
};

/// The pixels that events may come from.
struct SensorSize {
  int64_t height, width;
};

/// Reads the events of a file, in the order of the file. `name` stands for it
/// in errors. An event outside the sensor is an error.
Result<std::vector<Event>> parseBinaryEvents(std::string_view bytes,
                                             SensorSize sensor,
                                             const std::string &name);
Result<std::vector<Event>> parseTextEvents(std::string_view text,
                                           SensorSize sensor,
                                           const std::string &name);

} // namespace ganglion

#endif // GANGLION_RECORDING_EVENTS_H
