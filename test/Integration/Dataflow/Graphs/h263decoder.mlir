// Rewritten from h263decoder.xml of rhishi/SDF3 (commit db42b1cffb15).
sdf.graph @h263decoder time_unit "cycle" {
  sdf.actor @vld time 13009
  sdf.actor @iq time 559
  sdf.actor @idct time 486
  sdf.actor @mc time 5479
  sdf.channel @vld2iq from @vld to @iq tokens 0 rates 594 to 1 size 512
  sdf.channel @iq2idct from @iq to @idct tokens 0 size 512
  sdf.channel @idct2mc from @idct to @mc tokens 0 rates 1 to 594 size 512
  sdf.channel @vld2vld from @vld to @vld tokens 1 size 8192
  sdf.channel @iq2iq from @iq to @iq tokens 1 size 512
  sdf.channel @mc2mc from @mc to @mc tokens 1 size 304128
}
