"""Rows of totals that follow from the items."""
from decimal import Decimal

from formats import cents
from sheet import F


def tax_rows(doc, label, code, with_base=False, total_too=False, descending=True):
    """One (label, amount) for each rate and the sum of all; `label` has {rate} and may have {base}."""
    rows, whole = [], Decimal(0)
    for rate, base in sorted(doc.bases().items(), key=lambda pair: Decimal(pair[0]), reverse=descending):
        tax = cents(base * Decimal(rate) / 100)
        whole += tax
        name = doc.tax(rate, tax, base if with_base else None, code, total_too)
        text = label.format(rate=doc.rate(rate), base=doc.sum(base))
        rows.append((text, doc.amount(name, tax)))
    return rows, whole


def tax_table(doc, code=None, with_gross=False, bare=True, with_name=None):
    """Cells of a table of rates: rate, base, tax and, if asked for, gross; and the sum of all taxes."""
    rows, whole = [], Decimal(0)
    for rate, base in sorted(doc.bases().items(), key=lambda pair: Decimal(pair[0]), reverse=True):
        tax = cents(base * Decimal(rate) / 100)
        whole += tax
        name = doc.tax(rate, tax, base, code)
        text = doc.figure if bare else doc.sum
        cells = [F(name, doc.rate(rate), 0), F(name, text(base), 0), F(name, text(tax), 0)]
        rows.append(cells + ([text(base + tax)] if with_gross else []))
    return rows, whole
