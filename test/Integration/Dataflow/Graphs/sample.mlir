// Rewritten from sample.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @sample time_unit "cycle" {
  sdf.actor @A time [3, 1]
  sdf.actor @B time [2, 1, 2]
  sdf.actor @C time 1
  sdf.channel @channel_A from @A to @A tokens 1
  sdf.channel @channel_B from @B to @B tokens 1
  sdf.channel @channel_C from @C to @C tokens 1
  sdf.channel @channel_1 from @A to @B tokens 0 rates [3, 5] to [1, 1, 4]
  sdf.channel @channel_2 from @B to @C tokens 0 rates [6, 2, 1] to 6
  sdf.channel @channel_3 from @C to @A tokens 4 rates 2 to [1, 3]
}
