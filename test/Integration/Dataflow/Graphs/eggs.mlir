// Rewritten from sdf_eggs.sdf of Model-Based-Design-Lab/cmlib (commit c5589858be51).
// Inputs and outputs are actors.
sdf.graph @eggs time_unit "unit" {
  sdf.actor @i time 0
  sdf.actor @Clean time 1
  sdf.actor @Box time 1
  sdf.actor @o time 0
  sdf.channel @i_Clean from @i to @Clean tokens 0 rates 1 to 4
  sdf.channel @Clean_Box from @Clean to @Box tokens 0 rates 4 to 10
  sdf.channel @Box_Box from @Box to @Box tokens 1
  sdf.channel @Box_o from @Box to @o tokens 0 rates 10 to 1
}
