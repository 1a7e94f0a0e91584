"""Which characters of the PP-OCRv6 dictionary the Latin recogniser keeps."""

from __future__ import annotations

from pathlib import Path

BLANK = ""
SPACE = " "

# Unicode blocks, first and last code point (The Unicode Standard, Blocks.txt).
KEPT_BLOCKS = (
    (0x0021, 0x007E),  # Basic Latin, without the space, which is a class of its own
    (0x00A1, 0x00FF),  # Latin-1 Supplement
    (0x0100, 0x024F),  # Latin Extended-A and -B
    (0x0300, 0x036F),  # Combining Diacritical Marks
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2010, 0x205E),  # General Punctuation, without spaces and controls
    (0x2070, 0x209F),  # Superscripts and Subscripts
    (0x20A0, 0x20CF),  # Currency Symbols
    (0xFB00, 0xFB06),  # Latin ligatures
)

# Signs outside those blocks that invoices print: units, trade marks, arrows, comparison, check boxes, bullets.
KEPT_SIGNS = "™℃℉№℠℮Ω←↑→↓↔−∅√∞∆≈≠≤≥■□▪▫▶►◆●○◦☐☑☒✓✔✗✘★☆☎✆✂"

# The click letters of Latin Extended-B would only compete with I, l, | and !.
DROPPED = "ǀǁǂǃ"

# What a reader of European invoices could ask for; the card lists those of them the dictionary lacks.
WANTED = (
    "".join(chr(code) for code in (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180)))
    + "ȘșȚțƒǍǎǺǻǼǽẞẀẁẂẃẄẅỲỳ"
    + "‐‑‒–—―‘’‚‛“”„†‡•…‰′″‹›€₣₤₧₹₺₽₿№™℠℮℃℉Ω⅓⅔⅛⅜⅝⅞←→↑↓≈≠≤≥−×÷■□●○☐☑✓✔☎ﬁﬂ"
)


def read_dictionary(path: Path) -> list[str]:
    """The characters of a PP-OCR dictionary file, one a line; class 0 (blank) and the last (space) are not in it."""
    with path.open(encoding="utf-8") as file:  # universal newlines: some copies end lines with CR LF
        return file.read().removesuffix("\n").split("\n")


def is_kept(character: str) -> bool:
    if len(character) != 1 or character in DROPPED:
        return False
    code = ord(character)
    return character in KEPT_SIGNS or any(first <= code <= last for first, last in KEPT_BLOCKS)


def kept_classes(dictionary: list[str]) -> list[int]:
    """Indices of the kept classes of a head with 1 + len(dictionary) + 1 classes: blank, characters, space."""
    characters = [i + 1 for i, character in enumerate(dictionary) if is_kept(character)]
    return [0, *characters, len(dictionary) + 1]


def missing(dictionary: list[str]) -> str:
    """Wanted characters that the dictionary lacks, so no recogniser derived from it can print them."""
    known = set(dictionary)
    return "".join(character for character in WANTED if character not in known)
