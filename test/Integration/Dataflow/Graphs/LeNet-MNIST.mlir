// Rewritten from LeNet-MNIST.xml of Shihao-Song/DFSynthesizer (commit af0e5ca742a6).
sdf.graph @LeNet_MNIST time_unit "cycle" {
  sdf.actor @actor_0 time 16
  sdf.actor @actor_4 time 16
  sdf.actor @actor_1 time 16
  sdf.actor @actor_2 time 16
  sdf.actor @actor_5 time 16
  sdf.actor @actor_3 time 16
  sdf.actor @actor_7 time 16
  sdf.channel @connection_0_1 from @actor_0 to @actor_1 tokens 2 rates 2 to 2
  sdf.channel @connection_0_2 from @actor_0 to @actor_2 tokens 2 rates 2 to 2
  sdf.channel @connection_1_0 from @actor_1 to @actor_0 tokens 2 rates 2 to 2
  sdf.channel @connection_1_5 from @actor_1 to @actor_5 tokens 2 rates 2 to 2
  sdf.channel @connection_2_1 from @actor_2 to @actor_1 tokens 3 rates 3 to 3
  sdf.channel @connection_2_5 from @actor_2 to @actor_5 tokens 3 rates 3 to 3
  sdf.channel @connection_3_1 from @actor_3 to @actor_1 tokens 1
  sdf.channel @connection_3_5 from @actor_3 to @actor_5 tokens 1
  sdf.channel @connection_4_0 from @actor_4 to @actor_0 tokens 2 rates 2 to 2
  sdf.channel @connection_4_1 from @actor_4 to @actor_1 tokens 2 rates 2 to 2
  sdf.channel @connection_5_3 from @actor_5 to @actor_3 tokens 3 rates 3 to 3
  sdf.channel @connection_5_1 from @actor_5 to @actor_1 tokens 3 rates 3 to 3
  sdf.channel @connection_7_0 from @actor_7 to @actor_0 tokens 1
}
