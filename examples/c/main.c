/* Runs a compiled network on a recording, step by step as if it came from a
 * sensor, and counts the spikes of each output. See README.md. */

#include "net.h"

#include <stdio.h>

#define NUM_INPUTS BRAILLE_NODELAY_BIAS_ZERO_INPUT_INPUT_SIZE
#define NUM_OUTPUTS BRAILLE_NODELAY_BIAS_ZERO_OUTPUT_OUTPUT_SIZE

int main(int argc, char **argv) {
  braille_noDelay_bias_zero_state state;
  float input[NUM_INPUTS];
  uint8_t spikes[NUM_OUTPUTS];
  long counts[NUM_OUTPUTS] = {0};
  long steps = 0;
  FILE *file;
  int k;

  if (argc != 2) {
    fprintf(stderr, "usage: %s FILE, which holds %d floats for each step\n",
            argv[0], NUM_INPUTS);
    return 2;
  }
  file = fopen(argv[1], "rb");
  if (!file) {
    perror(argv[1]);
    return 1;
  }

  braille_noDelay_bias_zero_init(&state);
  while (fread(input, sizeof(input), 1, file) == 1) {
    braille_noDelay_bias_zero_step(&state, input, spikes);
    for (k = 0; k < NUM_OUTPUTS; ++k)
      counts[k] += spikes[k];
    ++steps;
  }
  fclose(file);

  printf("%ld steps, spikes [", steps);
  for (k = 0; k < NUM_OUTPUTS; ++k)
    printf("%s%ld", k ? " " : "", counts[k]);
  printf("]\n");
  return 0;
}
