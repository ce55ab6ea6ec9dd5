// Rewritten from XMLTest.xml of rajtendulkar/StreamExplorer (commit fc9fee129490).
sdf.graph @XMLTest time_unit "cycle" {
  sdf.actor @vld time 13009
  sdf.actor @iq time 559
  sdf.actor @idct time 486
  sdf.actor @mc time 5479
  sdf.channel @vld2iq from @vld to @iq tokens 0 rates 1 to 4 size 512
  sdf.channel @iq2idct from @iq to @idct tokens 0 rates 5 to 8 size 512
  sdf.channel @idct2mc from @idct to @mc tokens 0 rates 9 to 10 size 512
  sdf.channel @vld2vld from @vld to @vld tokens 1 rates 3 to 2 size 8192
  sdf.channel @iq2iq from @iq to @iq tokens 1 rates 7 to 6 size 512
  sdf.channel @mc2mc from @mc to @mc tokens 1 rates 12 to 11 size 304128
}
