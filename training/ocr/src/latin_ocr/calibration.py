"""Network inputs to calibrate on: lines that the detector finds on invented pages."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np

from . import recogniser
from .detector import Detector
from .synthetic.page import invoice, receipt
from .synthetic.scan import photographed, printed_by_matrix, scanned


def pages(count: int, seed: int) -> Iterator[np.ndarray]:
    """Every fourth page a receipt; a third of the pages clean, the others scanned, photographed or matrix-printed."""
    for index in range(count):
        page_seed = seed * 10_000 + index
        image = receipt(page_seed) if index % 4 == 3 else invoice(page_seed)
        match index % 6:
            case 1 | 5:
                image = scanned(image, page_seed)
            case 2:
                image = photographed(image, page_seed)
            case 4:
                image = scanned(printed_by_matrix(image, page_seed), page_seed)
        yield image


def lines(detector: Detector, count: int, seed: int, pages_used: int = 40) -> list[np.ndarray]:
    """`count` inputs of the recogniser, the same share from every page."""
    source = random.Random(seed)
    per_page = -(-count // pages_used)
    inputs = []
    for image in pages(pages_used, seed):
        found = detector(image)
        source.shuffle(found)
        inputs += [recogniser.network_input(recogniser.crop(image, box)) for box in found[:per_page]]
    return inputs[:count]
