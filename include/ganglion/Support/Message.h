//===- Message.h - What a text file has to say ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SUPPORT_MESSAGE_H
#define GANGLION_SUPPORT_MESSAGE_H

#include <string>

namespace ganglion {

/// A place in a text: line and column from 1 on, the column in bytes.
struct Position {
  unsigned line = 1;
  unsigned column = 1;
};

/// A plain sentence on something in a file (see Error).
struct Message {
  Position position;
  std::string text;
};

} // namespace ganglion

#endif // GANGLION_SUPPORT_MESSAGE_H
