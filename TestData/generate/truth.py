"""The truth file of a document: what was printed, and where."""

TEXTS = ("supplier_name", "customer_name", "invoice_number", "po_number", "customer_id")


def joined(values, name):
    found = values.get(name)
    return " ".join(found) if found else None


def single(values, name):
    found = values.get(name)
    return found[0] if found else None


def unique(found):
    result = []
    for value in found or []:
        if value not in result:
            result.append(value)
    return result


def address(party, values, name):
    return party.address.truth() if values.get(name) else None


def words(sheet):
    """field → occurrences, each a list of words with page and box in fractions of the page."""
    result = {}
    for (name, _), found in sheet.marks.items():
        result.setdefault(name, []).append(found)
    return dict(sorted(result.items()))


def truth(doc):
    sheet, supplier, customer = doc.sheet, doc.supplier, doc.customer
    values = sheet.values
    supplier_address = address(supplier, values, "supplier_address")
    customer_address = address(customer, values, "customer_address") if customer else None
    shipping = getattr(doc, "shipping", None)
    due_computed = "due_date" in doc.computed
    result = {
        "id": doc.id,
        "file": doc.id + ".pdf",
        "kind": "pdf-digital",
        "synthetic": True,
        "tags": doc.tags,
        "pages": sheet.page + 1,
        "orientation_degrees": doc.orientation,
        "locale": {"language": doc.language, "currency": doc.currency, "country": doc.country},
        "document_type": doc.kind,
        "document_type_extended": doc.kind,
        "invoice_number": joined(values, "invoice_number"),
        "po_number": joined(values, "po_number"),
        "reference_numbers": unique(values.get("reference_numbers")),
        "date": single(values, "date"),
        "due_date": single(values, "due_date"),
        "due_date_raw": doc.due_raw or printed_due(sheet),
        "due_date_computed": due_computed,
        "payment_date": single(values, "payment_date"),
        "total_incl": single(values, "total_amount"),
        "total_excl": single(values, "total_net"),
        "total_tax": single(values, "total_tax"),
        "taxes": doc.taxes,
        "adjustments": doc.adjustments,
        "supplier": {
            "name": joined(values, "supplier_name"),
            "address": supplier_address and supplier_address["text"],
            "address_parts": supplier_address,
            "phone": single(values, "supplier_phone"),
            "email": single(values, "supplier_email"),
            "website": single(values, "supplier_website"),
            "company_registrations": unique(values.get("supplier_registrations")),
        },
        "customer": {
            "name": joined(values, "customer_name"),
            "address": customer_address and customer_address["text"],
            "address_parts": customer_address,
            "id": joined(values, "customer_id"),
            "company_registrations": unique(values.get("customer_registrations")),
        },
        "shipping_address": shipping.truth() if shipping else None,
        "billing_address": customer_address if values.get("billing_address") else None,
        "payment_details": doc.payments,
        "line_items": doc.printed_items,
        "computed": doc.computed,
        "expected_findings": doc.findings,
        "words": words(sheet),
    }
    if doc.category:
        result["category"] = doc.category
        result["subcategory"] = doc.subcategory
    if due_computed:
        result["alternatives"] = {"due_date": [None]}
    result.update(doc.override)
    return result


def printed_due(sheet):
    found = sheet.marks.get(("due_date", 0))
    return " ".join(word["text"] for word in found) if found else None
