#!/usr/bin/env python3
"""Writes pictures of text for the tests of text recognition. Usage: readings.py [--out FOLDER]

Needs requirements-readings.txt and Debian's fonts-liberation. Beside each picture `NAME.json` lists its words: text, then left,
top, right, bottom in pixels of the picture.
"""
import argparse
import json
import os
import sys

sys.dont_write_bytecode = True

import numpy  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = os.path.join(HERE, "fonts")
LIBERATION = "/usr/share/fonts/truetype/liberation"
SANS, BOLD, SERIF = (os.path.join(OWN, f"DejaVu{name}.ttf") for name in ("Sans", "Sans-Bold", "Serif"))
ARIAL, TIMES, COURIER = (os.path.join(LIBERATION, f"Liberation{name}-Regular.ttf") for name in ("Sans", "Serif", "Mono"))
DPI = 200


class Page:
    """A grey page; places are in pixels, sizes of letters in points."""

    def __init__(self, width, height, paper=255, ink=0):
        self.image = Image.new("L", (width, height), paper)
        self.draw = ImageDraw.Draw(self.image)
        self.ink, self.words = ink, []

    def text(self, x, y, text, font=SANS, points=10, right=False):
        """Draws one line whose baseline begins (or ends) at (x, y)."""
        face = ImageFont.truetype(font, points * DPI / 72)
        if right:
            x -= face.getlength(text)
        self.draw.text((x, y), text, font=face, fill=self.ink, anchor="ls")
        for start in (i for i in range(len(text)) if text[i] != " " and (i == 0 or text[i - 1] == " ")):
            word = text[start:].split(" ")[0]
            box = self.draw.textbbox((x + face.getlength(text[:start]), y), word, font=face, anchor="ls")
            self.words.append((word, [round(value) for value in box]))

    def rule(self, x, y, width):
        self.draw.rectangle((x, y, x + width, y + 1), fill=self.ink)


def letters():
    """The letters of the languages that invoices are read in, and signs of their currencies."""
    page = Page(1300, 1000)
    lines = (
        "Größe Übermaß Äpfel Öl Straße fünf Stück 12,50 €", "Référence à régler, deux mètres, reçu, forêt, Noël, où",
        "Señor Muñoz, cuántos años, información, ½ día, pingüino", "Descrição: três maçãs, ação, pão, órgão",
        "Smørrebrød på Ålborg, blåbær, kærlighed 450,00 kr", "Żółta łódź, część, źródło, święto, ćma 45,00 zł",
        "Kőműves szűrő, tűzőgép, előfizetés, bútor", "Dvořák, řezník, šťáva, kůň, žena, čaj 120,00 Kč",
        "Vďaka, ľahký, ťažký, vŕba, mäso", "Întâlnire, mâine, țară, școală, ăsta",
        "İstanbul, ığdır, çağrı, şişe, güneş, yağmur", "£ 12.50 and € 10.00 and $ 9.99 and ₹ 1,250.00",
    )
    for row, line in enumerate(lines):
        page.text(60, 90 + 78 * row, line, points=11)
    return page


def quantities():
    """A table whose column of quantities holds single digits."""
    page = Page(1400, 900)
    for x, text in ((60, "Description"), (760, "Qty"), (930, "Price"), (1180, "Amount")):
        page.text(x, 80, text, BOLD)
    page.rule(60, 100, 1270)
    rows = (("Oak shelf, oiled", 1, "45.00"), ("Bracket, black", 4, "6.50"), ("Wall plug", 8, "0.25"), ("Delivery", 1, "18.00"),
            ("Spirit level", 2, "21.40"), ("Assembly, per hour", 3, "38.00"), ("Wood glue", 5, "7.15"), ("Drill bit", 7, "3.90"),
            ("Linseed oil", 6, "12.60"), ("Sanding block", 9, "2.75"))
    for row, (name, count, price) in enumerate(rows):
        y = 160 + 66 * row
        page.text(60, y, name)
        page.text(800, y, str(count), right=True)
        page.text(1010, y, price, right=True)
        page.text(1320, y, f"{count * round(float(price) * 100) / 100:.2f}", right=True)
    return page


def amounts():
    """The same kinds of amounts and dates in five fonts."""
    page = Page(1500, 900)
    lines = ("1.234,56", "12,345.00", "7 890,12", "0,99", "31.10.2025", "2025-03-07", "19 %", "-45.80", "(1,500.00)")
    for column, font in enumerate((SANS, SERIF, ARIAL, TIMES, COURIER)):
        for row, line in enumerate(lines):
            page.text(300 + 280 * column, 90 + 92 * row, line, font, 11, right=True)
    return page


def small():
    """Terms in print of six points."""
    page = Page(1300, 420)
    lines = (
        "Goods remain our property until they have been paid for in full. Please quote the number of this",
        "invoice with your payment. Complaints about visible damage must reach us within eight days of",
        "delivery. The place of jurisdiction is the registered office of the seller. Registered number 4410827,",
        "VAT registration GB 123 4567 82. Interest of 8 per cent a year is charged on overdue amounts.",
        "Prices include packing. Partial deliveries are allowed. No discount is granted unless stated.",
    )
    for row, line in enumerate(lines):
        page.text(60, 90 + 52 * row, line, ARIAL, 6)
    return page


def reverse():
    """White letters on a dark page."""
    page = Page(1200, 500, paper=40, ink=250)
    for row, line in enumerate(("INVOICE 2025-0417", "Hollow Creek Ceramics Ltd", "Date: 14 May 2025", "Total due 1,284.50 EUR",
                                "Thank you for your order")):
        page.text(80, 100 + 82 * row, line, BOLD if row == 0 else SANS, 12)
    return page


def receipt():
    """A till's slip: narrow, long, letters of one width."""
    page = Page(560, 1500)
    lines = ("CORNER BAKERY", "14 Mill Lane", "Tel 01632 960144", "", "12.09.2025 08:41", "Receipt 004172", "",
             ("2 Croissant", "3.60"), ("1 Rye loaf", "4.20"), ("3 Bun", "2.85"), ("1 Coffee", "2.40"), "",
             ("TOTAL EUR", "13.05"), ("VAT 7%", "0.85"), ("CASH", "20.00"), ("CHANGE", "6.95"), "", "Thank you, come again")
    for row, line in enumerate(lines):
        y = 90 + 76 * row
        left, right = line if isinstance(line, tuple) else (line, None)
        if left:
            page.text(40, y, left, COURIER, 10)
        if right:
            page.text(520, y, right, COURIER, 10, right=True)
    return page


def note():
    """A short invoice, which is written in every format of pictures."""
    page = Page(1000, 700)
    for row, line in enumerate(("Bramble Stationery Ltd", "Invoice number: BR-20481", "Date: 3 June 2025", "Net amount 240.00 EUR",
                                "VAT 20% 48.00 EUR", "Total amount 288.00 EUR")):
        page.text(70, 100 + 96 * row, line, BOLD if row == 0 else SANS, 12)
    return page


PAGES = (letters, quantities, amounts, small, reverse, receipt)
# Where the corners of the note lie in its photo: top left, top right, bottom right, bottom left.
CORNERS = ((130, 150), (1090, 95), (1180, 900), (70, 830))


def photo(page):
    """The note on a dark table, seen from the side, with light that falls off; and its words where they then are."""
    width, height = page.image.size
    flat = ((0, 0), (width, 0), (width, height), (0, height))
    image = page.image.transform((1250, 1000), Image.Transform.PERSPECTIVE, coefficients(CORNERS, flat),
                                 Image.Resampling.BICUBIC, fillcolor=70)
    light = numpy.linspace(1, 0.72, image.width)[None, :] * numpy.linspace(1, 0.9, image.height)[:, None]
    lit = Image.fromarray((numpy.asarray(image) * light).round().astype(numpy.uint8))
    a, b, c, d, e, f, g, h = coefficients(flat, CORNERS)

    def seen(x, y):
        w = g * x + h * y + 1
        return (a * x + b * y + c) / w, (d * x + e * y + f) / w

    words = []
    for word, (left, top, right, bottom) in page.words:
        corners = [seen(x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = zip(*corners)
        words.append((word, [round(min(xs)), round(min(ys)), round(max(xs)), round(max(ys))]))
    return lit, words


def coefficients(source, target):
    """The eight numbers of the projective map that takes each point of `source` to that of `target`."""
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return numpy.linalg.solve(numpy.array(rows, float), numpy.array(values, float)).tolist()


def write(folder, name, words):
    with open(os.path.join(folder, name + ".json"), "w", encoding="utf-8") as handle:
        handle.write("[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in words) + "\n]\n")


def grey(image):
    """Sixteen greys, as four bits a pixel: a third of the bytes."""
    shades = image.point(lambda value: (value * 15 + 127) // 255)
    shades = shades.convert("P")
    shades.putpalette([level * 17 for level in range(16) for _ in range(3)])
    return shades


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", default=os.path.join(HERE, "..", "readings"))
    folder = parser.parse_args().out
    os.makedirs(folder, exist_ok=True)
    for draw in PAGES:
        page = draw()
        grey(page.image).save(os.path.join(folder, draw.__name__ + ".png"), optimize=True, bits=4)
        write(folder, draw.__name__, page.words)
    page = note()
    write(folder, "note", page.words)
    place = os.path.join(folder, "note")
    grey(page.image).save(place + ".png", optimize=True, bits=4, dpi=(DPI, DPI))
    page.image.save(place + ".jpg", quality=60, dpi=(DPI, DPI))
    page.image.save(place + ".webp", quality=50)
    page.image.convert("1", dither=Image.Dither.NONE).save(place + ".tif", compression="group4", dpi=(DPI, DPI))
    from pillow_heif import from_pillow
    from_pillow(page.image.convert("RGB")).save(place + ".heic", quality=50)
    image, words = photo(page)
    image.save(os.path.join(folder, "photo.jpg"), quality=55)
    write(folder, "photo", words)


if __name__ == "__main__":
    main()
