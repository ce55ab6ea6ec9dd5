// Rewritten from sdf_prod_cons.sdf of Model-Based-Design-Lab/cmlib (commit c5589858be51).
sdf.graph @prod_cons time_unit "unit" {
  sdf.actor @P time 2
  sdf.actor @F time 3
  sdf.actor @C time 1
  sdf.channel @P_P from @P to @P tokens 1
  sdf.channel @P_F from @P to @F tokens 0
  sdf.channel @F_P from @F to @P tokens 2
  sdf.channel @F_C from @F to @C tokens 0
  sdf.channel @C_F from @C to @F tokens 2
  sdf.channel @C_C from @C to @C tokens 1
}
