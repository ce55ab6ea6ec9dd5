//===- Result.h - A value or the reason why not -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The project is built without exceptions, and this library without LLVM, so
// functions that can fail return Result<T>.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_RESULT_H
#define GANGLION_TARGET_NIR_RESULT_H

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace ganglion::nir {

/// One plain sentence without a full stop: the thing, what was found, what was
/// expected, and the way out where one is known.
struct Error {
  std::string message;
};

/// Either a value or an Error.
template <typename T>
class Result {
public:
  Result(T value) : state(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return state.index() == 0; }

  T &operator*() {
    assert(*this && "no value");
    return *std::get_if<0>(&state);
  }
  const T &operator*() const {
    assert(*this && "no value");
    return *std::get_if<0>(&state);
  }
  T *operator->() { return &**this; }
  const T *operator->() const { return &**this; }

  const Error &error() const {
    assert(!*this && "no error");
    return *std::get_if<1>(&state);
  }

private:
  std::variant<T, Error> state;
};

/// Outcome of a function that has nothing to return but may fail.
using Status = Result<std::monostate>;

inline Status success() { return std::monostate(); }

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_RESULT_H
