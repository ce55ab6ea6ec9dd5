// Rewritten from merge_example.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @merge_example time_unit "cycle" {
  sdf.actor @Vertex1 time 1
  sdf.actor @Vertex2 time 1
  sdf.actor @Vertex3 time 1
  sdf.channel @channel_1 from @Vertex2 to @Vertex3 tokens 1
  sdf.channel @channel_2 from @Vertex1 to @Vertex3 tokens 0
  sdf.channel @channel_3 from @Vertex3 to @Vertex2 tokens 0
  sdf.channel @channel_4 from @Vertex3 to @Vertex2 tokens 0
  sdf.channel @RVertex1 from @Vertex1 to @Vertex1 tokens 1
  sdf.channel @RVertex2 from @Vertex2 to @Vertex2 tokens 1
  sdf.channel @RVertex3 from @Vertex3 to @Vertex3 tokens 1
}
