"""One invoice: what is printed, and the truth that follows from it."""
import datetime
import json
from dataclasses import dataclass, field
from decimal import Decimal

import formats
from formats import cents
from sheet import A4, F, Sheet


@dataclass
class Item:
    """A row of the table; `total` is quantity × price unless it is given."""
    description: object
    quantity: object = None
    unit: str = None
    price: object = None
    rate: object = None
    code: str = None
    total: object = None

    def __post_init__(self):
        if self.total is None:
            self.total = cents(Decimal(self.quantity) * Decimal(self.price))
        self.total = Decimal(self.total)
        if isinstance(self.description, str):
            self.description = [self.description]

    def tax(self):
        return cents(self.total * Decimal(self.rate) / 100)


@dataclass
class Document:
    id: str
    language: str
    country: str
    currency: str
    numbers: str
    money: str
    dates: str
    supplier: object
    customer: object
    items: list
    fonts: str = "Helvetica"
    size: tuple = A4
    kind: str = "INVOICE"
    rate_format: str = "{} %"
    negative: str = "-{}"
    category: str = None
    subcategory: str = None
    tags: list = field(default_factory=list)
    computed: list = field(default_factory=list)
    findings: list = field(default_factory=list)
    orientation: int = 0
    taxes: list = field(default_factory=list)
    payments: list = field(default_factory=list)
    adjustments: list = field(default_factory=list)
    printed_items: list = field(default_factory=list)
    override: dict = field(default_factory=dict)
    due_raw: str = None

    def open(self, folder, **options):
        self.sheet = Sheet(f"{folder}/{self.id}.pdf", self.size, self.fonts, **options)
        return self.sheet

    # Text of values

    def figure(self, value, places=2):
        """An amount without currency, in the document's style for negative numbers."""
        text = formats.number(abs(Decimal(value)), self.numbers, places)
        return self.negative.format(text) if Decimal(value) < 0 else text

    def sum(self, value):
        """An amount with currency."""
        value = Decimal(value)
        if value < 0 and not self.negative.startswith("-"):
            return self.money.format(self.figure(value))
        text = self.money.format(formats.number(abs(value), self.numbers))
        return self.negative.format(text) if value < 0 else text

    def rate(self, value):
        places = max(0, -Decimal(value).normalize().as_tuple().exponent)
        return self.rate_format.format(formats.number(value, self.numbers, places))

    def day(self, name, iso, pattern=None, again=0):
        day = datetime.date.fromisoformat(iso)
        return F(name, formats.date(day, pattern or self.dates, self.language), iso, again)

    def amount(self, name, value, again=0, bare=False):
        return F(name, self.figure(value) if bare else self.sum(value), float(value), again)

    def term(self, words, iso):
        """A payment term that gives the due date without printing it."""
        self.computed.append("due_date")
        self.due_raw = words
        return F("due_date", words, iso)

    def number(self, text, again=0):
        return F("invoice_number", text, None, again)

    # Sums

    def net(self):
        return sum((item.total for item in self.items), Decimal(0))

    def bases(self):
        """Net amount of each rate, in the order of first use."""
        result = {}
        for item in self.items:
            result[item.rate] = result.get(item.rate, Decimal(0)) + item.total
        return result

    # Composite truths

    def tax(self, rate, value, base=None, code=None, total_too=False):
        """Registers a tax line; gives the names of its words."""
        self.taxes.append({
            "rate": None if rate is None else float(Decimal(rate)), "value": float(value),
            "base": None if base is None else float(base), "code": code})
        return f"taxes.{len(self.taxes) - 1}" + ("+total_tax" if total_too else "")

    def adjust(self, kind, value, bare=False):
        self.adjustments.append({"kind": kind, "amount": float(value)})
        return self.amount(f"adjustments.{len(self.adjustments) - 1}", value, bare=bare)

    def pay(self, **parts):
        """Registers bank details, given as printed; gives a run for each."""
        index = len(self.payments)
        keys = ("iban", "swift", "account_number", "routing_number")
        self.payments.append({k: "".join(c for c in parts[k] if c.isalnum()) if parts.get(k) else None for k in keys})
        return {k: F(f"payment_details.{index}.{k}", parts[k]) for k in keys if parts.get(k)}

    def close(self, folder):
        self.sheet.save()
        from truth import truth
        with open(f"{folder}/{self.id}.json", "w", encoding="utf-8") as handle:
            json.dump(truth(self), handle, ensure_ascii=False, indent=1)
            handle.write("\n")
