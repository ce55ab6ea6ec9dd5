// Parses a network with Ganglion's dialects and counts its neurons by way of
// the interface, without knowing any kind of neuron.

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/RegisterAll.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  ganglion::registerAllDialects(registry);
  mlir::MLIRContext context(registry);
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  int64_t neurons = 0;
  module->walk([&](ganglion::snn::NeuronOpInterface population) {
    neurons += population.getNumNeurons();
  });
  llvm::outs() << neurons << " neurons\n";
  return 0;
}
