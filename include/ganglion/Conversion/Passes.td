//===- Passes.td - Conversions between dialects -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_PASSES_TD
#define GANGLION_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertSNNToXbar : Pass<"convert-snn-to-xbar", "::mlir::ModuleOp"> {
  let summary = "Cut networks into clusters that fit a crossbar machine";
  let description = [{
    For each network of the module, puts an `xbar.program` behind it: its
    neurons as columns of crossbars, their axons as rows, and the streams
    between clusters. The network stays; the program refers to it. A program
    that the module has already for the same network and machine is replaced.

    Neurons share a crossbar only if they belong to the same stage, that is, if
    none of them waits for another within the time step. A neuron with more
    synapses than a column can hold is spread over several columns if the
    machine can add partial sums; otherwise the network is refused with the
    limit that binds. Weights of a population that are all whole numbers must
    fit `weight_bits`; others are left to quantisation, and a remark says so.
    `overlap` and `spinemap` lower the spikes between clusters, by the activity of
    the network where it has one.

    Clusters are found synapse by synapse (`form=lists`), or, for networks of
    dense and convolutional layers with pools and uniform delays between them,
    as boxes of neurons by boxes of axons (`form=boxes`). Boxes take a time that
    depends on the number of clusters, not of synapses, and a few clusters more.
    By default they are for networks with more than 2^24 synapses. They do not
    keep a `fan_out` of the machine, which takes the lists by default, and weights
    that are products of several operations are not compared with `weight_bits`;
    a remark names the populations that have such.

    ```
    snn-opt net.mlir --convert-snn-to-xbar="machine=dynapse-paper"
    ```
  }];
  let options = [
    Option<"machine", "machine", "std::string", "\"\"",
           "Built-in machine, symbol of an xbar.machine, or file that holds one">,
    ListOption<"machineParameters", "machine-parameters", "std::string",
               "Attributes of the machine to replace, such as rows=256">,
    Option<"algorithm", "algorithm", "::ganglion::mapping::ClusteringAlgorithm",
           "::ganglion::mapping::ClusteringAlgorithm::Overlap",
           "How neurons are gathered into clusters",
           "::ganglion::getClusteringAlgorithmValues()">,
    Option<"unrollFanIn", "unroll-fan-in", "unsigned", "0",
           "Fan-in of a unit of the chain into which min-clusters unrolls a "
           "wide neuron (0: rows - 1)">,
    Option<"form", "form", "::ganglion::ClusteringForm",
           "::ganglion::ClusteringForm::Auto",
           "How the network and its clusters are described",
           "::ganglion::getClusteringFormValues()">
  ];
  let dependentDialects = ["::ganglion::xbar::XbarDialect"];
}

def ConvertSNNToLinalg : Pass<"convert-snn-to-linalg", "::mlir::ModuleOp"> {
  let summary = "Turn networks into functions over tensors";
  let description = [{
    Replaces each network `@net` of the discrete or integer level by two functions
    that compute it, spike for spike and bit for bit as the reference engine does:

    - `@net_step`, one time step, and
    - `@net_run`, any number of them: its inputs and outputs have an axis of time
      in front.

    Both take the inputs, the outputs and the state variables, and return the
    outputs and the state: the state is explicit, and outputs and state are passed
    as tensors to write to, so that they stay in their place when the functions are
    bufferized. A state of zeros is that before the first step. Spikes are
    tensors of i8. Argument attributes `snn.input`, `snn.output` and `snn.state`
    hold the names.

    In `@net_run`, each node goes over all time steps before the next one does,
    with its weights and its state in the cache; only nodes on a cycle go
    together, step by step.

    ```
    snn-opt net.mlir --convert-snn-to-linalg="precision=f32"
    ```
  }];
  let options = [
    Option<"precision", "precision", "::ganglion::RealPrecision",
           "::ganglion::RealPrecision::F32",
           "Precision of currents and potentials (default: f32)",
           "::ganglion::getRealPrecisionValues()">,
    Option<"synapses", "synapses", "::ganglion::SynapseForm",
           "::ganglion::SynapseForm::Auto",
           "How sums over synapses are computed (default: auto)",
           "::ganglion::getSynapseFormValues()">,
    Option<"profile", "profile", "bool", "false",
           "Count the processor cycles that each node (or cycle of nodes) takes, "
           "in state variables NODE:cycles">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def DropReturnedArguments : Pass<"drop-returned-arguments", "::mlir::ModuleOp"> {
  let summary = "Let functions return nothing that was passed to them";
  let description = [{
    Removes the results of functions, public ones too, that return only memrefs
    they were given: after bufferization, the outputs and states of a network.
    (Upstream's drop-equivalent-buffer-results leaves public functions alone.)
    Functions stand before those that call them.
  }];
}

def SplitNetwork : Pass<"snn-split-network", "::mlir::ModuleOp"> {
  let summary = "Cut networks into parts that follow each other";
  let description = [{
    Replaces each network `@net` by networks `@net_part0`, `@net_part1`, ... of
    which each reads only inputs of the network and results of earlier parts. So
    they can work on several cores, each on other time steps. A part computes about
    as much as another: a synapse counts by the activity of what it listens to
    (`snn-annotate-activity`; a tenth where that is not known), a neuron as much as
    ten synaptic events. Nodes on a cycle stay together, so there can be fewer
    parts than asked for.

    The values that pass from part to part are outputs and inputs named `cut0`,
    `cut1`, ...; other inputs and outputs keep their names.

    ```
    snn-opt net.mlir --snn-split-network="parts=2"
    ```
  }];
  let options = [
    Option<"parts", "parts", "unsigned", "2", "Number of parts (default: 2)">
  ];
}

def ConvertXbarToSDF : Pass<"convert-xbar-to-sdf", "::mlir::ModuleOp"> {
  let summary = "Dataflow graph of the programs of a module";
  let description = [{
    For each `xbar.program`, puts an `sdf.graph` behind it, which refers to it
    by the attribute `xbar.program`. A graph that the program has already is
    replaced. One iteration of the graph is one time step of the network; a
    token is everything that one cluster sends another in a step, so the graph
    is homogeneous and the number of spikes goes into times.

    - cluster: actor on its tile; time from active rows and columns, plus the
      reload where clusters share the tile;
    - stream between tiles: actor with the time of the message, and channels to
      and from it; stream within a tile: channel; both with as many initial
      tokens as the stream has steps of delay;
    - finite buffers: channels back, with the free places as tokens. What a
      delay keeps back does not lie in the buffer;
    - `xbar.order`: an `sdf.order` for each tile with its part, which
      `--sdf-schedule` turns into channels.

    How many rows are active and how many events a message has, `traffic` says:
    every axon in each step (`worst-case`), or what the activity of the network
    (`--snn-annotate-activity`) comes to, for each axon in its busiest step
    (`max`) or on average, rounded up for each cluster and stream (`mean`). Only
    the worst case holds for every input. The graph says by the attribute
    `xbar.traffic` if its times are for another one.

    ```
    snn-opt program.mlir --convert-xbar-to-sdf
    snn-opt program.mlir --convert-xbar-to-sdf=traffic=mean
    ```
  }];
  let options = [
    Option<"traffic", "traffic", "::ganglion::xbar::Traffic",
           "::ganglion::xbar::Traffic::WorstCase",
           "Spikes that times are computed for (default: worst-case)",
           "::ganglion::xbar::getTrafficValues()">
  ];
  let dependentDialects = ["::ganglion::sdf::SDFDialect"];
}

#endif // GANGLION_CONVERSION_PASSES_TD
