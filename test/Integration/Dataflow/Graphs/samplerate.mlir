// Rewritten from samplerate.xml of rhishi/SDF3 (commit db42b1cffb15).
sdf.graph @samplerate time_unit "cycle" {
  sdf.actor @a time 5
  sdf.actor @b time 2
  sdf.actor @c time 3
  sdf.actor @d time 1
  sdf.actor @e time 4
  sdf.actor @f time 6
  sdf.channel @ch1 from @a to @b tokens 0
  sdf.channel @ch2 from @b to @c tokens 0 rates 2 to 3
  sdf.channel @ch3 from @c to @d tokens 0 rates 2 to 7
  sdf.channel @ch4 from @d to @e tokens 0 rates 8 to 7
  sdf.channel @ch5 from @e to @f tokens 0 rates 5 to 1
  sdf.channel @_ch6 from @a to @a tokens 1
  sdf.channel @_ch7 from @b to @b tokens 1
  sdf.channel @_ch8 from @c to @c tokens 1
  sdf.channel @_ch9 from @d to @d tokens 1
  sdf.channel @_ch10 from @e to @e tokens 1
  sdf.channel @_ch11 from @f to @f tokens 1
}
