"""Suppliers and customers, their addresses and registrations."""
import re
from dataclasses import dataclass, field

from sheet import F


@dataclass
class Address:
    """Printed lines and the parts that they hold."""
    lines: list
    number: str = None
    street: str = None
    postal: str = None
    city: str = None
    country: str = None
    state: str = None
    complement: str = None
    po_box: str = None

    def truth(self):
        return {
            "text": " ".join(self.lines), "street_number": self.number, "street_name": self.street,
            "po_box": self.po_box, "address_complement": self.complement, "city": self.city,
            "postal_code": self.postal, "state": self.state, "country": self.country,
        }


def plain(text):
    """A number without blanks and punctuation, letters upper case."""
    return re.sub(r"[^0-9A-Z]", "", text.upper())


@dataclass
class Party:
    """`registrations` are (type, label, printed number)."""
    name: str
    address: Address
    registrations: list = field(default_factory=list)
    phone: str = None
    email: str = None
    website: str = None
    contact: str = None
    role: str = "supplier"

    def name_run(self, again=0):
        return F(self.role + "_name", self.name, None, again)

    def address_rows(self, again=0, extra=""):
        return [F(self.role + "_address" + extra, line, None, again) for line in self.address.lines]

    def rows(self, again=0, extra=""):
        """Name, contact person, address lines."""
        contact = [self.contact] if self.contact else []
        return [self.name_run(again)] + contact + self.address_rows(again, extra)

    def sender_line(self, mark=" · ", again=1):
        """Name and address on one line, as above an address window."""
        runs = [self.name_run(again)]
        for row in self.address_rows(again):
            runs += [mark, row]
        return runs

    def registration(self, index, again=0):
        kind, label, printed = self.registrations[index]
        return [label + " ", F(self.role + "_registrations", printed, {"type": kind, "value": plain(printed)}, again)]

    def registration_rows(self):
        return [self.registration(i) for i in range(len(self.registrations))]

    def phone_row(self, label="Tel."):
        return [label + " ", F(self.role + "_phone", self.phone)]

    def email_row(self, label=""):
        return [label, F(self.role + "_email", self.email)]

    def website_row(self, label=""):
        return [label, F(self.role + "_website", self.website)]


def customer(name, address, registrations=(), contact=None):
    return Party(name, address, list(registrations), contact=contact, role="customer")
