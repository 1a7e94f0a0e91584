"""Runs every reader over the same pages and prints Markdown. `./run` prepares all that it needs and calls it."""
import argparse
import collections
import datetime
import hashlib
import json
import math
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile

import score

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent
shared = root.parent / "shared" / "data" / "invoices"
MODES = ("fast", "balanced", "accurate")


class Reader:
    """A program that reads pages, and how it is started."""

    def __init__(self, name, threads, command, **environment):
        self.name, self.threads, self.command, self.environment = name, threads, command, environment


def readers(arguments):
    for mode in MODES:
        for threads in (1, 2):
            yield Reader(f"crossfoot {mode}", threads,
                         [arguments.bench, "recognise", "--mode", mode, "--threads", str(threads)])
    yield Reader("rapidocr", 1, [sys.executable, here / "with_rapidocr.py", "1"])
    yield Reader("rapidocr", "its default", [sys.executable, here / "with_rapidocr.py", "0"])
    yield Reader("Tesseract", 1, [sys.executable, here / "with_tesseract.py"], OMP_THREAD_LIMIT="1")


def start(command, **environment):
    """(output, peak memory in megabytes of 10^6 bytes) of a program.

    Linux counts the memory of the parent at the time of the start into the peak of the child: nothing large is
    imported here.
    """
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=subprocess.PIPE, cwd=root,
                                   env={**os.environ, **environment})
        problem = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"ocr/measure: {command[0]} failed: {problem.decode(errors='replace')[-500:].strip()}")
        output.seek(0)
        return output.read().decode(), usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def documents(data):
    """PDFs whose text layer is the truth, in an order that has nothing to do with their names."""
    if (data / "truth").is_dir():
        labels = [json.loads(path.read_text(encoding="utf-8")) for path in (data / "truth").glob("*.json")]
        found = [data / "documents" / label["file"] for label in labels if label.get("kind") == "pdf-digital"]
    else:
        found = list(data.glob("*.pdf"))
    return sorted(found, key=lambda path: hashlib.sha256(path.name.encode()).hexdigest())


class Result:
    """What one reader made of one set of pages."""

    def __init__(self, reader, pages, fold=False, repeats=1):
        self.reader = reader
        print(f"{reader.name}, threads: {reader.threads}, {pages[0].parent.name} …", file=sys.stderr, flush=True)
        output, self.peak = start([*reader.command, *pages * repeats], **reader.environment)
        self.walls, self.processors = [], []
        self.counts, self.confusions, self.turned = collections.Counter(), collections.Counter(), 0
        for index, line in enumerate(output.splitlines()):
            answer = json.loads(line)
            self.walls.append(answer["wall"])
            self.processors.append(answer["processor"])
            if index < len(pages):
                known = json.loads(pages[index].with_suffix(".json").read_text(encoding="utf-8"))
                page = answer["pages"][0]
                self.turned += page.get("orientation", 0) != 0
                runs = score.runs(page, known["width"], known["height"])
                self.counts.update(score.count(known["words"], runs, fold, self.confusions))

    def share(self, part, whole):
        return 100 * self.counts[part] / max(1, self.counts[whole])

    @property
    def word_errors(self):
        return self.share("word_errors", "words")


def quantile(values, part):
    """The smallest value that a share of `part` of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)]


def print_errors(results):
    print("| reader | word errors | tokens with a digit right | character errors | words missed |")
    print("| --- | ---: | ---: | ---: | ---: |")
    seen = set()
    for result in results:
        # More threads read the same; where they do not, the row shows it.
        row = (f"{result.word_errors:.2f} % | {result.share('numbers_right', 'numbers'):.2f} % "
               f"| {result.share('character_errors', 'characters'):.2f} % | {result.counts['missed']}")
        if (result.reader.name, row) not in seen:
            print(f"| {result.reader.name} | {row} |")
        seen.add((result.reader.name, row))
    total = results[0].counts
    print(f"\n{total['words']} words, {total['numbers']} of them with a digit.")
    for result in results:
        if result.turned:
            print(f"{result.reader.name}, {result.reader.threads} threads: {result.turned} pages wrongly turned.")
    print()


def print_times(results):
    print("| reader | threads | wall, median | wall, 90 % | processor, median | processor, 90 % | peak memory |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for result in results:
        figures = [f"{quantile(values, part):.2f} s" for values in (result.walls, result.processors)
                   for part in (0.5, 0.9)]
        print(f"| {result.reader.name} | {result.reader.threads} | {' | '.join(figures)} | {result.peak:.0f} MB |")
    print()


def print_ratios(results):
    """Crossfoot beside the others: how much faster, and which part of the errors."""
    by_name = {(result.reader.name, result.reader.threads): result for result in results}
    rapid, rapid_default = by_name["rapidocr", 1], by_name["rapidocr", "its default"]
    tesseract = by_name["Tesseract", 1]

    def faster(one, other, times):
        return f"{statistics.median(times(other)) / statistics.median(times(one)):.1f} ×"

    def errors(one, other):
        return f"{one.word_errors / other.word_errors:.2f}" if other.word_errors else "–"

    print("| | wall: rapidocr, 1 thread | wall: rapidocr, its default | processor: rapidocr, 1 thread | wall: Tesseract "
          "| processor: Tesseract | errors: part of rapidocr's | errors: part of Tesseract's |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for (name, threads), result in by_name.items():
        if name.startswith("crossfoot"):
            cells = [faster(result, rapid, lambda r: r.walls), faster(result, rapid_default, lambda r: r.walls),
                     faster(result, rapid, lambda r: r.processors), faster(result, tesseract, lambda r: r.walls),
                     faster(result, tesseract, lambda r: r.processors), errors(result, rapid),
                     errors(result, tesseract)]
            print(f"| {name}, {threads} | {' | '.join(cells)} |")
    print()


def print_set(title, pages, arguments, fold=False):
    print(f"## {title}\n", flush=True)
    results = [Result(reader, pages, fold) for reader in readers(arguments)]
    print_errors(results)
    print_times(results)
    print("How many times as fast as the others, and the errors as a part of theirs:\n")
    print_ratios(results)
    sys.stdout.flush()
    return results


def print_photo(pages, arguments):
    print("## A photo of a page, 12 megapixels\n")
    results = [Result(reader, pages, repeats=1 if reader.name == "rapidocr" else 3) for reader in readers(arguments)]
    print("| reader | threads | wall | processor | word errors | peak memory |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for result in results:
        wall, processor = statistics.median(result.walls), statistics.median(result.processors)
        print(f"| {result.reader.name} | {result.reader.threads} | {wall:.2f} s | {processor:.2f} s "
              f"| {result.word_errors:.1f} % | {result.peak:.0f} MB |")
    print()
    return results


def print_lanes(pages, arguments):
    print("## Memory of two lanes\n")
    if not os.access(arguments.program, os.X_OK):
        print("Not measured: the program is not built.\n")
        return
    with tempfile.TemporaryDirectory() as answers:
        for mode in MODES:
            _, peak = start([arguments.program, "extract", "--jobs", "2", "--ocr", mode, *pages, "--format", "json",
                             "--output", answers])
            print(f"- `crossfoot extract --jobs 2 --ocr {mode}` over {len(pages)} scan-like pages: {peak:.0f} MB")
    print()


def print_confusions(path, results):
    """What each reader read for what, the most frequent first: text of the documents, so not on the terminal."""
    with open(path, "w", encoding="utf-8") as file:
        for result in results:
            file.write(f"# {result.reader.name}, {result.reader.threads}\n")
            for (expected, found), times in result.confusions.most_common():
                file.write(f"{times}\t{expected}\t{found}\n")


def machine():
    processor = platform.processor() or platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        names = [line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
        processor = names[0] if names else processor
    return f"{processor}, {os.cpu_count()} cores, {datetime.date.today()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, help="draw so many pages, not all")
    parser.add_argument("--data", type=pathlib.Path, help="labelled documents, or a folder of PDFs")
    parser.add_argument("--transcripts", type=pathlib.Path, help="folder of NAME.csv of the SROIE set")
    parser.add_argument("--pictures", type=pathlib.Path, help="folder of NAME.jpg or sroie-NAME.jpg")
    parser.add_argument("--confusions", type=pathlib.Path, help="write the wrong words of the scan-like pages there")
    parser.add_argument("--bench", default=root / "Benchmarks/.build/release/bench", help="the program bench")
    parser.add_argument("--program", default=root / ".build/release/crossfoot", help="the program crossfoot")
    arguments = parser.parse_args()
    arguments.bench = pathlib.Path(arguments.bench).resolve()
    arguments.program = pathlib.Path(arguments.program).resolve()
    data = arguments.data or (shared if shared.is_dir() else root / "TestData" / "invoices")

    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        limit = ["--pages", arguments.pages] if arguments.pages else []
        start([sys.executable, here / "pages.py", *limit, folder, *documents(data)])
        clean, scan = (sorted((folder / kind).glob("*.png")) for kind in ("clean", "scan"))
        if not clean:
            sys.exit(f"ocr/measure: no page with text in {data}")
        versions = ", ".join(
            [start([sys.executable, "-m", "pip", "freeze"])[0].split(f"{name}==")[1].split()[0].join([f"{name} ", ""])
             for name in ("rapidocr", "onnxruntime")] + [start(["tesseract", "--version"])[0].split("\n")[0]])
        print(f"# Text recognition\n\n{machine()}; {versions}; {len(clean)} first pages of {data.name}.\n", flush=True)
        print_lanes(scan[:8], arguments)
        print_set(f"Clean: {len(clean)} pages drawn at 200 dpi", clean, arguments)
        results = print_set(f"Scan-like: the same {len(scan)} pages, skewed, blurred, noisy", scan, arguments)
        if arguments.confusions:
            print_confusions(arguments.confusions, results)
        print_photo(sorted((folder / "photo").glob("*.jpg")), arguments)
        if arguments.transcripts and arguments.pictures:
            start([sys.executable, here / "receipts.py", arguments.transcripts, arguments.pictures, folder / "receipts"])
            receipts = sorted((folder / "receipts").glob("*.png"))
            if receipts:
                print_set(f"SROIE: {len(receipts)} receipts, case folded", receipts, arguments, fold=True)
                return
        print("## SROIE receipts\n\nNot measured: no transcripts with their pictures "
              "(`--transcripts DIR --pictures DIR`).")


if __name__ == "__main__":
    main()
