"""Reads one line of text: crop, network input, and the CTC decoding (Graves 2006) with repair of lost spaces."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

import cv2
import numpy as np

from .runtime import Network

HEIGHT = 48
# Lines read with a lower mean probability are mostly no text.
LEAST_MEAN = 0.3


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


@dataclass(frozen=True)
class SpaceThresholds:
    """From which probability of a space on it is put in. Inside what looks like a number more is asked for: a comma
    leaves a gap that is no space, and a figure torn apart costs more than two words run together."""

    letters: float = 0.03
    digits: float = 0.2
    decimal_mark: float = 0.3

    def between(self, before: str, after: str) -> float:
        """`before`: the last one or two characters; `after`: the next one."""
        if before[-1].isdigit() and after in ".,":
            return self.decimal_mark
        if len(before) == 2 and before[0].isdigit() and before[1] in ".," and after.isdigit():
            return self.decimal_mark
        return self.digits if before[-1].isdigit() and after.isdigit() else self.letters


def is_upright(box: np.ndarray) -> bool:
    """Whether the text runs along the page's height; which way up is only known once it is read."""
    return bool(np.hypot(*(box[3] - box[0])) >= 1.5 * np.hypot(*(box[1] - box[0])))


def read(image: np.ndarray, box: np.ndarray, network: Network, characters: list[str]) -> Reading:
    """The text in `box`. Upright text is read both ways, and the surer reading counts."""
    ways = [box, np.roll(box, 2, axis=0)] if is_upright(box) else [box]
    readings = [decode(network(network_input(crop(image, way)))[0], characters) for way in ways]
    return max(readings, key=lambda reading: reading.mean)


def crop(image: np.ndarray, box: np.ndarray) -> np.ndarray:
    """The line inside `box`, level, 48 pixels high; sampled on a finer grid and averaged where it shrinks."""
    box = box.astype(np.float32)
    along = np.hypot(*(box[1] - box[0]))
    across = np.hypot(*(box[3] - box[0]))
    if is_upright(box):
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


def decode(output: np.ndarray, characters: list[str], thresholds: SpaceThresholds = SpaceThresholds()) -> Reading:
    """Best path of a TxC table of probabilities; class 0 is the blank, the last one the space.

    The models lose spaces between Latin words: a space is put in where its probability exceeds a threshold anywhere
    between two characters.
    """
    best = output.argmax(axis=1)
    space = output.shape[1] - 1
    letters: list[str] = []
    probabilities: list[float] = []
    previous, gap = -1, 0.0
    for step, label in enumerate(best):
        gap = max(gap, float(output[step, space]))
        if label not in (previous, 0):
            after_space = not letters or letters[-1] == " "
            letter = " " if label == space else characters[label - 1]
            if letter != " " and not after_space and gap > thresholds.between("".join(letters[-2:]), letter):
                letters.append(" ")
                probabilities.append(1.0)
            if letter != " " or not after_space:
                letters.append(letter)
                probabilities.append(float(output[step, label]))
            gap = 0.0
        previous = label
    if letters and letters[-1] == " ":
        letters.pop()
        probabilities.pop()
    return Reading("".join(letters), probabilities)
