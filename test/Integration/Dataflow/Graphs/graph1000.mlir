// Rewritten from graph1000.xml of rajtendulkar/StreamExplorer (commit fc9fee129490).
sdf.graph @graph1000 time_unit "cycle" {
  sdf.actor @A time 100
  sdf.actor @B time 100
  sdf.actor @C time 100
  sdf.channel @A2B from @A to @B tokens 0 rates 1000 to 1
  sdf.channel @B2C from @B to @C tokens 0 rates 1 to 1000
}
