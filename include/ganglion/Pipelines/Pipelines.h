//===- Pipelines.h - Whole ways through the compiler ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_PIPELINES_PIPELINES_H
#define GANGLION_PIPELINES_PIPELINES_H

#include "ganglion/Conversion/ClusteringValues.h"
#include "ganglion/Conversion/SNNToLinalg/SynapseForm.h"
#include "ganglion/Dialect/SNN/Transforms/Convention.h"
#include "ganglion/Dialect/Xbar/Analysis/Traffic.h"
#include "ganglion/Dialect/Xbar/Transforms/PlacementValues.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace ganglion {

/// Options of --snn-to-crossbar; those of the passes it is made of.
struct SNNToCrossbarOptions
    : public mlir::PassPipelineOptions<SNNToCrossbarOptions> {
  Option<std::string> machine{
      *this, "machine",
      llvm::cl::desc(
          "Built-in machine, symbol of an xbar.machine, or file that "
          "holds one")};
  ListOption<std::string> machineParameters{
      *this, "machine-parameters",
      llvm::cl::desc("Attributes of the machine to replace, such as rows=256")};
  Option<std::string> dt{
      *this, "dt",
      llvm::cl::desc("Time step in seconds, or 'auto'; leave it out for "
                     "networks that are discrete already")};
  Option<snn::Preset> preset{
      *this, "preset",
      llvm::cl::desc("Framework whose convention is used (default: norse)"),
      llvm::cl::init(snn::Preset::Norse), snn::getPresetValues()};
  Option<mapping::ClusteringAlgorithm> algorithm{
      *this, "algorithm",
      llvm::cl::desc("How neurons are gathered into clusters"),
      llvm::cl::init(mapping::ClusteringAlgorithm::Overlap),
      getClusteringAlgorithmValues()};
  Option<ClusteringForm> form{
      *this, "form",
      llvm::cl::desc("How the network and its clusters are described"),
      llvm::cl::init(ClusteringForm::Auto), getClusteringFormValues()};
  Option<mapping::PlacementAlgorithm> placement{
      *this, "placement",
      llvm::cl::desc("How to place clusters that have a tile each"),
      llvm::cl::init(mapping::PlacementAlgorithm::ForceDirected),
      xbar::getPlacementAlgorithmValues()};
  Option<xbar::Traffic> traffic{
      *this, "traffic",
      llvm::cl::desc("Spikes that times are computed for (default: "
                     "worst-case); the others need an activity"),
      llvm::cl::init(xbar::Traffic::WorstCase), xbar::getTrafficValues()};
};

/// From a network to a program for a crossbar machine with a certified
/// throughput: discretise, cluster, place, make the dataflow graph, order and
/// schedule it, compute its throughput and verify the certificate.
void buildSNNToCrossbarPipeline(mlir::OpPassManager &manager,
                                const SNNToCrossbarOptions &options);

/// Options of --snn-to-cpu; those of convert-snn-to-linalg.
struct SNNToCPUOptions : public mlir::PassPipelineOptions<SNNToCPUOptions> {
  Option<RealPrecision> precision{
      *this, "precision",
      llvm::cl::desc("Precision of currents and potentials (default: f32)"),
      llvm::cl::init(RealPrecision::F32), getRealPrecisionValues()};
  Option<SynapseForm> synapses{
      *this, "synapses",
      llvm::cl::desc("How sums over synapses are computed (default: auto)"),
      llvm::cl::init(SynapseForm::Auto), getSynapseFormValues()};
  Option<unsigned> tile{
      *this, "tile",
      llvm::cl::desc("Time steps that a node goes over before the next one "
                     "does (0: by the size of the network)"),
      llvm::cl::init(0)};
  Option<bool> profile{
      *this, "profile",
      llvm::cl::desc("Count the processor cycles that each node takes"),
      llvm::cl::init(false)};
};

/// From networks to functions in the LLVM dialect. Fails, with a message on the
/// error stream, in a program that has not registered MLIR's passes.
llvm::LogicalResult buildSNNToCPUPipeline(mlir::OpPassManager &manager,
                                          const SNNToCPUOptions &options);

/// Registers the pipelines with MLIR's pass registry.
void registerAllPipelines();

} // namespace ganglion

#endif // GANGLION_PIPELINES_PIPELINES_H
