//===- EventsTest.cpp - Events of cameras ---------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Recording/Events.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include <array>
#include <random>

using namespace ganglion;
using testing::HasSubstr;

namespace {

constexpr SensorSize sensor{34, 34};

std::string getMessage(const Result<std::vector<Event>> &events) {
  return events ? "no error" : events.getError().message;
}

std::vector<std::array<int64_t, 4>> list(const std::vector<Event> &events) {
  std::vector<std::array<int64_t, 4>> result;
  for (const Event &event : events)
    result.push_back({event.microseconds, event.x, event.y, event.polarity});
  return result;
}

std::vector<Event> makeEvents(unsigned seed, int64_t maxTime) {
  std::mt19937_64 random(seed);
  std::vector<Event> events;
  for (int count = 0; count < 100; ++count)
    events.push_back({int64_t(random() % maxTime), int32_t(random() % 34),
                      int32_t(random() % 34), int32_t(random() % 2)});
  return events;
}

} // namespace

TEST(EventsTest, ReadsWhatTheBinaryFormatSays) {
  std::vector<Event> events = makeEvents(1, 1 << 23);
  std::string bytes;
  for (const Event &event : events)
    for (int64_t byte :
         {int64_t(event.x), int64_t(event.y),
          event.polarity * 128 + event.microseconds / 65536,
          event.microseconds / 256 % 256, event.microseconds % 256})
      bytes += static_cast<char>(byte);
  Result<std::vector<Event>> read = parseBinaryEvents(bytes, sensor, "x.bin");
  ASSERT_TRUE(read) << getMessage(read);
  EXPECT_EQ(list(*read), list(events));
}

TEST(EventsTest, MovesTheClockOnAtRow240) {
  std::string event("\1\2\x80\0\5", 5), overflow("\0\xf0\0\0\0", 5);
  Result<std::vector<Event>> read = parseBinaryEvents(
      event + overflow + event + overflow + event, sensor, "x.bin");
  ASSERT_TRUE(read) << getMessage(read);
  ASSERT_EQ(read->size(), 3u);
  EXPECT_EQ((*read)[0].microseconds, 5);
  EXPECT_EQ((*read)[1].microseconds, 5 + 8192);
  EXPECT_EQ((*read)[2].microseconds, 5 + 2 * 8192);
}

TEST(EventsTest, ReadsText) {
  std::vector<Event> events = makeEvents(2, int64_t(1) << 53);
  std::string text = "# microseconds x y polarity\n";
  for (const Event &event : events)
    text += "\t" + std::to_string(event.microseconds) + "  " +
            std::to_string(event.x) + " " + std::to_string(event.y) + "\t" +
            (event.polarity ? "1"
             : event.x % 2  ? "0"
                            : "-1") +
            " #\r\n\n";
  Result<std::vector<Event>> read = parseTextEvents(text, sensor, "x.txt");
  ASSERT_TRUE(read) << getMessage(read);
  EXPECT_EQ(list(*read), list(events));
}

TEST(EventsTest, NamesWhatIsWrong) {
  auto binary = [](std::string_view bytes) {
    return getMessage(parseBinaryEvents(bytes, sensor, "x.bin"));
  };
  EXPECT_EQ(
      binary(std::string(8, '\0')),
      "'x.bin' ends inside an event: its 8 bytes are not a multiple of 5; "
      "3 are left over");
  EXPECT_EQ(binary(std::string("\0\0\0\0\0\0\x22\0\0\0", 10)),
            "'x.bin': event 1 (byte 5) is at x = 0, y = 34, outside the "
            "input's 34 columns and 34 rows");

  auto text = [](std::string_view line) {
    return getMessage(
        parseTextEvents(" # none\n" + std::string(line), sensor, "x.txt"));
  };
  EXPECT_EQ(text("5 34 0 1"),
            "'x.txt': event 0 (line 2) is at x = 34, y = 0, outside the "
            "input's 34 columns and 34 rows");
  for (const char *line :
       {"5 1 2", "5 1 2 1 0", "5 1 2 2", "5 1 2 -2", "-1 1 2 1", "0.5 1 2 1",
        "9007199254740993 1 2 1", "99999999999999999999 1 2 1", "5, 1, 2, 1",
        "5 4294967297 2 1", "5 1 x 1", "5 1 2 1x", "\xff\xfe"})
    EXPECT_THAT(text(line),
                HasSubstr("'x.txt': event 0 (line 2) is not 'microseconds"))
        << line;
}
