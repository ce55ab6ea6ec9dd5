snn.network discrete dt 1.0 @net(%x: tensor<4xf32> {snn.name = "in"})
    -> (tensor<2xi1>) {
  %w = snn.dense "current" %x weight(dense<1.0> : tensor<2x4xf32>)
      : tensor<4xf32> -> tensor<2xf32>
  %a = snn.neuron "a" %w a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      reset zero : tensor<2xf32> -> tensor<2xi1>
  %v = snn.dense %a weight(dense<1.0> : tensor<2x2xf32>)
      : tensor<2xi1> -> tensor<2xf32>
  %b = snn.neuron "b" %v a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.0> : tensor<2xf64>)
      reset zero : tensor<2xf32> -> tensor<2xi1>
  %late = snn.delay %b steps(dense<3> : tensor<2xi64>) : tensor<2xi1>
  snn.return %late : tensor<2xi1>
}
