"""The published Python client 5.x: the first version of the protocol lies in `mindee.v1`."""

import os
import subprocess
import sys

from report import GROUPS, INVOICE, KEY, NOT_A_DOCUMENT, STREAM, TRUTH, URL, end, equal, fact

os.environ["MINDEE_BASE_URL"] = URL

from mindee import BytesInput, FileInput, PathInput
from mindee.input.base_64_input import Base64Input
from mindee.v1 import Client, product
from mindee.error.mindee_http_error import MindeeHTTPClientError as ClientError
from mindee.error.mindee_http_error import MindeeHTTPServerError as ServerError

client = Client(api_key=KEY)


def parse(path=INVOICE, key=KEY, kind=product.InvoiceV4, **options):
    return Client(api_key=key).parse(kind, PathInput(path), **options)


@fact("reads number, totals and pages")
def _():
    document = parse().document
    prediction = document.inference.prediction
    equal(prediction.invoice_number.value, TRUTH["invoice_number"])
    equal(prediction.total_amount.value, TRUTH["total_incl"])
    equal(len(document.inference.pages), document.n_pages)
    assert TRUTH["invoice_number"] in str(document)


@fact("sends a file, bytes and base64 text")
def _():
    import base64

    data = open(INVOICE, "rb").read()
    sources = [
        FileInput(open(INVOICE, "rb")),
        BytesInput(data, "invoice.pdf"),
        Base64Input(base64.b64encode(data).decode(), "invoice.pdf"),
    ]
    for source in sources:
        number = client.parse(product.InvoiceV4, source).document.inference.prediction.invoice_number.value
        equal(number, TRUTH["invoice_number"])


@fact("gets words, text and papers when it asks for them, and nothing of it otherwise")
def _():
    asked = parse(include_words=True, full_text=True, cropper=True).document
    plain = parse().document
    words = [word for page in asked.ocr.mvision_v1.pages for word in page.all_words]
    assert any(TRUTH["invoice_number"] in word.text for word in words)
    assert TRUTH["invoice_number"] in asked.extras.full_text_ocr.content
    assert all(page.extras.cropper.cropping for page in asked.inference.pages)
    equal(plain.ocr, None)
    equal(str(plain.inference.prediction), str(asked.inference.prediction))


@fact("reads by the queue")
def _():
    answer = client.enqueue_and_parse(product.InvoiceV4, PathInput(INVOICE))
    equal(answer.job.status, "completed")
    equal(answer.document.inference.prediction.invoice_number.value, TRUTH["invoice_number"])


@fact("splits by the queue")
def _():
    answer = client.enqueue_and_parse(product.InvoiceSplitterV1, PathInput(STREAM))
    groups = answer.document.inference.prediction.invoice_page_groups
    equal([list(group.page_indexes) for group in groups], GROUPS)
    assert str(answer.document)


@fact("is told that a job failed")
def _():
    try:
        client.enqueue_and_parse(product.InvoiceV4, PathInput(NOT_A_DOCUMENT))
    except ServerError as error:
        equal(error.status_code, 500)
    else:
        raise AssertionError("no error was raised")


@fact("sends feedback")
def _():
    document = parse().document
    answer = client.send_feedback(product.InvoiceV4, document.id, {"invoice_number": {"value": "other"}})
    assert "invoice_number" in answer.feedback, answer.feedback


@fact("understands errors")
def _():
    for path, key, found in ((INVOICE, "nonsense", (401, "Unauthorized")), (NOT_A_DOCUMENT, KEY, (400, "BadRequest"))):
        try:
            parse(path, key)
        except ClientError as error:
            equal((error.status_code, error.api_code), found)
        else:
            raise AssertionError("no error was raised")


@fact("reads by its command line")
def _():
    call = [os.path.join(os.path.dirname(sys.executable), "mindee"), "v1", "invoice"]
    for options in ([], ["--asynchronous"]):
        printed = subprocess.run([*call, *options, "--key", KEY, INVOICE], capture_output=True, text=True)
        assert TRUTH["invoice_number"] in printed.stdout, printed


end()
