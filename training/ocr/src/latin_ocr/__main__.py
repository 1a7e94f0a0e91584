"""Commands: `prune`, `quantise`, `fuse`, `quantise-detector`, `fixture`, `measure`."""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2

from . import calibration, detector, documents, fixture, quantise, recogniser, scoring
from .detector import Detector
from .prune import prune
from .runtime import Network


def measure(options: argparse.Namespace) -> None:
    find = Detector(Network(options.detector))
    network = Network(options.model)
    characters = options.charset.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    for condition in ("clean", "scan"):
        total = scoring.Score()
        for page in documents.pages(documents.half(options.documents, options.half), condition):
            lines = []
            for box in find(page.image):
                reading = recogniser.read(page.image, box, network, characters)
                if reading.text and reading.mean >= recogniser.LEAST_MEAN:
                    lines.append((reading.text, box))
            total += scoring.score(page.words, lines)
        print(f"{options.model.name} {options.half} {condition}: {total}")


def parser() -> argparse.ArgumentParser:
    root = argparse.ArgumentParser(prog="latin_ocr", description=__doc__)
    commands = root.add_subparsers(required=True)

    def command(name, run, **paths: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name)
        for path, text in paths.items():
            sub.add_argument(f"--{path}", type=Path, required=True, help=text)
        sub.set_defaults(run=run)
        return sub

    command(
        "prune",
        lambda o: print(prune(o.source, o.dictionary, o.model, o.charset), "classes"),
        source="PP-OCRv6 small recogniser",
        dictionary="its dictionary",
        model="float model to write",
        charset="character set to write",
    )
    sub = command("quantise", run_quantise, source="float model", detector="detector", model="model to write")
    sub.add_argument("--lines", type=int, default=900)
    sub.add_argument("--pages", type=int, default=60)
    sub.add_argument("--seed", type=int, default=1)
    command("fuse", lambda o: quantise.fuse(o.source, o.model), source="quantised model", model="model to write")
    sub = command("quantise-detector", run_quantise_detector, source="detector", model="model to write")
    sub.add_argument("--pages", type=int, default=24)
    sub.add_argument("--seed", type=int, default=7)
    command("fixture", lambda o: fixture.write(o.model, o.charset, o.target), model="", charset="", target="JSON")
    sub = command("measure", measure, model="", charset="", detector="", documents="folder of PDF files")
    sub.add_argument("--half", choices=["development", "held-out"], default="development")
    return root


def run_quantise(options: argparse.Namespace) -> None:
    find = Detector(Network(options.detector))
    inputs = calibration.lines(find, options.lines, options.seed, options.pages)
    quantise.quantise_recogniser(options.source, options.model, inputs)


def run_quantise_detector(options: argparse.Namespace) -> None:
    pages = calibration.pages(options.pages, options.seed)
    inputs = [detector.network_input(page, 960) for page in pages]
    quantise.quantise_detector(options.source, options.model, inputs)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    arguments = parser().parse_args()
    arguments.run(arguments)
