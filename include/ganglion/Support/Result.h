//===- Result.h - A value or the reason why there is none -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The plain libraries are built without exceptions. A function that makes a
/// value returns Result<T>; one that only acts returns std::optional<Error>,
/// empty where it succeeded.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SUPPORT_RESULT_H
#define GANGLION_SUPPORT_RESULT_H

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace ganglion {

/// Why something failed: one plain sentence for a person, without a final
/// period, that names the thing, what was found, what was expected and, where
/// known, the way out.
struct Error {
  std::string message;
};

/// A value of type T, or the error that prevented it.
template <typename T>
class Result {
public:
  Result(T value) : content(std::move(value)) {}
  Result(Error error) : content(std::move(error)) {}

  /// True where there is a value.
  explicit operator bool() const { return std::holds_alternative<T>(content); }

  T &operator*() {
    assert(*this && "there is an error instead of a value");
    return *std::get_if<T>(&content);
  }
  const T &operator*() const {
    assert(*this && "there is an error instead of a value");
    return *std::get_if<T>(&content);
  }
  T *operator->() { return &**this; }
  const T *operator->() const { return &**this; }

  const Error &getError() const {
    assert(!*this && "there is a value instead of an error");
    return *std::get_if<Error>(&content);
  }

private:
  std::variant<T, Error> content;
};

} // namespace ganglion

#endif // GANGLION_SUPPORT_RESULT_H
