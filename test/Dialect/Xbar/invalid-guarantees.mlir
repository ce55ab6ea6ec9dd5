// Every rule for orders and guarantees.

// RUN: snn-opt %s -split-input-file -verify-diagnostics

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  // expected-error @below {{'xbar.order' op lists @c0 twice}}
  xbar.order [@c0, @c0]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  // expected-error @below {{'xbar.order' op does not list @c1}}
  xbar.order [@c0]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  // expected-error @below {{'xbar.order' op does not list @c0}}
  xbar.order []
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  // expected-error @below {{'xbar.order' op lists 3 clusters, but the program has 2}}
  xbar.order [@c0, @c1, @c2]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.order' op is the second one of the program; keep one}}
  xbar.order [@c0, @c1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.stream @c0 -> @c1 events 1
  // expected-error @below {{'xbar.order' op has @c1 before @c0, whose spikes it takes in the same time step}}
  xbar.order [@c1, @c0]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  // expected-error @below {{'xbar.guarantee' op is about clusters that take turns, but the program has no xbar.order}}
  xbar.guarantee tiles 2 hops 1 period 5 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op binds 1 clusters, but the program has 2}}
  xbar.guarantee tiles 1 hops 1 period 5 binding [0] starts [0]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op binds 2 clusters, but has 1 starts}}
  xbar.guarantee tiles 2 hops 1 period 5 binding [0, 1] starts [0]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs at least one tile and at most one for each of 2 clusters, but found 3}}
  xbar.guarantee tiles 3 hops 1 period 5 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs at least one tile and at most one for each of 0 clusters, but found 0}}
  xbar.guarantee tiles 0 hops 1 period 5 binding [] starts []
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs between 0 and 4294967295 hops, but found -1}}
  xbar.guarantee tiles 2 hops -1 period 5 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op numbers its tiles from 0 to 1, but binds a cluster to 2}}
  xbar.guarantee tiles 2 hops 1 period 5 binding [0, 2] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op numbers its tiles from 0 to 1, but binds a cluster to -1}}
  xbar.guarantee tiles 2 hops 1 period 5 binding [0, -1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op binds no cluster to tile number 0}}
  xbar.guarantee tiles 2 hops 1 period 5 binding [1, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op starts a cluster before time 0, at -1}}
  xbar.guarantee tiles 2 hops 1 period 5 binding [0, 1] starts [-1, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs a period that is not negative and in lowest terms, but found -5/1}}
  xbar.guarantee tiles 2 hops 1 period -5 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs a period that is not negative and in lowest terms, but found 6/4}}
  xbar.guarantee tiles 2 hops 1 period 6/4 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs a period that is not negative and in lowest terms, but found 1/0}}
  xbar.guarantee tiles 2 hops 1 period 1/0 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op needs a period that is not negative and in lowest terms, but found 5/-1}}
  xbar.guarantee tiles 2 hops 1 period 5/-1 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op is running, but @c1 has no tile}}
  xbar.guarantee running tiles 2 hops 1 period 5 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 tile 0 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op is running, but @c1, with number 1 and on tile 0, shares only one of them with another cluster}}
  xbar.guarantee running tiles 2 hops 1 period 5 binding [0, 1] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 tile 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  // expected-error @below {{'xbar.guarantee' op is running, but @c1, with number 0 and on tile 1, shares only one of them with another cluster}}
  xbar.guarantee running tiles 1 hops 1 period 5 binding [0, 0] starts [0, 1]
}

// -----

xbar.program @p of @net on @m bound 0 {
  xbar.cluster @c0 stage 0 rows 1 columns 1 neurons 1 crosspoints 1 tile 0 blocks [#xbar.block<neurons = [<"p"[0:1]>]>]
  xbar.cluster @c1 stage 1 rows 1 columns 1 neurons 1 crosspoints 1 tile 1 blocks [#xbar.block<neurons = [<"p"[1:2]>]>]
  xbar.order [@c0, @c1]
  xbar.guarantee running tiles 2 hops 1 period 5 binding [0, 1] starts [0, 1]
  // expected-error @below {{'xbar.guarantee' op is the second one that is running; a program has one at a time}}
  xbar.guarantee running tiles 2 hops 1 period 5 binding [0, 1] starts [0, 1]
}

// -----

// expected-error @below {{'xbar.order' op expects parent op 'xbar.program'}}
xbar.order []

// -----

// expected-error @below {{'xbar.guarantee' op expects parent op 'xbar.program'}}
xbar.guarantee tiles 2 hops 1 period 5 binding [0, 1] starts [0, 1]
