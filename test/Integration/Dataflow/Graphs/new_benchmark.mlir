// Rewritten from new_benchmark.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @new_benchmark time_unit "cycle" {
  sdf.actor @A time [1, 1]
  sdf.actor @B time [3*1]
  sdf.actor @C time 1
  sdf.actor @D time 1
  sdf.channel @channel_A from @A to @A tokens 1
  sdf.channel @channel_B from @B to @B tokens 1
  sdf.channel @channel_C from @C to @C tokens 1
  sdf.channel @channel_D from @D to @D tokens 1
  sdf.channel @channel_1 from @A to @B tokens 0 rates [3, 5] to [1, 1, 4]
  sdf.channel @channel_2 from @B to @C tokens 0 rates [6, 2, 1] to 6
  sdf.channel @channel_3 from @C to @A tokens 4 rates 2 to [1, 3]
  sdf.channel @channel_4 from @A to @D tokens 13 rates [3, 5] to 24
  sdf.channel @channel_5 from @D to @C tokens 6 rates 36 to 6
}
