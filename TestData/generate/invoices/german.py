"""Invoices of Germany, Austria and Switzerland."""
from decimal import Decimal

import checkdigits as c
from blocks import LEFT, RIGHT, footer, logo, meta_box, meta_rows, table, totals
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows


def de_workshop(out):
    """Boxed meta data, address window with sender line, cash discount, two due dates to choose from."""
    supplier = Party(
        "Brandhoff Metallbau GmbH", Address(["Am Wiesengrund 27", "58313 Herdecke"], "27", "Am Wiesengrund", "58313",
                                            "Herdecke"),
        [("HRA/HRB", "Amtsgericht Hagen, HRB", "48213"), ("STNR", "Steuernummer:", "341/5712/0938"),
         ("VAT NUMBER", "USt-IdNr.:", c.vat_de("28471935"))],
        "02330 918 440", "buero@brandhoff-metallbau.example", "www.brandhoff-metallbau.example")
    buyer = customer("Kita Sonnenhügel e. V.", Address(["Birkenweg 5a", "44227 Dortmund"], "5a", "Birkenweg", "44227",
                                                      "Dortmund"))
    items = [
        Item(["Geländer Edelstahl, Handlauf rund", "inkl. Pfosten und Konsolen"], 6, "lfm", "148.50", 19),
        Item("Montage vor Ort, Facharbeiter", "9.5", "Std.", "62.00", 19),
        Item("Anfahrt Pauschale", 1, "psch.", "45.00", 19),
    ]
    doc = Document("de-workshop", "de", "DE", "EUR", "1.234,56", "{} €", "{dd}.{mm}.{yyyy}", supplier, buyer, items)
    doc.tags = ["boxed-meta", "skonto", "sender-line"]
    s = doc.open(out)
    logo(s, LEFT, 40, "#8D3B2F", "frame")
    s.text(RIGHT, 58, "BRANDHOFF", 18, True, "r", "#8D3B2F")
    s.text(RIGHT, 72, "Metallbau & Schlosserei", 9, align="r")
    s.text(LEFT, 138, supplier.sender_line(), 6.5)
    s.rule(LEFT, 141, 290, 141, 0.3)
    s.lines(LEFT, 158, buyer.rows(), 10)
    meta_box(s, 345, 132, 200, [
        ("Rechnungs-Nr.", doc.number("RE-2025-0418")), ("Rechnungsdatum", doc.day("date", "2025-03-12")),
        ("Leistungszeitraum", "03.03. - 07.03.2025"), ("Kunden-Nr.", F("customer_id", "10472")),
        ("Unser Auftrag", F("reference_numbers", "A-25-0097"))])
    s.text(LEFT, 262, "Rechnung", 16, True)
    s.text(LEFT, 284, "Sehr geehrte Damen und Herren, für die ausgeführten Arbeiten berechnen wir Ihnen:")
    y = table(doc, 300, [("Pos.", "pos", 30, "l"), ("Bezeichnung", "desc", 230, "l"), ("Menge", "qty", 50, "r"),
                         ("Einheit", "unit", 45, "l"), ("Einzelpreis €", "price", 70, "r"),
                         ("Gesamt €", "total", 70, "r")], style="grid")
    net, tax = doc.net(), cents(doc.net() * 19 / 100)
    y = totals(s, y, [("Nettobetrag", doc.amount("total_net", net)),
                      ("zzgl. 19 % MwSt.", doc.amount(doc.tax(19, tax, None, "MwSt", True), tax)),
                      ("Rechnungsbetrag", doc.amount("total_amount", net + tax), True)])
    skonto = cents((net + tax) * Decimal("0.98"))
    s.lines(LEFT, y + 18, [
        ["Zahlbar bis ", doc.day("due_date", "2025-04-11"), " ohne Abzug. Bei Zahlung bis 22.03.2025 gewähren wir 2 % "
         "Skonto"], f"auf den Rechnungsbetrag (Zahlbetrag dann {doc.sum(skonto)}).",
        "Bitte geben Sie bei der Überweisung die Rechnungsnummer an."], leading=13)
    bank = doc.pay(iban=c.grouped(c.iban("DE", "450604910000817263")), swift="RUHTDE3DXXX")
    footer(s, [
        [supplier.name_run(2), *supplier.address_rows(2)],
        [supplier.phone_row(), supplier.email_row(), supplier.website_row()],
        ["Bankverbindung", ["IBAN ", bank["iban"]], ["BIC ", bank["swift"]]],
        supplier.registration_rows() + ["Geschäftsführer: Uwe Brandhoff"]])
    doc.close(out)


def ch_trustee(out):
    """Swiss francs with apostrophes, two VAT rates of which one is reduced, UID with MWST, rounding to five cents."""
    supplier = Party(
        "Alpstein Treuhand & Verlag AG", Address(["Seestrasse 118", "9403 Goldach", "Schweiz"], "118", "Seestrasse",
                                                 "9403", "Goldach", "Schweiz"),
        [("UID", "UID", c.uid_ch("21873046"))], "+41 71 555 08 31", "info@alpstein-tv.example", "alpstein-tv.example")
    buyer = customer("Gasthaus Linde, R. Zellweger", Address(["Dorfplatz 2", "9050 Appenzell"], "2", "Dorfplatz",
                                                             "9050", "Appenzell"))
    items = [
        Item("Buchführung 3. Quartal 2024", "14.25", "h", "165.00", "8.1"),
        Item("Jahresabschluss, Pauschale", 1, "Pau.", "1850.00", "8.1"),
        Item("Handbuch Gastronomie, gebunden", 3, "Ex.", "48.00", "2.6"),
    ]
    doc = Document("ch-trustee", "de", "CH", "CHF", "1'234.56", "CHF {}", "{d}. {month} {yyyy}", supplier, buyer, items,
                   rate_format="{}%", fonts="Times")
    doc.tags = ["swiss", "several-rates", "rounding", "inline-meta"]
    s = doc.open(out)
    s.lines(LEFT, 60, [supplier.name_run()], 15, bold_first=True)
    s.lines(LEFT, 76, [*supplier.address_rows(), supplier.phone_row("Telefon"),
                       [*supplier.email_row(), " | ", *supplier.website_row()],
                       [*supplier.registration(0), " MWST"]], 9, 12)
    s.lines(340, 160, buyer.rows(), 10.5, 13)
    s.text(LEFT, 240, ["Rechnung Nr. ", doc.number("24-1187")], 14, True)
    meta_rows(s, LEFT, 262, [("Datum", doc.day("date", "2024-10-07")), ("Ihre Kundennummer", F("customer_id", "K-3306")),
                             ("Zahlbar bis", doc.day("due_date", "2024-11-06"))], 110)
    y = table(doc, 312, [("Leistung", "desc", 220, "l"), ("Anzahl", "qty", 55, "r"), ("", "unit", 35, "l"),
                         ("Ansatz", "price", 65, "r"), ("MWST", "rate", 50, "r"), ("Betrag CHF", "total", 70, "r")])
    rows, net, whole = [("Zwischentotal exkl. MWST", doc.amount("total_net", doc.net()))], doc.net(), Decimal(0)
    for rate, base in doc.bases().items():
        tax = cents(base * Decimal(rate) / 100)
        whole += tax
        label = [f"MWST {doc.rate(rate)} von ", doc.figure(base)]
        rows.append((label, doc.amount(doc.tax(rate, tax, base, "MWST"), tax)))
    exact = net + whole
    rounded = cents((exact * 20).quantize(Decimal(1)) / 20)
    rows += [("Total MWST", doc.amount("total_tax", whole)), ("Rundung", doc.adjust("rounding", rounded - exact)),
             ("Rechnungstotal inkl. MWST", doc.amount("total_amount", rounded), True)]
    y = totals(s, y, rows, 300)
    bank = doc.pay(iban=c.grouped(c.iban("CH", "00781004205830160")), swift="ALPSCH22")
    s.lines(LEFT, y + 16, [["Zahlungsverbindung: IBAN ", bank["iban"], ", BIC ", bank["swift"]],
                           "Vielen Dank für Ihren Auftrag. Bitte verwenden Sie für die Zahlung den QR-Teil auf Seite 2 "
                           "des Originals."], leading=14)
    doc.close(out)


def at_energy(out):
    """Austrian electricity bill: prices with four decimals, prepayments, amount due beside the total."""
    supplier = Party(
        "Donauwerk Strom Vertriebs GmbH", Address(["Uferzeile 12", "4020 Linz"], "12", "Uferzeile", "4020", "Linz"),
        [("UID", "UID-Nr.", c.uid_at("6204817")), ("COMPANY REGISTRATION NUMBER", "Firmenbuchnummer FN", "418207 k")],
        "0732 555 900", "kundenservice@donauwerk-strom.example", "www.donauwerk-strom.example")
    buyer = customer("Mag. Theresa Aigner", Address(["Kirchenplatz 4/7", "4050 Traun"], "4/7", "Kirchenplatz", "4050",
                                                    "Traun"))
    items = [Item("Arbeitspreis Strom", 3185, "kWh", "0.1894", 20), Item("Netznutzung", 3185, "kWh", "0.0672", 20),
             Item("Grundpauschale", 12, "Mon.", "4.90", 20)]
    doc = Document("at-energy", "de", "AT", "EUR", "1.234,56", "EUR {}", "{dd}.{mm}.{yyyy}", supplier, buyer, items,
                   category="energy")
    doc.tags = ["energy", "prepaid", "unit-price-four-decimals"]
    s = doc.open(out)
    s.box(0, 0, 595.28, 34, "#F2B632", None)
    s.text(LEFT, 22, supplier.name_run(), 13, True)
    s.text(LEFT, 120, supplier.sender_line(), 6.5)
    s.lines(LEFT, 138, buyer.rows(), 10, 13)
    meta_box(s, 330, 110, 215, [("Rechnungsnummer", doc.number("8140077352")),
                                ("Rechnungsdatum", doc.day("date", "2024-12-05")),
                                ("Vertragskonto", F("customer_id", "30055718")),
                                ("Abrechnungszeitraum", "01.11.23 - 31.10.24")], split=0.48)
    s.text(LEFT, 236, "Ihre Jahresabrechnung Strom", 14, True, color="#8A6410")
    y = table(doc, 256, [("Position", "desc", 190, "l"), ("Verbrauch", "qty", 70, "r"), ("", "unit", 40, "l"),
                         ("Preis in EUR", "price", 95, "r"), ("Betrag in EUR", "total", 100, "r")])
    net = doc.net()
    rows, whole = tax_rows(doc, "USt. {rate}", "USt", total_too=True)
    paid = Decimal("720.00")
    y = totals(s, y, [("Nettobetrag", doc.amount("total_net", net)), *rows,
                      ("Rechnungssumme", doc.amount("total_amount", net + whole), True),
                      ("abzüglich Teilbeträge", doc.adjust("prepaid", -paid)),
                      ("Nachzahlung", doc.adjust("amount_due", net + whole - paid), True)], 315)
    bank = doc.pay(iban=c.grouped(c.iban("AT", "3400000418027735")), swift="DONWAT2L")
    s.text(LEFT, y + 18, ["Die Nachzahlung ist fällig am ", doc.day("due_date", "2024-12-19"), "."], 10)
    footer(s, [[supplier.name_run(2), *supplier.address_rows(2)],
               [supplier.phone_row(), supplier.email_row(), supplier.website_row()],
               [["IBAN ", bank["iban"]], ["BIC ", bank["swift"]]], supplier.registration_rows()])
    doc.close(out)
