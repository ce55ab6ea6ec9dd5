//===- Names.cpp - Order and likeness of names ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Names.h"

#include <algorithm>
#include <numeric>

using namespace ganglion::nir;

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes the run of digits at the front of `text`, without leading zeros.
static std::string_view takeNumber(std::string_view &text) {
  size_t end = 0;
  while (end < text.size() && isDigit(text[end]))
    ++end;
  std::string_view number = text.substr(0, end);
  text.remove_prefix(end);
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

bool ganglion::nir::isNaturallyLess(std::string_view a, std::string_view b) {
  std::string_view restOfA = a, restOfB = b;
  while (!restOfA.empty() && !restOfB.empty()) {
    if (isDigit(restOfA.front()) && isDigit(restOfB.front())) {
      std::string_view x = takeNumber(restOfA), y = takeNumber(restOfB);
      if (x.size() != y.size())
        return x.size() < y.size();
      if (x != y)
        return x < y;
      continue;
    }
    if (restOfA.front() != restOfB.front())
      return restOfA.front() < restOfB.front();
    restOfA.remove_prefix(1);
    restOfB.remove_prefix(1);
  }
  if (restOfA.empty() != restOfB.empty())
    return restOfA.empty();
  // Equal up to leading zeros.
  return a < b;
}

/// Levenshtein distance.
static size_t countEdits(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

std::vector<std::string>
ganglion::nir::findNearest(std::string_view name,
                           const std::vector<std::string> &names) {
  constexpr size_t maxShown = 3;
  size_t fewest = std::max<size_t>(1, (name.size() + 1) / 2);
  std::vector<std::string> nearest;
  for (const std::string &candidate : names) {
    bool isLonger = std::string_view(candidate).substr(0, name.size()) == name;
    size_t edits = isLonger ? 0 : countEdits(name, candidate);
    if (edits > fewest)
      continue;
    if (edits < fewest)
      nearest.clear();
    fewest = edits;
    nearest.push_back(candidate);
  }
  std::sort(nearest.begin(), nearest.end(), isNaturallyLess);
  nearest.resize(std::min(nearest.size(), maxShown));
  return nearest;
}

std::string ganglion::nir::quoteList(const std::vector<std::string> &names) {
  std::string text;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0)
      text += i + 1 == names.size() ? " and " : ", ";
    text += "'" + names[i] + "'";
  }
  return text;
}
