"""Writes TIFF files tag by tag, valid or not, so that every value in them is chosen."""
import struct

SHORT, LONG, RATIONAL, LONG8 = 3, 4, 5, 16
SIZES = {SHORT: 2, LONG: 4, RATIONAL: 8, LONG8: 8}

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
OFFSETS, ORIENTATION, SAMPLES, STRIP_ROWS, COUNTS = 273, 274, 277, 278, 279
X_RESOLUTION, PLANES, T4_OPTIONS, UNIT, COLOUR_MAP = 282, 284, 292, 296, 320
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_COUNTS = 322, 323, 324, 325
SUBFILE, INK_SET, EXTRA_SAMPLES, SAMPLE_FORMAT, PREDICTOR = 254, 332, 338, 339, 317


def tiff(*pages, order="<", big=False, last=0):
    """`pages`: (tags, chunks). Tags: tag → value, or (type, values). Chunks: strips, or tiles where TILE_WIDTH is given.

    `last`: what the last directory names as the next one, in place of none.
    """
    head = 16 if big else 8
    body, starts = b"", []
    offset, count_format = ("Q", "Q") if big else ("L", "H")
    for tags, chunks in pages:
        tags = dict(tags)
        places = []
        for chunk in chunks:
            places.append(head + len(body))
            body += chunk + b"\0" * (len(chunk) % 2)
        tiled = TILE_WIDTH in tags
        if chunks:
            tags.setdefault(TILE_OFFSETS if tiled else OFFSETS, (LONG, places))
            tags.setdefault(TILE_COUNTS if tiled else COUNTS, (LONG, [len(chunk) for chunk in chunks]))
        entries, size = [], 8 if big else 4
        for tag in sorted(tags):
            kind, values = tags[tag] if isinstance(tags[tag], tuple) else (LONG, [tags[tag]])
            data = b""
            for value in values:
                if kind == RATIONAL:
                    data += struct.pack(order + "LL", *value)
                else:
                    data += struct.pack(order + {SHORT: "H", LONG: "L", LONG8: "Q"}[kind], value)
            if len(data) > size:
                place = struct.pack(order + offset, head + len(body))
                body += data + b"\0" * (len(data) % 2)
                data = place
            entries.append(struct.pack(order + "HH" + offset, tag, kind, len(values)) + data.ljust(size, b"\0"))
        start = head + len(body)
        starts.append(start)
        directory = struct.pack(order + count_format, len(entries)) + b"".join(entries)
        end = start + len(directory) + size
        # The next page's chunks come first: the link is set once its directory's place is known.
        body += directory + b"\0" * size + b"\0" * (end % 2)
    out = bytearray(header(order, big, starts[0]) + body)
    for number, start in enumerate(starts):
        link = starts[number + 1] if number + 1 < len(starts) else last
        count = struct.unpack_from(order + count_format, out, start)[0]
        place = start + struct.calcsize(order + count_format) + count * (20 if big else 12)
        struct.pack_into(order + offset, out, place, link)
    return bytes(out)


def header(order, big, first):
    mark = b"II" if order == "<" else b"MM"
    if big:
        return mark + struct.pack(order + "HHHQ", 43, 8, 0, first)
    return mark + struct.pack(order + "HL", 42, first)
