"""Reads pages with the library of Tesseract 5 and six languages: with_tesseract.py FILE….

One line of JSON a file, as `bench recognise` prints them. The library instead of the command, so that loading the
languages counts for no page, as for the others. The first file is read once before, unmeasured.
"""
import ctypes
import ctypes.util
import json
import sys
import time

LANGUAGES = b"eng+deu+fra+spa+nld+pol"


def library(name):
    path = ctypes.util.find_library(name)
    if not path:
        sys.exit(f"with_tesseract: the library {name} is missing")
    return ctypes.CDLL(path)


images, engine = library("lept"), library("tesseract")
images.pixRead.restype = ctypes.c_void_p
images.pixDestroy.argtypes = [ctypes.POINTER(ctypes.c_void_p)]
images.pixGetWidth.argtypes = images.pixGetHeight.argtypes = [ctypes.c_void_p]
engine.TessBaseAPICreate.restype = ctypes.c_void_p
engine.TessBaseAPIInit3.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
engine.TessBaseAPISetPageSegMode.argtypes = [ctypes.c_void_p, ctypes.c_int]
engine.TessBaseAPISetImage2.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
engine.TessBaseAPIGetTsvText.argtypes = [ctypes.c_void_p, ctypes.c_int]
engine.TessBaseAPIGetTsvText.restype = ctypes.c_void_p
engine.TessDeleteText.argtypes = [ctypes.c_void_p]
engine.TessBaseAPIClear.argtypes = engine.TessBaseAPIDelete.argtypes = [ctypes.c_void_p]

reader = engine.TessBaseAPICreate()
if engine.TessBaseAPIInit3(reader, None, LANGUAGES) != 0:
    sys.exit("with_tesseract: a language is missing")
engine.TessBaseAPISetPageSegMode(reader, 3)  # fully automatic, as the command does without --psm


def read(file):
    """(width, height, text with tabs) of a picture."""
    image = ctypes.c_void_p(images.pixRead(file.encode()))
    engine.TessBaseAPISetImage2(reader, image)
    text = engine.TessBaseAPIGetTsvText(reader, 0)
    result = ctypes.string_at(text).decode("utf-8", "replace")
    size = images.pixGetWidth(image), images.pixGetHeight(image)
    engine.TessDeleteText(text)
    engine.TessBaseAPIClear(reader)
    images.pixDestroy(ctypes.byref(image))
    return *size, result


def lines(table, width, height):
    found = {}
    for row in table.split("\n"):
        # level, page, block, paragraph, line, word, left, top, width, height, confidence, text; 5 is a word.
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            x, y, w, h = map(int, cells[6:10])
            corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
            found.setdefault(tuple(cells[1:5]), []).append(
                {"text": cells[11], "outline": [[a / width, b / height] for a, b in corners]})
    return list(found.values())


read(sys.argv[1])
for file in sys.argv[1:]:
    wall, processor = time.perf_counter(), time.process_time()
    width, height, table = read(file)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    print(json.dumps({"file": file, "wall": wall, "processor": processor,
                      "pages": [{"lines": lines(table, width, height)}]}), flush=True)
engine.TessBaseAPIDelete(reader)
