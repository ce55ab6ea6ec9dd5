"""Writes small NIR files in the layout of the reference writer.

    make_nir.py FOLDER [NAME...]

Writes FOLDER/NAME.nir for each function of this file that is marked with
@network, or for those named. Numeric arrays are compressed, strings are of
variable length, scalars are plain.
"""

import os
import sys

import h5py
import numpy as np

NETWORKS = {}


def network(function):
    """Marks a function that returns a root node, or the nodes and edges of
    one."""
    NETWORKS[function.__name__] = function
    return function


# ---------------------------------------------------------------------------
# The writer
# ---------------------------------------------------------------------------


def write_group(group, node):
    """A dictionary is a group; all else is a dataset."""
    for key, value in node.items():
        if isinstance(value, dict):
            write_group(group.create_group(key), value)
        elif isinstance(value, str):
            group.create_dataset(key, data=value, dtype=h5py.string_dtype())
        elif key == "edges":
            edges = np.array(value, dtype=object).reshape(-1, 2)
            group.create_dataset(key, data=edges, dtype=h5py.string_dtype())
        elif np.ndim(value) == 0:
            group.create_dataset(key, data=value)
        else:
            group.create_dataset(key, data=value, compression="gzip")


def write_file(path, root, version="1.0.7"):
    with h5py.File(path, "w") as file:
        file.create_dataset("version", data=version, dtype=h5py.string_dtype())
        write_group(file.create_group("node"), root)


# ---------------------------------------------------------------------------
# Nodes
# ---------------------------------------------------------------------------


def graph(nodes, edges, **more):
    return {"type": "NIRGraph", "nodes": nodes, "edges": edges, **more}


def chain(*nodes):
    """A graph of 'input', the nodes given as pairs, and 'output'."""
    names = [name for name, _ in nodes]
    return graph(dict(nodes), list(zip(names, names[1:])))


def count(*shape, dtype=np.float32, start=1):
    """Distinct values, so that none can be in the wrong place unseen."""
    return np.arange(start, start + np.prod(shape), dtype=dtype).reshape(shape)


def fill(value, *shape, dtype=np.float32):
    return np.full(shape, value, dtype=dtype)


def Input(*shape):
    return {"type": "Input", "shape": np.array(shape, dtype=np.int64)}


def Output(*shape):
    return {"type": "Output", "shape": np.array(shape, dtype=np.int64)}


def Linear(*shape):
    return {"type": "Linear", "weight": count(*shape)}


def Affine(*shape):
    return {"type": "Affine", "weight": count(*shape), "bias": count(*shape[:-1])}


def Scale(*shape):
    return {"type": "Scale", "scale": count(*shape)}


def Delay(*shape, value=0.002):
    return {"type": "Delay", "delay": fill(value, *shape)}


def Threshold(*shape):
    return {"type": "Threshold", "threshold": fill(0.5, *shape)}


def I(*shape):
    return {"type": "I", "r": fill(2, *shape)}


def IF(*shape, reset=True):
    node = {"type": "IF", "r": fill(2, *shape), "v_threshold": fill(1.5, *shape)}
    return {**node, "v_reset": fill(-0.5, *shape)} if reset else node


def LI(*shape):
    return {
        "type": "LI",
        "tau": fill(0.01, *shape),
        "r": fill(2, *shape),
        "v_leak": fill(0.25, *shape),
    }


def LIF(*shape, dtype=np.float32, reset=True):
    node = {
        "type": "LIF",
        "tau": fill(0.01, *shape, dtype=dtype),
        "r": fill(2, *shape, dtype=dtype),
        "v_leak": fill(0.25, *shape, dtype=dtype),
        "v_threshold": fill(1.5, *shape, dtype=dtype),
    }
    return {**node, "v_reset": fill(-0.5, *shape, dtype=dtype)} if reset else node


def CubaLI(*shape, w_in=True):
    node = {
        "type": "CubaLI",
        "tau_syn": fill(0.005, *shape),
        "tau_mem": fill(0.01, *shape),
        "r": fill(2, *shape),
        "v_leak": fill(0.25, *shape),
    }
    return {**node, "w_in": fill(3, *shape)} if w_in else node


def CubaLIF(*shape, w_in=True, reset=True):
    node = {
        **CubaLI(*shape, w_in=w_in),
        "type": "CubaLIF",
        "v_threshold": fill(1.5, *shape),
    }
    return {**node, "v_reset": fill(-0.5, *shape)} if reset else node


def Conv1d(weight, length, stride=1, padding=0, dilation=1, groups=1):
    return {
        "type": "Conv1d",
        "weight": count(*weight),
        "bias": count(weight[0]),
        "stride": stride,
        "padding": padding,
        "dilation": dilation,
        "groups": groups,
        "input_shape": length,
    }


def Conv2d(weight, size, stride=(1, 1), padding=(0, 0), dilation=(1, 1), groups=1):
    node = {
        "type": "Conv2d",
        "weight": count(*weight),
        "bias": count(weight[0]),
        "stride": np.array(stride),
        "padding": padding if isinstance(padding, str) else np.array(padding),
        "dilation": np.array(dilation),
        "groups": groups,
    }
    return {**node, "input_shape": np.array(size)} if size else node


def pool(kind, kernel, stride, padding=(0, 0)):
    return {
        "type": kind,
        "kernel_size": np.array(kernel),
        "stride": np.array(stride),
        "padding": np.array(padding),
    }


def Flatten(start, end, *shape):
    node = {"type": "Flatten", "start_dim": start, "end_dim": end}
    return {**node, "input_type": np.array(shape)} if shape else node


# ---------------------------------------------------------------------------
# Each primitive once
# ---------------------------------------------------------------------------


@network
def elementwise():
    """Every node whose output has the shape of its input."""
    return chain(
        ("input", Input(2, 3)),
        ("scale", Scale(2, 3)),
        ("delay", Delay(2, 3)),
        ("threshold", Threshold(2, 3)),
        ("integrator", I(2, 3)),
        ("if", IF(2, 3)),
        ("li", LI(2, 3)),
        ("lif", LIF(2, 3)),
        ("cuba_li", CubaLI(2, 3)),
        ("cuba_lif", CubaLIF(2, 3)),
        ("output", Output(2, 3)),
    )


@network
def maps():
    """Leading axes of a weight are a batch of maps."""
    return chain(
        ("input", Input(2, 5, 3)),
        ("linear", Linear(2, 5, 4, 3)),
        ("affine", Affine(2, 5, 2, 4)),
        ("output", Output(2, 5, 2)),
    )


@network
def conv1d():
    return chain(
        ("input", Input(2, 10)),
        ("plain", Conv1d((4, 2, 3), 10, stride=2, padding=1)),
        ("same", Conv1d((4, 4, 2), 5, padding="same")),
        ("dilated", Conv1d((3, 4, 2), 5, padding="valid", dilation=3)),
        ("output", Output(3, 2)),
    )


@network
def conv2d():
    """Kernels that are not square, 'same' with a stride, 'valid', dilation."""
    return chain(
        ("input", Input(2, 8, 9)),
        ("tall", Conv2d((3, 2, 3, 5), (8, 9))),
        ("same", Conv2d((3, 3, 3, 2), (6, 5), stride=(2, 1), padding="same")),
        ("valid", Conv2d((3, 3, 2, 2), (3, 5), padding="valid")),
        ("dilated", Conv2d((2, 3, 2, 2), (2, 4), padding=(1, 0), dilation=(1, 3))),
        ("output", Output(2, 3, 1)),
    )


@network
def groups():
    """Two groups, then one per channel (depthwise)."""
    return chain(
        ("input", Input(4, 5, 5)),
        ("two", Conv2d((6, 2, 3, 3), (5, 5), groups=2)),
        ("depthwise", Conv2d((6, 1, 3, 3), (3, 3), groups=6)),
        ("output", Output(6, 1, 1)),
    )


@network
def scalar_window():
    """One number for both axes, which older writers wrote."""
    conv = Conv2d((2, 2, 3, 3), (8, 8))
    conv.update(stride=2, padding=1, dilation=1, input_shape=8)
    pooled = pool("SumPool2d", (2, 2), (2, 2))
    pooled.update(kernel_size=2, stride=2, padding=0)
    return chain(
        ("input", Input(2, 8, 8)),
        ("conv", conv),
        ("pool", pooled),
        ("output", Output(2, 2, 2)),
    )


@network
def pools():
    return chain(
        ("input", Input(2, 9, 9)),
        ("avg", pool("AvgPool2d", (3, 2), (2, 2), (1, 0))),
        ("sum", pool("SumPool2d", (2, 2), (2, 2))),
        ("output", Output(2, 2, 2)),
    )


@network
def flatten_part():
    return chain(
        ("input", Input(2, 3, 4, 5)),
        ("middle", Flatten(1, 2, 2, 3, 4, 5)),
        ("last", Flatten(-2, -1, 2, 12, 5)),
        ("output", Output(2, 60)),
    )


@network
def no_conv_size():
    """Shapes that only the nodes before tell."""
    return chain(
        ("input", Input(1, 6, 6)),
        ("conv", Conv2d((2, 1, 3, 3), None)),
        ("flatten", Flatten(0, -1)),
        ("output", Output(32)),
    )


@network
def scalar_population():
    """One neuron without an axis: its parameters are scalars by right."""
    return chain(("input", Input()), ("lif", LIF()), ("output", Output()))


# ---------------------------------------------------------------------------
# Edges
# ---------------------------------------------------------------------------


@network
def ports():
    """Several inputs and outputs, in the order in which people count."""
    nodes = {
        "in10": Input(3),
        "in2": Input(2),
        "a": Linear(4, 2),
        "b": Linear(4, 3),
        "lif": LIF(4),
        "out10": Output(4),
        "out9": Output(4),
    }
    edges = [
        ("lif", "out10"),
        ("in10", "b"),
        ("a", "lif"),
        ("b", "out9"),
        ("in2", "a"),
    ]
    return graph(nodes, edges)


@network
def scrambled():
    """Edges in no order, over nodes that HDF5 lists as 0, 1, 10, 2, ..."""
    nodes = {"input": Input(2), "output": Output(2)}
    nodes.update({str(i): Scale(2) for i in range(11)})
    names = ["input"] + [str(i) for i in range(11)] + ["output"]
    edges = list(zip(names, names[1:]))
    return graph(nodes, edges[::2] + edges[1::2][::-1])


@network
def fan_in():
    """Several edges into one node are summed, spikes and currents alike."""
    nodes = {
        "input": Input(3),
        "a": Linear(3, 3),
        "b": Affine(3, 3),
        "spikes": Threshold(3),
        "lif": LIF(3),
        "output": Output(3),
    }
    edges = [
        ("b", "lif"),
        ("input", "a"),
        ("a", "lif"),
        ("input", "spikes"),
        ("spikes", "lif"),
        ("input", "b"),
        ("lif", "output"),
        ("input", "output"),
    ]
    return graph(nodes, edges)


@network
def through():
    return graph({"input": Input(3), "output": Output(3)}, [("input", "output")])


@network
def duplicates():
    return graph(
        {"input": Input(3), "lif": LIF(3), "output": Output(3)},
        [("input", "lif"), ("lif", "output"), ("input", "lif"), ("input", "lif")],
    )


@network
def self_loop():
    return graph(
        {"input": Input(3), "lif": LIF(3), "output": Output(3)},
        [("input", "lif"), ("lif", "lif"), ("lif", "output")],
    )


@network
def two_cycle():
    return graph(
        {"input": Input(3), "a": LIF(3), "b": LIF(3), "output": Output(3)},
        [("input", "a"), ("a", "b"), ("b", "a"), ("b", "output")],
    )


@network
def delay_cycle():
    """The Delay carries the cycle, so no edge is cut."""
    nodes = {
        "input": Input(3),
        "lif": LIF(3),
        "delay": Delay(3),
        "back": Linear(3, 3),
        "output": Output(3),
    }
    edges = [
        ("input", "lif"),
        ("lif", "delay"),
        ("delay", "back"),
        ("back", "lif"),
        ("lif", "output"),
    ]
    return graph(nodes, edges)


@network
def delay_loop():
    """A Delay that feeds itself."""
    return graph(
        {"input": Input(3), "delay": Delay(3), "output": Output(3)},
        [("input", "delay"), ("delay", "delay"), ("delay", "output")],
    )


@network
def current_cycle():
    """A cycle without a neuron or a Delay."""
    return graph(
        {"input": Input(3), "a": Scale(3), "b": Scale(3), "output": Output(3)},
        [("input", "a"), ("a", "b"), ("b", "a"), ("b", "output")],
    )


# ---------------------------------------------------------------------------
# Numbers, names, levels
# ---------------------------------------------------------------------------


@network
def precision():
    """float64, integers, and values that only float64 holds; no v_reset."""
    lif = LIF(2, dtype=np.float64, reset=False)
    lif["tau"] = np.array([0.1, 1e-300])
    lif["r"] = np.array([1, 2], dtype=np.float32)
    return chain(("input", Input(2)), ("lif", lif), ("output", Output(2)))


@network
def integers():
    """Parameters that are integers, which become float64."""
    lif = LIF(2)
    lif["v_leak"] = np.array([1, -2], dtype=np.int32)
    return chain(("input", Input(2)), ("lif", lif), ("output", Output(2)))


@network
def old():
    """Files of before 2025 have no v_reset, some no w_in."""
    return chain(
        ("input", Input(2)),
        ("if", IF(2, reset=False)),
        ("cuba_li", CubaLI(2, w_in=False)),
        ("cuba_lif", CubaLIF(2, w_in=False, reset=False)),
        ("output", Output(2)),
    )


@network
def metadata():
    lif = LIF(2)
    lif["metadata"] = {
        "note": "by hand",
        "rate": 0.5,
        "deep": {"er": {"counts": np.array([1, 2, 3])}},
    }
    port = Input(2)
    port["metadata"] = {"units": "mV"}
    root = chain(("input", port), ("lif", lif), ("output", Output(2)))
    root["metadata"] = {"author": "test", "dt": 1e-4}
    return root


@network
def more_datasets():
    """A dataset that NIR does not know."""
    lif = LIF(2)
    lif["colour"] = "red"
    return chain(("input", Input(2)), ("lif", lif), ("output", Output(2)))


@network
def nested():
    """Three levels; names of ports repeat."""
    inner = chain(("input", Input(2)), ("lif", LIF(2)), ("output", Output(2)))
    middle = chain(
        ("input", Input(2)), ("inner", inner), ("fc", Linear(3, 2)), ("output", Output(3))
    )
    return chain(
        ("input", Input(2)), ("middle", middle), ("lif", LIF(3)), ("output", Output(3))
    )


@network
def nested_metadata():
    inner = chain(("input", Input(2)), ("lif", LIF(2)), ("output", Output(2)))
    inner["metadata"] = {"layer": 1}
    return chain(("input", Input(2)), ("layer", inner), ("output", Output(2)))


@network
def names():
    """Any text is a name."""
    nodes = [
        ("input", Input(1)),
        ('a "quoted" name', Scale(1)),
        ("ünï çödé 神経", Scale(1)),
        ("with.dots.0", Scale(1)),
        ("10", Scale(1)),
        ("back\\slash", Scale(1)),
        ("new\nline", Scale(1)),
        ("%percent #hash @at", Scale(1)),
        ("output", Output(1)),
    ]
    return chain(*nodes)


@network
def port_names():
    """A neuron called like a port usually is, and ports called otherwise."""
    return chain(("output", Input(2)), ("input", LIF(2)), ("lif", Output(2)))


@network
def clash():
    """Names that become equal when levels are joined by dots."""
    inner = chain(("input", Input(2)), ("b", Scale(2)), ("output", Output(2)))
    return chain(
        ("input", Input(2)), ("a", inner), ("a.b", Scale(2)), ("output", Output(2))
    )


@network
def lone():
    """A file may hold one primitive and no graph."""
    return LIF(3)


# ---------------------------------------------------------------------------
# Mistakes of real exporters
# ---------------------------------------------------------------------------


@network
def dangling_outer():
    """The edges say 'lif1', the nodes are 'lif1.lif' and 'lif1.w_rec'."""
    nodes = {
        "input": Input(2),
        "fc": Linear(3, 2),
        "lif1.lif": LIF(3),
        "lif1.w_rec": Linear(3, 3),
        "output": Output(3),
    }
    edges = [
        ("input", "fc"),
        ("fc", "lif1"),
        ("lif1.lif", "lif1.w_rec"),
        ("lif1.w_rec", "lif1.lif"),
        ("lif1", "output"),
    ]
    return graph(nodes, edges)


@network
def batch_axis():
    """Neurons with a batch axis of one, behind a Conv2d without its size."""
    return chain(
        ("input", Input(1, 4, 4)),
        ("conv", Conv2d((2, 1, 3, 3), None)),
        ("if", IF(1, 2, 2, 2)),
        ("flatten", Flatten(0, -1)),
        ("fc", Linear(3, 8)),
        ("lif", LIF(1, 3)),
        ("output", Output(3)),
    )


@network
def no_ports():
    nodes = {"fc": Linear(3, 2), "lif": LIF(3)}
    return graph(nodes, [("fc", "lif")])


@network
def no_ports_unknown():
    """Not even lenient import can tell the shape of the input."""
    return graph({"pool": pool("SumPool2d", (2, 2), (2, 2))}, [])


@network
def dangling_far():
    """A name that no node resembles."""
    return graph(
        {"input": Input(2), "output": Output(2)},
        [("input", "zebra"), ("zebra", "output")],
    )


# ---------------------------------------------------------------------------
# Mistakes of any kind
# ---------------------------------------------------------------------------


@network
def empty_graph():
    return graph({}, [])


@network
def no_incoming():
    return graph(
        {"input": Input(2), "lif": LIF(2), "output": Output(2)}, [("lif", "output")]
    )


@network
def open_output():
    return graph(
        {"input": Input(2), "lif": LIF(2), "output": Output(2)}, [("input", "lif")]
    )


@network
def unconnected():
    """A node without any edge beside a network that is whole."""
    return graph(
        {"input": Input(2), "lif": LIF(2), "stray": LIF(2), "output": Output(2)},
        [("input", "lif"), ("lif", "output")],
    )


@network
def dead_end():
    """A node whose output nothing takes is kept: someone may record it."""
    return graph(
        {"input": Input(2), "lif": LIF(2), "probe": LI(2), "output": Output(2)},
        [("input", "lif"), ("lif", "output"), ("lif", "probe")],
    )


@network
def unused_input():
    return graph(
        {"input": Input(2), "other": Input(5), "output": Output(2)},
        [("input", "output")],
    )


@network
def into_input():
    return graph(
        {"input": Input(2), "lif": LIF(2), "output": Output(2)},
        [("input", "lif"), ("lif", "output"), ("lif", "input")],
    )


@network
def out_of_output():
    return graph(
        {"input": Input(2), "lif": LIF(2), "output": Output(2)},
        [("input", "lif"), ("lif", "output"), ("output", "lif")],
    )


@network
def wrong_shape():
    return chain(("input", Input(2)), ("lif", LIF(3)), ("output", Output(3)))


@network
def contradiction():
    lif = LIF(3)
    lif["r"] = fill(1, 4)
    return chain(("input", Input(3)), ("lif", lif), ("output", Output(3)))


@network
def missing_dataset():
    lif = LIF(3)
    del lif["tau"]
    return chain(("input", Input(3)), ("lif", lif), ("output", Output(3)))


@network
def unknown_type():
    node = {"type": "Reset", "v": fill(1, 3)}
    return chain(("input", Input(3)), ("node", node), ("output", Output(3)))


@network
def not_finite():
    lif = LIF(3)
    lif["v_threshold"] = np.array([1, np.nan, 2], dtype=np.float32)
    return chain(("input", Input(3)), ("lif", lif), ("output", Output(3)))


@network
def kernel_too_large():
    return chain(
        ("input", Input(1, 4, 4)),
        ("conv", Conv2d((1, 1, 5, 5), (4, 4))),
        ("output", Output(1, 1, 1)),
    )


@network
def zero_stride():
    return chain(
        ("input", Input(1, 4, 4)),
        ("conv", Conv2d((1, 1, 2, 2), (4, 4), stride=(0, 1))),
        ("output", Output(1, 3, 3)),
    )


@network
def two_inner_inputs():
    """An edge to a graph cannot say which of its inputs it means."""
    inner = graph(
        {"a": Input(2), "b": Input(2), "lif": LIF(2), "output": Output(2)},
        [("a", "lif"), ("b", "lif"), ("lif", "output")],
    )
    return chain(("input", Input(2)), ("inner", inner), ("output", Output(2)))


@network
def negative_delay():
    return chain(
        ("input", Input(2)), ("delay", Delay(2, value=-1)), ("output", Output(2))
    )


@network
def zero_tau():
    lif = LIF(2)
    lif["tau"] = fill(0, 2)
    return chain(("input", Input(2)), ("lif", lif), ("output", Output(2)))


def main():
    folder, *chosen = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    for name in chosen or NETWORKS:
        write_file(os.path.join(folder, name + ".nir"), NETWORKS[name]())


if __name__ == "__main__":
    main()
