#!/usr/bin/env python3
"""Writes the fixture invoices and their truth. Usage: generate.py [--out FOLDER] [ID…]"""
import argparse
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

from invoices import ALL  # noqa: E402
from sheet import register_fonts  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "invoices"))
    parser.add_argument("only", nargs="*")
    arguments = parser.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    register_fonts()
    for draw in ALL:
        if not arguments.only or draw.__name__.replace("_", "-") in arguments.only:
            draw(arguments.out)


if __name__ == "__main__":
    main()
