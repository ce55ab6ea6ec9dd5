//===- Numbers.cpp - Numbers as SDF3 writes them --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Numbers.h"
#include "ganglion/Dataflow/Int128.h"

#include <charconv>

using namespace ganglion;
using namespace ganglion::sdf3;
using dataflow::Int128;
using dataflow::Rational;

std::string_view sdf3::trim(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  size_t begin = text.find_first_not_of(space);
  if (begin == std::string_view::npos)
    return {};
  return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

std::string sdf3::quote(std::string_view text) {
  constexpr size_t maxLength = 60;
  std::string quoted = "'";
  for (char c : text.substr(0, maxLength))
    quoted += c >= 0 && c < ' ' ? '?' : c;
  return quoted + (text.size() > maxLength ? "...'" : "'");
}

Result<int64_t> sdf3::parseInteger(std::string_view text, int64_t minimum) {
  std::string_view digits = trim(text);
  int64_t value = 0;
  auto [end, code] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value);
  bool isNumber = !digits.empty() && end == digits.data() + digits.size();
  if (isNumber && code == std::errc::result_out_of_range)
    return Error{"is " + quote(text) + ", which does not fit into 64 bits"};
  if (isNumber && value >= minimum)
    return value;
  std::string found = "is " + quote(text) + ", expected a whole number";
  return Error{minimum == 0 ? found + " that is not negative"
                            : found + " from " + std::to_string(minimum)};
}

Result<std::vector<int64_t>> sdf3::parseList(std::string_view text,
                                             int64_t minimum, size_t &room) {
  std::vector<int64_t> numbers;
  for (size_t begin = 0; begin <= text.size();) {
    size_t end = std::min(text.find(',', begin), text.size());
    std::string_view entry = text.substr(begin, end - begin);
    begin = end + 1;
    int64_t count = 1;
    if (size_t star = entry.find('*'); star != std::string_view::npos) {
      Result<int64_t> parsed = parseInteger(entry.substr(0, star), 1);
      if (!parsed)
        return Error{"has a repetition that " + parsed.getError().message};
      count = *parsed;
      entry = entry.substr(star + 1);
    }
    Result<int64_t> value = parseInteger(entry, minimum);
    if (!value)
      return Error{numbers.empty() && end == text.size() && count == 1
                       ? value.getError().message
                       : "has an entry that " + value.getError().message};
    if (static_cast<uint64_t>(count) > room)
      return Error{"makes the lists of the file too long; they may hold " +
                   std::to_string(maxNumbers) + " numbers in all"};
    room -= count;
    numbers.insert(numbers.end(), count, *value);
  }
  return numbers;
}

/// 10 to the power of an exponent, or nothing if that exceeds 64 bits.
static std::optional<int64_t> getPowerOfTen(int64_t exponent) {
  int64_t power = 1;
  for (int64_t i = 0; i < exponent; ++i)
    if (__builtin_mul_overflow(power, int64_t(10), &power))
      return std::nullopt;
  return power;
}

Result<Rational> sdf3::parseDecimal(std::string_view text) {
  Error noNumber{"is " + quote(text) +
                 ", expected a decimal number that is not negative"};
  Error noFit{"is " + quote(text) +
              ", which does not fit into a fraction of 64-bit numbers"};
  std::string_view mantissa = trim(text);
  int64_t exponent = 0;
  if (size_t e = mantissa.find_first_of("eE"); e != std::string_view::npos) {
    std::string_view digits = mantissa.substr(e + 1);
    if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-')
      digits.remove_prefix(1);
    auto [end, code] =
        std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (digits.empty() || end != digits.data() + digits.size())
      return noNumber;
    if (code != std::errc() || exponent < -1000 || exponent > 1000)
      return noFit;
    mantissa = mantissa.substr(0, e);
  }
  int64_t digits = 0;
  bool hasPoint = false, hasDigit = false;
  for (char c : mantissa) {
    if (c == '.' && !hasPoint) {
      hasPoint = true;
      continue;
    }
    if (c < '0' || c > '9')
      return noNumber;
    hasDigit = true;
    exponent -= hasPoint;
    if (__builtin_mul_overflow(digits, int64_t(10), &digits) ||
        __builtin_add_overflow(digits, int64_t(c - '0'), &digits))
      return noFit;
  }
  if (!hasDigit)
    return noNumber;
  if (digits == 0)
    return Rational(0);
  for (; exponent < 0 && digits % 10 == 0; ++exponent)
    digits /= 10;
  std::optional<int64_t> power =
      getPowerOfTen(exponent < 0 ? -exponent : exponent);
  if (!power)
    return noFit;
  std::optional<Rational> value =
      exponent < 0 ? Rational::get(digits, *power)
                   : Rational::get(Int128(digits) * *power, 1);
  if (!value)
    return noFit;
  return *value;
}

std::string sdf3::printList(const std::vector<int64_t> &numbers) {
  std::string text;
  for (int64_t number : numbers)
    text += (text.empty() ? "" : ",") + std::to_string(number);
  return text;
}

std::optional<std::string> sdf3::printDecimal(Rational number) {
  int64_t denominator = number.getDenominator();
  std::string text = std::to_string(number.getNumerator() / denominator);
  Int128 rest = number.getNumerator() % denominator;
  if (rest != 0)
    text += '.';
  // A denominator of 64 bits that ends has no factor above 2^62.
  for (int i = 0; rest != 0; ++i) {
    if (i == 64)
      return std::nullopt;
    rest *= 10;
    text += static_cast<char>('0' + static_cast<int>(rest / denominator));
    rest %= denominator;
  }
  return text;
}
