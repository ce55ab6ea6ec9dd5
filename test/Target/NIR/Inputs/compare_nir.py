"""Tells whether two NIR files describe the same network.

    compare_nir.py EXPECTED ACTUAL

The same nodes by name and type, with the same arrays (type, shape, values) and
metadata, and the same edges as a set. Nested graphs of EXPECTED are flattened
first, by rules of their own that share no code with the compiler: names are
joined by dots, ports of nested graphs are bypassed. Permitted differences, as
the importer makes them: datasets NIR does not have are left out, integers of
parameters become float64, numbers that hold for all axes of a window are
written once per axis, and sizes that follow from the nodes before are added.

Prints nothing and exits with 0, or the first difference and 1.
"""

import sys

import h5py
import numpy as np

WINDOW = {"stride", "padding", "dilation", "kernel_size", "input_shape"}
INTEGERS = WINDOW | {"shape", "groups", "start_dim", "end_dim", "input_type"}
DERIVED = {"input_shape", "input_type"}
PARAMETERS = {
    "weight", "bias", "scale", "delay", "threshold", "tau", "tau_syn", "tau_mem",
    "r", "v_leak", "v_threshold", "v_reset", "w_in",
}  # fmt: skip


class Graph:
    def __init__(self):
        self.nodes, self.edges, self.metadata = {}, set(), {}


def read_value(dataset):
    value = dataset[()]
    if h5py.check_string_dtype(dataset.dtype):
        return value.decode() if isinstance(value, bytes) else [v.decode() for v in value.ravel()]
    return value


def read_metadata(group, prefix=""):
    values = {}
    for key, item in group.items():
        if isinstance(item, h5py.Group):
            values.update(read_metadata(item, prefix + key + "/"))
        else:
            values[prefix + key] = read_value(item)
    return values


def read_edges(group):
    return [(s.decode(), t.decode()) for s, t in group["edges"][()].reshape(-1, 2)]


def read_node(group):
    node = {"type": read_value(group["type"]), "metadata": {}}
    for key, item in group.items():
        if key == "metadata":
            node[key] = read_metadata(item)
        elif key in INTEGERS | PARAMETERS:
            node[key] = read_value(item)
    return node


def read_level(group, path, graph):
    """Adds the nodes and edges of one level; returns its ports by type."""
    ports = {"Input": [], "Output": []}
    ends = {}
    for name, item in group["nodes"].items():
        full = path + name
        kind = read_value(item["type"])
        if kind == "NIRGraph":
            inner = read_level(item, full + ".", graph)
            ends[name] = (inner["Input"], inner["Output"])
            continue
        while full in graph.nodes:
            full += "_2"
        graph.nodes[full] = read_node(item)
        ends[name] = ([full], [full])
        if kind in ports:
            ports[kind].append(full)
            graph.nodes[full]["nested"] = bool(path)
    for source, target in read_edges(group):
        graph.edges.add((ends[source][1][0], ends[target][0][0]))
    return ports


def bypass(graph, port):
    before = {s for s, t in graph.edges if t == port}
    behind = {t for s, t in graph.edges if s == port}
    graph.edges = {e for e in graph.edges if port not in e}
    graph.edges |= {(s, t) for s in before for t in behind}
    del graph.nodes[port]


def read_graph(path):
    graph = Graph()
    with h5py.File(path) as file:
        root = file["node"]
        if read_value(root["type"]) != "NIRGraph":
            node = read_node(root)
            shape = np.array(node["r"].shape)
            graph.nodes = {
                "input": {"type": "Input", "shape": shape, "metadata": {}},
                "node": node,
                "output": {"type": "Output", "shape": shape, "metadata": {}},
            }
            graph.edges = {("input", "node"), ("node", "output")}
            return graph
        read_level(root, "", graph)
        for name in list(graph.nodes):
            if graph.nodes[name].pop("nested", False):
                bypass(graph, name)
        if "metadata" in root:
            graph.metadata = read_metadata(root["metadata"])
    return graph


def is_same(key, expected, actual):
    if isinstance(expected, (str, list)) or isinstance(actual, (str, list)):
        return expected == actual
    if key in WINDOW and np.size(expected) == 1:
        return np.all(np.equal(expected, actual))
    if key in PARAMETERS and np.issubdtype(expected.dtype, np.integer):
        expected = expected.astype(np.float64)
    return expected.dtype == actual.dtype and np.array_equal(expected, actual)


def compare_dictionaries(where, expected, actual):
    for key in sorted(expected.keys() | actual.keys()):
        if key not in expected and key in DERIVED:
            continue
        if key not in expected or key not in actual:
            return f"{where}: '{key}' is in one file only"
        a, b = expected[key], actual[key]
        if isinstance(a, dict):
            difference = compare_dictionaries(f"{where}, {key}", a, b)
            if difference:
                return difference
        elif not is_same(key, a, b):
            return f"{where}: '{key}' is {a!r} in one file, {b!r} in the other"
    return None


def find_difference(expected_path, actual_path):
    """The first difference as a sentence, or None."""
    expected, actual = read_graph(expected_path), read_graph(actual_path)
    for edge in sorted(expected.edges ^ actual.edges):
        return f"edge {edge} is in one file only"
    return compare_dictionaries("nodes", expected.nodes, actual.nodes) or (
        compare_dictionaries("metadata", expected.metadata, actual.metadata)
    )


if __name__ == "__main__":
    sys.exit(find_difference(*sys.argv[1:3]))
