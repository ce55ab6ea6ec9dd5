snn.network discrete dt 1.0 @perceptron(%x: tensor<784xf32> {snn.name = "in"})
    -> (tensor<10xi1>) {
  %w = snn.dense %x weight(dense<0.01> : tensor<100x784xf32>)
      : tensor<784xf32> -> tensor<100xf32>
  %a = snn.neuron "hidden" %w a_mem(dense<0.5> : tensor<100xf64>)
      gain(dense<1.0> : tensor<100xf64>) theta(dense<1.0> : tensor<100xf64>)
      reset zero : tensor<100xf32> -> tensor<100xi1>
  %v = snn.dense %a weight(dense<0.1> : tensor<10x100xf32>)
      : tensor<100xi1> -> tensor<10xf32>
  %b = snn.neuron "out" %v a_mem(dense<0.5> : tensor<10xf64>)
      gain(dense<1.0> : tensor<10xf64>) theta(dense<1.0> : tensor<10xf64>)
      reset zero : tensor<10xf32> -> tensor<10xi1>
  snn.return %b : tensor<10xi1>
}
