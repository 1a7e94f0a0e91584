#!/usr/bin/env python3
"""Writes pages whose text layer is missing, hidden, wrong or not all there is. Usage: scans.py [--out FOLDER]

Needs requirements-scans.txt. `words.json` lists the words of the invoice that most files print, each with its box (left,
top, right, bottom) in points.
"""
import argparse
import io
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

import pikepdf  # noqa: E402
from fontTools.pens.basePen import BasePen  # noqa: E402
from fontTools.ttLib import TTFont  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402
from reportlab import rl_config  # noqa: E402
from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

rl_config.invariant = 1

FONTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fonts")
SANS = os.path.join(FONTS, "DejaVuSans.ttf")
WIDTH, HEIGHT = 595, 842
DPI = 200

ROWS = (
    (50, 70, 14, "Fenwick Loom Works Ltd"), (50, 88, 9, "7 Shuttle Lane, Hebden Vale, HX9 4QR"), (400, 70, 16, "INVOICE"),
    (400, 92, 9, "Invoice No: FL-20817"), (400, 106, 9, "Date: 9 October 2025"), (50, 140, 9, "Bill to:"),
    (50, 154, 9, "Calder Upholstery"), (50, 167, 9, "22 Tenter Street, Sowerby Mills, HX3 8LD"),
    (50, 220, 9, "Description"), (330, 220, 9, "Qty"), (380, 220, 9, "Price"), (470, 220, 9, "Amount"),
    (50, 238, 9, "Herringbone tweed, charcoal, per metre"), (330, 238, 9, "12"), (380, 238, 9, "31.50"), (470, 238, 9, "378.00"),
    (50, 253, 9, "Carriage and packing"), (330, 253, 9, "1"), (380, 253, 9, "22.00"), (470, 253, 9, "22.00"),
    (380, 285, 9, "Net total"), (470, 285, 9, "400.00"), (380, 300, 9, "VAT 20%"), (470, 300, 9, "80.00"),
    (380, 317, 10, "Total GBP"), (470, 317, 10, "480.00"),
    (50, 360, 9, "Please pay within thirty days to the account printed on your statement."),
)


def words(rows=ROWS):
    """Each word of the rows with its box, as the font draws it."""
    result = []
    for x, y, points, text in rows:
        font = ImageFont.truetype(SANS, 1000)
        for start in (i for i in range(len(text)) if text[i] != " " and (i == 0 or text[i - 1] == " ")):
            word = text[start:].split(" ")[0]
            left = x + font.getlength(text[:start]) * points / 1000
            right = left + font.getlength(word) * points / 1000
            result.append((word, [round(v, 1) for v in (left, y - 0.76 * points, right, y + 0.24 * points)], points))
    return result


def drawn(rows, width=WIDTH, height=HEIGHT, dpi=DPI, skew=0.0):
    """The rows as a picture of two colours."""
    scale = dpi / 72
    image = Image.new("L", (round(width * scale), round(height * scale)), 255)
    draw = ImageDraw.Draw(image)
    for x, y, points, text in rows:
        draw.text((x * scale, y * scale), text, font=ImageFont.truetype(SANS, points * scale), fill=0, anchor="ls")
    if skew:
        image = image.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255)
    return image.point(lambda value: 255 if value > 140 else 0)


def picture(pdf, image):
    """One bit for each pixel, black is 0."""
    return pdf.make_stream(image.convert("1", dither=Image.Dither.NONE).tobytes(), Type=pikepdf.Name.XObject,
                           Subtype=pikepdf.Name.Image, Width=image.width, Height=image.height,
                           ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=1)


def placed(x, y, width, height, name="I"):
    """Draws a picture with its top left corner at (x, y) from the top left of the page."""
    return b"q %g 0 0 %g %g %g cm /%s Do Q\n" % (width, height, x, HEIGHT - y - height, name.encode())


def page(pdf, content, **resources):
    page = pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, WIDTH, HEIGHT], Contents=pdf.make_stream(content),
                              Resources=pikepdf.Dictionary(**resources))
    pdf.pages.append(pikepdf.Page(page))


def helvetica():
    return pikepdf.Dictionary(F=pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                                                   BaseFont=pikepdf.Name.Helvetica, Encoding=pikepdf.Name.WinAnsiEncoding))


def saved(pdf):
    buffer = io.BytesIO()
    pdf.save(buffer, static_id=True, compress_streams=True, recompress_flate=True)
    return buffer.getvalue()


def hidden(entries):
    """Words in text rendering mode 3 (ISO 32000-1 table 106), each stretched to the width of its box."""
    lines = [b"BT 3 Tr"]
    for word, (left, _, right, bottom), points in entries:
        natural = pdfmetrics.stringWidth(word, "Helvetica", points)
        escaped = word.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
        lines.append(b"/F %g Tf %.1f Tz 1 0 0 1 %.1f %.1f Tm (%s) Tj"
                     % (points, 100 * (right - left) / natural, left, HEIGHT - bottom + 0.24 * points, escaped))
    return b"\n".join([*lines, b"ET\n"])


def scan():
    """A picture of the page, a little askew, and nothing else."""
    pdf = pikepdf.new()
    page(pdf, placed(0, 0, WIDTH, HEIGHT), XObject=pikepdf.Dictionary(I=picture(pdf, drawn(ROWS, skew=0.4))))
    return saved(pdf)


def scan_in_strips():
    """The same picture, cut as many scanners do."""
    pdf = pikepdf.new()
    image = drawn(ROWS)
    edges = list(range(0, image.height, 128)) + [image.height]
    strips = {f"I{i}": picture(pdf, image.crop((0, a, image.width, b))) for i, (a, b) in enumerate(zip(edges, edges[1:]))}
    points = HEIGHT / image.height
    content = b"".join(placed(0, a * points, WIDTH, (b - a) * points, f"I{i}") for i, (a, b) in enumerate(zip(edges, edges[1:])))
    page(pdf, content, XObject=pikepdf.Dictionary({f"/{name}": strip for name, strip in strips.items()}))
    return saved(pdf)


def scan_with_text(entries):
    pdf = pikepdf.new()
    page(pdf, placed(0, 0, WIDTH, HEIGHT) + hidden(entries), XObject=pikepdf.Dictionary(I=picture(pdf, drawn(ROWS))),
         Font=helvetica())
    return saved(pdf)


def misread():
    """What a poor reader makes of the page: about every second character is another one."""
    wrong = str.maketrans("aeionrtlsdu0123456789EFILT", "oc1unvfi5lnO7Z8A5G1B4PK1JY")
    return [(word.translate(wrong), box, points) for word, box, points in words()]


def scan_under_text():
    """Visible words, over which the picture is drawn."""
    pdf = pikepdf.new()
    content = hidden(words()).replace(b"3 Tr", b"0 Tr") + placed(0, 0, WIDTH, HEIGHT)
    page(pdf, content, XObject=pikepdf.Dictionary(I=picture(pdf, drawn(ROWS))), Font=helvetica())
    return saved(pdf)


def typed(rows):
    return b"".join(b"BT /F %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (points, x, HEIGHT - y, text.encode("cp1252"))
                    for x, y, points, text in rows)


def stamped():
    """Typed text; the supplier's name is a picture, a stamp another one, and six bullets are small pictures."""
    pdf = pikepdf.new()
    logo = drawn([(4, 22, 18, "Fenwick Loom Works")], 200, 30)
    stamp = drawn([(6, 20, 15, "RECEIVED"), (6, 40, 12, "13 Oct 2025")], 110, 50)
    bullet = Image.new("L", (24, 24), 0)
    content = (typed(ROWS[2:]) + placed(50, 48, 200, 30, "L") + placed(420, 420, 110, 50, "S")
               + b"".join(placed(36, 400 + 20 * i, 26, 9, "B") for i in range(6)))
    page(pdf, content, Font=helvetica(),
         XObject=pikepdf.Dictionary(L=picture(pdf, logo), S=picture(pdf, stamp), B=picture(pdf, bullet)))
    return saved(pdf)


def letterhead():
    """Typed text on letter paper that is one picture: name above, bank below."""
    pdf = pikepdf.new()
    paper = drawn([ROWS[0], (50, 800, 8, "Calder & Ryburn Bank   IBAN GB33 BUKB 2020 1555 5555 55")])
    page(pdf, placed(0, 0, WIDTH, HEIGHT) + typed([(x, y + 40, points, text) for x, y, points, text in ROWS[2:]]),
         Font=helvetica(), XObject=pikepdf.Dictionary(I=picture(pdf, paper)))
    return saved(pdf)


def shifted_map():
    """Typed text in an embedded font whose ToUnicode map names for each letter the third one after it."""
    pdfmetrics.registerFont(ttfonts.TTFont("Sans", SANS))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), pageCompression=1)
    for x, y, points, text in ROWS:
        canvas.setFont("Sans", points)
        canvas.drawString(x, HEIGHT - y, text)
    canvas.showPage()
    canvas.save()
    pdf = pikepdf.open(io.BytesIO(buffer.getvalue()))
    for font in pdf.pages[0].Resources.Font.values():
        if "/ToUnicode" not in font:
            continue
        lines = font.ToUnicode.read_bytes().decode("ascii").split("\n")
        font.ToUnicode = pdf.make_stream("\n".join(shifted(line) for line in lines).encode("ascii"))
    return saved(pdf)


def shifted(line):
    """`<41> <0041>` becomes `<41> <0044>`; other lines of a map stay."""
    codes = re.fullmatch(r"(<..>) <(....)>", line)
    value = int(codes[2], 16) if codes else 0
    return f"{codes[1]} <{value + 3:04X}>" if chr(value).isalpha() else line


class ContentPen(BasePen):
    """Writes path operators, moved and scaled."""

    def __init__(self, glyphs, x, y, scale):
        super().__init__(glyphs)
        self.x, self.y, self.scale, self.parts = x, y, scale, []

    def write(self, operator, *points):
        numbers = " ".join(f"{self.x + px * self.scale:.1f} {self.y + py * self.scale:.1f}" for px, py in points)
        self.parts.append(f"{numbers} {operator}".strip())

    def _moveTo(self, point):
        self.write("m", point)

    def _lineTo(self, point):
        self.write("l", point)

    def _curveToOne(self, first, second, third):
        self.write("c", first, second, third)

    def _closePath(self):
        self.write("h")


def curves(rows):
    """Each row as one filled path."""
    font = TTFont(SANS)
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    lines = []
    for x, y, points, text in rows:
        scale = points / font["head"].unitsPerEm
        for character in text:
            glyph = glyphs[names[ord(character)]]
            pen = ContentPen(glyphs, x, HEIGHT - y, scale)
            glyph.draw(pen)
            lines += pen.parts
            x += glyph.width * scale
        lines.append("f")
    return "\n".join(lines).encode("ascii") + b"\n"


def outlines():
    """All text is drawn as curves, beside a table grid and a code of squares, which are no text."""
    pdf = pikepdf.new()
    grid = b"".join(b"50 %d 500 0.5 re f\n" % (HEIGHT - 205 - 20 * i) for i in range(9))
    code = b"".join(b"%d %d 3 3 re f\n" % (400 + 3 * (i % 12), 300 - 3 * (i // 12)) for i in range(144) if i * 7 % 3)
    page(pdf, curves(ROWS[:12]) + grid + code)
    return saved(pdf)


FILES = {
    "scan": scan, "scan-in-strips": scan_in_strips, "scan-hidden-text": lambda: scan_with_text(words()),
    "scan-wrong-text": lambda: scan_with_text(misread()), "scan-over-text": scan_under_text, "stamped": stamped,
    "letterhead": letterhead, "shifted-map": shifted_map, "outlines": outlines,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "scans"))
    folder = parser.parse_args().out
    os.makedirs(folder, exist_ok=True)
    for name, draw in FILES.items():
        with open(os.path.join(folder, name + ".pdf"), "wb") as handle:
            handle.write(draw())
    with open(os.path.join(folder, "words.json"), "w", encoding="utf-8") as handle:
        handle.write("[\n" + ",\n".join(json.dumps([word, box]) for word, box, _ in words()) + "\n]\n")


if __name__ == "__main__":
    main()
