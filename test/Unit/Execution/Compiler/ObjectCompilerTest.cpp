//===- ObjectCompilerTest.cpp - Tests of making objects -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestCompiler.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Object/ObjectFile.h"

#include <gmock/gmock.h>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

namespace {
class ObjectCompilerTest : public TestCompiler {
protected:
  std::mt19937_64 random{3};
};
} // namespace

TEST_F(ObjectCompilerTest, ShowsNothingButTheNetworks) {
  auto object = compile(writeLayer("a b", makeWeights(random)));
  ASSERT_TRUE(object) << errors;
  auto file = cantFail(
      llvm::object::ObjectFile::createObjectFile(object->getMemBufferRef()));
  std::vector<std::string> names;
  for (const llvm::object::SymbolRef &symbol : file->symbols())
    if (cantFail(symbol.getFlags()) & llvm::object::SymbolRef::SF_Global)
      names.push_back(cantFail(symbol.getName()).str());
  EXPECT_THAT(names, UnorderedElementsAre("a_b_step_packed", "a_b_run_packed",
                                          "a_b_interface"));
}

TEST_F(ObjectCompilerTest, IsDeterministic) {
  std::string text = writeLayer("layer", makeWeights(random));
  auto first = compile(text), second = compile(text);
  ASSERT_TRUE(first && second) << errors;
  EXPECT_EQ(first->getBuffer(), second->getBuffer());
}

TEST_F(ObjectCompilerTest, RefusesWhatItCannotCompile) {
  std::string text = writeLayer("n", makeWeights(random));
  EXPECT_FALSE(compile(text, {"z80", 3}));
  EXPECT_THAT(errors, HasSubstr("there is no processor 'z80'"));
  EXPECT_FALSE(compile(text, {"help", 3}));
  EXPECT_FALSE(compile(text, {"host", 4}));
  EXPECT_THAT(errors, HasSubstr("the optimization level is 4"));

  EXPECT_FALSE(compile(writeLayer("a b", makeWeights(random)) +
                       writeLayer("a.b", makeWeights(random))));
  EXPECT_THAT(errors, HasSubstr("networks 'a b' and 'a.b' would both be called "
                                "'a_b' in C; rename one of them"));

  for (size_t place;
       (place = text.find("llvm.emit_c_interface")) != std::string::npos;)
    text.replace(place, std::string("llvm.emit_c_interface").size(), "other");
  EXPECT_FALSE(compile(text));
  EXPECT_THAT(errors, HasSubstr("function 'n_step' has no C interface; it "
                                "needs the attribute llvm.emit_c_interface"));

  EXPECT_FALSE(compile(R"(
    func.func @n_step() attributes {llvm.emit_c_interface} { return }
    func.func @n_run(%x: memref<?xf32> {snn.input = "x"}) { return })"));
  EXPECT_THAT(errors, HasSubstr("function 'n_step' has 0 arguments, but the "
                                "network has 1 ports"));
}

TEST_F(ObjectCompilerTest, RefusesMoreThanAnObjectHolds) {
  EXPECT_FALSE(compile(R"(
    memref.global "private" constant @a : memref<2000000000xi8> = dense<1>
    memref.global "private" constant @b : memref<100000000xi16> = dense<1>)"));
  EXPECT_THAT(errors, HasSubstr("the constants take 2200000000 bytes, but an "
                                "object has room for 2130706432"));
}

/// Constants of the same size and type, which nothing may confuse: kept in the
/// text, in a resource, all elements equal, and of other widths.
TEST_F(ObjectCompilerTest, LargeConstants) {
  constexpr int64_t count = 1 << 15;
  std::vector<int32_t> first(count), second(count);
  for (int64_t k = 0; k < count; ++k) {
    first[k] = int32_t(random());
    second[k] = int32_t(random());
  }
  std::vector<int8_t> narrow(count);
  for (int8_t &number : narrow)
    number = int8_t(random());
  auto toHex = [](const auto &numbers) {
    return llvm::toHex(StringRef(reinterpret_cast<const char *>(numbers.data()),
                                 numbers.size() * sizeof(numbers[0])));
  };
  std::string type = "memref<" + std::to_string(count) + "xi32>";
  std::string narrowType = "memref<" + std::to_string(count) + "xi8>";
  std::string text =
      "memref.global \"private\" constant @a : " + type + " = dense<\"0x" +
      toHex(first) + "\">\nmemref.global \"private\" constant @b : " + type +
      " = dense_resource<second>\nmemref.global \"private\" constant @c : " +
      type +
      " = dense<77>\nmemref.global \"private\" constant @unused : " + type +
      " = dense<78>\nmemref.global \"private\" constant @d : " + narrowType +
      " = dense<\"0x" + toHex(narrow) + "\">" + R"(
    func.func @n_step(%y: memref<4xi32> {snn.output = "y"}, %s: memref<i32> {snn.state = "s"})
        attributes {llvm.emit_c_interface} {
      return
    }
    // Gives element s of each constant and increments s.
    func.func @n_run(%y: memref<?x4xi32> {snn.output = "y"}, %s: memref<i32> {snn.state = "s"})
        attributes {llvm.emit_c_interface} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %one = arith.constant 1 : i32
      %a = memref.get_global @a : TYPE
      %b = memref.get_global @b : TYPE
      %c = memref.get_global @c : TYPE
      %d = memref.get_global @d : NARROW
      %steps = memref.dim %y, %c0 : memref<?x4xi32>
      scf.for %t = %c0 to %steps step %c1 {
        %n = memref.load %s[] : memref<i32>
        %k = arith.index_cast %n : i32 to index
        %ak = memref.load %a[%k] : TYPE
        %bk = memref.load %b[%k] : TYPE
        %ck = memref.load %c[%k] : TYPE
        %narrow = memref.load %d[%k] : NARROW
        %dk = arith.extsi %narrow : i8 to i32
        memref.store %ak, %y[%t, %c0] : memref<?x4xi32>
        memref.store %bk, %y[%t, %c1] : memref<?x4xi32>
        memref.store %ck, %y[%t, %c2] : memref<?x4xi32>
        memref.store %dk, %y[%t, %c3] : memref<?x4xi32>
        %next = arith.addi %n, %one : i32
        memref.store %next, %s[] : memref<i32>
      }
      return
    }
    {-# dialect_resources: { builtin: { second: "0x04000000)" +
      toHex(second) + "\" } } #-}";
  auto replaceAll = [&](StringRef from, const std::string &to) {
    for (size_t place; (place = text.find(from)) != std::string::npos;)
      text.replace(place, from.size(), to);
  };
  replaceAll("TYPE", type);
  replaceAll("NARROW", narrowType);

  auto object = compile(text);
  ASSERT_TRUE(object) << errors;
  // Nothing is there twice.
  EXPECT_LT(object->getBufferSize(), size_t(13 * count + 4096));
  auto network = CompiledNetwork::load(object->getBuffer());
  ASSERT_TRUE(network) << network.getError().message;
  NetworkState state(network->getInterface());
  std::vector<int32_t> outputs(4 * count);
  network->run(count, {}, {outputs}, state);
  for (int64_t k = 0; k < count; ++k)
    ASSERT_THAT(std::vector<int32_t>(&outputs[4 * k], &outputs[4 * k] + 4),
                testing::ElementsAre(first[k], second[k], 77, narrow[k]))
        << k;
}
