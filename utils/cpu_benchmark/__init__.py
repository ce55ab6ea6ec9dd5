"""Parts of bench-cpu.py, which compares compiled networks with frameworks."""


class BenchmarkError(Exception):
    """What ends the benchmark, in a sentence for its user."""
