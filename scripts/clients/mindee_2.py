"""The published Python client 2.0.0 to 2.6.0. It has no setting for the server: its address is a module's variable."""

import importlib.metadata
import subprocess
import sys

from report import INVOICE, KEY, TRUTH, URL, end, equal, fact

version = tuple(int(part) for part in importlib.metadata.version("mindee").split("."))
if version >= (2, 4):
    import mindee.endpoints as settings
else:
    import mindee.http as settings
settings.MINDEE_API_URL = URL + "/v1"

from mindee import Client

HTTPException = settings.HTTPException if hasattr(settings, "HTTPException") else Exception


def parse(path=INVOICE, key=KEY, client=None, **options):
    return (client or Client()).config_invoice(key).doc_from_path(path).parse("invoice", **options)


@fact("reads number, date and totals")
def _():
    invoice = parse().invoice
    equal(invoice.invoice_number.value, TRUTH["invoice_number"])
    equal(str(invoice.invoice_date.value), TRUTH["date"])
    equal(invoice.total_incl.value, TRUTH["total_incl"])
    equal(invoice.total_excl.value, TRUTH["total_excl"])


@fact("reads every page, with its orientation")
def _():
    answer = parse()
    equal(len(answer.invoices), answer.http_response["document"]["n_pages"])
    equal(answer.invoices[0].orientation.value, 0)


@fact("prints its summary")
def _():
    assert TRUTH["invoice_number"] in str(parse().invoice)


@fact("sends a file, bytes and base64 text")
def _():
    import base64

    data = open(INVOICE, "rb").read()
    sources = [
        lambda client: client.doc_from_file(open(INVOICE, "rb")),
        lambda client: client.doc_from_bytes(data, "invoice.pdf"),
        lambda client: client.doc_from_b64string(base64.b64encode(data).decode(), "invoice.pdf"),
    ]
    for source in sources:
        invoice = source(Client().config_invoice(KEY)).parse("invoice").invoice
        equal(invoice.invoice_number.value, TRUTH["invoice_number"])


@fact("gets the words when it asks for them")
def _():
    words = parse(include_words=True).http_response["document"]["ocr"]["mvision-v1"]["pages"][0]["all_words"]
    assert any(TRUTH["invoice_number"] in word["text"] for word in words)


@fact("understands a wrong key")
def _():
    try:
        parse(key="nonsense")
    except HTTPException as error:
        assert "401" in str(error), error
    else:
        raise AssertionError("no error was raised")


@fact("gets the error body instead of an error when it asks for that")
def _():
    answer = Client(raise_on_error=False).config_invoice("nonsense").doc_from_path(INVOICE).parse("invoice")
    equal(answer.http_response["api_request"]["status_code"], 401)


@fact("reads by its command line")
def _():
    program = (
        "import runpy, sys\n"
        f"import {settings.__name__} as settings\n"
        f"settings.MINDEE_API_URL = {URL + '/v1'!r}\n"
        f"sys.argv = ['mindee', 'invoice', '--invoice-key', {KEY!r}, {INVOICE!r}]\n"
        "runpy.run_module('mindee', run_name='__main__')\n"
    )
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert TRUTH["invoice_number"] in printed, printed


end()
