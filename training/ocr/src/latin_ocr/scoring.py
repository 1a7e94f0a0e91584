"""Compares lines read with the words of a text layer, without an order of reading: words go to lines by place."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz.distance import Levenshtein

from .documents import Word

# Typographic variants that no invoice tells apart are scored as one.
SAME = str.maketrans({**dict.fromkeys("’‘´`‚‛", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("–—−‐‑\u00ad", "-"), "•": "·"})  # fmt: skip


def normalised(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).translate(SAME)).strip()


@dataclass
class Score:
    characters: int = 0
    character_errors: int = 0
    words: int = 0
    word_errors: int = 0
    numbers: int = 0
    numbers_exact: int = 0
    missed_words: int = 0
    missed_texts: list[str] = field(default_factory=list)
    #: (truth, read) of every line that differs
    differences: list[tuple[str, str]] = field(default_factory=list)

    def __iadd__(self, other: Score) -> Score:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self

    @property
    def word_error_rate(self) -> float:
        return 100 * self.word_errors / max(1, self.words)

    @property
    def exact_numbers(self) -> float:
        return 100 * self.numbers_exact / max(1, self.numbers)

    def __str__(self) -> str:
        rate = 100 * self.character_errors / max(1, self.characters)
        return f"CER {rate:.2f} WER {self.word_error_rate:.2f} num {self.exact_numbers:.2f} missed {self.missed_words}"


def score(truth: list[Word], lines: list[tuple[str, np.ndarray]]) -> Score:
    """`lines`: text and box (4x2). Words in no line count as errors; lines without a word of the truth do not."""
    bounds = [(*box.min(axis=0), *box.max(axis=0)) for _, box in lines]
    groups: dict[int, list[Word]] = {}
    result = Score()
    for word in truth:
        x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
        inside = [
            (abs((b[1] + b[3]) / 2 - y) + (b[3] - b[1]) / 4, index)
            for index, b in enumerate(bounds)
            if b[0] - 2 <= x <= b[2] + 2 and b[1] <= y <= b[3]
        ]
        if inside:
            groups.setdefault(min(inside)[1], []).append(word)
            continue
        parts = normalised(word.text).split()
        length = sum(map(len, parts))
        result += Score(length, length, len(parts), len(parts), sum(map(has_digit, parts)), 0, 1, [word.text])
    for index, group in groups.items():
        expected = normalised(" ".join(word.text for word in sorted(group, key=lambda word: word.left)))
        result += line_score(expected, normalised(lines[index][0]))
    return result


def line_score(expected: str, read: str) -> Score:
    words, found = expected.split(), read.split()
    numbers = Counter(word for word in words if has_digit(word))
    return Score(
        characters=len(expected.replace(" ", "")),
        character_errors=Levenshtein.distance(expected.replace(" ", ""), read.replace(" ", "")),
        words=len(words),
        word_errors=min(len(words), Levenshtein.distance(words, found)),
        numbers=numbers.total(),
        numbers_exact=(numbers & Counter(found)).total(),
        differences=[] if words == found else [(expected, read)],
    )


def has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)
