"""Durations of repeated runs, and what is said about them."""

import gc
import time
from dataclasses import dataclass


@dataclass
class Summary:
    """Median, quartiles and least of some durations."""

    median: float
    lower: float
    upper: float
    least: float

    @classmethod
    def of(cls, values):
        ordered = sorted(values)
        return cls(*(quantile(ordered, q) for q in (0.5, 0.25, 0.75)), ordered[0])

    def scaled(self, factor):
        return Summary(*(factor * value for value in vars(self).values()))

    @property
    def spread(self):
        """Half the distance of the quartiles, as a part of the median."""
        return (self.upper - self.lower) / 2 / self.median


def quantile(ordered, q):
    """Interpolated between the two nearest of the ordered values."""
    position = q * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])


def measure(functions, repetitions, least_seconds, clock=time.perf_counter):
    """Durations of one call of each function, a list for each.

    The functions take turns, so that what else the machine does disturbs all of
    them alike. One that takes less than `least_seconds` is called several times in
    its turn.
    """
    numbers = [_calls_in_a_turn(function, least_seconds, clock) for function in functions]
    durations = [[] for _ in functions]
    collected = gc.isenabled()
    gc.disable()
    try:
        for _ in range(repetitions):
            for function, number, values in zip(functions, numbers, durations):
                values.append(_time(function, number, clock) / number)
    finally:
        if collected:
            gc.enable()
    return durations


def _time(function, number, clock):
    start = clock()
    for _ in range(number):
        function()
    return clock() - start


def _calls_in_a_turn(function, least_seconds, clock):
    number = 1
    # The first call warms up; it is not counted.
    function()
    while (duration := _time(function, number, clock)) < least_seconds:
        number = max(2 * number, int(number * least_seconds / max(duration, 1e-9)))
    return number
