"""What the installed client prints for a stored answer: how the .rst files of the tests' Golden folders are made.

    CLIENT/bin/python scripts/clients/summaries.py ANSWER.json [--generated] [--page N] > NAME.rst

Client 2.6 prints invoices v2 and v3, 3.13 prints v3, 4.36 prints v4, the splitter and, with --generated, any product.
Clients 2.6 prints blanks at line ends, kept here. Clients 3.13 and 4 put an empty line between two taxes, which ends
the table for a reader of reStructuredText; it is taken out, as the Node client and we have none.
"""

import argparse
import json
import re

from mindee import versions

parser = argparse.ArgumentParser()
parser.add_argument("answer")
parser.add_argument("--generated", action="store_true")
parser.add_argument("--page", type=int)
options = parser.parse_args()

with open(options.answer, encoding="utf-8") as file:
    answer = json.load(file)
inference = answer["document"]["inference"]
major = int(versions.__version__.split(".")[0])


class Source:
    """What the older clients ask of a file that was sent."""

    input_type = "path"
    filepath = None
    filename = answer["document"]["name"] if options.page is None else None
    file_mimetype = "application/pdf"


def older_invoice(prediction, page):
    if major == 2:
        from mindee.documents.invoice import Invoice

        fields = dict(prediction["prediction"])
        # Version 2 has no such fields; a client that wants them reads "nothing found".
        for name in ("supplier_address", "customer", "customer_address"):
            fields.setdefault(name, {"value": None, "confidence": 0.0, "polygon": []})
        fields.setdefault("customer_company_registration", [])
        return Invoice(api_prediction=fields, input_file=Source, document_type="invoice", page_n=page)
    from mindee.documents.invoice.invoice_v3 import InvoiceV3
    from mindee.input.sources import LocalInputSource

    class Local(LocalInputSource):
        def __init__(self):
            vars(self).update(filename=Source.filename, filepath=None, file_mimetype="application/pdf")

    return InvoiceV3(api_prediction=prediction, input_source=Local(), page_n=page)


if major < 4:
    if options.page is None:
        text = str(older_invoice(inference, None)) + "\n"
    else:
        page = inference["pages"][options.page]
        text = str(older_invoice(page, page["id"])) + "\n"
else:
    from mindee import product
    from mindee.parsing.common.document import Document

    kind = product.InvoiceV4
    if options.generated:
        kind = product.GeneratedV1
    elif inference["product"]["name"].endswith("invoice_splitter"):
        kind = product.InvoiceSplitterV1
    document = Document(kind, answer["document"])
    text = str(document) if options.page is None else str(document.inference.pages[options.page])
if major > 2:
    text = re.sub(r"(-\+)\n\n(  \|)", r"\1\n\2", text)
print(text, end="")
