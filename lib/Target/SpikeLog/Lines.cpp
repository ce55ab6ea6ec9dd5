//===- Lines.cpp - Lines of numbers ---------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lines.h"
#include "ganglion/Target/SpikeLog/Connections.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::spikelog;

static bool isSeparator(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// The start of a word as text that can be printed.
static std::string quote(std::string_view word) {
  constexpr size_t maxLength = 20;
  std::string quoted = "'";
  for (char c : word.substr(0, maxLength))
    quoted += c > ' ' && c <= '~' ? c : '?';
  return quoted + (word.size() > maxLength ? "...'" : "'");
}

namespace {
class LineReader {
public:
  LineReader(std::string_view text, NumberKind valueKind, Lines &lines)
      : at(text.data()), end(at + text.size()), valueKind(valueKind),
        lines(lines) {}

  std::optional<Message> read();

private:
  bool readLine();
  bool readNumber(NumberKind kind, uint32_t &number);
  void skipSeparators() {
    while (at != end && isSeparator(*at))
      ++at;
  }
  bool isAtEndOfLine() const { return at == end || *at == '\n'; }
  Position getPosition(const char *place) const {
    return {lineNumber, static_cast<unsigned>(place - lineBegin) + 1};
  }

  const char *at, *end;
  NumberKind valueKind;
  Lines &lines;
  const char *lineBegin = nullptr;
  unsigned lineNumber = 0;
  std::optional<Message> mistake;
};
} // namespace

/// Reads the word that begins here.
bool LineReader::readNumber(NumberKind kind, uint32_t &number) {
  const char *begin = at;
  uint64_t value = 0;
  for (; at != end && *at >= '0' && *at <= '9' && value <= kind.maximum; ++at)
    value = 10 * value + (*at - '0');
  bool isWhole = at == end || isSeparator(*at) || *at == '\n';
  if (isWhole && value <= kind.maximum) {
    number = static_cast<uint32_t>(value);
    return true;
  }
  while (!isAtEndOfLine() && !isSeparator(*at))
    ++at;
  mistake = {getPosition(begin), quote({begin, size_t(at - begin)}) +
                                     " is no " + kind.name +
                                     ", expected a whole number from 0 to " +
                                     std::to_string(kind.maximum)};
  return false;
}

bool LineReader::readLine() {
  lineBegin = at;
  ++lineNumber;
  skipSeparators();
  if (isAtEndOfLine())
    return true;
  Line line;
  line.position = getPosition(at);
  if (!readNumber({"neuron", maxNeuron}, line.neuron))
    return false;
  line.begin = lines.values.size();
  for (skipSeparators(); !isAtEndOfLine(); skipSeparators()) {
    uint32_t value;
    if (!readNumber(valueKind, value))
      return false;
    lines.values.push_back(value);
  }
  line.end = lines.values.size();
  lines.lines.push_back(line);
  return true;
}

std::optional<Message> LineReader::read() {
  while (at != end) {
    if (!readLine())
      return mistake;
    if (at != end)
      ++at;
  }
  return std::nullopt;
}

std::optional<Message> spikelog::readLines(std::string_view text,
                                           NumberKind valueKind, Lines &lines) {
  // There is a space or tab before each value, as a rule. Growing the list
  // would take up to three times its memory.
  lines.values.reserve(1 + std::count_if(text.begin(), text.end(), [](char c) {
                         return c == ' ' || c == '\t';
                       }));
  return LineReader(text, valueKind, lines).read();
}
