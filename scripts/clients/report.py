"""Counts facts about one client library. Runs on Python 3.7 and later, with nothing but the standard library."""

import json
import os
import sys
import traceback

URL = os.environ["CLIENT_SERVER"]  # http://127.0.0.1:PORT, without /v1
KEY = os.environ["CLIENT_KEY"]
INVOICE = os.environ["CLIENT_INVOICE"]
TRUTH = json.load(open(os.environ["CLIENT_TRUTH"], encoding="utf-8"))
STREAM = os.environ["CLIENT_STREAM"]
GROUPS = json.loads(os.environ["CLIENT_GROUPS"])  # page indexes of each invoice in STREAM
NOT_A_DOCUMENT = os.environ["CLIENT_NOT_A_DOCUMENT"]  # named .pdf, holds zeros

_passed = 0
_failed = 0


def fact(name):
    """Runs the function below at once; it states a fact by returning without an error."""

    def run(function):
        global _passed, _failed
        try:
            function()
        except BaseException:
            _failed += 1
            print(f"FAIL  {name}\n{traceback.format_exc()}", flush=True)
        else:
            _passed += 1
            print(f"ok    {name}", flush=True)

    return run


def equal(found, expected):
    if found != expected:
        raise AssertionError(f"expected {expected!r}, found {found!r}")


def end():
    print(f"{_passed} passed, {_failed} failed")
    sys.exit(1 if _failed else 0)
