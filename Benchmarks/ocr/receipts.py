"""Pages with known text out of transcribed receipts: receipts.py TRANSCRIPTS PICTURES FOLDER.

A transcript is NAME.csv of the SROIE set (ICDAR 2019, task 1): eight integers for the corners of a line, then its
text. Its picture is NAME.jpg or sroie-NAME.jpg.
"""
import pathlib
import sys

import cv2

from pages import write


def lines(transcript):
    """[text, left, top, right, bottom] of every line."""
    result = []
    for line in transcript.read_text(encoding="utf-8", errors="replace").splitlines():
        cells = line.split(",", 8)
        if len(cells) == 9:
            corners = [int(cell) for cell in cells[:8]]
            xs, ys = corners[0::2], corners[1::2]
            result.append([cells[8].strip(), min(xs), min(ys), max(xs), max(ys)])
    return result


def main():
    transcripts, pictures, folder = map(pathlib.Path, sys.argv[1:4])
    for transcript in sorted(transcripts.glob("*.csv")):
        for picture in (pictures / f"{transcript.stem}.jpg", pictures / f"sroie-{transcript.stem}.jpg"):
            if picture.is_file():
                write(folder / f"{transcript.stem}.png", cv2.imread(str(picture)), lines(transcript))
                break


if __name__ == "__main__":
    main()
