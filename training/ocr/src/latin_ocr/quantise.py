"""Static 8-bit quantisation of the convolutions (QDQ, one scale per output channel)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationMethod, QuantType
from onnxruntime.quantization.calibrate import TensorsData
from onnxruntime.quantization.qdq_quantizer import QDQQuantizer

from . import ranges, streamline


def quantise_recogniser(source: Path, target: Path, lines: list[np.ndarray]) -> None:
    """Writes `source` with 8-bit convolutions; `lines` are network inputs to calibrate on."""
    model = ranges.load_prepared(source)
    chosen = ranges.chosen(model, ranges.observed(model, lines, samples=1500), percentile=99.995)
    write(model, target, chosen, float_convolutions(model))
    fuse(target, target)


def fuse(source: Path, target: Path) -> None:
    """Writes a quantised recogniser that computes the same to the last bit in less time."""
    model = onnx.load(source)
    streamline.fuse_gelus(model)
    streamline.drop_unused(model)
    onnx.save(model, target)


def quantise_detector(source: Path, target: Path, pages: list[np.ndarray]) -> None:
    """The same for a detector, whose ranges are the widest seen; the transposed convolutions at its end stay in float."""
    model = ranges.load_prepared(source)
    chosen = ranges.chosen(model, ranges.observed(model, pages, samples=20_000), percentile=100)
    write(model, target, chosen, float_convolutions(model))
    written = onnx.load(target)
    streamline.fuse_gelus(written)
    streamline.drop_relus(written)
    streamline.fold_excitations(written)
    streamline.move_biases(written)
    streamline.drop_unused(written)
    onnx.save(written, target)


def float_convolutions(model: onnx.ModelProto) -> list[str]:
    """Convolutions that gain nothing in 8 bits: those of squeeze-and-excitation, one pixel each, and the narrow
    ones after the average pooling that ends the backbone."""
    producers = {name: node for node in model.graph.node for name in node.output}
    pooled: set[str] = set()
    for node in model.graph.node:  # nodes are in topological order
        if node.op_type in ("ReduceMean", "GlobalAveragePool"):
            pooled.add(node.output[0])
        elif node.op_type in ("Conv", "Relu", "HardSigmoid") and node.input[0] in pooled:
            pooled.add(node.output[0])
    small = [node.name for node in model.graph.node if node.op_type == "Conv" and node.output[0] in pooled]
    return small + [node.name for node in model.graph.node if node.op_type == "Conv" and after_pooling(node, producers)]


def after_pooling(node: onnx.NodeProto, producers: dict[str, onnx.NodeProto]) -> bool:
    """Whether an average pooling comes before, with nothing but convolutions and their activations between."""
    pending, seen = [node.input[0]], set()
    while pending:
        producer = producers.get(pending.pop())
        if producer is None or id(producer) in seen:
            continue
        seen.add(id(producer))
        if producer.op_type == "AveragePool":
            return True
        if producer.op_type in ("Conv", "Mul", "Sigmoid"):
            pending += producer.input[:2] if producer.op_type == "Mul" else producer.input[:1]
    return False


def write(model: onnx.ModelProto, target: Path, chosen: dict[str, tuple[float, float]], excluded: list[str]) -> None:
    bounds = {name: (np.float32(low), np.float32(high)) for name, (low, high) in chosen.items()}
    quantiser = QDQQuantizer(
        model,
        per_channel=True,
        reduce_range=False,
        weight_qType=QuantType.QInt8,
        activation_qType=QuantType.QUInt8,
        tensors_range=TensorsData(CalibrationMethod.MinMax, bounds),
        nodes_to_quantize=[],
        nodes_to_exclude=excluded,
        op_types_to_quantize=["Conv"],
        extra_options={"ActivationSymmetric": False, "WeightSymmetric": True},
    )
    quantiser.quantize_model()
    quantiser.model.save_model_to_file(str(target))
