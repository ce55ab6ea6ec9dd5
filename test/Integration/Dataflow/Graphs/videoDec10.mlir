// Rewritten from videoDec10.xml of rajtendulkar/StreamExplorer (commit fc9fee129490).
sdf.graph @videoDec10 time_unit "cycle" {
  sdf.actor @Vld time 3000
  sdf.actor @Fetch_L time 150
  sdf.actor @Idct_L time 130
  sdf.actor @Motion_comp_L time 100
  sdf.actor @Chr_Split time 30
  sdf.actor @Fetch_C time 300
  sdf.actor @Motion_comp_C time 200
  sdf.actor @Idct_C time 260
  sdf.actor @Upscale time 40
  sdf.actor @Chr_Join time 40
  sdf.actor @Color time 6800
  sdf.channel @Vld2Fetch_l from @Vld to @Fetch_L tokens 0 rates 40 to 1
  sdf.channel @Vld2Idct_l from @Vld to @Idct_L tokens 0 rates 40 to 1
  sdf.channel @Fetch_l2Mc_l from @Fetch_L to @Motion_comp_L tokens 0
  sdf.channel @Idct_l2Mc_l from @Idct_L to @Motion_comp_L tokens 0
  sdf.channel @Mc_l2Color from @Motion_comp_L to @Color tokens 0 rates 1 to 40
  sdf.channel @Vld2Chr_Split from @Vld to @Chr_Split tokens 0 rates 100 to 10
  sdf.channel @Chr_Split2Fetch_c from @Chr_Split to @Fetch_C tokens 0 rates 8 to 2
  sdf.channel @Chr_Split2Idct_c from @Chr_Split to @Idct_C tokens 0 rates 2 to 2
  sdf.channel @Fetch_c2Mc_c from @Fetch_C to @Motion_comp_C tokens 0 rates 2 to 2
  sdf.channel @Idct_c2upscale from @Idct_C to @Upscale tokens 0 rates 2 to 2
  sdf.channel @upscale2Motion_comp_C from @Upscale to @Motion_comp_C tokens 0 rates 8 to 2
  sdf.channel @Mc_c2Chr_Join from @Motion_comp_C to @Chr_Join tokens 0 rates 2 to 8
  sdf.channel @Chr_Join2Color from @Chr_Join to @Color tokens 0 rates 8 to 80
}
