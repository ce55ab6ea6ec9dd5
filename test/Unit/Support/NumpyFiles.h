//===- NumpyFiles.h - Files written by NumPy --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Bytes that NumPy 1.24.2 wrote, and the numbers that it read back from them.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_SUPPORT_NUMPYFILES_H
#define GANGLION_TEST_UNIT_SUPPORT_NUMPYFILES_H

#include "ganglion/Support/Npy.h"

#include <string>
#include <vector>

namespace ganglion {

struct NumpyFile {
  const char *name;
  /// Everything before the elements, without the padding.
  std::string header;
  /// Number of spaces and one line feed that follow the header.
  size_t padding;
  std::string elements;
  NpyArray array;

  std::string getBytes() const {
    return header + std::string(padding - 1, ' ') + '\n' + elements;
  }
};

inline std::vector<NumpyFile> getNumpyFiles() {
  using T = ElementType;
  auto bytes = [](const char *hex) {
    std::string result;
    for (; *hex; hex += 2)
      result += static_cast<char>(std::stoi(std::string(hex, 2), nullptr, 16));
    return result;
  };
  return {
      {"bool",
       bytes("934e554d505901007600") +
           "{'descr': '|b1', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("010001"),
       {{3}, {1, 0, 1}, T::Bool}},
      {"int i1",
       bytes("934e554d505901007600") +
           "{'descr': '|i1', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("0001fe807f"),
       {{5}, {0, 1, -2, -128, 127}, T::Int8}},
      {"int little i2",
       bytes("934e554d505901007600") +
           "{'descr': '<i2', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("00000100feff0080ff7f"),
       {{5}, {0, 1, -2, -32768, 32767}, T::Int16}},
      {"int big i2",
       bytes("934e554d505901007600") +
           "{'descr': '>i2', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("00000001fffe80007fff"),
       {{5}, {0, 1, -2, -32768, 32767}, T::Int16}},
      {"int little i4",
       bytes("934e554d505901007600") +
           "{'descr': '<i4', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("0000000001000000feffffff00000080ffffff7f"),
       {{5}, {0, 1, -2, -2147483648, 2147483647}, T::Int32}},
      {"int big i4",
       bytes("934e554d505901007600") +
           "{'descr': '>i4', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("0000000000000001fffffffe800000007fffffff"),
       {{5}, {0, 1, -2, -2147483648, 2147483647}, T::Int32}},
      {"int little i8",
       bytes("934e554d505901007600") +
           "{'descr': '<i8', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("00000000000000000100000000000000feffffffffffffff000000000000e0ff0"
             "000000000002000"),
       {{5}, {0, 1, -2, -9007199254740992, 9007199254740992}, T::Int64}},
      {"int big i8",
       bytes("934e554d505901007600") +
           "{'descr': '>i8', 'fortran_order': False, 'shape': (5,), }",
       61,
       bytes("00000000000000000000000000000001fffffffffffffffeffe00000000000000"
             "020000000000000"),
       {{5}, {0, 1, -2, -9007199254740992, 9007199254740992}, T::Int64}},
      {"unsigned u1",
       bytes("934e554d505901007600") +
           "{'descr': '|u1', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("0001ff"),
       {{3}, {0, 1, 255}, T::UInt8}},
      {"unsigned little u2",
       bytes("934e554d505901007600") +
           "{'descr': '<u2', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("00000100ffff"),
       {{3}, {0, 1, 65535}, T::UInt16}},
      {"unsigned big u2",
       bytes("934e554d505901007600") +
           "{'descr': '>u2', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("00000001ffff"),
       {{3}, {0, 1, 65535}, T::UInt16}},
      {"unsigned little u4",
       bytes("934e554d505901007600") +
           "{'descr': '<u4', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("0000000001000000ffffffff"),
       {{3}, {0, 1, 4294967295}, T::UInt32}},
      {"unsigned big u4",
       bytes("934e554d505901007600") +
           "{'descr': '>u4', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("0000000000000001ffffffff"),
       {{3}, {0, 1, 4294967295}, T::UInt32}},
      {"unsigned little u8",
       bytes("934e554d505901007600") +
           "{'descr': '<u8', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("000000000000000001000000000000000000000000002000"),
       {{3}, {0, 1, 9007199254740992}, T::UInt64}},
      {"unsigned big u8",
       bytes("934e554d505901007600") +
           "{'descr': '>u8', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("000000000000000000000000000000010020000000000000"),
       {{3}, {0, 1, 9007199254740992}, T::UInt64}},
      {"float little f4",
       bytes("934e554d505901007600") +
           "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("000000000000c0bfcdcccc3d"),
       {{3}, {0, -1.5, 0.10000000149011612}, T::Float32}},
      {"float big f4",
       bytes("934e554d505901007600") +
           "{'descr': '>f4', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("00000000bfc000003dcccccd"),
       {{3}, {0, -1.5, 0.10000000149011612}, T::Float32}},
      {"float little f8",
       bytes("934e554d505901007600") +
           "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("0000000000000000000000000000f8bf000000a09999b93f"),
       {{3}, {0, -1.5, 0.10000000149011612}, T::Float64}},
      {"float big f8",
       bytes("934e554d505901007600") +
           "{'descr': '>f8', 'fortran_order': False, 'shape': (3,), }",
       61,
       bytes("0000000000000000bff80000000000003fb99999a0000000"),
       {{3}, {0, -1.5, 0.10000000149011612}, T::Float64}},
      {"row-major",
       bytes("934e554d505901007600") +
           "{'descr': '<i2', 'fortran_order': False, 'shape': (1, 2, 3), }",
       56,
       bytes("000001000200030004000500"),
       {{1, 2, 3}, {0, 1, 2, 3, 4, 5}, T::Int16}},
      {"column-major",
       bytes("934e554d505901007600") +
           "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3, 4), }",
       57,
       bytes("000c04100814010d05110915020e06120a16030f07130b17"),
       {{2, 3, 4},
        {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11,
         12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23},
        T::UInt8}},
      {"version 2",
       bytes("934e554d5059020074000000") +
           "{'descr': '<i2', 'fortran_order': False, 'shape': (1, 2, 3), }",
       54,
       bytes("000001000200030004000500"),
       {{1, 2, 3}, {0, 1, 2, 3, 4, 5}, T::Int16}},
      {"version 3",
       bytes("934e554d5059030074000000") +
           "{'descr': '<i2', 'fortran_order': False, 'shape': (1, 2, 3), }",
       54,
       bytes("000001000200030004000500"),
       {{1, 2, 3}, {0, 1, 2, 3, 4, 5}, T::Int16}},
      {"scalar",
       bytes("934e554d505901007600") +
           "{'descr': '<f8', 'fortran_order': False, 'shape': (), }",
       63,
       bytes("0000000000000440"),
       {{}, {2.5}, T::Float64}},
      {"empty",
       bytes("934e554d505901007600") +
           "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 0, 3), }",
       56,
       bytes(""),
       {{2, 0, 3}, {}, T::Float64}},
  };
}

} // namespace ganglion

#endif // GANGLION_TEST_UNIT_SUPPORT_NUMPYFILES_H
