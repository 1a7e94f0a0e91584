#!/usr/bin/env python3
"""Writes small pictures in every variant of a format that is read. Usage: images.py [--out FOLDER]

All show the same: four quarters in four colours, wider than high, so that a wrong turn, a wrong order of channels or
a wrong inversion is seen. Tests/ImageReadingTests knows the colours.
"""
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

import pngs  # noqa: E402
import tiffs  # noqa: E402
from tiffs import tiff  # noqa: E402

WIDTH, HEIGHT = 64, 32
RED, GREEN, BLUE, YELLOW = (220, 30, 30), (30, 160, 60), (40, 60, 200), (240, 220, 40)
COLOURS = (RED, GREEN, BLUE, YELLOW)
GREYS = (0, 85, 170, 255)
INK = (0, 255, 255, 255)
# Red is left out, blue is half there.
OPACITY = (0, 255, 128, 255)

FILES = {}


def file(name):
    """Registers a function that draws the file of that name."""
    def register(draw):
        FILES[name] = draw
        return draw
    return register


def quarters(values, width=WIDTH, height=HEIGHT):
    """Rows of values: top left, top right, bottom left, bottom right."""
    return [[values[(y >= height // 2) * 2 + (x >= width // 2)] for x in range(width)] for y in range(height)]


def picture(values, mode):
    image = Image.new(mode, (WIDTH, HEIGHT))
    image.putdata([value for row in quarters(values) for value in row])
    return image


def colours():
    return picture(COLOURS, "RGB")


def see_through():
    return picture([colour + (alpha,) for colour, alpha in zip(COLOURS, OPACITY)], "RGBA")


def saved(image, kind, **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def jpeg(image, **options):
    return saved(image, "JPEG", **{"quality": 90, **options})


def exif(orientation, order="<", dpi=300):
    """A block with orientation and resolution, as cameras write it."""
    entries = struct.pack(order + "HHLHH", 274, 3, 1, orientation, 0) + struct.pack(order + "HHLL", 282, 5, 1, 50)
    entries += struct.pack(order + "HHLHH", 296, 3, 1, 2, 0)
    block = (b"II" if order == "<" else b"MM") + struct.pack(order + "HLH", 42, 8, 3) + entries
    return block + b"\0" * 4 + struct.pack(order + "LL", dpi, 1)


# JPEG

@file("jpeg-baseline.jpg")
def _():
    return jpeg(colours(), dpi=(200, 200))


@file("jpeg-progressive.jpg")
def _():
    return jpeg(colours(), progressive=True)


@file("jpeg-grey.jpg")
def _():
    return jpeg(picture(GREYS, "L"))


def inks():
    """Cyan, magenta, yellow and black; black alone makes the grey of the last quarter."""
    return picture([(0, 255, 255, 0), (255, 0, 255, 0), (255, 255, 0, 0), (0, 0, 0, 128)], "CMYK")


@file("jpeg-cmyk-adobe.jpg")
def _():
    return jpeg(inks())


def without_segment(data, marker):
    place = data.index(bytes([0xFF, marker]))
    return data[:place] + data[place + 2 + struct.unpack_from(">H", data, place + 2)[0]:]


@file("jpeg-cmyk-plain.jpg")
def _():
    # Pillow inverts, as Adobe does. A file without Adobe's marker holds the inks themselves.
    inverted = Image.merge("CMYK", [band.point(lambda value: 255 - value) for band in inks().split()])
    return without_segment(jpeg(inverted), 0xEE)


@file("jpeg-ycck.jpg")
def _():
    # Pillow inverts four channels and writes them as they are; the transform of Adobe's marker makes them YCCK, which
    # is the YCbCr of the inks' complements, here of what the inverse file of Adobe calls inks.
    negative = picture([tuple(255 - value for value in colour) for colour in COLOURS], "RGB")
    channels = list(negative.convert("YCbCr").split()) + [Image.new("L", (WIDTH, HEIGHT), 255)]
    inverted = Image.merge("CMYK", [band.point(lambda value: 255 - value) for band in channels])
    data = bytearray(jpeg(inverted))
    data[data.index(b"Adobe") + 11] = 2
    return bytes(data)


def turned_jpeg(orientation):
    order = "<" if orientation % 2 else ">"
    block = b"Exif\0\0" + exif(orientation, order)
    data = jpeg(colours())
    # In place of JFIF's segment.
    data = without_segment(data, 0xE0)
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + data[2:]


for number in range(1, 9):
    file(f"jpeg-orientation-{number}.jpg")(lambda number=number: turned_jpeg(number))


# PNG

@file("png-rgb.png")
def _():
    return pngs.png(quarters(COLOURS), 8, pngs.RGB, extra=pngs.chunk(b"pHYs", struct.pack(">LLB", 11811, 11811, 1)))


@file("png-alpha-interlaced.png")
def _():
    pixels = [colour + (alpha,) for colour, alpha in zip(COLOURS, OPACITY)]
    return pngs.png(quarters(pixels), 8, pngs.RGB_ALPHA, interlaced=True)


@file("png-palette-transparent.png")
def _():
    palette = pngs.chunk(b"PLTE", b"".join(bytes(colour) for colour in COLOURS))
    pixels = quarters([(0,), (1,), (2,), (3,)])
    return pngs.png(pixels, 4, pngs.PALETTE, extra=palette + pngs.chunk(b"tRNS", bytes(OPACITY)))


for bits in (1, 2, 4):
    file(f"png-grey-{bits}.png")(lambda bits=bits: pngs.png(
        quarters([(value >> 8 - bits,) for value in (INK if bits == 1 else GREYS)]), bits, pngs.GREY))


@file("png-grey-alpha-16.png")
def _():
    pixels = [(value * 257, alpha * 257) for value, alpha in zip(GREYS, OPACITY)]
    return pngs.png(quarters(pixels), 16, pngs.GREY_ALPHA)


@file("png-rgb-16-orientation-6.png")
def _():
    pixels = [tuple(value * 257 for value in colour) for colour in COLOURS]
    return pngs.png(quarters(pixels), 16, pngs.RGB, extra=pngs.chunk(b"eXIf", exif(6)))


# TIFF

def basic(bits, photometric, samples, **more):
    tags = {
        tiffs.WIDTH: WIDTH, tiffs.HEIGHT: HEIGHT, tiffs.BITS: (tiffs.SHORT, [bits] * samples), tiffs.COMPRESSION: 1,
        tiffs.PHOTOMETRIC: photometric, tiffs.SAMPLES: samples, tiffs.STRIP_ROWS: HEIGHT,
        tiffs.X_RESOLUTION: (tiffs.RATIONAL, [(300, 1)]), tiffs.UNIT: 2,
    }
    for name, value in more.items():
        tags[getattr(tiffs, name)] = value
    return tags


def strips(rows, height):
    data = [b"".join(bytes(pixel) for pixel in row) for row in rows]
    return [b"".join(data[i:i + height]) for i in range(0, len(data), height)]


@file("tiff-g3.tif")
def _():
    return saved(picture(INK, "L").convert("1"), "TIFF", compression="group3")


@file("tiff-g4-two-pages.tif")
def _():
    page = picture(INK, "L").convert("1")
    return saved(page, "TIFF", compression="group4", save_all=True, append_images=[page.transpose(
        Image.Transpose.ROTATE_180)], dpi=(204, 204))


@file("tiff-g4-white-is-0.tif")
def _():
    # Pillow writes 0 as black. The same picture out of exchanged bits and their exchanged meaning.
    page = picture([255 - value for value in INK], "L").convert("1")
    written = saved(page, "TIFF", compression="group4")
    tags = Image.open(io.BytesIO(written)).tag_v2
    strip = written[tags[273][0]:tags[273][0] + tags[279][0]]
    return tiff((basic(1, 0, 1, COMPRESSION=4), [strip]))


@file("tiff-lzw-predictor.tif")
def _():
    return saved(colours(), "TIFF", compression="tiff_lzw", tiffinfo={317: 2})


@file("tiff-jpeg.tif")
def _():
    return saved(colours(), "TIFF", compression="jpeg", quality=90)


@file("tiff-packbits-grey.tif")
def _():
    return saved(picture(GREYS, "L"), "TIFF", compression="packbits")


@file("tiff-tiles-deflate-big.tif")
def _():
    rows = quarters(COLOURS, 72, 40)
    rows = [row + [(9, 9, 9)] * 24 for row in rows] + [[(9, 9, 9)] * 96] * 8
    tiles = [zlib.compress(b"".join(bytes(pixel) for row in rows[y:y + 16] for pixel in row[x:x + 32]), 9)
             for y in range(0, 48, 16) for x in range(0, 96, 32)]
    tags = basic(8, 2, 3, COMPRESSION=8, TILE_WIDTH=32, TILE_HEIGHT=16)
    tags.update({tiffs.WIDTH: 72, tiffs.HEIGHT: 40})
    del tags[tiffs.STRIP_ROWS]
    return tiff((tags, tiles), big=True)


@file("tiff-cmyk.tif")
def _():
    pixels = [(0, 255, 255, 0), (255, 0, 255, 0), (255, 255, 0, 0), (0, 0, 0, 128)]
    return tiff((basic(8, 5, 4), strips(quarters(pixels), HEIGHT)))


@file("tiff-grey-16-big-endian.tif")
def _():
    pixels = [struct.pack(">H", value * 257) for value in GREYS]
    tags = basic(16, 1, 1, STRIP_ROWS=10, ORIENTATION=8)
    return tiff((tags, strips(quarters(pixels), 10)), order=">")


@file("tiff-palette-4.tif")
def _():
    rows = [bytes([0x00] * 16 + [0x11] * 16), bytes([0x22] * 16 + [0x33] * 16)]
    colour_map = [(colour[channel] * 257) for channel in range(3) for colour in COLOURS + ((0, 0, 0),) * 12]
    return tiff((basic(4, 3, 1, COLOUR_MAP=(tiffs.SHORT, colour_map)), [rows[0] * 16 + rows[1] * 16]))


@file("tiff-alpha.tif")
def _():
    pixels = [colour + (alpha,) for colour, alpha in zip(COLOURS, OPACITY)]
    return tiff((basic(8, 2, 4, EXTRA_SAMPLES=2), strips(quarters(pixels), HEIGHT)))


@file("tiff-alpha-premultiplied.tif")
def _():
    pixels = [tuple(value * alpha // 255 for value in colour) + (alpha,) for colour, alpha in zip(COLOURS, OPACITY)]
    return tiff((basic(8, 2, 4, EXTRA_SAMPLES=1), strips(quarters(pixels), HEIGHT)))


@file("tiff-planes.tif")
def _():
    planes = [bytes(pixel[channel] for row in quarters(COLOURS) for pixel in row) for channel in range(3)]
    chunks = [plane[half:half + WIDTH * 16] for plane in planes for half in (0, WIDTH * 16)]
    return tiff((basic(8, 2, 3, PLANES=2, STRIP_ROWS=16), chunks))


@file("tiff-preview-first.tif")
def _():
    preview = basic(8, 1, 1, SUBFILE=1)
    return tiff((preview, strips(quarters([(9,)] * 4), HEIGHT)), (basic(8, 2, 3), strips(quarters(COLOURS), HEIGHT)))


# WebP

@file("webp-lossy.webp")
def _():
    return saved(colours(), "WEBP", quality=90)


@file("webp-lossless-alpha.webp")
def _():
    return saved(see_through(), "WEBP", lossless=True, exact=True)


@file("webp-lossy-alpha-orientation-3.webp")
def _():
    return saved(see_through(), "WEBP", quality=90, exact=True, exif=b"Exif\0\0" + exif(3))


@file("webp-animated.webp")
def _():
    return saved(colours(), "WEBP", quality=90, save_all=True, append_images=[Image.new("RGB", (WIDTH, HEIGHT))],
                 duration=100)


# HEIF

def heif(image, **options):
    buffer = io.BytesIO()
    pillow_heif.from_pillow(image).save(buffer, quality=90, **options)
    return buffer.getvalue()


@file("heif-hevc.heic")
def _():
    return heif(colours())


@file("heif-alpha.heic")
def _():
    return heif(see_through())


def large():
    """Of a size that needs no cropping: smaller ones are coded with a margin."""
    return colours().resize((2 * WIDTH, 2 * HEIGHT), Image.Resampling.NEAREST)


@file("heif-turned.heic")
def _():
    # The writer turns the pixels by a quarter to the left, as EXIF asks, and adds an irot property that asks for the
    # same (ISO/IEC 23008-12, 6.5.10): together a half turn.
    image = large()
    image.info["exif"] = exif(8)
    return heif(image)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "images", "valid"))
    arguments = parser.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    for name, draw in FILES.items():
        with open(os.path.join(arguments.out, name), "wb") as out:
            out.write(draw())


if __name__ == "__main__":
    main()
