//===- Registration.cpp - NIR in snn-translate ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Target/NIR/Writer.h"
#include "ganglion/Target/NIRTranslation.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace ganglion;

void ganglion::registerNIRTranslations() {
  static llvm::cl::opt<bool> lenient(
      "nir-lenient",
      llvm::cl::desc("Repair known malformations of NIR files, with remarks"),
      llvm::cl::init(false));

  static TranslateToMLIRRegistration import(
      "import-nir", "read a NIR file (HDF5) as an snn.network",
      [](llvm::SourceMgr &sources,
         MLIRContext *context) -> OwningOpRef<Operation *> {
        // HDF5 reads the file itself, by its name.
        StringRef path = sources.getMemoryBuffer(sources.getMainFileID())
                             ->getBufferIdentifier();
        if (path == "<stdin>") {
          emitError(UnknownLoc::get(context))
              << "a NIR file cannot be read from standard input; name the file";
          return nullptr;
        }
        NIRImportOptions options;
        options.lenient = lenient;
        return importNIR(path, options, context);
      });

  static TranslateFromMLIRRegistration exportRegistration(
      "export-nir", "write the snn.network of a module as a NIR file (HDF5)",
      [](ModuleOp module, llvm::raw_ostream &os) -> LogicalResult {
        auto networks = llvm::to_vector(module.getOps<snn::NetworkOp>());
        if (networks.size() != 1)
          return module.emitError("a NIR file holds one network, but the "
                                  "module has ")
                 << networks.size();
        FailureOr<nir::File> file = exportNIR(networks.front());
        if (failed(file))
          return failure();
        Result<std::string> bytes = nir::serialize(*file);
        if (!bytes)
          return networks.front().emitError() << bytes.getError().message;
        os << *bytes;
        return success();
      },
      [](DialectRegistry &registry) { registry.insert<snn::SNNDialect>(); });
}
