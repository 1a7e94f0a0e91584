"""The published Python client 4.1 to 4.36."""

import os
import subprocess
import sys

from report import GROUPS, INVOICE, KEY, NOT_A_DOCUMENT, STREAM, TRUTH, URL, end, equal, fact

os.environ["MINDEE_BASE_URL"] = URL + "/v1"

import inspect

from mindee import Client, product
from mindee.error import MindeeHTTPClientError

client = Client(api_key=KEY)
can_read_text = "full_text" in inspect.signature(client.parse).parameters


def parse(path=INVOICE, key=KEY, kind=product.InvoiceV4, **options):
    user = Client(api_key=key)
    return user.parse(kind, user.source_from_path(path), **options)


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
        client.source_from_file(open(INVOICE, "rb")),
        client.source_from_bytes(data, "invoice.pdf"),
        client.source_from_b64string(base64.b64encode(data).decode(), "invoice.pdf"),
    ]
    for source in sources:
        equal(
            client.parse(product.InvoiceV4, source).document.inference.prediction.invoice_number.value,
            TRUTH["invoice_number"],
        )


@fact("gets the name of the file back, letter by letter")
def _():
    data = open(INVOICE, "rb").read()
    name = 'Rechnung "März" 50%.pdf'
    equal(client.parse(product.InvoiceV4, client.source_from_bytes(data, name)).document.filename, name)


@fact("gets words, text and papers when it asks for them, and nothing of it otherwise")
def _():
    options = {"include_words": True, "cropper": True}
    if can_read_text:
        options["full_text"] = True
    asked, plain = parse(**options).document, parse().document
    pages = asked.inference.pages
    words = [word for page in asked.ocr.mvision_v1.pages for word in page.all_words]
    lines = [str(line) for page in asked.ocr.mvision_v1.pages for line in page.all_lines]
    assert any(TRUTH["invoice_number"] in word.text for word in words)
    assert all(len(word.polygon) == 4 and 0 < word.confidence <= 1 for word in words)
    papers = [paper for page in pages for paper in page.extras.cropper.cropping]
    assert any(TRUTH["invoice_number"] in line for line in lines)
    assert all(0 <= part <= 1 for word in words for point in word.polygon for part in point)
    assert len(papers) >= len(pages)
    if can_read_text:
        content = asked.extras.full_text_ocr.content
        assert TRUTH["invoice_number"] in content
        equal(len(content.split()), len(words))
    equal(getattr(plain, "ocr", None), None)
    extras = [getattr(page, "extras", None) for page in plain.inference.pages]
    assert all(not extra or extra.cropper is None for extra in extras)
    equal(str(plain.inference.prediction), str(asked.inference.prediction))


@fact("reads by the queue")
def _():
    answer = client.enqueue_and_parse(product.InvoiceV4, client.source_from_path(INVOICE))
    equal(answer.job.status, "completed")
    equal(answer.document.inference.prediction.invoice_number.value, TRUTH["invoice_number"])


@fact("splits by the queue")
def _():
    answer = client.enqueue_and_parse(product.InvoiceSplitterV1, client.source_from_path(STREAM))
    prediction = answer.document.inference.prediction
    groups = getattr(prediction, "invoice_page_groups", None)
    equal([list(group.page_indexes) for group in groups], GROUPS)
    assert str(answer.document)


@fact("cuts the invoices out of a stream")
def _():
    try:
        from mindee.extraction.pdf_extractor.pdf_extractor import PdfExtractor
    except ImportError:
        return  # came with 4.7
    source = client.source_from_path(STREAM)
    answer = client.enqueue_and_parse(product.InvoiceSplitterV1, source, close_file=False)
    extracted = PdfExtractor(client.source_from_path(STREAM)).extract_invoices(
        answer.document.inference.prediction.invoice_page_groups, strict=False
    )
    equal([invoice.get_page_count() for invoice in extracted], [len(group) for group in GROUPS])


@fact("is told that a job failed")
def _():
    from mindee.error import MindeeHTTPServerError

    if not can_read_text:
        return  # 4.1 does not look at the state of a job: it asks until it gives up
    try:
        client.enqueue_and_parse(product.InvoiceV4, client.source_from_path(NOT_A_DOCUMENT))
    except MindeeHTTPServerError as error:
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
        except MindeeHTTPClientError as error:
            equal((error.status_code, error.api_code), found)
        else:
            raise AssertionError("no error was raised")
    try:
        client.parse(product.InvoiceSplitterV1, client.source_from_path(STREAM))
    except MindeeHTTPClientError as error:
        equal((error.status_code, error.api_code), (403, "Forbidden"))
    else:
        raise AssertionError("no error was raised")
    try:
        client.parse_queued(product.InvoiceSplitterV1, "00000000-0000-0000-0000-000000000000")
    except MindeeHTTPClientError as error:
        equal(error.status_code, 404)
    else:
        raise AssertionError("no error was raised")


@fact("reads by its command line")
def _():
    folder = os.path.dirname(sys.executable)
    name = next(name for name in ("mindee", "mindee-cli") if os.path.exists(os.path.join(folder, name)))
    if name == "mindee":
        calls = (["invoice"], ["invoice", "--asynchronous"])
    else:
        calls = (["invoice", "parse"],)
    for call in calls:
        program = [os.path.join(folder, name), *call, "--key", KEY, INVOICE]
        printed = subprocess.run(program, capture_output=True, text=True)
        assert TRUTH["invoice_number"] in printed.stdout, printed


end()
