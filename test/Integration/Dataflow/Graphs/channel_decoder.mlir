// Rewritten from sdf_channel_decoder.sdf of Model-Based-Design-Lab/cmlib (commit c5589858be51).
// Times are doubled, since one is 1/2. Inputs and outputs are actors.
sdf.graph @channel_decoder time_unit "half" {
  sdf.actor @i time 0
  sdf.actor @ce time 0
  sdf.actor @Sh time 1
  sdf.actor @DM time 6
  sdf.actor @CE time 6
  sdf.actor @DC time 2
  sdf.actor @o time 0
  sdf.channel @i_Sh from @i to @Sh tokens 0
  sdf.channel @Sh_Sh from @Sh to @Sh tokens 1
  sdf.channel @Sh_DM from @Sh to @DM tokens 0
  sdf.channel @ce_DM from @ce to @DM tokens 0
  sdf.channel @DM_CE from @DM to @CE tokens 0
  sdf.channel @DM_DM from @DM to @DM tokens 1
  sdf.channel @CE_DM from @CE to @DM tokens 2
  sdf.channel @DM_DC from @DM to @DC tokens 0
  sdf.channel @DC_o from @DC to @o tokens 0
}
