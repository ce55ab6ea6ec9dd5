// Rewritten from sdf_deadlock.sdf of Model-Based-Design-Lab/cmlib (commit c5589858be51).
// Inputs and outputs are actors. No times are given.
sdf.graph @deadlock time_unit "unit" {
  sdf.actor @i time 0
  sdf.actor @A time 0
  sdf.actor @B time 0
  sdf.actor @C time 0
  sdf.actor @o time 0
  sdf.channel @i_A from @i to @A tokens 0
  sdf.channel @A_B from @A to @B tokens 0
  sdf.channel @B_C from @B to @C tokens 0
  sdf.channel @C_A from @C to @A tokens 0
  sdf.channel @B_o from @B to @o tokens 0
}
