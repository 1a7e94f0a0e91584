"""Draws pages with known text: pages.py FOLDER PDF…

The first pages of the PDFs at 200 dpi, FOLDER/clean/NAME.png and, as a scanner would give them, FOLDER/scan/NAME.png;
a photo of one of them, FOLDER/photo/NAME.jpg. NAME.json beside each has the words and the size in pixels.
"""
import argparse
import ctypes
import hashlib
import json
import pathlib

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

DPI = 200
LEAST_WORDS = 40
PHOTO = 3000, 4000


def words(page, width, height):
    """[text, left, top, right, bottom] in pixels of every word of the text layer, split at white space."""
    text = page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    result, word, box = [], "", None

    def pixel(x, y):
        # Tenths of pixels, through the page's boxes and rotation.
        column, row = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page.raw, 0, 0, width * 10, height * 10, 0, x, y, column, row)
        return column.value / 10, row.value / 10

    def flush():
        nonlocal word, box
        if word.strip() and box:
            result.append([word, *box])
        word, box = "", None

    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if code == 2:  # PDFium's mark for a word that is divided at the end of a line
            word += "-"
            flush()
            continue
        if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
            continue
        character = chr(code)
        if character.isspace() or raw.FPDFText_IsGenerated(text.raw, index) == 1:
            flush()
            continue
        sides = [ctypes.byref(side) for side in (left, right, bottom, top)]
        if not raw.FPDFText_GetCharBox(text.raw, index, *sides) or right.value <= left.value:
            continue
        (x, y), (u, v) = pixel(left.value, top.value), pixel(right.value, bottom.value)
        place = [min(x, u), min(y, v), max(x, u), max(y, v)]
        word += character
        box = place if box is None else [min(box[0], place[0]), min(box[1], place[1]),
                                         max(box[2], place[2]), max(box[3], place[3])]
    flush()
    return result


def leaves_ink(word, image):
    """Whether anything can be seen where the word should stand: text layers hold hidden words, too."""
    height, width = image.shape[:2]
    left, top = max(0, int(word[1])), max(0, int(word[2]))
    right, bottom = min(width, int(word[3]) + 1), min(height, int(word[4]) + 1)
    if right - left < 1 or bottom - top < 2:
        return False
    patch = image[top:bottom, left:right].astype(np.int16)
    return int(patch.max()) - int(patch.min()) > 40


def scan_like(image, seed):
    """What a scanner does: up to 0.8 degrees of skew, blur, dimmer and noisy light, JPEG of quality 55."""
    random = np.random.RandomState(seed)
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), random.uniform(-0.8, 0.8), 1)
    image = cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(250, 250, 250))
    image = cv2.GaussianBlur(image, (0, 0), 0.9)
    image = image.astype(np.float32) * random.uniform(0.82, 0.95) + random.uniform(5, 18)
    image += random.normal(0, 7, image.shape[:2])[..., None]
    _, jpeg = cv2.imencode(".jpg", np.clip(image, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 55])
    return cv2.imdecode(jpeg, cv2.IMREAD_COLOR), turn


def turned(word, turn):
    corners = np.array([[word[i], word[j], 1] for i, j in ((1, 2), (3, 2), (3, 4), (1, 4))]) @ turn.T
    return [word[0], *(float(v) for v in (*corners.min(axis=0), *corners.max(axis=0)))]


def photographed(image, truth, seed):
    """The page lying on a table, from a phone's 12 megapixels: perspective, texture, uneven light."""
    random = np.random.RandomState(seed)
    width, height = PHOTO
    grain = cv2.resize(random.normal(0, 1, (height // 4, width // 60)), PHOTO, interpolation=cv2.INTER_CUBIC)
    table = np.clip(grain[..., None] * (10, 14, 18) + (60, 90, 130), 0, 255).astype(np.float32)
    page_height, page_width = image.shape[:2]
    corners = np.float32([[0, 0], [page_width, 0], [page_width, page_height], [0, page_height]])
    places = np.float32([[420, 330], [2640, 420], [2790, 3640], [240, 3560]])
    turn = cv2.getPerspectiveTransform(corners, places)
    warped = cv2.warpPerspective(image.astype(np.float32), turn, PHOTO, flags=cv2.INTER_CUBIC)
    mask = cv2.warpPerspective(np.ones((page_height, page_width, 1), np.float32), turn, PHOTO)[..., None]
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    light = (0.62 + 0.33 * (1 - x) * (1 - 0.5 * y))[..., None]
    photo = (warped * mask + table * (1 - mask)) * light + random.normal(0, 3, (height, width))[..., None]

    def moved(word):
        points = np.float32([[[word[i], word[j]] for i, j in ((1, 2), (3, 2), (3, 4), (1, 4))]])
        points = cv2.perspectiveTransform(points, turn)[0]
        return [word[0], *(float(v) for v in (*points.min(axis=0), *points.max(axis=0)))]

    return np.clip(photo, 0, 255).astype(np.uint8), [moved(word) for word in truth]


def write(path, image, truth, **how):
    """A picture, which says its resolution if it has one, and its truth."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.ascontiguousarray(image[..., ::-1])).save(path, **how)
    height, width = image.shape[:2]
    known = {"width": width, "height": height, "words": truth}
    path.with_suffix(".json").write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")


def rendered(page, dpi):
    """The picture of a page and its words that can be seen."""
    image = np.ascontiguousarray(page.render(scale=dpi / 72, may_draw_forms=False).to_numpy()[..., :3])
    return image, [word for word in words(page, image.shape[1], image.shape[0]) if leaves_ink(word, image)]


def draw(pdf, folder, with_photo):
    """Draws the pages of one document; False for a page without enough text."""
    try:
        page = pdfium.PdfDocument(pdf)[0]
    except pdfium.PdfiumError:
        return False
    image, truth = rendered(page, DPI)
    if len(truth) < LEAST_WORDS:
        return False
    name = pathlib.Path(pdf).stem
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big")
    scan, turn = scan_like(image, seed)
    write(folder / "clean" / f"{name}.png", image, truth, dpi=(DPI, DPI))
    write(folder / "scan" / f"{name}.png", scan, [turned(word, turn) for word in truth], dpi=(DPI, DPI))
    if with_photo:
        write(folder / "photo" / f"{name}.jpg", *photographed(*rendered(page, 300), seed), quality=85)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, help="stop after so many")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("pdfs", nargs="+", metavar="PDF")
    arguments = parser.parse_args()
    drawn = 0
    for pdf in arguments.pdfs:
        drawn += draw(pdf, arguments.folder, with_photo=drawn == 0)
        if drawn == arguments.pages:
            break


if __name__ == "__main__":
    main()
