// Rewritten from expansion_paper_sdf.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @expansion_paper_sdf time_unit "cycle" {
  sdf.actor @t1 time 1
  sdf.actor @t2 time 1
  sdf.actor @t3 time 1
  sdf.channel @b12 from @t1 to @t2 tokens 0
  sdf.channel @b23 from @t2 to @t3 tokens 0 rates 8 to 6
  sdf.channel @b31 from @t3 to @t1 tokens 20 rates 6 to 8
}
