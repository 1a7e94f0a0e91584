"""ONNX Runtime sessions of one thread, so that times are comparable."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime


class Network:
    """A model with one input and one output."""

    def __init__(self, model: Path | bytes):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        source = model if isinstance(model, bytes) else str(model)
        self.session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
        self.input = self.session.get_inputs()[0].name

    def __call__(self, tensor: np.ndarray) -> np.ndarray:
        return self.session.run(None, {self.input: tensor})[0]
