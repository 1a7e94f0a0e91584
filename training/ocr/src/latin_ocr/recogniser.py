"""Reads one line of text: crop, network input, and the CTC decoding (Graves 2006) with repair of lost spaces."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

import cv2
import numpy as np

HEIGHT = 48


@dataclass
class Reading:
    text: str
    #: Probability of each character of `text`; 1 for a space put in by the rule.
    probabilities: list[float] = field(default_factory=list)

    @property
    def mean(self) -> float:
        return float(np.mean(self.probabilities)) if self.probabilities else 0.0

    @property
    def least(self) -> float:
        return min(self.probabilities, default=0.0)


def crop(image: np.ndarray, box: np.ndarray) -> np.ndarray:
    """The line inside `box`, upright, 48 pixels high; sampled on a finer grid and averaged where it shrinks."""
    box = box.astype(np.float32)
    along = np.hypot(*(box[1] - box[0]))
    across = np.hypot(*(box[3] - box[0]))
    if across >= 1.5 * along:  # vertical text: turn it
        box = np.roll(box, -1, axis=0)
        along, across = across, along
    width = max(8, ceil(HEIGHT * along / max(1.0, across)))
    fine = int(np.clip(round(across / HEIGHT), 1, 4))
    target = np.array([[0, 0], [width, 0], [0, HEIGHT]], np.float32) * fine - 0.5
    transform = cv2.getAffineTransform(box[[0, 1, 3]] - 0.5, target)
    line = cv2.warpAffine(
        image, transform, (width * fine, HEIGHT * fine), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return line if fine == 1 else cv2.resize(line, (width, HEIGHT), interpolation=cv2.INTER_AREA)


def network_input(line: np.ndarray, multiple: int = 8) -> np.ndarray:
    """1x3x48xW, W a multiple of `multiple`, padded with zeros after normalisation (middle grey)."""
    width = ceil(line.shape[1] / multiple) * multiple
    tensor = np.zeros((1, 3, HEIGHT, width), np.float32)
    tensor[0, :, :, : line.shape[1]] = (line.astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)
    return tensor


def decode(output: np.ndarray, characters: list[str], space_threshold: float = 0.1) -> Reading:
    """Best path of a TxC table of probabilities; class 0 is the blank, the last one the space.

    The models lose spaces between Latin words: a space is put in where its probability exceeds the threshold anywhere
    between two characters.
    """
    best = output.argmax(axis=1)
    space = output.shape[1] - 1
    reading = Reading("")
    letters: list[str] = []
    previous, gap, after_space = -1, 0.0, True
    for step, label in enumerate(best):
        gap = max(gap, float(output[step, space]))
        if label != previous and label != 0:
            is_space = label == space
            if not after_space and not is_space and gap > space_threshold:
                letters.append(" ")
                reading.probabilities.append(1.0)
            if not (is_space and after_space):
                letters.append(" " if is_space else characters[label - 1])
                reading.probabilities.append(float(output[step, label]))
            after_space, gap = is_space, 0.0
        previous = label
    if letters and letters[-1] == " ":
        letters.pop()
        reading.probabilities.pop()
    reading.text = "".join(letters)
    return reading
