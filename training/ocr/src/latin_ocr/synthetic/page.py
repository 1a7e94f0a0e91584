"""Draws invented invoices and receipts at 200 dpi."""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from .words import Words

DPI = 200
# Files of Debian's packages; see the card for their names. Proportional, narrow, slab, and typewriter or matrix faces.
ROOT = Path("/usr/share/fonts")
PROPORTIONAL = [
    "truetype/dejavu/DejaVuSans.ttf",
    "truetype/dejavu/DejaVuSerif.ttf",
    "truetype/liberation/LiberationSans-Regular.ttf",
    "truetype/liberation/LiberationSans-Bold.ttf",
    "truetype/liberation/LiberationSerif-Regular.ttf",
    "truetype/liberation/LiberationSerif-Italic.ttf",
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/noto/NotoSerif-Regular.ttf",
    "truetype/noto/NotoSans-Bold.ttf",
    "truetype/freefont/FreeSans.ttf",
    "truetype/freefont/FreeSerif.ttf",
    "truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
    "truetype/roboto/unhinted/RobotoTTF/Roboto-Light.ttf",
    "truetype/lato/Lato-Regular.ttf",
    "truetype/open-sans/OpenSans-Regular.ttf",
    "truetype/crosextra/Carlito-Regular.ttf",
    "truetype/crosextra/Caladea-Regular.ttf",
    "opentype/urw-base35/NimbusSans-Regular.otf",
    "opentype/urw-base35/NimbusRoman-Regular.otf",
    "opentype/urw-base35/C059-Roman.otf",
    "opentype/urw-base35/P052-Roman.otf",
]
NARROW = [
    "truetype/dejavu/DejaVuSansCondensed.ttf",
    "truetype/liberation/LiberationSansNarrow-Regular.ttf",
    "truetype/roboto/unhinted/RobotoCondensed-Regular.ttf",
    "opentype/urw-base35/NimbusSansNarrow-Regular.otf",
]
TYPEWRITER = [
    "truetype/dejavu/DejaVuSansMono.ttf",
    "truetype/liberation/LiberationMono-Regular.ttf",
    "truetype/freefont/FreeMono.ttf",
    "truetype/hack/Hack-Regular.ttf",
    "truetype/inconsolata/Inconsolata.otf",
    "truetype/3270/3270-Regular.ttf",
    "truetype/terminus/TerminusTTF-4.46.0.ttf",
    "opentype/spleen/spleen-12x24.otf",
    "opentype/courier-prime/Courier Prime.otf",
    "opentype/ocr-b/OCRB.otf",
]


@lru_cache
def installed(names: tuple[str, ...]) -> list[Path]:
    found = [ROOT / name for name in names if (ROOT / name).is_file()]
    if len(found) < len(names) // 2:
        raise FileNotFoundError("most of the fonts are missing; the card names the packages")
    return found


class Sheet:
    """One page being drawn."""

    def __init__(self, random_source: random.Random, width: int, height: int, faces: list[str]):
        self.random = random_source
        self.width = width
        self.height = height
        shade = random_source.randint(240, 255)
        self.image = Image.new("L", (width, height), shade)
        self.draw = ImageDraw.Draw(self.image)
        self.paths = random_source.sample(installed(tuple(faces)), 2)
        self.ink = random_source.choice([0, 0, 20, 50, 90, 120])  # the last ones: faint print

    def font(self, points: float, second: bool = False) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(str(self.paths[second]), max(8, round(points * DPI / 72)))

    def text(self, x: float, y: float, text: str, points: float, right: bool = False, second: bool = False) -> float:
        """Draws one line and returns the y of the next."""
        font = self.font(points, second)
        if right:
            x -= font.getlength(text)
        self.draw.text((x, y), text, font=font, fill=self.ink)
        return y + points * DPI / 72 * self.random.uniform(1.15, 1.5)


def invoice(seed: int) -> np.ndarray:
    """An A4 page, HxWx3, with a heading, addresses, a table, totals and small print."""
    source = random.Random(seed)
    words = Words(source)
    faces = source.choices([PROPORTIONAL, NARROW, TYPEWRITER], [6, 2, 3])[0]
    sheet = Sheet(source, 1654, 2339, faces)
    margin = source.randint(80, 180)
    points = source.choice([6, 7, 8, 8, 9, 9, 10, 10, 11, 12])
    y = sheet.text(margin, source.randint(60, 150), words.company(), source.uniform(14, 24), second=True)
    for x in (margin, 900):
        block = y + 40
        for _ in range(source.randint(3, 6)):
            line = source.choice([words.phrase(1, 4), words.number(), words.company(), f"{words.label()} {words.date()}"])
            block = sheet.text(x, block, line, points)
    y = sheet.text(margin, y + 420, f"{words.word()} {words.number()}", source.uniform(12, 20), second=True) + 40
    columns = [margin, margin + 120, 1050, 1270, 1654 - margin]
    for x, right in zip(columns, (False, False, True, True, True)):
        sheet.text(x, y, words.word(), points, right)
    y += points * 5
    sheet.draw.line((margin, y, 1654 - margin, y), fill=sheet.ink, width=2)
    y += 10
    for row in range(source.randint(5, 26)):
        sheet.text(columns[0], y, str(row + 1), points)
        if y > 1850:
            break
        sheet.text(columns[2], y, str(source.randint(1, 60)), points, right=True)
        sheet.text(columns[3], y, words.amount(), points, right=True)
        sheet.text(columns[4], y, words.amount(), points, right=True)
        y = sheet.text(columns[1], y, words.phrase(1, 5)[: int(4600 / points / 12)], points)
    for _ in range(3):
        sheet.text(1000, y + 20, words.label(), points + 1)
        y = sheet.text(columns[4], y + 20, words.amount(), points + 1, right=True)
    y += 60
    while y < 2280:
        y = sheet.text(margin, y, words.phrase(4, 11), max(6, points - 2))
    return np.stack([np.array(sheet.image)] * 3, axis=2)


def receipt(seed: int) -> np.ndarray:
    """A till receipt, HxWx3: a narrow strip in a typewriter face."""
    source = random.Random(seed)
    words = Words(source)
    sheet = Sheet(source, source.randint(560, 760), source.randint(1100, 2000), TYPEWRITER)
    points = source.choice([7, 8, 9, 10])
    y: float = 40
    while y < sheet.height - 80:
        kind = source.random()
        if kind < 0.45:
            sheet.text(sheet.width - 40, y, words.amount(), points, right=True)
            y = sheet.text(30, y, words.phrase(1, 2)[:18].upper(), points)
        elif kind < 0.7:
            y = sheet.text(30, y, f"{words.label()} {words.number()}", points)
        elif kind < 0.8:
            y = sheet.text(30, y, f"{words.date()} {source.randint(0, 23):02}:{source.randint(0, 59):02}", points)
        elif kind < 0.9:
            y = sheet.text(60, y, words.company().upper(), points + 2, second=True)
        else:
            y = sheet.text(30, y, source.choice("-=*") * 30, points)
    return np.stack([np.array(sheet.image)] * 3, axis=2)
