"""Rewrites a quantised model so that the runtime computes the same with fewer passes over memory."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import helper, numpy_helper

CONTRIBUTED = "com.microsoft"  # operators of ONNX Runtime beside the standard


class Graph:
    """A graph with its producers, consumers and constants looked up; valid until it is changed."""

    def __init__(self, model: onnx.ModelProto):
        self.graph = model.graph
        self.producers = {name: node for node in self.graph.node for name in node.output}
        self.consumers: dict[str, list[onnx.NodeProto]] = {}
        for node in self.graph.node:
            for name in node.input:
                self.consumers.setdefault(name, []).append(node)
        self.constants = {tensor.name: tensor for tensor in self.graph.initializer}
        self.constants |= {node.output[0]: node.attribute[0].t for node in self.graph.node if node.op_type == "Constant"}

    def of_type(self, kind: str) -> list[onnx.NodeProto]:
        return [node for node in self.graph.node if node.op_type == kind]

    def constant(self, name: str) -> np.ndarray:
        return numpy_helper.to_array(self.constants[name])

    def only_consumer(self, name: str, kind: str) -> onnx.NodeProto | None:
        found = self.consumers.get(name, [])
        return found[0] if len(found) == 1 and found[0].op_type == kind else None

    def exchange(self, old: list[onnx.NodeProto], new: list[onnx.NodeProto]) -> None:
        """Puts `new` in the place of the last of `old`, which all go."""
        place = list(self.graph.node).index(old[-1]) + 1
        for offset, node in enumerate(new):
            self.graph.node.insert(place + offset, node)
        for node in old:
            self.graph.node.remove(node)


def fuse_gelus(model: onnx.ModelProto) -> int:
    """x / sqrt 2, erf, + 1, * x, * 0.5 become one operator: the same numbers to the last bit.

    ONNX Runtime does so itself, but not behind a DequantizeLinear: that node is doubled there for its two readers, and
    the pattern is gone. Returns how many were found.
    """
    count = 0
    for erf in Graph(model).of_type("Erf"):
        graph = Graph(model)
        divide = graph.producers[erf.input[0]]
        add = graph.only_consumer(erf.output[0], "Add")
        product = add and graph.only_consumer(add.output[0], "Mul")
        half = product and graph.only_consumer(product.output[0], "Mul")
        if half is None or divide.op_type != "Div" or divide.input[0] not in product.input:
            continue
        gelu = helper.make_node("Gelu", [divide.input[0]], list(half.output), half.output[0], domain=CONTRIBUTED)
        graph.exchange([divide, erf, add, product, half], [gelu])
        count += 1
    return count


def drop_relus(model: onnx.ModelProto) -> int:
    """A ReLU between two quantisations with the zero point 0 is what the second one does anyway; the first goes too.

    Values are rounded once instead of twice.
    """
    count = 0
    for relu in Graph(model).of_type("Relu"):
        graph = Graph(model)
        before = graph.producers.get(relu.input[0])
        after = graph.only_consumer(relu.output[0], "QuantizeLinear")
        if before is None or before.op_type != "DequantizeLinear" or after is None:
            continue
        first = graph.producers[before.input[0]]
        if first.op_type != "QuantizeLinear" or graph.only_consumer(before.output[0], "Relu") is None:
            continue
        if graph.constant(first.input[2]).any() or graph.constant(after.input[2]).any():
            continue
        after.input[0] = first.input[0]
        for node in (relu, before, first):
            model.graph.node.remove(node)
        count += 1
    return count


def fold_excitations(model: onnx.ModelProto) -> int:
    """x + x * gate becomes x * (1 + gate), with the gate one number a channel."""
    one = "streamline_one"
    count = 0
    for gate in Graph(model).of_type("HardSigmoid"):
        graph = Graph(model)
        product = graph.only_consumer(gate.output[0], "Mul")
        add = product and graph.only_consumer(product.output[0], "Add")
        if add is None:
            continue
        value = next(name for name in product.input if name != gate.output[0])
        if value not in add.input:
            continue
        more = helper.make_node("Add", [gate.output[0], one], [gate.output[0] + "_more"])
        scaled = helper.make_node("Mul", [value, more.output[0]], list(add.output))
        graph.exchange([product, add], [more, scaled])
        count += 1
    if count:
        model.graph.initializer.append(numpy_helper.from_array(np.ones((1, 1, 1, 1), np.float32), one))
    return count


def move_biases(model: onnx.ModelProto) -> int:
    """The addition behind a transposed convolution becomes its bias."""
    count = 0
    for convolution in Graph(model).of_type("ConvTranspose"):
        graph = Graph(model)
        add = graph.only_consumer(convolution.output[0], "Add")
        if add is None or len(convolution.input) != 2:
            continue
        bias = next((name for name in add.input if name in graph.constants), None)
        if bias is None:
            continue
        name = bias + "_of_" + (convolution.name or convolution.output[0])
        values = graph.constant(bias).reshape(-1).astype(np.float32)
        model.graph.initializer.append(numpy_helper.from_array(values, name))
        convolution.input.append(name)
        convolution.output[0] = add.output[0]
        model.graph.node.remove(add)
        count += 1
    return count


def drop_unused(model: onnx.ModelProto) -> None:
    used = {name for node in model.graph.node for name in node.input}
    for tensor in [tensor for tensor in model.graph.initializer if tensor.name not in used]:
        model.graph.initializer.remove(tensor)
