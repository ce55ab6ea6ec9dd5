// Rewritten from tiny.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @tiny time_unit "cycle" {
  sdf.actor @a time [1, 1]
  sdf.actor @b time [3*1]
  sdf.channel @ab from @a to @b tokens 0 rates [2, 1] to 1
  sdf.channel @ba from @b to @a tokens 8 rates 1 to [3, 0]
}
