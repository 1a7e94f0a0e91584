#!/usr/bin/env python3
"""Writes pictures that a reader must refuse, or read as far as they go. Usage: hostile_images.py [--out FOLDER]"""
import argparse
import io
import os
import struct
import sys
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

import pillow_heif  # noqa: E402
from PIL import Image  # noqa: E402

import images  # noqa: E402
import pngs  # noqa: E402
import tiffs  # noqa: E402
from tiffs import tiff  # noqa: E402

HUGE = 50_000
FILES = {}


def file(name):
    def register(draw):
        FILES[name] = draw
        return draw
    return register


def page(width=640, height=480):
    """Lines of different colours, so that the data are spread over the file."""
    image = Image.new("RGB", (width, height), (255, 255, 255))
    for y in range(height):
        for x in range(0, width, 8):
            shade = (x * 7 + y * 13) % 251
            image.paste((shade, 255 - shade, shade // 2), (x, y, x + 4, y + 1))
    return image


def small(width=160, height=120):
    return page(width, height)


def valid(name):
    return images.FILES[name]()


def cut(data, part):
    return data[:int(len(data) * part)]


def spoiled(data, start, step=7):
    """Every few bytes inverted from a place on."""
    out = bytearray(data)
    for i in range(start, len(out), step):
        out[i] ^= 0xFF
    return bytes(out)


def patched(data, place, replacement):
    return data[:place] + replacement + data[place + len(replacement):]


# JPEG

def resized_jpeg(data, width, height):
    """Other numbers in the frame header (ITU-T T.81, B.2.2)."""
    frame = next(data.index(mark) for mark in (b"\xff\xc0", b"\xff\xc2") if mark in data)
    return patched(data, frame + 5, struct.pack(">HH", height, width))


def small_jpeg(**options):
    return images.jpeg(small(), **{"quality": 75, **options})


file("jpeg-empty-head.jpg")(lambda: b"\xff\xd8\xff\xe0")
file("jpeg-zero-size.jpg")(lambda: resized_jpeg(valid("jpeg-baseline.jpg"), 0, 0))
file("jpeg-huge.jpg")(lambda: resized_jpeg(valid("jpeg-baseline.jpg"), HUGE, HUGE))
file("jpeg-large-claim.jpg")(lambda: resized_jpeg(valid("jpeg-baseline.jpg"), 14_000, 14_000))
file("jpeg-progressive-large-claim.jpg")(lambda: resized_jpeg(valid("jpeg-progressive.jpg"), 9_900, 9_900))
file("jpeg-cut-early.jpg")(lambda: cut(small_jpeg(), 0.4))
file("jpeg-progressive-cut-early.jpg")(lambda: cut(small_jpeg(progressive=True), 0.15))
file("jpeg-spoiled.jpg")(lambda: spoiled(small_jpeg(), 100))
file("jpeg-arithmetic-large-claim.jpg")(lambda: resized_jpeg(valid("jpeg-progressive.jpg"), 9_900, 9_900).replace(
    b"\xff\xc2", b"\xff\xca"))

# PNG


def claimed_png(width, height, interlaced=False):
    data = pngs.chunk(b"IDAT", zlib.compress(b"\0" * 3000, 9))
    return pngs.SIGNATURE + pngs.head(width, height, 8, pngs.RGB, interlaced) + data + pngs.chunk(b"IEND", b"")


def small_png(**options):
    image = small(96, 64)
    rows = [[image.getpixel((x, y)) for x in range(96)] for y in range(64)]
    return pngs.png(rows, 8, pngs.RGB, **options)


def speckled_png():
    """Every row takes as much of the file, for nothing repeats."""
    value, rows = 1, []
    for _ in range(48):
        row = []
        for _ in range(64):
            value = value * 1103515245 + 12345 & 0x7FFFFFFF
            row.append((value >> 23, value >> 15 & 255, value >> 7 & 255))
        rows.append(row)
    return pngs.png(rows, 8, pngs.RGB)


file("png-empty-head.png")(lambda: pngs.SIGNATURE)
file("png-zero-size.png")(lambda: claimed_png(0, 0))
file("png-huge.png")(lambda: claimed_png(HUGE, HUGE))
file("png-large-claim.png")(lambda: claimed_png(14_000, 14_000))
file("png-large-claim-interlaced.png")(lambda: claimed_png(9_900, 9_900, True))
file("png-long-side.png")(lambda: claimed_png(100_000_000, 1))
file("png-cut-early.png")(lambda: cut(small_png(), 0.3))
file("png-spoiled.png")(lambda: spoiled(small_png(), 60))
# TIFF


def claimed_tiff(width, height, chunk=b"\0" * 64, **more):
    tags = images.basic(8, 2, 3, **more)
    tags.update({tiffs.WIDTH: width, tiffs.HEIGHT: height, tiffs.STRIP_ROWS: height})
    return tiff((tags, [chunk]))


def blank_fax(width, height):
    """A valid white page: T.6 codes a line like the one above with a single 1."""
    bits = (height + 7) // 8
    tags = images.basic(1, 0, 1, COMPRESSION=4)
    tags.update({tiffs.WIDTH: width, tiffs.HEIGHT: height, tiffs.STRIP_ROWS: height})
    return tiff((tags, [b"\xff" * bits + b"\x00\x10\x01"]))


def small_tiff():
    image = small(96, 64)
    strips = [zlib.compress(image.crop((0, y, 96, y + 16)).tobytes(), 9) for y in range(0, 64, 16)]
    tags = images.basic(8, 2, 3, COMPRESSION=8)
    tags.update({tiffs.WIDTH: 96, tiffs.HEIGHT: 64, tiffs.STRIP_ROWS: 16})
    return tags, strips


file("tiff-empty-head.tif")(lambda: b"II*\0")
file("tiff-no-pages.tif")(lambda: tiffs.header("<", False, 0))
file("tiff-zero-size.tif")(lambda: claimed_tiff(0, 0))
file("tiff-huge-fax.tif")(lambda: blank_fax(HUGE, HUGE))
file("tiff-huge.tif")(lambda: claimed_tiff(HUGE, HUGE))
file("tiff-large-claim.tif")(lambda: claimed_tiff(14_000, 14_000))
file("tiff-large-claim-deflate.tif")(lambda: claimed_tiff(14_000, 14_000, zlib.compress(b"\0" * 9000), COMPRESSION=8))
file("tiff-large-claim-jpeg.tif")(lambda: claimed_tiff(14_000, 14_000, resized_jpeg(
    valid("jpeg-baseline.jpg"), 14_000, 14_000), COMPRESSION=7, PHOTOMETRIC=6))
file("tiff-circle.tif")(lambda: tiff((images.basic(8, 1, 1), [b"\0" * (64 * 32)]), last=8 + 64 * 32 + 8))
file("tiff-next-page-outside.tif")(lambda: tiff((images.basic(8, 1, 1), [b"\0" * (64 * 32)]), last=1 << 30))
file("tiff-many-strips.tif")(lambda: tiff(({
    **images.basic(8, 1, 1, COMPRESSION=8), tiffs.WIDTH: 800, tiffs.HEIGHT: 250_000, tiffs.STRIP_ROWS: 1,
    tiffs.OFFSETS: (tiffs.LONG, [8]), tiffs.COUNTS: (tiffs.LONG, [8])}, [b"\0" * 64])))
file("tiff-float.tif")(lambda: tiff((
    images.basic(32, 1, 1, SAMPLE_FORMAT=3), [struct.pack("<f", 0.5) * (64 * 32)])))
# The number of values of the entry with the strips' places.
file("tiff-huge-count.tif")(lambda: valid("tiff-cmyk.tif").replace(
    struct.pack("<HHL", tiffs.OFFSETS, tiffs.LONG, 1), struct.pack("<HHL", tiffs.OFFSETS, tiffs.LONG, 0x7FFFFFFF)))
file("tiff-lzma.tif")(lambda: claimed_tiff(64, 32, COMPRESSION=34925))
file("tiff-cut-early.tif")(lambda: tiff(small_tiff())[:400])


@file("tiff-huge-tile.tif")
def _():
    tags = images.basic(8, 2, 3, COMPRESSION=8, TILE_WIDTH=1 << 16, TILE_HEIGHT=1 << 16)
    del tags[tiffs.STRIP_ROWS]
    return tiff((tags, [zlib.compress(b"\0" * 5000)]))


@file("tiff-spoiled.tif")
def _():
    tags, strips = small_tiff()
    return tiff((tags, [spoiled(strip, 4) for strip in strips]))

# WebP


def small_webp(**options):
    return images.saved(small(), "WEBP", **{"quality": 60, **options})


def claimed_webp(width, height):
    """The extended head with a canvas (WebP container specification), and a picture that is not that large."""
    canvas = struct.pack("<L", 0) + struct.pack("<L", width - 1)[:3] + struct.pack("<L", height - 1)[:3]
    inner = b"WEBP" + b"VP8X" + struct.pack("<L", 10) + canvas + valid("webp-lossy.webp")[12:]
    return b"RIFF" + struct.pack("<L", len(inner)) + inner


def lossless_claim(width, height):
    """A lossless head (14 bits less one for each side) with hardly any data."""
    bits = (width - 1) | (height - 1) << 14
    data = b"\x2f" + struct.pack("<L", bits) + b"\0" * 9
    inner = b"WEBP" + b"VP8L" + struct.pack("<L", len(data)) + data
    return b"RIFF" + struct.pack("<L", len(inner)) + inner


file("webp-empty-head.webp")(lambda: b"RIFF\x10\0\0\0WEBP")
file("webp-zero-size.webp")(lambda: valid("webp-lossy.webp").replace(
    struct.pack("<HH", 64, 32), struct.pack("<HH", 0, 0), 1))
file("webp-huge.webp")(lambda: claimed_webp(HUGE, HUGE))
file("webp-lossless-large-claim.webp")(lambda: lossless_claim(16_000, 12_000))
file("webp-lossless-claim.webp")(lambda: lossless_claim(9_900, 9_900))
file("webp-cut-early.webp")(lambda: cut(small_webp(), 0.3))
file("webp-lossless-cut.webp")(lambda: cut(small_webp(lossless=True), 0.6))
file("webp-spoiled.webp")(lambda: spoiled(small_webp(), 40))

# HEIF


def small_heif():
    buffer = io.BytesIO()
    pillow_heif.from_pillow(small()).save(buffer, quality=60)
    return buffer.getvalue()


def resized_heif(width, height):
    """Other numbers in all ispe properties (ISO/IEC 23008-12, 6.5.3)."""
    data = images.heif(images.large())
    place = data.find(b"ispe")
    while place >= 0:
        data = patched(data, place + 8, struct.pack(">LL", width, height))
        place = data.find(b"ispe", place + 4)
    return data


file("heif-empty-head.heic")(lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
file("heif-zero-size.heic")(lambda: resized_heif(0, 0))
file("heif-huge.heic")(lambda: resized_heif(HUGE, HUGE))
file("heif-large-claim.heic")(lambda: resized_heif(9_900, 9_900))
file("heif-cut-early.heic")(lambda: cut(small_heif(), 0.3))
file("heif-cut-late.heic")(lambda: cut(small_heif(), 0.8))

# Others

file("other-empty")(lambda: b"")
file("other-text.jpg")(lambda: b"Invoice HX-4471\nTotal 1,234.50\nThis is a text file with another name.\n")
file("other-video.mp4")(lambda: b"\0\0\0\x18ftypisom\0\0\2\0isommp42" + b"\0" * 64)
file("other-gif.gif")(lambda: images.saved(images.colours().convert("P"), "GIF"))

# Read all the same, or as far as they go

ODD = {
    "heif-spoiled.heic": lambda: spoiled(small_heif(), 420),
    "jpeg-cut-late.jpg": lambda: cut(small_jpeg(), 0.8),
    "jpeg-progressive-cut-late.jpg": lambda: cut(small_jpeg(progressive=True), 0.8),
    "png-cut-late.png": lambda: cut(speckled_png(), 0.8),
    "png-profile-bomb.png": lambda: pngs.png(images.quarters(images.COLOURS), 8, pngs.RGB, extra=pngs.chunk(
        b"iCCP", b"p\0\0" + zlib.compress(b"\0" * 20_000_000, 9))),
    "tiff-one-strip-spoiled.tif": lambda: tiff((small_tiff()[0], [
        strip if number != 2 else spoiled(strip, 4) for number, strip in enumerate(small_tiff()[1])])),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "images"))
    arguments = parser.parse_args()
    for folder, files in (("hostile", FILES), ("odd", ODD)):
        os.makedirs(os.path.join(arguments.out, folder), exist_ok=True)
        for name, draw in files.items():
            with open(os.path.join(arguments.out, folder, name), "wb") as out:
                out.write(draw())


if __name__ == "__main__":
    main()
