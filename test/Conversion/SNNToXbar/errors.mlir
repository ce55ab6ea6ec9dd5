// RUN: snn-opt %s --split-input-file --verify-diagnostics \
// RUN:   --convert-snn-to-xbar='machine=mesh machine-parameters=synaptic_state=false,resets=zero+value form=lists'

// expected-error @below {{the network 'physical' has no time step yet; run snn-discretize first}}
snn.network physical @physical(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  %s = snn.threshold %x at(dense<1.0> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

snn.network discrete dt 1.0 @synaptic(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  // expected-error @below {{the population has a synaptic current, but the machine 'mesh_0' has no neurons with one (synaptic_state = false); choose another machine}}
  %s = snn.neuron %x a_syn(dense<0.5> : tensor<1xf64>)
      g_in(dense<1.0> : tensor<1xf64>) a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}
xbar.machine @mesh {
  width = 1, height = 1, topology = #xbar.topology<mesh>, rows = 8,
  columns = 8, neurons = 8, synapses = 64, fan_in = 8, weight_bits = 8,
  partial_sums = #xbar.partial_sums<none>, synaptic_state = true,
  resets = ["zero"], tile_sharing = true, buffer_tokens = 1, base_time = 0,
  row_time = 1, column_time = 1, reload_time = 0, hop_time = 1, event_time = 1
}

// -----

snn.network discrete dt 1.0 @reset(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  // expected-error @below {{the population 'out' resets by 'subtract', but the machine 'mesh' knows only zero, value; choose another preset or reset in snn-discretize}}
  %s = snn.neuron "out" %x a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset subtract
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

// expected-error @below {{output 'seen' is not the output of a population; a crossbar machine shows only what its neurons emit, so let it pass through neurons}}
snn.network discrete dt 1.0 @input(%x: tensor<1xf32>)
    -> (tensor<1xf32> {snn.name = "seen"}) {
  snn.return %x : tensor<1xf32>
}

// -----

// expected-error @below {{output 'output1' is not the output of a population}}
snn.network discrete dt 1.0 @current(%x: tensor<1xf32>)
    -> (tensor<1xi1>, tensor<1xf32>) {
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  %w = snn.scale %s by(dense<2.0> : tensor<1xf32>) : tensor<1xi1> -> tensor<1xf32>
  snn.return %s, %w : tensor<1xi1>, tensor<1xf32>
}

// -----

// A delay that feeds itself carries nothing, for ever.

// expected-error @below {{output 'output0' is not the output of a population}}
snn.network discrete dt 1.0 @ring() -> (tensor<1xi1>) {
  %d = snn.delay %d steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  snn.return %d : tensor<1xi1>
}

// -----

snn.network discrete dt 1.0 @linear(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  // expected-error @below {{lies on a cycle that passes through no neuron; a crossbar machine keeps state in neurons only}}
  %sum = snn.add %x, %late : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %late = snn.delay %sum steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  %s = snn.neuron %sum a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

//===----------------------------------------------------------------------===//
// Sizes that are beyond any machine
//===----------------------------------------------------------------------===//

snn.network discrete dt 1.0 @long(%x: tensor<1xf32>) -> (tensor<1xi1>) {
  %a = snn.delay %x steps(dense<200000000> : tensor<1xi64>) : tensor<1xf32>
  // expected-error @below {{makes a delay of 400000000 steps, but a network for a crossbar machine has delays of at most 268435456}}
  %b = snn.delay %a steps(dense<200000000> : tensor<1xi64>) : tensor<1xf32>
  %s = snn.neuron %b a_mem(dense<0.5> : tensor<1xf64>)
      gain(dense<1.0> : tensor<1xf64>) theta(dense<1.0> : tensor<1xf64>) reset zero
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %s : tensor<1xi1>
}

// -----

snn.network discrete dt 1.0 @neurons(%x: tensor<1099511627776xf32>)
    -> (tensor<1099511627776xi1>) {
  // expected-error @below {{the network has more than 268435456 neurons, the most for a crossbar machine}}
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<1099511627776xf64>)
      gain(dense<1.0> : tensor<1099511627776xf64>) theta(dense<1.0> : tensor<1099511627776xf64>) reset zero
      : tensor<1099511627776xf32> -> tensor<1099511627776xi1>
  snn.return %s : tensor<1099511627776xi1>
}

// -----

snn.network discrete dt 1.0 @synapses(%x: tensor<1048576xf32>)
    -> (tensor<1048576xi1>) {
  // expected-error @below {{has more than 268435456 synapses, the most for a crossbar machine}}
  %w = snn.dense %x weight(dense<1.0> : tensor<1048576x1048576xf32>)
      : tensor<1048576xf32> -> tensor<1048576xf32>
  %s = snn.neuron %w a_mem(dense<0.5> : tensor<1048576xf64>)
      gain(dense<1.0> : tensor<1048576xf64>) theta(dense<1.0> : tensor<1048576xf64>) reset zero
      : tensor<1048576xf32> -> tensor<1048576xi1>
  snn.return %s : tensor<1048576xi1>
}

// -----

snn.network discrete dt 1.0 @pool(%x: tensor<1x8x8xf32>)
    -> (tensor<1x1x1xi1>) {
  // expected-error @below {{has more than 268435456 synapses}}
  %p = snn.sum_pool2d %x kernel [2000000007, 2000000007] stride [1, 1]
      padding [1000000000, 1000000000]
      : tensor<1x8x8xf32> -> tensor<1x2x2xf32>
  %q = snn.sum_pool2d %p kernel [2, 2] stride [1, 1] padding [0, 0]
      : tensor<1x2x2xf32> -> tensor<1x1x1xf32>
  %s = snn.neuron %q a_mem(dense<0.5> : tensor<1x1x1xf64>)
      gain(dense<1.0> : tensor<1x1x1xf64>) theta(dense<1.0> : tensor<1x1x1xf64>)
      reset zero : tensor<1x1x1xf32> -> tensor<1x1x1xi1>
  snn.return %s : tensor<1x1x1xi1>
}
