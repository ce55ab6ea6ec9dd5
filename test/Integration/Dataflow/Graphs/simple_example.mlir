// Rewritten from simple_example.xml of rhishi/SDF3 (commit db42b1cffb15).
sdf.graph @simple_example time_unit "cycle" {
  sdf.actor @a time [1, 3]
  sdf.actor @b time [2, 2]
  sdf.actor @c time [2, 3]
  sdf.channel @alpha from @a to @b tokens 0 rates [3, 1] to [4, 2]
  sdf.channel @beta from @b to @c tokens 0 rates [2, 4] to 6
  sdf.channel @d1 from @a to @a tokens 1
  sdf.channel @d2 from @b to @b tokens 1
  sdf.channel @d3 from @c to @c tokens 1
}
