// Rewritten from 21.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @graph_21 time_unit "cycle" {
  sdf.actor @A time 1
  sdf.actor @B time 1
  sdf.actor @C time 1
  sdf.channel @channel_A from @A to @A tokens 1
  sdf.channel @channel_B from @B to @B tokens 1
  sdf.channel @channel_C from @C to @C tokens 1
  sdf.channel @channel_1 from @A to @B tokens 0 rates 6 to 14
  sdf.channel @channel_2 from @B to @C tokens 28 rates 14 to 21
  sdf.channel @channel_3 from @C to @A tokens 0 rates 21 to 6
}
