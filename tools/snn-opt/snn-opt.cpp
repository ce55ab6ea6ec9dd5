//===- snn-opt.cpp - The optimiser driver ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/RegisterAll.h"
#include "ganglion/Support/AtomicFile.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  ganglion::registerAllDialects(registry);
  ganglion::registerAllPasses();

  // MlirOptMain empties the output file before it reads the input.
  auto [input, output] = mlir::registerAndParseCLIOptions(
      argc, argv, "Ganglion: compiler for spiking neural networks\n", registry);
  ganglion::PendingOutput pending(output);
  if (failed(mlir::MlirOptMain(argc, argv, input, pending.getName(), registry)))
    return EXIT_FAILURE;
  if (std::optional<ganglion::Error> error = pending.commit()) {
    llvm::errs() << error->message << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
