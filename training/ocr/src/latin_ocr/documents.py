"""Pages to measure on: first pages of PDF files, clean and scan-like; the truth is their text layer."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

DPI = 200


@dataclass(frozen=True)
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Page:
    image: np.ndarray
    words: list[Word]


def half(folder: Path, which: str) -> list[Path]:
    """Every second PDF by sorted name: `development` is the first, third, ..., `held-out` the others."""
    return sorted(folder.glob("*.pdf"))[{"development": 0, "held-out": 1}[which] :: 2]


def pages(files: list[Path], condition: str, fewest_words: int = 40) -> Iterator[Page]:
    """First pages; `condition` is `clean` or `scan`. Pages with hardly any text layer have no truth and are left out."""
    for index, file in enumerate(files):
        document = pypdfium2.PdfDocument(file)
        page = document[0]
        scale = DPI / 72
        words = text_layer(page, scale)
        if len(words) < fewest_words:
            continue
        image = np.ascontiguousarray(page.render(scale=scale, may_draw_forms=False).to_numpy()[..., :3])
        yield scan_like(image, words, index + 1) if condition == "scan" else Page(image, words)


def text_layer(page: pypdfium2.PdfPage, scale: float) -> list[Word]:
    text = page.get_textpage()
    height = page.get_height()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    words: list[Word] = []
    letters: list[tuple[str, float, float, float, float]] = []

    def finish() -> None:
        if letters:
            word = "".join(letter[0] for letter in letters)
            x0, y0 = min(letter[1] for letter in letters), min(letter[2] for letter in letters)
            x1, y1 = max(letter[3] for letter in letters), max(letter[4] for letter in letters)
            words.append(Word(word, *(value * scale for value in (x0, y0, x1, y1))))
            letters.clear()

    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text.raw, index)
        if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
            continue
        if chr(code).isspace() or pdfium.FPDFText_IsGenerated(text.raw, index) == 1:
            finish()
            continue
        bounds = (ctypes.byref(value) for value in (left, right, bottom, top))
        if pdfium.FPDFText_GetCharBox(text.raw, index, *bounds) and right.value > left.value:
            letters.append((chr(code), left.value, height - top.value, right.value, height - bottom.value))
    finish()
    return words


def scan_like(image: np.ndarray, words: list[Word], seed: int) -> Page:
    """Turned by up to 0.8 degrees, blurred, noisy, JPEG 55."""
    source = np.random.RandomState(seed)
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), source.uniform(-0.8, 0.8), 1)
    image = cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(250, 250, 250))
    image = cv2.GaussianBlur(image, (0, 0), 0.9).astype(np.float32) * source.uniform(0.82, 0.95) + source.uniform(5, 18)
    image += source.normal(0, 7, image.shape[:2])[..., None]
    _, data = cv2.imencode(".jpg", np.clip(image, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 55])
    return Page(cv2.imdecode(data, cv2.IMREAD_COLOR), [turned(word, turn) for word in words])


def turned(word: Word, turn: np.ndarray) -> Word:
    corners = np.array([(x, y, 1) for x in (word.left, word.right) for y in (word.top, word.bottom)]) @ turn.T
    return Word(word.text, *corners.min(axis=0), *corners.max(axis=0))
