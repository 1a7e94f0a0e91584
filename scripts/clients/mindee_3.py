"""The published Python client 3.8 to 3.13: invoices v3 and v4, the splitter by the queue."""

import os
import subprocess
import sys
import time

from report import GROUPS, INVOICE, KEY, NOT_A_DOCUMENT, STREAM, TRUTH, URL, end, equal, fact

os.environ["MINDEE_BASE_URL"] = URL + "/v1"

from mindee import Client, documents
from mindee.endpoints import HTTPException


def parse(kind=documents.TypeInvoiceV4, path=INVOICE, key=KEY, **options):
    return Client(api_key=key).doc_from_path(path).parse(kind, **options)


@fact("reads invoices v4")
def _():
    invoice = parse().document
    equal(invoice.invoice_number.value, TRUTH["invoice_number"])
    equal(invoice.total_amount.value, TRUTH["total_incl"])
    assert TRUTH["invoice_number"] in str(invoice)


@fact("reads invoices v3")
def _():
    invoice = parse(documents.TypeInvoiceV3).document
    equal(invoice.invoice_number.value, TRUTH["invoice_number"])
    equal(invoice.total_amount.value, TRUTH["total_incl"])
    assert TRUTH["invoice_number"] in str(invoice)


@fact("reads the pages")
def _():
    answer = parse()
    equal(len(answer.pages), answer.http_response["document"]["n_pages"])


@fact("gets words and papers when it asks for them")
def _():
    answer = parse(include_words=True, cropper=True)
    words = answer.http_response["document"]["ocr"]["mvision-v1"]["pages"][0]["all_words"]
    assert any(TRUTH["invoice_number"] in word["text"] for word in words)
    assert answer.http_response["document"]["inference"]["pages"][0]["extras"]["cropper"]["cropping"]


def queued(kind, path):
    client = Client(api_key=KEY)
    job = client.doc_from_path(path).enqueue(kind).job
    assert job.status in ("waiting", "processing"), job.status
    for _ in range(300):
        answer = client.doc_for_async().parse_queued(kind, job.id)
        if answer.job.status == "completed":
            return answer
        time.sleep(0.1)
    raise AssertionError(f"still {answer.job.status} after 30 s")


@fact("reads by the queue")
def _():
    answer = queued(documents.TypeInvoiceV4, INVOICE)
    equal(answer.document.document.invoice_number.value, TRUTH["invoice_number"])


@fact("splits by the queue")
def _():
    answer = queued(documents.TypeInvoiceSplitterV1, STREAM)
    equal([group.page_indexes for group in answer.document.document.invoice_page_groups], GROUPS)


@fact("understands errors")
def _():
    for path, key, status in ((INVOICE, "nonsense", "401"), (NOT_A_DOCUMENT, KEY, "400")):
        try:
            parse(path=path, key=key)
        except HTTPException as error:
            assert status in str(error), error
        else:
            raise AssertionError("no error was raised")


@fact("gets the error body instead of an error when it asks for that")
def _():
    client = Client(api_key="nonsense", raise_on_error=False)
    answer = client.doc_from_path(INVOICE).parse(documents.TypeInvoiceV4)
    equal(answer.http_response["api_request"]["status_code"], 401)


@fact("reads by its command line")
def _():
    program = [os.path.join(os.path.dirname(sys.executable), "mindee-cli"), "invoice", "parse", "--key", KEY, INVOICE]
    printed = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    assert TRUTH["invoice_number"] in printed, printed


end()
