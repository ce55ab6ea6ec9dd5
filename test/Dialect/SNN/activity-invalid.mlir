// RUN: snn-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// What the attribute itself can tell.

// expected-error @+1 {{an activity is over one time step at least, but found 0 steps}}
"test.op"() {a = #snn.activity<steps = 0, total = dense<0> : tensor<1xi64>, maximum = dense<0> : tensor<1xi64>>} : () -> ()

// -----

// expected-error @+1 {{an activity needs a constant tensor of i64, dense or dense_resource, with 1 to 2^40 elements as 'total', but found one of type 'tensor<1xi32>'}}
"test.op"() {a = #snn.activity<steps = 1, total = dense<0> : tensor<1xi32>, maximum = dense<0> : tensor<1xi64>>} : () -> ()

// -----

// expected-error @+1 {{as 'maximum', but found one of type 'vector<1xi64>'}}
"test.op"() {a = #snn.activity<steps = 1, total = dense<0> : tensor<1xi64>, maximum = dense<0> : vector<1xi64>>} : () -> ()

// -----

// expected-error @+1 {{as 'total', but found one of type 'tensor<0xi64>'}}
"test.op"() {a = #snn.activity<steps = 1, total = dense<> : tensor<0xi64>, maximum = dense<> : tensor<0xi64>>} : () -> ()

// -----

// expected-error @+1 {{an activity has 'total' and 'maximum' for the same elements, but found the types 'tensor<1xi64>' and 'tensor<2xi64>'}}
"test.op"() {a = #snn.activity<steps = 1, total = dense<0> : tensor<1xi64>, maximum = dense<0> : tensor<2xi64>>} : () -> ()

// -----

// What takes the value it is about.

snn.network discrete dt 1.0 @shape(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op needs an activity for each element of 'tensor<2xi1>', but found one of type 'tensor<1xi64>'}}
  %s = snn.neuron %x a_mem(dense<1.0> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      activity <steps = 1, total = dense<0> : tensor<1xi64>, maximum = dense<0> : tensor<1xi64>> : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @binary(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op emits at most 1 event per element and step, but its activity has the maximum 2}}
  %s = snn.neuron %x a_mem(dense<1.0> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      activity <steps = 4, total = dense<3> : tensor<2xi64>, maximum = dense<[1, 2]> : tensor<2xi64>> : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @negative(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op cannot have the activity of element 1: 0 events in 4 steps, -1 at most in one; expected 0 <= maximum <= total <= steps * maximum}}
  %s = snn.neuron %x a_mem(dense<1.0> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      activity <steps = 4, total = dense<0> : tensor<2xi64>, maximum = dense<[0, -1]> : tensor<2xi64>> : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network physical @less(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.threshold' op cannot have the activity of element 0: 0 events in 4 steps, 1 at most in one; expected}}
  %s = snn.threshold %x at(dense<1.0> : tensor<2xf32>)
      activity <steps = 4, total = dense<0> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>> : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op input 'x' cannot have the activity of element 1: 9 events in 4 steps, 2 at most in one; expected}}
snn.network physical @more(%x: tensor<2xi32> {snn.name = "x", snn.activity = #snn.activity<
    steps = 4, total = dense<[8, 9]> : tensor<2xi64>, maximum = dense<2> : tensor<2xi64>>}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op input 'input0' emits at most 2147483647 events per element and step, but its activity has the maximum 2147483648}}
snn.network physical @counts(%x: tensor<2xi32> {snn.activity = #snn.activity<
    steps = 1, total = dense<2147483648> : tensor<2xi64>, maximum = dense<2147483648> : tensor<2xi64>>}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op input 'input0' takes 'total' from the resource 'none', but the file holds no such resource; add it to the section 'dialect_resources'}}
snn.network physical @resource(%x: tensor<2xf32> {snn.activity = #snn.activity<
    steps = 1, total = dense_resource<none> : tensor<2xi64>, maximum = dense<1> : tensor<2xi64>>}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs an #snn.activity for 'snn.activity', but found 3 : i64}}
snn.network physical @kind(%x: tensor<2xf32> {snn.activity = 3}) {
  snn.return
}

// -----

// A type that no network passes is an error of its own.
// expected-error @+1 {{'snn.network' op passes tensors of i1, i32 or f32 with static shape and 1 to 2^40 elements, but found 'i1'}}
snn.network physical @type(%x: i1 {snn.activity = #snn.activity<
    steps = 1, total = dense<1> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.activity' on an argument or result, but the snn dialect knows only 'snn.name', 'snn.metadata' and 'snn.scale' there, and 'snn.activity' and 'snn.range' on an argument}}
snn.network physical @result(%x: tensor<1xf32>) -> (tensor<1xf32> {snn.activity = #snn.activity<
    steps = 1, total = dense<1> : tensor<1xi64>, maximum = dense<1> : tensor<1xi64>>}) {
  snn.return %x : tensor<1xf32>
}
