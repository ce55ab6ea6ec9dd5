// Networks that NIR cannot express.

// RUN: snn-translate --export-nir %s -split-input-file -verify-diagnostics -o %t

// expected-error @+1 {{NIR describes networks of the level physical, but 'steps' is discrete}}
snn.network discrete dt 1.0e-3 @steps(%x: tensor<1xf32>) -> tensor<1xf32> {
  snn.return %x : tensor<1xf32>
}

// -----

snn.network physical @late(%x: tensor<1xf32>) -> tensor<1xf32> {
  // expected-error @+1 {{is a delay in time steps, but NIR knows delays in seconds only}}
  %0 = snn.delay "late" %x steps(dense<2> : tensor<1xi64>) : tensor<1xf32>
  snn.return %0 : tensor<1xf32>
}

// -----

// expected-error @+1 {{'x' is added more than once into 'output', but NIR knows one edge between two nodes; scale it instead}}
snn.network physical @twice(%x: tensor<1xf32> {snn.name = "x"})
    -> (tensor<1xf32> {snn.name = "output"}) {
  %0 = snn.add %x, %x : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  snn.return %0 : tensor<1xf32>
}

// -----

// The same sum by way of another: the edges of both meet at the neuron.
// expected-error @+1 {{'x' is added more than once into 'lif', but NIR knows one edge between two nodes; scale it instead}}
snn.network physical @deep(%x: tensor<1xf32> {snn.name = "x"},
                           %y: tensor<1xf32> {snn.name = "y"}) -> tensor<1xi1> {
  %0 = snn.add %x, %y : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %1 = snn.add %0, %x : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %2 = snn.threshold "lif" %1 at(dense<1.0> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  snn.return %2 : tensor<1xi1>
}

// -----

snn.network physical @plane(%x: tensor<2x2xf32>) -> tensor<1xf32> {
  // expected-error @+1 {{leads from 'tensor<2x2xf32>' to 'tensor<1xf32>', but NIR has no sparse synapses, and its matrices take and give values with one axis; put an snn.flatten before them}}
  %0 = snn.sparse %x rows(dense<[0, 1]> : tensor<2xi64>)
      columns(dense<3> : tensor<1xi64>) weight(dense<1.0> : tensor<1xf32>)
      : tensor<2x2xf32> -> tensor<1xf32>
  snn.return %0 : tensor<1xf32>
}

// -----

snn.network physical @wide(%x: tensor<134217729xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{makes a matrix of 2 x 134217729, since NIR has no sparse synapses, but a matrix has at most 268435456 weights}}
  %0 = snn.sparse %x rows(dense<[0, 0, 1]> : tensor<3xi64>)
      columns(dense<3> : tensor<1xi64>) weight(dense<1.0> : tensor<1xf32>)
      : tensor<134217729xf32> -> tensor<2xf32>
  snn.return %0 : tensor<2xf32>
}

// -----

// expected-error @+1 {{a NIR file holds one network, but the module has 2}}
module {
  snn.network physical @a() {
    snn.return
  }
  snn.network physical @b() {
    snn.return
  }
}

// -----

// expected-error @+1 {{a NIR file holds one network, but the module has 0}}
module {
}

// -----

// HDF5 has no such names.
// expected-error @+1 {{node/nodes/a/b has a name that HDF5 cannot hold, expected one that is not empty and has no '/'; rename it}}
snn.network physical @names(%x: tensor<1xf32> {snn.name = "a/b"})
    -> tensor<1xf32> {
  snn.return %x : tensor<1xf32>
}
