//===- NpyTest.cpp - Tests of .npy files ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Support/Npy.h"
#include "NumpyFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace ganglion;
using testing::HasSubstr;

/// A file of version 1 with any header and elements.
static std::string makeFile(const std::string &header,
                            const std::string &elements) {
  std::string bytes("\x93NUMPY\1\0", 8);
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  return bytes + header + elements;
}

/// A header as NumPy writes it, without padding.
static std::string makeHeader(const std::string &descr,
                              const std::string &shape) {
  return "{'descr': " + descr + ", 'fortran_order': False, 'shape': " + shape +
         ", }\n";
}

static std::string getMessage(const std::string &bytes) {
  Result<NpyArray> array = parseNpy(bytes, "x.npy");
  return array ? "no error" : array.getError().message;
}

TEST(NpyTest, ReadsWhatNumpyWrote) {
  for (const NumpyFile &file : getNumpyFiles()) {
    SCOPED_TRACE(file.name);
    Result<NpyArray> array = parseNpy(file.getBytes(), "x.npy");
    ASSERT_TRUE(array) << array.getError().message;
    EXPECT_EQ(array->shape, file.array.shape);
    EXPECT_EQ(array->values, file.array.values);
    EXPECT_EQ(array->type, file.array.type);
  }
}

TEST(NpyTest, WritesTheBytesOfNumpy) {
  for (const NumpyFile &file : getNumpyFiles()) {
    std::string bytes = file.getBytes();
    bool isPlain = bytes[6] == 1 && bytes.find('>') == std::string::npos &&
                   bytes.find("True") == std::string::npos;
    if (!isPlain)
      continue;
    SCOPED_TRACE(file.name);
    Result<std::string> written = formatNpy(file.array, "x.npy");
    ASSERT_TRUE(written) << written.getError().message;
    EXPECT_EQ(*written, bytes);
  }
}

TEST(NpyTest, RoundTripsEveryTypeThroughAFile) {
  std::string path = testing::TempDir() + "ganglion-round-trip.npy";
  for (const NumpyFile &file : getNumpyFiles()) {
    SCOPED_TRACE(file.name);
    std::optional<Error> error = writeNpy(path, file.array);
    ASSERT_FALSE(error) << error->message;
    Result<NpyArray> array = readNpy(path);
    ASSERT_TRUE(array) << array.getError().message;
    EXPECT_EQ(array->shape, file.array.shape);
    EXPECT_EQ(array->values, file.array.values);
    EXPECT_EQ(array->type, file.array.type);
  }
  std::remove(path.c_str());
}

TEST(NpyTest, KeepsSpecialNumbers) {
  NpyArray array{{3}, {INFINITY, -INFINITY, NAN}, ElementType::Float32};
  Result<std::string> bytes = formatNpy(array, "x.npy");
  ASSERT_TRUE(bytes);
  Result<NpyArray> read = parseNpy(*bytes, "x.npy");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->values[0], INFINITY);
  EXPECT_EQ(read->values[1], -INFINITY);
  EXPECT_TRUE(std::isnan(read->values[2]));
}

TEST(NpyTest, EveryPrefixIsAnError) {
  for (const NumpyFile &file : getNumpyFiles()) {
    std::string bytes = file.getBytes();
    for (size_t size = 0; size < bytes.size(); ++size)
      EXPECT_FALSE(parseNpy(bytes.substr(0, size), "x.npy"))
          << file.name << " cut to " << size << " bytes";
  }
}

TEST(NpyTest, NoChangedByteCrashes) {
  for (const NumpyFile &file : getNumpyFiles()) {
    std::string bytes = file.getBytes();
    for (char &byte : bytes) {
      char original = byte;
      for (int bit = 0; bit < 8; ++bit) {
        byte = static_cast<char>(original ^ (1 << bit));
        if (Result<NpyArray> array = parseNpy(bytes, "x.npy"))
          EXPECT_EQ(array->values.size(), file.array.values.size());
      }
      byte = original;
    }
  }
}

TEST(NpyTest, NamesWhatIsWrong) {
  struct Case {
    std::string bytes, message;
  };
  std::string four(4, '\0');
  const Case cases[] = {
      {"", "it starts with ''"},
      {"PK\3\4zip", "it starts with 'PK??zi'"},
      {std::string("\x93NUMPY\4\0", 8), "format version is 4, expected 1, 2"},
      {makeFile("", ""), "in the header at byte 10, expected '{'"},
      {makeFile("{'descr': '<f4'}", ""), "expected all of the keys"},
      {makeFile("{'shap': (1,)}", ""), "expected one of the keys"},
      {makeFile("{'descr", ""), "expected a key in quotes"},
      {makeFile("{'fortran_order': 1}", ""), "expected True or False"},
      {makeFile("{'shape': (1,) 'descr'}", ""), "expected ',' or '}'"},
      {makeFile(makeHeader("'<f4'", "(1)"), four), "expected a tuple"},
      {makeFile(makeHeader("'<f4'", "(-1,)"), four), "expected a tuple"},
      {makeFile(makeHeader("'<f4'", "(9223372036854775808,)"), four),
       "expected a tuple"},
      {makeFile(makeHeader("'<f4'", "(1,)") + "x", four),
       "expected the end of the header"},
      {makeFile(makeHeader("[('a', '<f4')]", "(1,)"), four),
       "save one field of a structured array at a time"},
      {makeFile(makeHeader("'|O'", "(1,)"), four), "element type is '|O'"},
      {makeFile(makeHeader("'<f2'", "(2,)"), four),
       "element type is '<f2', expected a boolean, an integer, float32 or "
       "float64; convert the array with astype(numpy.float32)"},
      {makeFile(makeHeader("'<c8'", "(1,)"), four), "element type is '<c8'"},
      {makeFile(makeHeader("''", "(1,)"), four), "element type is ''"},
      {makeFile(makeHeader("'|f4'", "(1,)"), four), "element type is '|f4'"},
      {makeFile(makeHeader("'<f4'", "(2,)"), four),
       "found 4 bytes, expected 2 elements of 4 bytes for the shape (2,)"},
      {makeFile(makeHeader("'<f4'", "(4294967296, 4294967296)"), four),
       "has more than 2^63 - 1 elements"},
      {makeFile(makeHeader("'<f4'", "(4611686018427387904,)"), four),
       "found 4 bytes, expected 4611686018427387904 elements"},
      {makeFile(makeHeader("'<f4'", "()"), four + "abc"),
       "3 bytes after the last element"},
      {makeFile(makeHeader("'<i8'", "(1,)"),
                std::string("\1\0\0\0\0\0\x20\0", 8)),
       "element 0 in the order of the file lies outside -2^53 to 2^53"},
      {makeFile(makeHeader("'<u8'", "(1,)"), std::string(8, '\xff')),
       "lies outside -2^53 to 2^53"},
  };
  for (const Case &c : cases) {
    EXPECT_THAT(getMessage(c.bytes), HasSubstr(c.message));
    EXPECT_THAT(getMessage(c.bytes),
                HasSubstr("'x.npy' is not a readable .npy file: "));
  }
  std::string manyExtents;
  for (int axis = 0; axis < 65; ++axis)
    manyExtents += "1,";
  EXPECT_THAT(
      getMessage(makeFile(makeHeader("'<f4'", "(" + manyExtents + ")"), four)),
      HasSubstr("it has 65 dimensions, expected at most 64"));
}

TEST(NpyTest, AnEmptyAxisMakesNoElementsWhateverTheOthers) {
  std::string shape = "(4611686018427387904, 8, 0)";
  for (const char *order : {"False", "True"})
    EXPECT_EQ(getMessage(makeFile(
                  "{'descr': '<f4', 'fortran_order': " + std::string(order) +
                      ", 'shape': " + shape + "}",
                  "")),
              "no error");
}

TEST(NpyTest, RefusesToWriteWhatDoesNotFit) {
  auto getWriteMessage = [](const NpyArray &array) {
    Result<std::string> bytes = formatNpy(array, "x.npy");
    return bytes ? "no error" : bytes.getError().message;
  };
  auto one = [&](double value, ElementType type) {
    return getWriteMessage({{1}, {value}, type});
  };
  EXPECT_EQ(one(0.5, ElementType::Int32),
            "cannot write 'x.npy': element 0 is 0.500000, which the element "
            "type 'i4' does not have; choose a wider type");
  EXPECT_THAT(one(2, ElementType::Bool), HasSubstr("'b1' does not have"));
  EXPECT_THAT(one(256, ElementType::UInt8), HasSubstr("does not have"));
  EXPECT_THAT(one(-1, ElementType::UInt8), HasSubstr("does not have"));
  EXPECT_THAT(one(2147483648.0, ElementType::Int32), HasSubstr("does not"));
  EXPECT_THAT(one(NAN, ElementType::Int32), HasSubstr("does not have"));
  EXPECT_THAT(one(1e300, ElementType::Float32), HasSubstr("does not have"));
  EXPECT_EQ(one(-2147483648.0, ElementType::Int32), "no error");
  EXPECT_THAT(getWriteMessage({{2, 2}, {1}, ElementType::Float64}),
              HasSubstr("1 elements, which do not make the shape (2, 2)"));
}

TEST(NpyTest, NamesTheFileThatCannotBeRead) {
  Result<NpyArray> missing = readNpy("no/such/file.npy");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.getError().message,
            "cannot read 'no/such/file.npy': No such file or directory");
  EXPECT_FALSE(readNpy(testing::TempDir()));
}

TEST(NpyTest, AViewReadsAnyPiece) {
  for (const NumpyFile &file : getNumpyFiles()) {
    SCOPED_TRACE(file.name);
    std::string bytes = file.getBytes();
    Result<NpyView> view = NpyView::parse(bytes, "x.npy");
    ASSERT_TRUE(view) << view.getError().message;
    size_t size = file.array.values.size();
    for (size_t first = 0; first <= size; ++first)
      for (size_t count = 0; first + count <= size; ++count) {
        std::vector<double> piece(count);
        ASSERT_FALSE(view->read(first, count, piece.data()));
        auto begin = file.array.values.begin() + first;
        EXPECT_EQ(piece, std::vector<double>(begin, begin + count));
      }
  }
}

TEST(NpyTest, WritesPieceByPiece) {
  std::string path = testing::TempDir() + "ganglion-pieces.npy";
  std::vector<int16_t> elements = {1, -2, 3, 4, 5, -6};
  Result<NpyWriter> writer =
      NpyWriter::create(path, ElementType::Int16, {2, 3});
  ASSERT_TRUE(writer) << writer.getError().message;
  EXPECT_FALSE(writer->write(4, 2, &elements[4]));
  EXPECT_FALSE(writer->write(0, 4, &elements[0]));
  EXPECT_FALSE(writer->commit());
  Result<NpyArray> array = readNpy(path);
  ASSERT_TRUE(array) << array.getError().message;
  EXPECT_EQ(array->shape, (std::vector<int64_t>{2, 3}));
  EXPECT_EQ(array->type, ElementType::Int16);
  EXPECT_EQ(array->values,
            std::vector<double>(elements.begin(), elements.end()));
  std::remove(path.c_str());

  Result<NpyWriter> large = NpyWriter::create(
      path, ElementType::Float64, {int64_t(1) << 31, int64_t(1) << 31});
  ASSERT_FALSE(large);
  EXPECT_THAT(large.getError().message, HasSubstr("has more than 2^62 bytes"));
}

TEST(NpyTest, ReadsFromAPipe) {
  const NumpyFile file = getNumpyFiles().front();
  std::string path = testing::TempDir() + "ganglion-pipe.npy";
  std::remove(path.c_str());
  ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
  std::thread other([&] { std::ofstream(path) << file.getBytes(); });
  Result<NpyArray> array = readNpy(path);
  other.join();
  std::remove(path.c_str());
  ASSERT_TRUE(array) << array.getError().message;
  EXPECT_EQ(array->values, file.array.values);
}
