//===- Registration.cpp - SDF3 in snn-translate ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Target/SDF3/Writer.h"
#include "ganglion/Target/SDF3Translation.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace ganglion;

void ganglion::registerSDF3Translations() {
  static llvm::cl::opt<std::string> binding(
      "sdf3-binding",
      llvm::cl::desc("File with the tile of each actor of an imported graph: "
                     "lines 'tile actor actor ...', or SDF3 with a mapping"),
      llvm::cl::value_desc("file"));
  static llvm::cl::opt<bool> boundBuffers(
      "sdf3-bound-buffers",
      llvm::cl::desc("Bound the channels of an imported graph by the buffer "
                     "sizes of the file, with channels back"),
      llvm::cl::init(false));

  static TranslateToMLIRRegistration import(
      "import-sdf3",
      "read an SDF3 file (XML) as an sdf.graph, an sdf.platform or both",
      [](llvm::SourceMgr &sources,
         MLIRContext *context) -> OwningOpRef<Operation *> {
        const llvm::MemoryBuffer *buffer =
            sources.getMemoryBuffer(sources.getMainFileID());
        SDF3ImportOptions options;
        options.bindingPath = binding;
        options.boundBuffers = boundBuffers;
        return importSDF3(buffer->getBuffer(), buffer->getBufferIdentifier(),
                          options, context);
      });

  static TranslateFromMLIRRegistration exportRegistration(
      "export-sdf3",
      "write the sdf.graph and the sdf.platform of a module as an SDF3 file",
      [](ModuleOp module, llvm::raw_ostream &os) -> LogicalResult {
        FailureOr<sdf3::File> file = exportSDF3(module);
        if (failed(file))
          return failure();
        Result<std::string> text = sdf3::writeFile(*file);
        if (!text)
          return module.emitError() << text.getError().message;
        os << *text;
        return success();
      },
      [](DialectRegistry &registry) { registry.insert<sdf::SDFDialect>(); });
}
