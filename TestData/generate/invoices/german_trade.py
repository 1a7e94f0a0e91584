"""German invoices of the trade: two pages, a credit note, a page lying on its side."""
import checkdigits as c
from blocks import LEFT, RIGHT, footer, logo, meta_rows, meta_strip, table, totals
from document import Document, Item
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows


def de_wholesale(out):
    """Two pages with carried-over sums, two tax rates, delivery address, a term instead of a due date."""
    supplier = Party(
        "Feinkost Großhandel Ahrens & Sohn KG", Address(["Speicherstraße 40-42", "24103 Kiel"], "40-42",
                                                        "Speicherstraße", "24103", "Kiel"),
        [("HRA/HRB", "AG Kiel HRA", "7718"), ("VAT NUMBER", "USt-ID", c.vat_de("13948802"))], "0431 5550-0",
        "rechnung@ahrens-feinkost.example", "www.ahrens-feinkost.example")
    buyer = customer("Restaurant Leuchtfeuer GmbH", Address(["Strandpromenade 11", "24159 Kiel"], "11",
                                                            "Strandpromenade", "24159", "Kiel"))
    names = [
        ("Olivenöl nativ extra 5 l", 6, "Kan.", "38.90", 7), ("Passierte Tomaten 2,5 kg", 24, "Ds.", "4.15", 7),
        ("Risottoreis Carnaroli 5 kg", 8, "Sack", "17.60", 7), ("Parmesan 24 Monate, Viertel", 2, "Stk.", "142.00", 7),
        ("Meersalz grob 10 kg", 3, "Sack", "9.80", 7), ("Weißwein Grauburgunder 0,75 l", 60, "Fl.", "5.95", 19),
        ("Rotwein Dornfelder 0,75 l", 48, "Fl.", "5.40", 19), ("Mineralwasser 12 x 0,75 l", 30, "Kst.", "6.20", 19),
        ("Espressobohnen 1 kg", 20, "Pkg.", "13.75", 7), ("Rohrzucker 1 kg", 25, "Pkg.", "2.10", 7),
        ("Sahne 32 % 1 l", 40, "Pkg.", "3.05", 7), ("Butter 250 g", 80, "Stk.", "2.19", 7),
        ("Servietten 33 cm, 500 Stück", 12, "Krt.", "14.90", 19), ("Spülmittel Konzentrat 10 l", 2, "Kan.", "31.50", 19),
        ("Müllbeutel 120 l", 10, "Rolle", "4.85", 19), ("Alufolie Catering 45 cm", 4, "Rolle", "11.20", 19)]
    items = [Item(n, q, u, p, r, f"{41007 + 13 * i}") for i, (n, q, u, p, r) in enumerate(names)]
    doc = Document("de-wholesale", "de", "DE", "EUR", "1.234,56", "{} EUR", "{dd}.{mm}.{yy}", supplier, buyer, items,
                   rate_format="{}%")
    doc.tags = ["two-pages", "carry-over", "several-rates", "term-only", "delivery-address"]
    doc.shipping = Address(["Seebar am Kai", "Kaistraße 3", "24114 Kiel"], "3", "Kaistraße", "24114", "Kiel")
    doc.shipping.lines = doc.shipping.lines[1:]
    s = doc.open(out)
    columns = [("Pos", "pos", 28, "r"), ("Art.-Nr.", "code", 52, "l"), ("Artikelbezeichnung", "desc", 180, "l"),
               ("Menge", "qty", 45, "r"), ("Einh.", "unit", 40, "l"), ("E-Preis", "price", 50, "r"),
               ("USt", "rate", 35, "r"), ("G-Preis", "total", 65, "r")]

    def head(again):
        s.text(LEFT, 52, supplier.name_run(again), 13, True)
        s.text(LEFT, 66, [supplier.address_rows(again)[0], ", ", supplier.address_rows(again)[1]], 8)
        s.text(RIGHT, 66, f"Seite {s.page + 1} von 2", 8, align="r")
        s.rule(LEFT, 72, RIGHT, 72, 1)

    head(0)
    s.lines(LEFT, 120, buyer.rows(), 10, 13)
    s.lines(330, 112, ["Lieferanschrift:", "Seebar am Kai", *[F("shipping_address", x) for x in doc.shipping.lines]], 9, 12,
            bold_first=True)
    s.text(LEFT, 196, "RECHNUNG", 15, True)
    y = meta_strip(s, LEFT, 206, 495, [("Rechnung-Nr.", doc.number("240871")), ("Datum", doc.day("date", "2024-06-14")),
                                       ("Kunden-Nr.", F("customer_id", "D-5520")),
                                       ("Lieferschein", F("reference_numbers", "LS 88213")),
                                       ("Ihre Bestellung", F("po_number+reference_numbers", "LF-0613"))])
    y = table(doc, y + 6, columns, items[:9])
    first = sum(item.total for item in items[:9])
    s.text(476, y + 16, "Übertrag", 9, True, "r")
    s.text(541, y + 16, doc.figure(first), 9, True, "r")
    s.text(LEFT, 790, "Bitte beachten Sie die Fortsetzung auf Seite 2.", 7.5)
    s.next_page()
    head(1)
    s.text(LEFT, 96, ["Rechnung-Nr. ", doc.number("240871", 1), " vom ", doc.day("date", "2024-06-14", again=1)], 9)
    s.text(476, 122, "Übertrag von Seite 1", 9, True, "r")
    s.text(541, 122, doc.figure(first), 9, True, "r")
    y = table(doc, 132, columns, items[9:])
    rows, whole = tax_rows(doc, "{rate} USt. auf {base}", "USt", True, descending=False)
    net = doc.net()
    y = totals(s, y, [("Warenwert netto", doc.amount("total_net", net)), *rows,
                      ("Umsatzsteuer gesamt", doc.amount("total_tax", whole)),
                      ("Endbetrag", doc.amount("total_amount", net + whole), True)], 310)
    s.lines(LEFT, y + 16, [["Zahlungsbedingungen: ", doc.term("30 Tage netto", "2024-07-14")],
                           "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum."], 9, 13)
    bank = doc.pay(iban=c.grouped(c.iban("DE", "210700200049813377")), swift="KIELDE22")
    footer(s, [[supplier.phone_row(), supplier.email_row(), supplier.website_row()],
               ["Förde Handelsbank", ["IBAN ", bank["iban"]], ["BIC ", bank["swift"]]], supplier.registration_rows()])
    doc.close(out)


def de_credit_note(out):
    """A credit note with trailing minus signs; the corrected invoice's number must not win."""
    supplier = Party(
        "Papier Lindqvist GmbH", Address(["Gewerbepark 9", "04158 Leipzig"], "9", "Gewerbepark", "04158", "Leipzig"),
        [("STNR", "St.-Nr.", "231/114/08852"), ("VAT NUMBER", "USt-IdNr.", c.vat_de("30571944"))], "0341 555 77-12",
        "service@papier-lindqvist.example")
    buyer = customer("Notariat Dr. Hilde Osterkamp", Address(["Kastanienhof 2", "06108 Halle (Saale)"], "2",
                                                             "Kastanienhof", "06108", "Halle (Saale)"))
    items = [Item("Kopierpapier A4 80 g, Karton, Rücksendung", -12, "Krt.", "24.80", 19, "KP-80"),
             Item("Briefumschläge DIN lang, beschädigt", -3, "Pkg.", "31.15", 19, "BU-DL")]
    doc = Document("de-credit-note", "de", "DE", "EUR", "1.234,56", "{} €", "{d}.{m}.{yyyy}", supplier, buyer, items,
                   kind="CREDIT NOTE", negative="{}-", fonts="Times")
    doc.tags = ["credit-note", "negative-trailing-minus"]
    s = doc.open(out)
    logo(s, 511, 38, "#2F4B8D", "bars")
    s.lines(505, 48, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Fon"), supplier.email_row()], 9,
            12, "r", bold_first=True)
    s.lines(LEFT, 140, buyer.rows(), 10.5, 13.5)
    s.text(LEFT, 222, ["Gutschrift ", doc.number("GS-10088")], 15, True)
    meta_rows(s, LEFT, 246, [("Belegdatum", doc.day("date", "2025-01-09")), ("Kundennummer", F("customer_id", "20718")),
                             ("Zu Rechnung", F("reference_numbers", "RG-38841"))], 90)
    y = table(doc, 300, [("Artikel", "code", 60, "l"), ("Bezeichnung", "desc", 225, "l"), ("Menge", "qtyunit", 65, "r"),
                         ("Preis", "price", 65, "r"), ("Betrag", "total", 80, "r")], style="lines")
    net = doc.net()
    rows, whole = tax_rows(doc, "Mehrwertsteuer {rate}", "Mehrwertsteuer", total_too=True)
    y = totals(s, y, [("Summe netto", doc.amount("total_net", net)), *rows,
                      ("Gutschriftbetrag", doc.amount("total_amount", net + whole), True)])
    s.text(LEFT, y + 18, "Der Betrag wird mit Ihrer nächsten Rechnung verrechnet.", 10)
    s.text(LEFT, 790, [*supplier.registration(0), "   ", *supplier.registration(1)], 8)
    doc.close(out)


def de_sideways(out):
    """Drawn lying on its side without a rotation flag: the page must be turned by 90 degrees to be read."""
    supplier = Party("Fahrschule Wendland", Address(["Bahnhofstraße 77", "29439 Lüchow"], "77", "Bahnhofstraße", "29439",
                                                    "Lüchow"), [("STNR", "Steuer-Nr.", "47/118/20934")],
                     "05841 555 19", "fahrschule@wendland-fs.example")
    buyer = customer("Jonas Petersen", Address(["Eichendorffweg 8", "29451 Dannenberg"], "8", "Eichendorffweg", "29451",
                                               "Dannenberg"))
    items = [Item("Grundbetrag Klasse B", 1, None, "310.00", 19), Item("Fahrstunde à 45 Minuten", 14, None, "46.50", 19),
             Item("Vorstellung zur praktischen Prüfung", 1, None, "155.00", 19)]
    doc = Document("de-sideways", "de", "DE", "EUR", "1.234,56", "€ {}", "{dd}.{mm}.{yyyy}", supplier, buyer, items,
                   orientation=90)
    doc.tags = ["sideways"]
    s = doc.open(out, turned=True)
    s.lines(LEFT, 60, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Telefon"),
                       supplier.email_row(), supplier.registration(0)], 9, 12, bold_first=True)
    s.lines(LEFT, 160, buyer.rows(), 10, 13)
    s.text(LEFT, 236, "Rechnung", 16, True)
    meta_rows(s, 370, 160, [("Rechnungsnummer", doc.number("2025/0063")), ("Rechnungsdatum", doc.day("date", "2025-02-28")),
                            ("Fällig am", doc.day("due_date", "2025-03-14"))], 95)
    y = table(doc, 252, [("Leistung", "desc", 265, "l"), ("Anzahl", "qty", 60, "r"), ("Einzelpreis", "price", 80, "r"),
                         ("Gesamtpreis", "total", 90, "r")], style="zebra")
    net = doc.net()
    rows, whole = tax_rows(doc, "Umsatzsteuer {rate}", "Umsatzsteuer", total_too=True)
    y = totals(s, y, [("Zwischensumme", doc.amount("total_net", net)), *rows,
                      ("Gesamtbetrag", doc.amount("total_amount", net + whole), True)])
    bank = doc.pay(iban=c.grouped(c.iban("DE", "258619900301554700")))
    s.text(LEFT, y + 20, ["Bitte überweisen Sie den Betrag auf das Konto IBAN ", bank["iban"]], 9)
    doc.close(out)
