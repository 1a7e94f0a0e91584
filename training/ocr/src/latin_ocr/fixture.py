"""One small network input and what the models give for it, for the parity test of the Swift recogniser."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from . import recogniser
from .runtime import Network
from .synthetic.page import ROOT

TEXT = "Zażółć Größe 1 234,56 €"


def drawn_line() -> np.ndarray:
    """`TEXT` in black on white, 48 pixels high, HxWx3."""
    font = ImageFont.truetype(str(ROOT / "truetype/dejavu/DejaVuSans.ttf"), 30)
    image = Image.new("L", (round(font.getlength(TEXT)) + 24, recogniser.HEIGHT), 255)
    ImageDraw.Draw(image).text((12, 5), TEXT, font=font, fill=0)
    return np.stack([np.array(image)] * 3, axis=2)


def write(model: Path, charset: Path, target: Path) -> None:
    """JSON: `pixels` (grey bytes, rows of `width`, 48 rows, base64), the padded width of the tensor, and of the output
    the steps, the classes, the likeliest class and its probability per step, the probability of the space, the text."""
    line = drawn_line()
    tensor = recogniser.network_input(line)
    output = Network(model)(tensor)[0]
    best = output.argmax(axis=1)
    characters = charset.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    reading = recogniser.decode(output, characters)
    content = {
        "width": line.shape[1],
        "height": line.shape[0],
        "tensorWidth": tensor.shape[3],
        "steps": output.shape[0],
        "classes": output.shape[1],
        "best": best.tolist(),
        "probability": [round(float(value), 4) for value in output.max(axis=1)],
        "space": [round(float(value), 4) for value in output[:, -1]],
        "text": reading.text,
        "pixels": base64.b64encode(line[:, :, 0].tobytes()).decode(),
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
