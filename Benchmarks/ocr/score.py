"""Counts the errors of a recognised page against its known words, whatever the order of the lines."""
import re
import unicodedata

from rapidfuzz.distance import Levenshtein

ALIKE = {"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "−": "-", "‐": "-",
         "‑": "-", "•": "·", "\u00ad": "-", "…": "...",
         "''": '"'}


def normalised(text, fold):
    text = unicodedata.normalize("NFKC", text.upper() if fold else text)
    for one, other in ALIKE.items():
        text = text.replace(one, other)
    return re.sub(r"\s+", " ", text).strip()


def has_digit(text):
    return any(character.isdigit() for character in text)


class Piece:
    """What a reader gave one outline: a word, or a line. Left and right are the middles of its sides, in pixels."""

    def __init__(self, word, width, height):
        corners = [(x * width, y * height) for x, y in word["outline"][:4]]  # from the upper left corner clockwise
        (a, b), (c, d), (e, f), (g, h) = corners
        self.text = word["text"]
        self.left, self.right = sorted([((a + g) / 2, (b + h) / 2), ((c + e) / 2, (d + f) / 2)])
        self.tall = max(abs(h - b), abs(f - d))

    def followed_by(self, other):
        """How well another piece continues this one to the right, less being better; None for not at all."""
        tall = max(self.tall, other.tall)
        across = other.left[0] - self.right[0]
        down = abs(other.left[1] - self.right[1])
        if not -0.5 * tall < across < 2 * tall or down > 0.4 * tall:
            return None
        return 2 * down + abs(across)


class Run:
    """Neighbouring pieces: their text, and the middle of it as a polyline, for skewed pages."""

    def __init__(self, pieces):
        self.text = " ".join(piece.text for piece in pieces)
        self.middle = sorted(point for piece in pieces for point in (piece.left, piece.right))
        self.half = max(piece.tall for piece in pieces) / 2

    def distance(self, x, y):
        """Of a point that the run covers, in pixels, with a preference for small print; None outside."""
        points = self.middle
        if not points[0][0] - 2 <= x <= points[-1][0] + 2:
            return None
        height = points[0][1] if x < points[0][0] else points[-1][1]
        for (a, b), (c, d) in zip(points, points[1:]):
            if a <= x <= c:
                height = b + (d - b) * (x - a) / (c - a) if c > a else (b + d) / 2
                break
        gap = abs(y - height)
        return gap + self.half * 0.5 if gap <= self.half else None


def runs(page, width, height):
    """Chains of what a reader found, by the same rule for all: readers differ in what they call a line.

    Two pieces are neighbours when they stand at the same height and less apart than twice that height.
    """
    pieces = [Piece(word, width, height) for line in page["lines"] for word in line if len(word["outline"]) >= 4]
    bonds = []
    for one in range(len(pieces)):
        for other in range(len(pieces)):
            if one != other and (cost := pieces[one].followed_by(pieces[other])) is not None:
                bonds.append((cost, one, other))
    after, before = {}, {}
    for _, one, other in sorted(bonds):
        if one not in after and other not in before:
            end = other
            while end in after:
                end = after[end]
            if end != one:  # no circles
                after[one], before[other] = other, one
    result = []
    for start in range(len(pieces)):
        if start not in before:
            chain = [start]
            while chain[-1] in after:
                chain.append(after[chain[-1]])
            result.append(Run([pieces[index] for index in chain]))
    return result


def count(truth, found_runs, fold=False, confusions=None):
    """`truth`: [text, left, top, right, bottom] in pixels each. Missed words are errors.

    A word belongs to the run that covers its centre; the nearest where there are several. Runs without a known word
    are not counted: text layers do not know what pictures and logos say. `confusions`, a Counter, gets what was read
    for what.
    """
    members, missed = {}, []
    for word in truth:
        x, y = (word[1] + word[3]) / 2, (word[2] + word[4]) / 2
        homes = [(gap, index) for index, run in enumerate(found_runs) if (gap := run.distance(x, y)) is not None]
        if homes:
            members.setdefault(min(homes)[1], []).append(word)
        else:
            missed.append(word)
    result = dict(words=0, word_errors=0, characters=0, character_errors=0, numbers=0, numbers_right=0, missed=0)
    for word in missed:
        pieces = normalised(word[0], fold).split()
        length = sum(map(len, pieces))
        result["missed"] += len(pieces)
        result["words"] += len(pieces)
        result["word_errors"] += len(pieces)
        result["characters"] += length
        result["character_errors"] += length
        result["numbers"] += sum(map(has_digit, pieces))
        if confusions is not None:
            confusions.update((piece, "") for piece in pieces)
    for index, words in members.items():
        expected = normalised(" ".join(w[0] for w in sorted(words, key=lambda w: w[1])), fold).split()
        found = normalised(found_runs[index].text, fold).split()
        result["words"] += len(expected)
        result["word_errors"] += min(len(expected), Levenshtein.distance(expected, found))
        result["characters"] += len("".join(expected))
        result["character_errors"] += Levenshtein.distance("".join(expected), "".join(found))
        if confusions is not None:
            for change in Levenshtein.opcodes(expected, found):
                if change.tag != "equal":
                    confusions[(" ".join(expected[change.src_start:change.src_end]),
                                " ".join(found[change.dest_start:change.dest_end]))] += 1
        left = list(found)
        for word in expected:
            if has_digit(word):
                result["numbers"] += 1
                if word in left:
                    left.remove(word)
                    result["numbers_right"] += 1
    return result
