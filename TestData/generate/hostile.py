#!/usr/bin/env python3
"""Writes files that a reader must refuse, or read without harm. Usage: hostile.py [--out FOLDER]"""
import argparse
import io
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

import pikepdf  # noqa: E402
from reportlab import rl_config  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

rl_config.invariant = 1

ROWS = (
    (50, 60, 14, "Kestrel & Moor Ltd"), (50, 76, 9, "12 Harbour Row, Whitby, YO21 3PU"), (400, 60, 16, "INVOICE"),
    (400, 84, 9, "Invoice No: HX-4471"), (400, 98, 9, "Date: 14 March 2025"), (50, 130, 9, "Bill to:"),
    (50, 144, 9, "Ravenscar Tea Rooms"), (50, 157, 9, "3 Station Square, Ravenscar, YO13 0LU"),
    (50, 210, 9, "Description"), (330, 210, 9, "Qty"), (380, 210, 9, "Price"), (470, 210, 9, "Amount"),
    (50, 228, 9, "Tea chest, hand painted"), (330, 228, 9, "3"), (380, 228, 9, "342.92"), (470, 228, 9, "1,028.75"),
    (380, 260, 9, "Net total"), (470, 260, 9, "£1,028.75"), (380, 275, 9, "VAT 20%"), (470, 275, 9, "£205.75"),
    (380, 292, 10, "Total"), (470, 292, 10, "£1,234.50"),
)


def invoice(size=(595.28, 841.89)):
    """The bytes of one plain page, the same in all files here."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, pageCompression=1)
    for x, y, points, text in ROWS:
        canvas.setFont("Helvetica", points)
        canvas.drawString(x, size[1] - y, text)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def opened():
    return pikepdf.open(io.BytesIO(invoice()))


def saved(pdf, **options):
    buffer = io.BytesIO()
    pdf.save(buffer, static_id=True, **options)
    return buffer.getvalue()


def empty():
    return b""


def text():
    return "Invoice HX-4471\nTotal 1,234.50\nThis is a text file with another name.\n".encode()


def truncated():
    """The header and the first objects only: no page tree and no cross-reference table."""
    return invoice()[:400]


def truncated_tail():
    """All objects, but neither cross-reference table nor trailer: a reader rebuilds them."""
    data = invoice()
    return data[:data.rindex(b"xref\n", 0, data.rindex(b"startxref"))] + b"trailer\n<< /Root " + root(data) + b" >>\n"


def root(data):
    start = data.index(b"/Root ") + len(b"/Root ")
    return data[start:data.index(b"R", start) + 1]


def encrypted(**passwords):
    """RC4 of 40 bits, the one scheme whose bytes follow from the passwords and the file identifier alone."""
    return saved(opened(), encryption=pikepdf.Encryption(R=2, aes=False, metadata=False, **passwords))


def no_pages():
    pdf = pikepdf.new()
    return saved(pdf)


def three_thousand_pages():
    """Tiny pages that share one content stream, in compressed object streams."""
    pdf = pikepdf.new()
    content = pdf.make_indirect(pikepdf.Stream(pdf, b""))
    pages = pdf.Root.Pages
    kids = [pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Page, Parent=pages, Contents=content))
            for _ in range(3000)]
    pages.Kids = pikepdf.Array(kids)
    pages.Count = len(kids)
    pages.MediaBox = pikepdf.Array([0, 0, 10, 10])
    pages.Resources = pikepdf.Dictionary()
    return saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def huge_page():
    """200 inches each way, the largest page of ISO 32000-1, annex C."""
    return invoice((14400, 14400))


def no_unicode_map():
    """A Type 3 font whose glyphs have names that mean nothing and no ToUnicode map."""
    pdf = pikepdf.new()
    box = pdf.make_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f")
    names = [pikepdf.Name(f"/g{i:03d}") for i in range(1, 60)]
    font = pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type3, FontBBox=[0, 0, 600, 700], FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
        CharProcs=pikepdf.Dictionary({str(name): box for name in names}), FirstChar=1, LastChar=59, Widths=[600] * 59,
        Encoding=pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=[1, *names]), Resources=pikepdf.Dictionary()))
    rows = [b"BT /F 10 Tf 50 %d Td <%s> Tj ET" % (780 - 14 * row, b"".join(b"%02x" % (1 + (row * 7 + i * 3) % 59)
                                                                        for i in range(30))) for row in range(30)]
    page = pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, 595, 842], Contents=pdf.make_stream(b"\n".join(rows)),
                              Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font)))
    pdf.pages.append(pikepdf.Page(page))
    return saved(pdf)


def junk_before_header():
    """512 bytes of other data; readers look for the header in the first 1,024 bytes."""
    return (b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + b"\x00junk" * 200)[:512] + invoice()


def image_only():
    """A page that is one picture: bars in grey, no text."""
    pdf = pikepdf.new()
    width, height = 120, 170
    rows = [bytes([60 if y % 6 < 3 and 12 < x < 100 else 255 for x in range(width)]) for y in range(height)]
    image = pdf.make_stream(b"".join(rows), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=width,
                            Height=height, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8)
    page = pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, 595, 842],
                              Contents=pdf.make_stream(b"q 595 0 0 842 0 0 cm /I Do Q"),
                              Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image)))
    pdf.pages.append(pikepdf.Page(page))
    return saved(pdf)


FILES = {
    "empty": empty, "text": text, "truncated": truncated, "truncated-tail": truncated_tail,
    "user-password": lambda: encrypted(user="opensesame", owner="opensesame2"),
    "owner-password": lambda: encrypted(user="", owner="opensesame"), "no-pages": no_pages,
    "three-thousand-pages": three_thousand_pages, "huge-page": huge_page, "no-unicode-map": no_unicode_map,
    "junk-before-header": junk_before_header, "image-only": image_only,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "hostile"))
    folder = parser.parse_args().out
    os.makedirs(folder, exist_ok=True)
    for name, draw in FILES.items():
        with open(os.path.join(folder, name + ".pdf"), "wb") as handle:
            handle.write(draw())


if __name__ == "__main__":
    main()
