// RUN: snn-opt %s --split-input-file --convert-snn-to-linalg -verify-diagnostics

// expected-error @+1 {{has no time step yet; run snn-discretize first}}
snn.network physical @net(%x: tensor<2xi1>) -> (tensor<2xi1>) {
  %s = snn.if "n" %x r(dense<1.0> : tensor<2xf32>)
      v_threshold(dense<1.0> : tensor<2xf32>) : tensor<2xi1> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

// expected-error @+1 {{has neither inputs nor outputs, so there is nothing to compute}}
snn.network discrete dt 1.0 @net() -> () {
  snn.return
}

// -----

func.func private @net_step()
// expected-error @+1 {{becomes a function 'net_step', but the module has that symbol already; rename one of them}}
snn.network discrete dt 1.0 @net(%x: tensor<2xi1>) -> (tensor<2xi1>) {
  snn.return %x : tensor<2xi1>
}

// -----

// expected-error @+1 {{becomes a function 'net_run', but the module has that symbol already; rename one of them}}
snn.network discrete dt 1.0 @net(%x: tensor<2xi1>) -> (tensor<2xi1>) {
  snn.return %x : tensor<2xi1>
}
snn.network discrete dt 1.0 @net_run(%x: tensor<2xi1>) -> (tensor<2xi1>) {
  snn.return %x : tensor<2xi1>
}

// -----

snn.network discrete dt 1.0 @net(%x: tensor<4xi1>) -> (tensor<4xi1>) {
  // expected-error @+1 {{keeps its state 'ring' in a tensor of more than 2^40 elements; divide the node, such as a delay into short ones and long ones}}
  %late = snn.delay %x steps(dense<[0, 0, 0, 549755813888]> : tensor<4xi64>)
      : tensor<4xi1>
  snn.return %late : tensor<4xi1>
}

// -----

// expected-error @+1 {{becomes functions of the name 'llvm.net', but LLVM keeps names with 'llvm.' to itself; rename the network}}
snn.network discrete dt 1.0 @llvm.net(%x: tensor<2xi1>) -> (tensor<2xi1>) {
  snn.return %x : tensor<2xi1>
}
