"""Cuts the classification head of a PP-OCR recogniser down to chosen classes and raises the opset."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper, version_converter

from .alphabet import kept_classes, read_dictionary

OPSET = 17  # per-channel QuantizeLinear needs 13 or later


def prune(source: Path, dictionary: Path, model: Path, charset: Path) -> int:
    """Writes the pruned float model and its character set (one character a line); returns the number of classes."""
    characters = read_dictionary(dictionary)
    kept = kept_classes(characters)
    classes = len(characters) + 2
    graph_model = onnx.load(source)
    if slice_head(graph_model.graph, classes, kept) != 2:
        raise ValueError("expected one weight and one bias as wide as the dictionary")
    output = graph_model.graph.output[0].type.tensor_type.shape
    output.dim[2].dim_value = len(kept)
    del graph_model.graph.value_info[:]
    converted = version_converter.convert_version(graph_model, OPSET)
    onnx.checker.check_model(converted)
    onnx.save(converted, model)
    charset.write_text("".join(characters[i - 1] + "\n" for i in kept[1:-1]), encoding="utf-8")
    return len(kept)


def slice_head(graph: onnx.GraphProto, classes: int, kept: list[int]) -> int:
    """Takes the kept columns of every tensor whose last axis is the classes; returns how many there were."""
    initializers = {tensor.name: tensor for tensor in graph.initializer}
    constants = {node.output[0]: node.attribute[0].t for node in graph.node if node.op_type == "Constant"}
    sliced = set()
    for node in graph.node:
        if node.op_type not in ("MatMul", "Add", "Gemm", "Identity"):
            continue
        for name in node.input:
            tensor = initializers.get(name, constants.get(name))
            if tensor is None or name in sliced or not tensor.dims or tensor.dims[-1] != classes:
                continue
            columns = np.ascontiguousarray(numpy_helper.to_array(tensor)[..., kept])
            tensor.CopyFrom(numpy_helper.from_array(columns, tensor.name))
            sliced.add(name)
    return len(sliced)
