// Rewritten from expansion_paper_norm_sdf.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @expansion_paper_norm_sdf time_unit "cycle" {
  sdf.actor @t1 time 1
  sdf.actor @t2 time 1
  sdf.actor @t3 time 1
  sdf.channel @b12 from @t1 to @t2 tokens 0 rates 4 to 4
  sdf.channel @b23 from @t2 to @t3 tokens 0 rates 4 to 3
  sdf.channel @b31 from @t3 to @t1 tokens 10 rates 3 to 4
}
