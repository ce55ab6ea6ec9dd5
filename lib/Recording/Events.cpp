//===- Events.cpp - Recordings of event cameras ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Recording/Events.h"

#include <array>
#include <charconv>

using namespace ganglion;

static bool isInside(const Event &event, SensorSize sensor) {
  return event.x >= 0 && event.x < sensor.width && event.y >= 0 &&
         event.y < sensor.height;
}

/// An event and where it stands.
static std::string describe(const std::string &name, size_t event,
                            const std::string &place) {
  return "'" + name + "': event " + std::to_string(event) + " (" + place + ")";
}

static Error makeOutsideError(const Event &event, SensorSize sensor,
                              const std::string &subject) {
  return Error{subject + " is at x = " + std::to_string(event.x) +
               ", y = " + std::to_string(event.y) + ", outside the input's " +
               std::to_string(sensor.width) + " columns and " +
               std::to_string(sensor.height) + " rows"};
}

Result<std::vector<Event>>
ganglion::parseBinaryEvents(std::string_view bytes, SensorSize sensor,
                            const std::string &name) {
  constexpr size_t recordSize = 5;
  constexpr int32_t overflowRow = 240;
  constexpr int64_t overflowMicroseconds = 1 << 13;
  if (size_t rest = bytes.size() % recordSize)
    return Error{"'" + name + "' ends inside an event: its " +
                 std::to_string(bytes.size()) +
                 " bytes are not a multiple of 5; " + std::to_string(rest) +
                 " are left over"};
  std::vector<Event> events;
  events.reserve(bytes.size() / recordSize);
  int64_t clock = 0;
  for (size_t offset = 0; offset < bytes.size(); offset += recordSize) {
    auto getByte = [&](size_t k) {
      return int32_t(static_cast<unsigned char>(bytes[offset + k]));
    };
    int32_t time = (getByte(2) & 0x7f) << 16 | getByte(3) << 8 | getByte(4);
    Event event{clock + time, getByte(0), getByte(1), getByte(2) >> 7};
    if (event.y == overflowRow) {
      clock += overflowMicroseconds;
      continue;
    }
    if (!isInside(event, sensor))
      return makeOutsideError(
          event, sensor,
          describe(name, events.size(), "byte " + std::to_string(offset)));
    events.push_back(event);
  }
  return events;
}

/// Takes a whole number and the white space before it off the front of a line.
static std::optional<int64_t> takeNumber(std::string_view &line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
  int64_t number = 0;
  auto [end, code] =
      std::from_chars(line.data(), line.data() + line.size(), number);
  if (code != std::errc())
    return std::nullopt;
  line.remove_prefix(end - line.data());
  return number;
}

/// Reads a line without its comment.
static std::optional<Event> parseLine(std::string_view line) {
  std::array<int64_t, 4> numbers;
  for (int64_t &number : numbers) {
    std::optional<int64_t> next = takeNumber(line);
    if (!next)
      return std::nullopt;
    number = *next;
  }
  auto [time, x, y, polarity] = numbers;
  // As many microseconds as a double holds without loss: 285 years.
  bool isTime = time >= 0 && time <= int64_t(1) << 53;
  bool isPixel = x == int32_t(x) && y == int32_t(y);
  bool isPolarity = polarity >= -1 && polarity <= 1;
  if (!isTime || !isPixel || !isPolarity ||
      line.find_first_not_of(" \t\r") != std::string_view::npos)
    return std::nullopt;
  return Event{time, int32_t(x), int32_t(y), polarity == 1};
}

Result<std::vector<Event>> ganglion::parseTextEvents(std::string_view text,
                                                     SensorSize sensor,
                                                     const std::string &name) {
  std::vector<Event> events;
  for (size_t number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    line = line.substr(0, line.find('#'));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos)
      continue;
    auto getSubject = [&] {
      return describe(name, events.size(), "line " + std::to_string(number));
    };
    std::optional<Event> event = parseLine(line);
    if (!event)
      return Error{getSubject() +
                   " is not 'microseconds x y polarity', four whole numbers "
                   "with a time from 0 on and a polarity of 1, 0 or -1"};
    if (!isInside(*event, sensor))
      return makeOutsideError(*event, sensor, getSubject());
    events.push_back(*event);
  }
  return events;
}
