"""Ranges of the activations of a float model, observed on calibration lines and narrowed to what the next layer sees."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import onnxruntime
from onnxruntime.quantization.shape_inference import quant_pre_process

# Below this a GELU gives almost nothing (GELU(-3) = -0.004), so 8 bits need not tell the values apart.
GELU_FLOOR = -3.0


def observed(
    model: onnx.ModelProto, inputs: list[np.ndarray], samples: int, seed: int = 5
) -> dict[str, np.ndarray]:
    """Random values of the input and output of every convolution, at most `samples` from each of `inputs`."""
    wanted = convolution_tensors(model)
    source = model.graph.input[0].name
    probed = onnx.ModelProto()
    probed.CopyFrom(model)
    names = [name for name in wanted if name != source]
    probed.graph.output.extend(onnx.helper.make_empty_tensor_value_info(name) for name in names)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(probed.SerializeToString(), options, providers=["CPUExecutionProvider"])
    random = np.random.default_rng(seed)
    values: dict[str, list[np.ndarray]] = {name: [] for name in wanted}
    for tensor in inputs:
        for name, output in zip([*names, source], [*session.run(names, {source: tensor}), tensor]):
            flat = output.reshape(-1)
            values[name].append(flat[random.integers(0, flat.size, min(flat.size, samples))].copy())
    return {name: np.concatenate(parts) for name, parts in values.items()}


def chosen(model: onnx.ModelProto, values: dict[str, np.ndarray], percentile: float) -> dict[str, tuple[float, float]]:
    """Lowest and highest value to represent, always with zero between.

    The tails beyond the percentile are cut. What a following ReLU sets to zero needs no code, nor does what a GELU
    nearly does: leaving it out makes the steps finer for the rest.
    """
    following = consumers(model)
    convolution_outputs = {node.output[0] for node in model.graph.node if node.op_type == "Conv"}
    ranges = {}
    for name, sample in values.items():
        low = float(np.percentile(sample, 100 - percentile))
        high = float(np.percentile(sample, percentile))
        if name in convolution_outputs and following[name] == {"Relu"}:
            low = 0.0
        elif name in convolution_outputs and following[name] == {"Div", "Mul"}:  # x * (1 + erf(x / sqrt 2)) / 2
            low = max(low, GELU_FLOOR)
        ranges[name] = (min(low, 0.0), max(high, 0.0))
    return ranges


def convolution_tensors(model: onnx.ModelProto) -> list[str]:
    pairs = ((node.input[0], node.output[0]) for node in model.graph.node if node.op_type == "Conv")
    return list(dict.fromkeys(name for pair in pairs for name in pair))


def consumers(model: onnx.ModelProto) -> dict[str, set[str]]:
    """Kinds of operators that read each tensor."""
    found: dict[str, set[str]] = {}
    for node in model.graph.node:
        for name in node.input:
            found.setdefault(name, set()).add(node.op_type)
    return found


def load_prepared(path: Path) -> onnx.ModelProto:
    """The model as the quantiser sees it: constants folded, batch normalisation merged into convolutions."""
    with TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(path), str(prepared), skip_symbolic_shape=True)
        return onnx.load(prepared)
