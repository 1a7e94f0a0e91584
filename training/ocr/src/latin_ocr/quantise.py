"""Static 8-bit quantisation of the convolutions (QDQ, one scale per output channel)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process


class Samples(CalibrationDataReader):
    def __init__(self, name: str, tensors: Iterable[np.ndarray]):
        self.name = name
        self.tensors: Iterator[np.ndarray] = iter(tensors)

    def get_next(self) -> dict[str, np.ndarray] | None:
        tensor = next(self.tensors, None)
        return None if tensor is None else {self.name: tensor}


def quantise(
    source: Path,
    target: Path,
    tensors: list[np.ndarray],
    method: str = "MinMax",
    excluded: tuple[str, ...] = (),
    options: dict | None = None,
) -> None:
    """Quantises every convolution but those named in `excluded`; `tensors` are network inputs of lines or pages."""
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        name = onnx.load(prepared).graph.input[0].name
        quantize_static(
            str(prepared),
            str(target),
            Samples(name, tensors),
            quant_format=QuantFormat.QDQ,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["Conv"],
            nodes_to_exclude=list(excluded),
            calibrate_method=CalibrationMethod[method],
            extra_options={"ActivationSymmetric": False, "WeightSymmetric": True} | (options or {}),
        )


def convolutions(source: Path) -> list[str]:
    """Names of the convolutions as they are after graph preparation, first to last."""
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        return [node.name for node in onnx.load(prepared).graph.node if node.op_type == "Conv"]
