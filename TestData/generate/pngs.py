"""Writes PNG files chunk by chunk, valid or not."""
import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
GREY, RGB, PALETTE, GREY_ALPHA, RGB_ALPHA = 0, 2, 3, 4, 6


def chunk(name, data):
    return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))


def head(width, height, depth, colour, interlaced=False):
    return chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, depth, colour, 0, 0, int(interlaced)))


def packed(pixels, depth):
    """A row: pixels are tuples of samples."""
    bits = "".join(format(sample, f"0{depth}b") for pixel in pixels for sample in pixel)
    bits += "0" * (-len(bits) % 8)
    return b"\0" + bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))


def png(rows, depth, colour, extra=b"", interlaced=False, cut=None):
    """`rows`: rows of pixels; `extra`: chunks before the data; `cut`: only so many bytes of the data."""
    passes = ADAM7 if interlaced else ((0, 0, 1, 1),)
    data = b"".join(
        packed(row[x::across], depth) for x, y, across, down in passes for row in rows[y::down] if row[x::across])
    data = zlib.compress(data, 9)[:cut]
    return (SIGNATURE + head(len(rows[0]), len(rows), depth, colour, interlaced) + extra + chunk(b"IDAT", data)
            + (chunk(b"IEND", b"") if cut is None else b""))
