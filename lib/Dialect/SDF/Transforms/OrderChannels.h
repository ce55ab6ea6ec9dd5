//===- OrderChannels.h - Orders as channels of a graph ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_SDF_TRANSFORMS_ORDERCHANNELS_H
#define GANGLION_LIB_DIALECT_SDF_TRANSFORMS_ORDERCHANNELS_H

#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "mlir/IR/Builders.h"

namespace ganglion::sdf {

/// Adds to a graph the channels that enforce orders.
class OrderChannels {
public:
  explicit OrderChannels(GraphOp graph);

  /// Adds what `order` of the actors of `source` needs and the graph does not
  /// have. A channel that carries data will do where it makes its target wait
  /// as one of the order would.
  void add(const DataflowGraph &source, const dataflow::StaticOrder &order);

  /// The number of channels added.
  unsigned getNumAdded() const { return numAdded; }

private:
  void addLink(unsigned resource, size_t position, ActorOp source,
               ActorOp target, int64_t tokens);
  void addSequencer(const dataflow::Graph &ordered,
                    const dataflow::OrderParts &parts,
                    llvm::ArrayRef<ActorOp> actors, unsigned resource);
  bool isSequencer(ActorOp candidate, const dataflow::Graph &ordered,
                   const dataflow::OrderParts &parts,
                   llvm::ArrayRef<ActorOp> actors);

  GraphOp graph;
  mlir::SymbolTable symbols;
  mlir::OpBuilder builder;
  mlir::Location loc;
  /// Fewest initial tokens of the channels between two actors over which each
  /// firing of the target waits for one of the source.
  llvm::DenseMap<std::pair<mlir::Attribute, mlir::Attribute>, int64_t>
      fewestTokens;
  unsigned numAdded = 0;
};

} // namespace ganglion::sdf

#endif // GANGLION_LIB_DIALECT_SDF_TRANSFORMS_ORDERCHANNELS_H
