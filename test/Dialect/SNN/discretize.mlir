// Every preset on every kind of neuron. The parameters are powers of two, so
// that the coefficients of forward Euler are exact.

// DEFINE: %{pass} = snn-opt %s --snn-discretize
// DEFINE: %{check} = FileCheck %s -DT=" : tensor<1xf64>"

// RUN: %{pass}="preset=norse dt=0.5" | %{check} --check-prefix=NORSE
// RUN: %{pass}="preset=snntorch dt=0.5" | %{check} --check-prefix=SNNTORCH
// RUN: %{pass}="preset=spyx dt=0.5" | %{check} --check-prefix=SPYX
// RUN: %{pass}="preset=sinabs dt=0.5" | %{check} --check-prefix=SINABS
// RUN: %{pass}="preset=lava dt=0.5" | %{check} --check-prefix=LAVA
// RUN: %{pass}="preset=loihi dt=0.5" | %{check} --check-prefix=LOIHI
// RUN: %{pass}="preset=nengo dt=0.5" | %{check} --check-prefix=NENGO

// Decay 1 - dt/tau, gain r dt/tau, reset to v_reset.
//
// NORSE-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// NORSE-NEXT:  %lif = snn.neuron "lif" %input0 a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]]) bias(dense<2.000000e+00>[[T]])
// NORSE-SAME:    theta(dense<1.000000e+00>[[T]]) v_reset(dense<-5.000000e-01>[[T]]) reset value : tensor<1xf32> -> tensor<1xi1>
// NORSE-NEXT:  %cuba = snn.neuron "cuba" %input0 a_syn(dense<5.000000e-01>[[T]]) g_in(dense<1.500000e+00>[[T]]) a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// NORSE-SAME:    theta(dense<1.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// NORSE-NEXT:  %if = snn.neuron "if" %input0 a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// NORSE-SAME:    theta(dense<1.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// NORSE-NEXT:  %li = snn.neuron "li" %input0 a_mem(dense<7.500000e-01>[[T]])
// NORSE-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// NORSE-NEXT:  %th = snn.neuron "th" %input0 a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// NORSE-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// NORSE-NEXT:  %int = snn.neuron "int" %input0 a_mem(dense<1.000000e+00>[[T]])
// NORSE-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// NORSE-NEXT:  snn.return %lif, %cuba, %if, %li, %th, %int :

// The same; the two differ in recurrent synapses only.
//
// SNNTORCH-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// SNNTORCH-NEXT:  %lif = snn.neuron "lif" %input0 a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]]) bias(dense<2.000000e+00>[[T]])
// SNNTORCH-SAME:    theta(dense<1.000000e+00>[[T]]) v_reset(dense<-5.000000e-01>[[T]]) reset value : tensor<1xf32> -> tensor<1xi1>
// SNNTORCH-NEXT:  %cuba = snn.neuron "cuba" %input0 a_syn(dense<5.000000e-01>[[T]]) g_in(dense<1.500000e+00>[[T]]) a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// SNNTORCH-SAME:    theta(dense<1.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// SNNTORCH-NEXT:  %if = snn.neuron "if" %input0 a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// SNNTORCH-SAME:    theta(dense<1.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// SNNTORCH-NEXT:  %li = snn.neuron "li" %input0 a_mem(dense<7.500000e-01>[[T]])
// SNNTORCH-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// SNNTORCH-NEXT:  %th = snn.neuron "th" %input0 a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// SNNTORCH-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// SNNTORCH-NEXT:  %int = snn.neuron "int" %input0 a_mem(dense<1.000000e+00>[[T]])
// SNNTORCH-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>

// Subtracts the threshold: inside the next step without a synaptic current, in
// the same step with one. Spikes are seen one step late.
//
// SPYX-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// SPYX-NEXT:  %lif = snn.neuron "lif" %input0 a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]]) bias(dense<2.000000e+00>[[T]])
// SPYX-SAME:    theta(dense<1.000000e+00>[[T]]) reset subtract timing next_step : tensor<1xf32> -> tensor<1xi1>
// SPYX-NEXT:  %lif40output = snn.delay "lif@output" %lif steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
// SPYX-NEXT:  %cuba = snn.neuron "cuba" %input0 a_syn(dense<5.000000e-01>[[T]]) g_in(dense<1.500000e+00>[[T]]) a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// SPYX-SAME:    theta(dense<1.000000e+00>[[T]]) reset subtract : tensor<1xf32> -> tensor<1xi1>
// SPYX-NEXT:  %cuba40output = snn.delay "cuba@output" %cuba steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
// SPYX-NEXT:  %if = snn.neuron "if" %input0 a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// SPYX-SAME:    theta(dense<1.000000e+00>[[T]]) reset subtract timing next_step : tensor<1xf32> -> tensor<1xi1>
// SPYX-NEXT:  %if40output = snn.delay "if@output" %if steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
// SPYX-NEXT:  %li = snn.neuron "li" %input0 a_mem(dense<7.500000e-01>[[T]])
// SPYX-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// SPYX-NEXT:  %th = snn.neuron "th" %input0 a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// SPYX-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// SPYX-NEXT:  %th40output = snn.delay "th@output" %th steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
// SPYX-NEXT:  %int = snn.neuron "int" %input0 a_mem(dense<1.000000e+00>[[T]])
// SPYX-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// SPYX-NEXT:  snn.return %lif40output, %cuba40output, %if40output, %li, %th40output, %int :

// Exponential decay, the input added whole, several spikes in a step. Neurons
// without leak stay above the negative threshold.
//
// SINABS-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// SINABS-NEXT:  %lif = snn.neuron "lif" %input0 a_mem(dense<0.77880078307140488>[[T]]) gain(dense<1.000000e+00>[[T]]) bias(dense<1.769593735428761>[[T]])
// SINABS-SAME:    theta(dense<1.000000e+00>[[T]]) reset subtract_multi compare ge : tensor<1xf32> -> tensor<1xi32>
// SINABS-NEXT:  %cuba = snn.neuron "cuba" %input0 a_syn(dense<0.60653065971263342>[[T]]) g_in(dense<1.000000e+00>[[T]]) a_mem(dense<0.77880078307140488>[[T]]) gain(dense<1.000000e+00>[[T]])
// SINABS-SAME:    theta(dense<1.000000e+00>[[T]]) reset subtract_multi compare ge : tensor<1xf32> -> tensor<1xi32>
// SINABS-NEXT:  %if = snn.neuron "if" %input0 a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// SINABS-SAME:    theta(dense<1.000000e+00>[[T]]) v_min(dense<-1.000000e+00>[[T]]) reset subtract_multi compare ge : tensor<1xf32> -> tensor<1xi32>
// SINABS-NEXT:  %li = snn.neuron "li" %input0 a_mem(dense<0.77880078307140488>[[T]])
// SINABS-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// SINABS-NEXT:  %th = snn.neuron "th" %input0 a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// SINABS-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// SINABS-NEXT:  %int = snn.neuron "int" %input0 a_mem(dense<1.000000e+00>[[T]])
// SINABS-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// SINABS-NEXT:  snn.return %lif, %cuba, %if, %li, %th, %int :

// As norse, one step later.
//
// LAVA-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// LAVA-NEXT:  %lif40input = snn.delay "lif@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LAVA-NEXT:  %lif = snn.neuron "lif" %lif40input a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]]) bias(dense<2.000000e+00>[[T]])
// LAVA-SAME:    theta(dense<1.000000e+00>[[T]]) v_reset(dense<-5.000000e-01>[[T]]) reset value : tensor<1xf32> -> tensor<1xi1>
// LAVA-NEXT:  %cuba40input = snn.delay "cuba@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LAVA-NEXT:  %cuba = snn.neuron "cuba" %cuba40input a_syn(dense<5.000000e-01>[[T]]) g_in(dense<1.500000e+00>[[T]]) a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// LAVA-SAME:    theta(dense<1.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// LAVA-NEXT:  %if40input = snn.delay "if@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LAVA-NEXT:  %if = snn.neuron "if" %if40input a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// LAVA-SAME:    theta(dense<1.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// LAVA-NEXT:  %li40input = snn.delay "li@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LAVA-NEXT:  %li = snn.neuron "li" %li40input a_mem(dense<7.500000e-01>[[T]])
// LAVA-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// LAVA-NEXT:  %th40input = snn.delay "th@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LAVA-NEXT:  %th = snn.neuron "th" %th40input a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// LAVA-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// LAVA-NEXT:  %int40input = snn.delay "int@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LAVA-NEXT:  %int = snn.neuron "int" %int40input a_mem(dense<1.000000e+00>[[T]])
// LAVA-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>

// As lava on whole numbers: potentials in units of 2^-14.
//
// LOIHI-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// LOIHI-NEXT:  %lif40input = snn.delay "lif@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LOIHI-NEXT:  %lif = snn.neuron "lif" %lif40input a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.638400e+04>[[T]]) bias(dense<3.276800e+04>[[T]])
// LOIHI-SAME:    theta(dense<1.638400e+04>[[T]]) v_reset(dense<-8.192000e+03>[[T]]) reset value rounding toward_zero : tensor<1xf32> -> tensor<1xi1>
// LOIHI-NEXT:  %cuba40input = snn.delay "cuba@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LOIHI-NEXT:  %cuba = snn.neuron "cuba" %cuba40input a_syn(dense<5.000000e-01>[[T]]) g_in(dense<2.457600e+04>[[T]]) a_mem(dense<7.500000e-01>[[T]]) gain(dense<1.000000e+00>[[T]])
// LOIHI-SAME:    theta(dense<1.638400e+04>[[T]]) reset zero rounding toward_zero : tensor<1xf32> -> tensor<1xi1>
// LOIHI-NEXT:  %if40input = snn.delay "if@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LOIHI-NEXT:  %if = snn.neuron "if" %if40input a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.638400e+04>[[T]])
// LOIHI-SAME:    theta(dense<1.638400e+04>[[T]]) reset zero rounding toward_zero : tensor<1xf32> -> tensor<1xi1>
// LOIHI-NEXT:  %li40input = snn.delay "li@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LOIHI-NEXT:  %li = snn.neuron "li" %li40input a_mem(dense<7.500000e-01>[[T]])
// LOIHI-SAME:    gain(dense<1.638400e+04>[[T]]) rounding toward_zero : tensor<1xf32> -> tensor<1xf32>
// LOIHI-NEXT:  %th40input = snn.delay "th@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LOIHI-NEXT:  %th = snn.neuron "th" %th40input a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// LOIHI-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// LOIHI-NEXT:  %int40input = snn.delay "int@input" %input0 steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
// LOIHI-NEXT:  %int = snn.neuron "int" %int40input a_mem(dense<1.000000e+00>[[T]])
// LOIHI-SAME:    gain(dense<1.638400e+04>[[T]]) rounding toward_zero : tensor<1xf32> -> tensor<1xf32>

// The exact solution for a constant input; the membrane of a spiking neuron is
// never negative.
//
// NENGO-LABEL: snn.network discrete dt 5.000000e-01 @kinds
// NENGO-NEXT:  %lif = snn.neuron "lif" %input0 a_mem(dense<0.77880078307140488>[[T]]) gain(dense<0.88479686771438048>[[T]]) bias(dense<1.769593735428761>[[T]])
// NENGO-SAME:    theta(dense<1.000000e+00>[[T]]) v_reset(dense<-5.000000e-01>[[T]]) v_min(dense<0.000000e+00>[[T]]) reset value : tensor<1xf32> -> tensor<1xi1>
// NENGO-NEXT:  %cuba = snn.neuron "cuba" %input0 a_syn(dense<0.60653065971263342>[[T]]) g_in(dense<1.1804080208620997>[[T]]) a_mem(dense<0.77880078307140488>[[T]]) gain(dense<0.88479686771438048>[[T]])
// NENGO-SAME:    theta(dense<1.000000e+00>[[T]]) v_min(dense<0.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// NENGO-NEXT:  %if = snn.neuron "if" %input0 a_mem(dense<1.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// NENGO-SAME:    theta(dense<1.000000e+00>[[T]]) v_min(dense<0.000000e+00>[[T]]) reset zero : tensor<1xf32> -> tensor<1xi1>
// NENGO-NEXT:  %li = snn.neuron "li" %input0 a_mem(dense<0.77880078307140488>[[T]])
// NENGO-SAME:    gain(dense<0.88479686771438048>[[T]]) : tensor<1xf32> -> tensor<1xf32>
// NENGO-NEXT:  %th = snn.neuron "th" %input0 a_mem(dense<0.000000e+00>[[T]]) gain(dense<1.000000e+00>[[T]])
// NENGO-SAME:    theta(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xi1>
// NENGO-NEXT:  %int = snn.neuron "int" %input0 a_mem(dense<1.000000e+00>[[T]])
// NENGO-SAME:    gain(dense<1.000000e+00>[[T]]) : tensor<1xf32> -> tensor<1xf32>

snn.network physical @kinds(%x: tensor<1xf32>) -> (tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xf32>, tensor<1xi1>, tensor<1xf32>) {
  %lif = snn.lif "lif" %x tau(dense<2.0> : tensor<1xf32>) r(dense<4.0> : tensor<1xf32>)
      v_leak(dense<8.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      v_reset(dense<-0.5> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
  %cuba = snn.cuba_lif "cuba" %x tau_syn(dense<1.0> : tensor<1xf32>) tau_mem(dense<2.0> : tensor<1xf32>)
      r(dense<4.0> : tensor<1xf32>) v_leak(dense<0.0> : tensor<1xf32>)
      w_in(dense<3.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  %if = snn.if "if" %x r(dense<4.0> : tensor<1xf32>) v_threshold(dense<1.0> : tensor<1xf32>)
      : tensor<1xf32> -> tensor<1xi1>
  %li = snn.li "li" %x tau(dense<2.0> : tensor<1xf32>) r(dense<4.0> : tensor<1xf32>)
      v_leak(dense<0.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  %th = snn.threshold "th" %x at(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
  %int = snn.integrator "int" %x r(dense<4.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return %lif, %cuba, %if, %li, %th, %int : tensor<1xi1>, tensor<1xi1>, tensor<1xi1>, tensor<1xf32>, tensor<1xi1>, tensor<1xf32>
}
