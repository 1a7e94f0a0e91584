"""Counts the errors of a recognised page against its known words, whatever the order of the lines."""
import re
import unicodedata

from rapidfuzz.distance import Levenshtein

ALIKE = {"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "−": "-", "‐": "-",
         "‑": "-", "•": "·", "\u00ad": "-", "…": "..."}


def normalised(text, fold):
    text = unicodedata.normalize("NFKC", text.upper() if fold else text)
    for one, other in ALIKE.items():
        text = text.replace(one, other)
    return re.sub(r"\s+", " ", text).strip()


def has_digit(text):
    return any(character.isdigit() for character in text)


def box(outline):
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    return min(xs), min(ys), max(xs), max(ys)


def count(truth, lines, fold=False):
    """`truth`: [text, left, top, right, bottom] each; `lines`: (text, outline) each. Missed words are errors.

    A word belongs to the line whose box holds its centre; the nearest where there are several.
    """
    boxes = [box(outline) for _, outline in lines]
    members, missed = {}, []
    for word in truth:
        x, y = (word[1] + word[3]) / 2, (word[2] + word[4]) / 2
        homes = [(abs((b[1] + b[3]) / 2 - y) + (b[3] - b[1]) * 0.25, index) for index, b in enumerate(boxes)
                 if b[0] - 2 <= x <= b[2] + 2 and b[1] <= y <= b[3]]
        if homes:
            members.setdefault(min(homes)[1], []).append(word)
        else:
            missed.append(word)
    result = dict(words=0, word_errors=0, characters=0, character_errors=0, numbers=0, numbers_right=0,
                  missed=len(missed))
    for word in missed:
        pieces = normalised(word[0], fold).split()
        length = sum(map(len, pieces))
        result["words"] += len(pieces)
        result["word_errors"] += len(pieces)
        result["characters"] += length
        result["character_errors"] += length
        result["numbers"] += sum(map(has_digit, pieces))
    for index, words in members.items():
        expected = normalised(" ".join(w[0] for w in sorted(words, key=lambda w: w[1])), fold).split()
        found = normalised(lines[index][0], fold).split()
        result["words"] += len(expected)
        result["word_errors"] += min(len(expected), Levenshtein.distance(expected, found))
        result["characters"] += len("".join(expected))
        result["character_errors"] += Levenshtein.distance("".join(expected), "".join(found))
        for word in expected:
            if has_digit(word):
                result["numbers"] += 1
                if word in found:
                    found.remove(word)
                    result["numbers_right"] += 1
    return result
