#!/usr/bin/env python3
"""Writes files of several invoices, each with its true page groups. Usage: streams.py [--out FOLDER]

Most are series of one invented supplier, whose invoices look alike; `mixed` joins invoices of `../invoices`.
"""
import argparse
import io
import json
import os
import sys
from dataclasses import dataclass, field

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

import pikepdf  # noqa: E402
from reportlab import rl_config  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

import checkdigits as c  # noqa: E402

rl_config.invariant = 1
WIDTH, HEIGHT = 595, 842
ROWS = 9  # on a page

WORDS = {
    "en": dict(title="INVOICE", number="Invoice No", date="Date", to="Bill to", item="Description", qty="Qty", price="Price",
               amount="Amount", net="Net total", tax="VAT 20%", total="Total GBP", page="Page {} of {}",
               carried="Carried forward", brought="Brought forward", rate=20, decimal="."),
    "de": dict(title="Rechnung", number="Rechnungsnummer", date="Rechnungsdatum", to="Rechnung an", item="Bezeichnung",
               qty="Menge", price="Einzelpreis", amount="Gesamtpreis", net="Summe netto", tax="USt. 19%",
               total="Rechnungsbetrag EUR", page="Seite {} von {}", carried="Übertrag", brought="Übertrag", rate=19, decimal=","),
    "fr": dict(title="FACTURE", number="Facture n°", date="Date de facture", to="Facturé à", item="Désignation", qty="Qté",
               price="Prix unitaire", amount="Montant HT", net="Total HT", tax="TVA 20%", total="Total TTC EUR",
               page="Page {}/{}", carried="À reporter", brought="Report", rate=20, decimal=","),
}


@dataclass
class Supplier:
    language: str
    name: str
    street: str
    footer: str
    goods: list
    marked: bool = True  # pages bear numbers
    repeats: str = "number"  # what further pages repeat: nothing, the number, or the whole letterhead


@dataclass
class Invoice:
    number: str
    date: str
    customer: str
    prices: list = field(default_factory=list)  # in cents, one for each item


class Stream:
    def __init__(self):
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=(WIDTH, HEIGHT), pageCompression=1)
        self.pages = 0
        self.groups = []

    def text(self, x, y, text, size=9, bold=False, right=False):
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, HEIGHT - y, text)

    def end_page(self):
        self.canvas.showPage()
        self.pages += 1
        self.groups[-1].append(self.pages - 1)

    def invoice(self, s, i):
        self.groups.append([])
        w = WORDS[s.language]
        money = lambda cents: f"{cents // 100}{w['decimal']}{cents % 100:02}"  # noqa: E731
        count = max(1, -(-len(i.prices) // ROWS))
        done = 0
        for page in range(count):
            if page == 0 or s.repeats == "letterhead":
                self.text(50, 60, s.name, 15, True)
                self.text(50, 76, s.street)
            if page == 0:
                self.text(545, 60, w["title"], 18, True, True)
                self.text(350, 110, f"{w['number']}: {i.number}")
                self.text(350, 124, f"{w['date']}: {i.date}")
                self.text(50, 110, w["to"] + ":", bold=True)
                for row, line in enumerate(i.customer.split(", ")):
                    self.text(50, 124 + 13 * row, line)
            elif s.repeats != "nothing":
                self.text(350, 60, f"{w['number']}: {i.number}")
            y = 230 if page == 0 else 120
            for x, key, right in ((50, "item", False), (340, "qty", True), (430, "price", True), (545, "amount", True)):
                self.text(x, y, w[key], bold=True, right=right)
            if page > 0 and s.marked:
                y += 16
                self.text(50, y, w["brought"])
                self.text(545, y, money(done), right=True)
            rows = i.prices[page * ROWS:(page + 1) * ROWS]
            for row, price in enumerate(rows):
                y += 16
                self.text(50, y, s.goods[(page * ROWS + row) % len(s.goods)])
                self.text(340, y, "1", right=True)
                self.text(430, y, money(price), right=True)
                self.text(545, y, money(price), right=True)
                done += price
            if page < count - 1:
                if s.marked:
                    self.text(50, y + 20, w["carried"])
                    self.text(545, y + 20, money(done), right=True)
            else:
                tax = round(done * w["rate"] / 100)
                for row, (key, value) in enumerate((("net", done), ("tax", tax), ("total", done + tax))):
                    self.text(350, y + 30 + 15 * row, w[key], bold=key == "total")
                    self.text(545, y + 30 + 15 * row, money(value), bold=key == "total", right=True)
            self.text(50, 800, s.footer, 7)
            if s.marked:
                self.text(545, 815, w["page"].format(page + 1, count), 7, right=True)
            self.end_page()

    def attach(self, title, lines):
        self.text(50, 70, title, 14, True)
        for row, line in enumerate(lines):
            self.text(50, 100 + 13 * row, line)
        self.end_page()

    def blank(self):
        self.end_page()

    def bytes(self):
        self.canvas.save()
        return self.buffer.getvalue()


TERMS = ["1. Goods remain our property until they are paid in full.", "2. Complaints must reach us within eight days.",
         "3. Dates of delivery are not binding unless we confirm them in writing.",
         "4. The law of our seat applies, and its courts decide."] * 6

PEAT = Supplier("en", "Hollin Peat & Bark Ltd", "Moss Lane, Garstang, PR3 9QX",
                f"VAT Reg No {c.vat_gb('6120347')}   sales@hollin-peat.example   www.hollin-peat.example",
                ["Bark chips, bag", "Potting compost, bag", "Peat-free mulch, bulk", "Delivery within 20 miles"])
PAPER = Supplier("de", "Papierkontor Uhlig GmbH", "Lagergasse 8, 04103 Leipzig",
                 f"Ust-IdNr. {c.vat_de('20731945')}   info@papierkontor-uhlig.example",
                 ["Kopierpapier A4, Karton", "Briefumschläge C5, 500 Stück", "Versandtaschen B4", "Etiketten 70 x 36 mm"])
CIDER = Supplier("fr", "Cidrerie des Trois Haies", "14 rue du Pressoir, 14340 Cambremer",
                 f"SIRET {c.siret(c.siren('81203945'), '0001')}   contact@troishaies.example", ["Cidre brut, carton de 6", "Jus de pomme, carton de 6",
                                                                      "Vinaigre de cidre, 1 l", "Consigne"],
                 marked=False, repeats="number")
BAKER = Supplier("en", "Tansy Lane Bakery", "3 Tansy Lane, Ludlow, SY8 1DE", "tansylane.example   01584 555 017",
                 ["Sourdough, large", "Rye loaf", "Teacakes, dozen"], marked=False, repeats="nothing")


def one_page_series():
    s = Stream()
    for number, date, prices in (("HP-20931", "03/02/2025", [1250, 890]), ("HP-20932", "03/02/2025", [1250, 890, 4400]),
                                 ("HP-20938", "10/02/2025", [7600])):
        s.invoice(PEAT, Invoice(number, date, "Ribble Garden Centre, Preston New Road, Blackburn, BB2 7AL", prices))
    return s


def marked_pages():
    s = Stream()
    for number, count in (("2025-1180", 12), ("2025-1181", 3), ("2025-1182", 23)):
        s.invoice(PAPER, Invoice(number, "14.03.2025", "Kanzlei Brandt, Nikolaistraße 5, 04109 Leipzig",
                                 [995 + 35 * k for k in range(count)]))
    return s


def unmarked_pages():
    s = Stream()
    for number, date, count in (("F25-0071", "02/05/2025", 11), ("F25-0074", "06/05/2025", 13), ("F25-0075", "06/05/2025", 2)):
        s.invoice(CIDER, Invoice(number, date, "Hôtel de la Plage, 2 quai Nord, 14510 Houlgate",
                                 [1860 + 120 * k for k in range(count)]))
    return s


def attachments():
    s = Stream()
    s.invoice(PEAT, Invoice("HP-21004", "07/04/2025", "Wyre Nurseries, Station Road, Poulton, FY6 7HT", [2210, 1480]))
    s.attach("Delivery note", ["Our reference 88217", "2 pallets, 48 bags", "Received in good order"])
    s.attach("General terms and conditions", TERMS)
    s.invoice(BAKER, Invoice("5520", "9 April 2025", "The Feathers, Bull Ring, Ludlow, SY8 1AA", [420, 380, 950]))
    s.invoice(PEAT, Invoice("HP-21007", "09/04/2025", "Wyre Nurseries, Station Road, Poulton, FY6 7HT", [5120]))
    s.attach("General terms and conditions", TERMS)
    return s


def blank_backs():
    s = Stream()
    for number, date in (("5601", "2 June 2025"), ("5602", "2 June 2025"), ("5603", "3 June 2025")):
        s.invoice(BAKER, Invoice(number, date, "The Feathers, Bull Ring, Ludlow, SY8 1AA", [420, 380, 950, 610]))
        s.blank()
    return s


def mixed():
    """Joined from ../invoices."""
    result, groups = pikepdf.new(), []
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "invoices")
    for name in ("us-studio", "de-wholesale", "gb-carried", "nl-hosting", "at-energy"):
        with pikepdf.open(os.path.join(folder, name + ".pdf")) as pdf:
            first = len(result.pages)
            result.pages.extend(pdf.pages)
            groups.append(list(range(first, len(result.pages))))
    buffer = io.BytesIO()
    result.save(buffer, deterministic_id=True)
    return buffer.getvalue(), groups


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--out", default=os.path.join(here, "..", "streams"))
    out = parser.parse_args().out
    os.makedirs(out, exist_ok=True)
    for make in (one_page_series, marked_pages, unmarked_pages, attachments, blank_backs, mixed):
        made = make()
        pdf, groups = made if isinstance(made, tuple) else (made.bytes(), made.groups)
        name = os.path.join(out, make.__name__.replace("_", "-"))
        with open(name + ".pdf", "wb") as file:
            file.write(pdf)
        with open(name + ".json", "w", encoding="utf-8") as file:
            json.dump({"groups": groups}, file)
            file.write("\n")


if __name__ == "__main__":
    main()
