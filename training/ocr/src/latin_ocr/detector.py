"""Finds text lines: PP-OCR detector (differentiable binarisation, arXiv:1911.08947) and its box post-processing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from .runtime import Network

# ImageNet statistics, applied to the planes in the order B, G, R as the models were trained.
MEAN = np.array([0.485, 0.456, 0.406], np.float32)
DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)


@dataclass(frozen=True)
class DetectorSettings:
    long_side: int = 960
    threshold: float = 0.3
    box_threshold: float = 0.5
    # Growth of the shrunk kernel a DB detector predicts: offset = ratio * area / perimeter, per direction.
    unclip_along: float = 1.6
    unclip_across: float = 1.6


def network_input(image: np.ndarray, long_side: int) -> np.ndarray:
    """1x3xHxW, sides multiples of 32; `image` is HxWx3 BGR, 8 bit."""
    height, width = image.shape[:2]
    ratio = min(1.0, long_side / max(height, width))
    size = [max(32, round(side * ratio / 32) * 32) for side in (width, height)]
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR)
    return ((small.astype(np.float32) / 255 - MEAN) / DEVIATION).transpose(2, 0, 1)[None].copy()


def boxes(probability: np.ndarray, scale: tuple[float, float], settings: DetectorSettings) -> list[np.ndarray]:
    """Quadrilaterals (4x2: top left, top right, bottom right, bottom left of the text) in pixels of the page."""
    mask = (probability > settings.threshold).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found = []
    for label in range(1, count):
        x, y, w, h, area = stats[label]
        if area < 6:
            continue
        part = labels[y : y + h, x : x + w] == label
        if probability[y : y + h, x : x + w][part].mean() < settings.box_threshold:
            continue
        points = (np.argwhere(part)[:, ::-1] + (x, y)).astype(np.float32)
        box = grown(points, settings)
        if box is not None:
            found.append(box * scale)
    return found


def grown(points: np.ndarray, settings: DetectorSettings) -> np.ndarray | None:
    centre, (along, across), angle = cv2.minAreaRect(cv2.convexHull(points))
    if min(along, across) < 3:
        return None
    axis = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    if abs(axis[0]) < abs(axis[1]):  # text runs along x
        axis = np.array([-axis[1], axis[0]])
        along, across = across, along
    if axis[0] < 0:
        axis = -axis
    offset = along * across / (2 * (along + across))
    tall = across >= 1.5 * along  # a line of vertical text runs along y
    first, second = (
        (settings.unclip_across, settings.unclip_along) if tall else (settings.unclip_along, settings.unclip_across)
    )
    u = axis * (along / 2 + offset * first)
    v = np.array([-axis[1], axis[0]]) * (across / 2 + offset * second)
    centre = np.array(centre)
    return np.array([centre - u - v, centre + u - v, centre + u + v, centre - u + v], np.float32)


class Detector:
    def __init__(self, network: Network, settings: DetectorSettings = DetectorSettings()):
        self.network = network
        self.settings = settings

    def __call__(self, image: np.ndarray) -> list[np.ndarray]:
        tensor = network_input(image, self.settings.long_side)
        probability = self.network(tensor)[0, 0]
        scale = (image.shape[1] / tensor.shape[3], image.shape[0] / tensor.shape[2])
        return boxes(probability, scale, self.settings)
