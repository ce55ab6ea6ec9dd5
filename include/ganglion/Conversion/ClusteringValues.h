//===- ClusteringValues.h - The choices of clustering as options *- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_CLUSTERINGVALUES_H
#define GANGLION_CONVERSION_CLUSTERINGVALUES_H

#include "ganglion/Mapping/ClusteringAlgorithm.h"
#include "llvm/Support/CommandLine.h"

namespace ganglion {

/// How convert-snn-to-xbar describes a network and its clusters.
enum class ClusteringForm {
  /// By boxes, if the network has many synapses and allows it.
  Auto,
  /// Synapse by synapse.
  Lists,
  /// By boxes of neurons and axons.
  Boxes,
};

/// The values of an option of type ClusteringForm.
inline llvm::cl::ValuesClass getClusteringFormValues() {
  return llvm::cl::values(
      clEnumValN(ClusteringForm::Auto, "auto",
                 "boxes for large networks that allow it"),
      clEnumValN(ClusteringForm::Lists, "lists", "synapse by synapse"),
      clEnumValN(ClusteringForm::Boxes, "boxes", "boxes of neurons and axons"));
}

/// The values of an option of type ClusteringAlgorithm.
inline llvm::cl::ValuesClass getClusteringAlgorithmValues() {
  using mapping::ClusteringAlgorithm;
  return llvm::cl::values(
      clEnumValN(ClusteringAlgorithm::Overlap, "overlap",
                 "shared axons first, then less traffic"),
      clEnumValN(ClusteringAlgorithm::MinClusters, "min-clusters",
                 "the greedy of LCTES 2020"),
      clEnumValN(ClusteringAlgorithm::SpineMap, "spinemap",
                 "growth around active neurons, TVLSI 2020"),
      clEnumValN(ClusteringAlgorithm::Sequential, "sequential",
                 "in the order of layers"));
}

} // namespace ganglion

#endif // GANGLION_CONVERSION_CLUSTERINGVALUES_H
