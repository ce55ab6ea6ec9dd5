// Rewritten from sdf_railroad.sdf of Model-Based-Design-Lab/cmlib (commit c5589858be51).
// Inputs and outputs are actors.
sdf.graph @railroad time_unit "unit" {
  sdf.actor @l time 0
  sdf.actor @MST time 0
  sdf.actor @TAS time 1
  sdf.actor @s time 0
  sdf.actor @AMS time 0
  sdf.actor @TAH time 1
  sdf.actor @THG time 0
  sdf.actor @THA time 1
  sdf.actor @EHV time 0
  sdf.actor @TEA time 3
  sdf.actor @TEM time 2
  sdf.actor @TME time 2
  sdf.actor @THE time 3
  sdf.channel @l_MST from @l to @MST tokens 0
  sdf.channel @TAS_s from @TAS to @s tokens 0
  sdf.channel @AMS_TAH from @AMS to @TAH tokens 1
  sdf.channel @THG_THA from @THG to @THA tokens 1
  sdf.channel @EHV_TEA from @EHV to @TEA tokens 1
  sdf.channel @EHV_TEM from @EHV to @TEM tokens 1
  sdf.channel @MST_TME from @MST to @TME tokens 0
  sdf.channel @THG_THE from @THG to @THE tokens 0
  sdf.channel @AMS_TAS from @AMS to @TAS tokens 0
  sdf.channel @TME_EHV from @TME to @EHV tokens 0
  sdf.channel @TEM_MST from @TEM to @MST tokens 0
  sdf.channel @TEA_AMS from @TEA to @AMS tokens 0
  sdf.channel @TAH_THG from @TAH to @THG tokens 0
  sdf.channel @THA_AMS from @THA to @AMS tokens 0
  sdf.channel @THE_EHV from @THE to @EHV tokens 0
}
