// RUN: split-file %s %t
// RUN: not snn-translate --export-report %t/none.mlir -o %t/none.txt 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NONE
// RUN: not snn-translate --export-report %t/network.mlir 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NETWORK
// RUN: not snn-translate --export-report %t/physical.mlir 2>&1 \
// RUN:   | FileCheck %s --check-prefix=PHYSICAL
// RUN: not ls %t/none.txt

// NONE: error: holds no xbar.program to report on; compile a network with --snn-to-crossbar first

// The report of the first program is held back.
// NETWORK-NOT: Network
// NETWORK: error: is for the network @m, which is no snn.network
// NETWORK-NOT: Network

// PHYSICAL: error: the network 'net' has no time step yet; run snn-discretize first

//--- none.mlir
module {
}

//--- network.mlir
xbar.program @good of @net on @m bound 0 {
}
xbar.program @bad of @m on @m bound 0 {
}
snn.network discrete dt 1.0 @net() {
  snn.return
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 0,
  row_time = 0, column_time = 0, reload_time = 0, hop_time = 0, event_time = 0
}

//--- physical.mlir
xbar.program @p of @net on @m bound 0 {
}
snn.network physical @net(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  %d = snn.delay %x seconds(dense<1.0> : tensor<1xf32>) : tensor<1xf32>
  %s = snn.threshold %d at(dense<1.0> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 3, base_time = 0,
  row_time = 0, column_time = 0, reload_time = 0, hop_time = 0, event_time = 0
}
