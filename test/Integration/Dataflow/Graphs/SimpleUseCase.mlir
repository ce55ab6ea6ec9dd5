// Rewritten from SimpleUseCase.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @SimpleUseCase time_unit "cycle" {
  sdf.actor @Node_3 time 1
  sdf.actor @Node_4 time 1
  sdf.actor @new time [1, 1]
  sdf.channel @buffer_1 from @Node_4 to @Node_3 tokens 0 rates 3 to 2
  sdf.channel @buffer_3 from @Node_3 to @new tokens 0 rates 2 to [0, 3]
  sdf.channel @buffer_5 from @new to @Node_4 tokens 3 rates [3, 0] to 3
}
