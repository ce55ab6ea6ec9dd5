#!/usr/bin/env python3
"""Compares compiled networks with what they run on today, on the CPU.

    utils/bench-cpu.py [options]

The same networks on the same input in Ganglion and in PyTorch, snnTorch, Norse,
Sinabs, JAX and Spyx. A framework is compared under its own rule: the network is
discretised by that preset, and the spikes that differ are counted. The frameworks
come from PyPI into a virtual environment (build/bench-venv), at pinned versions.

Times are the median over the repetitions of one time step of one sample, in
microseconds. The two sides take turns. What is compiled at run time is compiled
before; how long that took is in a table of its own.

With --growth: how the time of a step grows with activity, neurons and synapses,
and the time to compile with the size of the network.
"""

import argparse
import json
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from cpu_benchmark import BenchmarkError, environment, table
from cpu_benchmark.comparison import PEERS, Job, Outcome, compare

ROOT = Path(__file__).resolve().parents[1]


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    names = "braille,nmnist,mlp-1%%,mlp-5%%,mlp-20%%"
    add("--networks", type=_list, help=f"of {names}; default: all")
    add("--peers", type=_list, default=list(PEERS), help=f"default: {','.join(PEERS)}")
    add("--batch", type=_numbers, default=[1, 128], help="default: 1,128")
    add("--repetitions", type=int, default=11, help="default: 11")
    add("--least-seconds", type=float, default=0.1, help="of one repetition; default: 0.1")
    add("--threads", type=int, default=2, help="of both sides; default: 2")
    add("--cpu-time", action="store_true", help="of all threads, for a busy machine")
    add("--growth", action="store_true", help="measure growth instead")
    add("--markdown", action="store_true", help="tables in Markdown")
    add("--json", metavar="FILE", help="also write all figures there")
    add("--build", default=ROOT / "build", help="folder of the build; default: build")
    add("--environment", default=ROOT / "build" / "bench-venv", help="folder of the packages")
    add("--job", help=argparse.SUPPRESS)
    return parser.parse_args()


def _list(text):
    return text.split(",")


def _numbers(text):
    return [int(part) for part in text.split(",")]


def main():
    arguments = parse_arguments()
    try:
        environment.enter(arguments.environment)
        if arguments.job:
            run_job(Path(arguments.job))
        elif arguments.growth:
            from cpu_benchmark import growth

            growth.measure(arguments)
        else:
            run_comparisons(arguments)
    except BenchmarkError as error:
        sys.exit(f"bench-cpu.py: {error}")


def run_job(path):
    """In a process of its own, so that frameworks do not share threads."""
    network, job = pickle.loads(path.read_bytes())
    outcomes = [outcome.to_json() for outcome in compare(network, job)]
    path.with_suffix(".json").write_text(json.dumps(outcomes))


def run_comparisons(arguments):
    from cpu_benchmark.networks import NETWORKS

    outcomes = []
    with tempfile.TemporaryDirectory() as directory:
        for name in _chosen(arguments.networks or list(NETWORKS), NETWORKS, "network"):
            network = NETWORKS[name](directory)
            for peer in _chosen(arguments.peers, PEERS, "peer"):
                print(f"{name}: {peer}", file=sys.stderr, flush=True)
                outcomes += _in_a_process(network, peer, arguments, directory)
    report(outcomes, arguments)


def _chosen(names, known, what):
    for name in names:
        if name not in known:
            sys.exit(f"bench-cpu.py: no {what} '{name}'; there are {', '.join(known)}")
    return names


def _in_a_process(network, peer, arguments, directory):
    job = Job(
        peer, arguments.batch, arguments.threads, arguments.repetitions,
        arguments.least_seconds, arguments.cpu_time, str(arguments.build), directory,
    )
    path = Path(directory) / "job.pickle"
    path.write_bytes(pickle.dumps((network, job)))
    environment_option = f"--environment={arguments.environment}"
    done = subprocess.run([sys.executable, __file__, environment_option, f"--job={path}"])
    if done.returncode:
        sys.exit(f"bench-cpu.py: {network.name} in {peer} failed")
    return [Outcome.from_json(o) for o in json.loads(path.with_suffix(".json").read_text())]


def report(outcomes, arguments):
    show = table.markdown if arguments.markdown else table.aligned
    print(show(*table_of_times(outcomes)), end="\n\n")
    print(show(*table_of_compile_times(outcomes)), end="\n\n")
    print(show(*table_of_activity(outcomes)))
    if arguments.json:
        document = {
            "versions": environment.versions(),
            "threads": arguments.threads,
            "cpu_time": arguments.cpu_time,
            "repetitions": arguments.repetitions,
            "outcomes": [outcome.to_json() for outcome in outcomes],
        }
        Path(arguments.json).write_text(json.dumps(document, indent=1) + "\n")


def table_of_times(outcomes):
    headers = [
        "network", "batch", "peer", "rule", "peer us", "+-", "Ganglion us", "+-",
        "ratio", "spikes differing", "of",
    ]
    rows = [
        [
            o.network, str(o.batch), o.peer, o.preset,
            table.number(o.peer_time.median), f"{100 * o.peer_time.spread:.0f} %",
            table.number(o.ganglion_time.median), f"{100 * o.ganglion_time.spread:.0f} %",
            table.number(o.ratio), str(o.differing), str(o.spiking),
        ]
        for o in outcomes
    ]
    return headers, rows


def table_of_compile_times(outcomes):
    """Seconds, each with the note of the peer on what it runs."""
    headers = ["network", "batch", "peer", "peer s", "Ganglion s", "the peer runs"]
    rows = [
        [
            o.network, str(o.batch), o.peer,
            table.number(o.peer_compile_seconds) if o.peer_compile_seconds else "-",
            table.number(o.ganglion_compile_seconds), o.note,
        ]
        for o in outcomes
    ]
    return headers, rows


def table_of_activity(outcomes):
    """One row for each rule of a network."""
    headers = ["network", "rule", "spikes per neuron and step, by layer"]
    found = {(o.network, o.preset): o.activity for o in outcomes}
    rows = [
        [network, preset, "  ".join(f"{100 * part:.2f} %" for part in activity)]
        for (network, preset), activity in found.items()
    ]
    return headers, rows


if __name__ == "__main__":
    main()
