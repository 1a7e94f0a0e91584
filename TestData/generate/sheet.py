"""A page canvas that remembers where each word of each field was put.

Coordinates are points from the top left of the page as a person sees it; y is the baseline.
"""
import os
from dataclasses import dataclass, field

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

rl_config.invariant = 1

A4, LETTER = (595.28, 841.89), (612.0, 792.0)
ASCENT, DESCENT = 0.74, 0.21
FONTS = {
    "Helvetica": ("Helvetica", "Helvetica-Bold"), "Times": ("Times-Roman", "Times-Bold"),
    "Courier": ("Courier", "Courier-Bold"), "Sans": ("DejaVuSans", "DejaVuSans-Bold"),
    "Serif": ("DejaVuSerif", "DejaVuSerif-Bold"),
}


def register_fonts():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fonts")
    for name in ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSerif", "DejaVuSerif-Bold"):
        pdfmetrics.registerFont(TTFont(name, os.path.join(folder, name + ".ttf")))


@dataclass
class F:
    """A run of text that belongs to a field; `value` is the truth, the text itself when left out.

    Repeated printing of one value is told apart by `again`; the first that is drawn gives the truth.
    """
    name: str
    text: str
    value: object = None
    again: int = 0


@dataclass
class Sheet:
    path: str
    size: tuple = A4
    fonts: str = "Helvetica"
    crop: float = 0
    turned: bool = False
    rotate_flag: bool = False
    page: int = 0
    marks: dict = field(default_factory=dict)
    values: dict = field(default_factory=dict)
    primary: dict = field(default_factory=dict)
    extents: list = field(default_factory=list)

    def __post_init__(self):
        width, height = self.size
        media = (height, width) if self.turned else (width + 2 * self.crop, height + 2 * self.crop)
        if self.rotate_flag:
            media = self.size  # reportlab exchanges the sides of a rotated page itself
        self.canvas = Canvas(self.path, pagesize=media, pageCompression=1, initialFontName="Helvetica")
        self.begin()

    def begin(self):
        width, height = self.size
        if self.rotate_flag:
            self.canvas.setPageRotation(90)
        if self.turned:
            self.canvas.transform(0, 1, -1, 0, height, 0)
        if self.crop:
            self.canvas.setCropBox((self.crop, self.crop, width + self.crop, height + self.crop))
            self.canvas.translate(self.crop, self.crop)

    def next_page(self):
        self.canvas.showPage()
        self.page += 1
        self.begin()

    def save(self):
        self.canvas.showPage()
        self.canvas.save()

    def font(self, bold=False):
        return FONTS[self.fonts][1 if bold else 0]

    def width(self, runs, size=9, bold=False):
        runs = runs if isinstance(runs, list) else [runs]
        return sum(pdfmetrics.stringWidth(r.text if isinstance(r, F) else r, self.font(bold), size) for r in runs)

    def text(self, x, y, runs, size=9, bold=False, align="l", color=None):
        """Draws one line; `runs` is a string, an F, or a list of both."""
        runs = runs if isinstance(runs, list) else [runs]
        whole = "".join(r.text if isinstance(r, F) else r for r in runs)
        width = self.width(runs, size, bold)
        x -= {"l": 0, "r": width, "c": width / 2}[align]
        self.canvas.setFillColor(HexColor(color or "#000000"))
        self.canvas.setFont(self.font(bold), size)
        self.canvas.drawString(x, self.size[1] - y, whole)
        self.claim(whole, x, y - 0.6 * size, x + width, y)
        for run in runs:
            step = self.width(run, size, bold)
            if isinstance(run, F):
                self.mark(run, x, y, size, bold)
            x += step
        return x

    def claim(self, text, x0, y0, x1, y1):
        """Refuses a line that is drawn over another one or, unless the page is cropped, beyond the margin."""
        if not text.strip():
            return
        assert self.crop or (x0 >= 10 and x1 <= self.size[0] - 10), f"{self.path}: {text!r} leaves the page"
        for page, other, a0, b0, a1, b1 in self.extents:
            apart = page != self.page or x1 <= a0 or a1 <= x0 or y1 <= b0 or b1 <= y0
            assert apart, f"{self.path}: {text!r} is drawn over {other!r}"
        self.extents.append((self.page, text, x0, y0, x1, y1))

    def mark(self, run, x, y, size, bold):
        font, position = self.font(bold), 0
        names = run.name.split("+")
        found = []
        for word in run.text.split():
            start = run.text.index(word, position)
            position = start + len(word)
            left = x + pdfmetrics.stringWidth(run.text[:start], font, size)
            right = left + pdfmetrics.stringWidth(word, font, size)
            found.append({"page": self.page, "text": word, "box": self.fractions(
                left, y - ASCENT * size, right, y + DESCENT * size)})
        for name in names:
            self.marks.setdefault((name, run.again), []).extend(found)
            if self.primary.setdefault(name, run.again) == run.again:
                self.values.setdefault(name, []).append(run.text if run.value is None else run.value)

    def fractions(self, x0, y0, x1, y1):
        width, height = self.size
        return [round(v, 4) for v in (x0 / width, y0 / height, x1 / width, y1 / height)]

    def lines(self, x, y, rows, size=9, leading=None, align="l", bold_first=False, color=None):
        """Draws rows below each other; gives the baseline below the last."""
        for index, runs in enumerate(rows):
            if runs:
                self.text(x, y, runs, size, bold_first and index == 0, align, color)
            y += leading or size * 1.3
        return y

    def rule(self, x0, y0, x1, y1, width=0.5, color="#444444"):
        self.canvas.setStrokeColor(HexColor(color))
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, self.size[1] - y0, x1, self.size[1] - y1)

    def box(self, x, y, width, height, fill=None, stroke="#444444"):
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x, self.size[1] - y - height, width, height, stroke=1 if stroke else 0, fill=1 if fill else 0)
