"""The parts that invoices are made of: letterheads, meta data, tables, totals, footers."""
from decimal import Decimal

from formats import quantity
from sheet import F

LEFT, RIGHT = 50, 545
PALE, DARK = "#ECEFF1", "#37474F"


def logo(sheet, x, y, color, shape="bars"):
    """A small drawing in place of a logo, 34 points wide and high."""
    if shape == "bars":
        for i, height in enumerate((14, 24, 34)):
            sheet.box(x + i * 12, y + 34 - height, 9, height, color, None)
    elif shape == "frame":
        sheet.box(x, y, 34, 34, color, None)
        sheet.box(x + 9, y + 9, 16, 16, "#FFFFFF", None)
    else:
        sheet.box(x, y + 12, 34, 10, color, None)
        sheet.box(x + 12, y, 10, 34, color, None)


def meta_rows(sheet, x, y, rows, gap=105, size=9, leading=14, right=None, colon=":"):
    """Label and value side by side; values left at x + gap, or right-aligned at `right`."""
    for label, value in rows:
        sheet.text(x, y, label + colon, size)
        sheet.text(right or x + gap, y, value, size, align="r" if right else "l")
        y += leading
    return y


def meta_box(sheet, x, y, width, rows, size=9, split=0.5, fill=PALE):
    """A framed grid of two columns."""
    height = 17
    for label, value in rows:
        sheet.box(x, y, width * split, height, fill)
        sheet.box(x + width * split, y, width * (1 - split), height)
        sheet.text(x + 5, y + 12, label, size, bold=True)
        sheet.text(x + width * split + 5, y + 12, value, size)
        y += height
    return y + 12


def meta_stack(sheet, x, y, rows, size=9, leading=28, color=DARK, align="l"):
    """Labels above their values."""
    for label, value in rows:
        sheet.text(x, y, label, size - 2, color=color, align=align)
        sheet.text(x, y + 11, value, size + 0.5, bold=True, align=align)
        y += leading
    return y


def meta_strip(sheet, x, y, width, rows, size=8.5, fill=PALE):
    """A table of one row: labels across the page, values below them."""
    step = width / len(rows)
    for i, (label, value) in enumerate(rows):
        sheet.box(x + i * step, y, step, 15, fill)
        sheet.box(x + i * step, y + 15, step, 17)
        sheet.text(x + i * step + 4, y + 10.5, label, size - 0.5, bold=True)
        sheet.text(x + i * step + 4, y + 27, value, size)
    return y + 46


def cell(doc, item, index, key, name):
    """The text of one cell; the row's words are marked as the row's."""
    text = {
        "pos": lambda: str(index + 1), "code": lambda: item.code,
        "qty": lambda: quantity(item.quantity, doc.numbers),
        "qtyunit": lambda: f"{quantity(item.quantity, doc.numbers)} {item.unit}", "unit": lambda: item.unit,
        "price": lambda: doc.figure(item.price, places(item.price)), "rate": lambda: doc.rate(item.rate),
        "tax": lambda: doc.figure(item.tax()), "total": lambda: doc.figure(item.total),
        "gross": lambda: doc.figure(item.total + item.tax()), "total$": lambda: doc.sum(item.total),
        "price$": lambda: doc.sum(item.price),
    }[key]()
    return F(name, text or "", 0) if key != "pos" else text


def places(price):
    return max(2, -Decimal(price).normalize().as_tuple().exponent)


def item_truth(doc, item, keys):
    def printed(key, value):
        return value() if key in keys else None
    unit = "unit" if "unit" in keys else "qtyunit"
    amount = "qty" if "qty" in keys else "qtyunit"
    total = item.total + item.tax() if "gross" in keys else item.total
    return {
        "description": " ".join(item.description), "product_code": printed("code", lambda: item.code),
        "quantity": printed(amount, lambda: float(item.quantity)), "unit": printed(unit, lambda: item.unit),
        "unit_price": float(item.price) if item.price is not None and {"price", "price$"} & keys else None,
        "tax_rate": printed("rate", lambda: float(item.rate)), "tax_amount": printed("tax", lambda: float(item.tax())),
        "total_amount": float(total) if {"total", "gross", "total$"} & keys else None,
    }


def table(doc, y, columns, items=None, x=LEFT, style="lines", size=8.5, leading=11, fill=PALE, pad=5, header=True):
    """`columns` are (heading, key, width, align); gives the y below the last row."""
    sheet, items = doc.sheet, doc.items if items is None else items
    keys, width = {c[1] for c in columns}, sum(c[2] for c in columns)
    if header:
        y = table_header(sheet, x, y, columns, style, size, fill, leading, pad)
    for item in items:
        index = len(doc.printed_items)
        name = f"line_items.{index}"
        doc.printed_items.append(item_truth(doc, item, keys))
        height = leading * len(item.description) + 2 * pad - 2
        if style == "zebra" and index % 2:
            sheet.box(x, y, width, height, "#F4F6F8", None)
        left = x
        for _, key, span, align in columns:
            if style == "grid":
                sheet.box(left, y, span, height)
            anchor = {"l": left + 4, "r": left + span - 4, "c": left + span / 2}[align]
            rows = [F(name, row, 0) for row in item.description] if key == "desc" else [
                cell(doc, item, index, key, name)]
            for i, row in enumerate(rows):
                sheet.text(anchor, y + pad + size - 1 + i * leading, row, size, align=align)
            left += span
        y += height
        if style == "lines":
            sheet.rule(x, y, x + width, y, 0.3, "#B0B0B0")
    sheet.rule(x, y, x + width, y, 0.8)
    return y


def table_header(sheet, x, y, columns, style, size, fill, leading, pad):
    width, rows = sum(c[2] for c in columns), max(c[0].count("\n") + 1 for c in columns)
    height = rows * leading + 2 * pad - 2
    if style != "plain":
        sheet.box(x, y, width, height, fill, "#444444" if style == "grid" else None)
    left = x
    for heading, _, span, align in columns:
        anchor = {"l": left + 4, "r": left + span - 4, "c": left + span / 2}[align]
        color = "#FFFFFF" if fill == DARK else None
        for i, row in enumerate(heading.split("\n")):
            sheet.text(anchor, y + pad + size - 1 + i * leading, row, size, True, align, color)
        left += span
    sheet.rule(x, y + height, x + width, y + height, 0.8)
    return y + height


def totals(sheet, y, rows, left=340, right=541, size=9, leading=15, frame=False, gap=8):
    """`rows` are (label, value) or (label, value, True) for the emphasised one."""
    y += gap
    top = y
    for row in rows:
        label, value, strong = (*row, False)[:3]
        if strong:
            sheet.rule(left, y + 2, right + 4, y + 2, 0.8)
        drop = 14 if strong else 12
        sheet.text(left + 4, y + drop, label, size + (1 if strong else 0), strong)
        sheet.text(right, y + drop, value, size + (1 if strong else 0), strong, "r")
        y += leading + (4 if strong else 0)
    if frame:
        sheet.box(left, top, right + 4 - left, y + 3 - top)
    return y + 14


def grid(sheet, x, y, columns, rows, size=8.5, height=16, fill=PALE):
    """A framed table of free text: `columns` are (heading, width, align)."""
    for index, row in enumerate([[c[0] for c in columns]] + rows):
        left = x
        for (_, span, align), value in zip(columns, row):
            sheet.box(left, y, span, height, fill if index == 0 else None)
            anchor = {"l": left + 4, "r": left + span - 4, "c": left + span / 2}[align]
            sheet.text(anchor, y + height - 5, value, size, index == 0, align)
            left += span
        y += height
    return y + 12


def footer(sheet, columns, y=None, size=7, leading=9.5, color="#333333"):
    """Columns of small print at the foot of the page."""
    y = y or sheet.size[1] - 78
    sheet.rule(LEFT, y - 12, RIGHT, y - 12, 0.4, "#888888")
    widths = [max(sheet.width(row, size) for row in column if row) for column in columns]
    gap = (RIGHT - LEFT - sum(widths)) / max(1, len(columns) - 1)
    x = LEFT
    for column, width in zip(columns, widths):
        sheet.lines(x, y, column, size, leading, color=color)
        x += width + gap


def centred_footer(sheet, rows, y=None, size=7, leading=9.5):
    y = y or sheet.size[1] - 40 - leading * (len(rows) - 1)
    sheet.rule(LEFT, y - 13, RIGHT, y - 13, 0.4, "#888888")
    sheet.lines(sheet.size[0] / 2, y, rows, size, leading, "c")
