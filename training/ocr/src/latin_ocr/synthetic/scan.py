"""Makes a clean page look scanned, faxed or photographed."""

from __future__ import annotations

import cv2
import numpy as np


def scanned(image: np.ndarray, seed: int) -> np.ndarray:
    """Turned by up to a degree, blurred, noisy, JPEG 55."""
    source = np.random.default_rng(seed)
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), source.uniform(-1, 1), 1)
    image = cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(250, 250, 250))
    image = cv2.GaussianBlur(image, (0, 0), source.uniform(0.5, 1.3))
    image = image.astype(np.float32) * source.uniform(0.8, 0.95) + source.uniform(5, 20)
    image += source.normal(0, source.uniform(3, 10), image.shape[:2])[..., None]
    return compressed(image, 55)


def photographed(image: np.ndarray, seed: int) -> np.ndarray:
    """Uneven light, a colour cast and a slight shear, JPEG 70."""
    source = np.random.default_rng(seed)
    height, width = image.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + source.uniform(-0.02, 0.02, (4, 2)).astype(np.float32) * (width, height)
    warp = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    image = cv2.warpPerspective(image, warp, (width, height), borderMode=cv2.BORDER_REPLICATE)
    knots = source.uniform(0.45, 1.0, (3, 3)).astype(np.float32)
    light = cv2.resize(knots, (width, height), interpolation=cv2.INTER_CUBIC)
    cast = source.uniform(0.85, 1.0, 3).astype(np.float32)
    image = cv2.GaussianBlur(image, (0, 0), source.uniform(0.4, 1.0)).astype(np.float32)
    image = image * light[..., None] * cast + source.normal(0, 4, image.shape[:2])[..., None]
    return compressed(image, 70)


def printed_by_matrix(image: np.ndarray, seed: int) -> np.ndarray:
    """Strokes broken into dots, as by a needle or thermal printer."""
    source = np.random.default_rng(seed)
    height, width = image.shape[:2]
    pitch = int(source.integers(3, 5))
    grid = np.zeros((height, width), np.float32)
    grid[::pitch, ::pitch] = 1
    dots = np.clip(cv2.GaussianBlur(grid, (0, 0), 1.0) * pitch * pitch * 0.9, 0.35, 1)
    ink = (255 - image.astype(np.float32)) * dots[..., None]
    return np.clip(255 - cv2.GaussianBlur(ink, (0, 0), 0.6), 0, 255).astype(np.uint8)


def compressed(image: np.ndarray, quality: int) -> np.ndarray:
    _, data = cv2.imencode(".jpg", np.clip(image, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(data, cv2.IMREAD_COLOR)
