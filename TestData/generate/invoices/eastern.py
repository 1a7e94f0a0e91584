"""Invoices of Poland, the Czech Republic, Romania and Hungary; all need an embedded font."""
import checkdigits as c
from blocks import LEFT, RIGHT, grid, logo, meta_box, meta_rows, meta_strip, table, totals
from document import Document, Item
from formats import number
from parties import Address, Party, customer
from sums import tax_rows, tax_table


def pl_printing(out):
    """Seller and buyer side by side, NIP of both, net and gross columns, amount paid by transfer."""
    number = c.nip("683190472")
    supplier = Party("Drukarnia Żuraw Sp. z o.o.", Address(["ul. Fabryczna 18", "90-344 Łódź"], "18", "ul. Fabryczna", "90-344",
                                                           "Łódź"),
                     [("TAX ID", "NIP:", f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}")], "42 555 01 80",
                     "biuro@drukarnia-zuraw.example", "www.drukarnia-zuraw.example")
    buyer = customer("Wydawnictwo Jaśmin S.A.", Address(["ul. Śliska 5/12", "00-127 Warszawa"], "5/12", "ul. Śliska", "00-127",
                                                        "Warszawa"), [("TAX ID", "NIP:", c.nip("525018844"))])
    items = [Item("Książka w oprawie miękkiej, 240 str.", 1500, "szt.", "9.20", 5),
             Item("Plakat B1, papier kredowy", 300, "szt.", "6.75", 23), Item("Transport paletowy", 2, "usł.", "180.00", 23)]
    doc = Document("pl-printing", "pl", "PL", "PLN", "1 234,56", "{} zł", "{dd}.{mm}.{yyyy}", supplier, buyer, items,
                   fonts="Sans", rate_format="{}%")
    doc.tags = ["nip", "embedded-font", "tax-table", "customer-registration"]
    s = doc.open(out)
    logo(s, LEFT, 36, "#0F5C5C", "cross")
    s.text(RIGHT, 50, ["Faktura VAT nr ", doc.number("FV/2024/07/0193")], 13, True, "r")
    meta_rows(s, 345, 66, [("Data wystawienia", doc.day("date", "2024-07-15")), ("Data sprzedaży", "12.07.2024"),
                           ("Termin płatności", doc.day("due_date", "2024-07-29"))], right=RIGHT, size=8.5, leading=12)
    s.lines(LEFT, 126, ["Sprzedawca", *supplier.rows(), supplier.registration(0), supplier.phone_row("tel."),
                        supplier.email_row()], 8.5, 12, bold_first=True)
    s.lines(310, 126, ["Nabywca", *buyer.rows(), buyer.registration(0)], 8.5, 12, bold_first=True)
    y = table(doc, 218, [("Lp.", "pos", 25, "r"), ("Nazwa towaru lub usługi", "desc", 190, "l"), ("Ilość", "qty", 45, "r"),
                         ("J.m.", "unit", 35, "c"), ("Cena netto", "price", 60, "r"), ("VAT", "rate", 40, "r"),
                         ("Wartość netto", "total", 100, "r")], style="grid", size=8)
    rows, whole = tax_table(doc, "VAT", with_gross=True)
    y0 = grid(s, LEFT, y + 12, [("Stawka", 45, "r"), ("Netto", 75, "r"), ("VAT", 65, "r"), ("Brutto", 75, "r")], rows, 8)
    net = doc.net()
    y = totals(s, y, [("Razem netto", doc.amount("total_net", net)), ("Razem VAT", doc.amount("total_tax", whole)),
                      ("Do zapłaty", doc.amount("total_amount", net + whole), True)], 355)
    bank = doc.pay(iban=c.grouped(c.iban("PL", "102010550000910204187733")))
    s.lines(LEFT, y0 + 20, ["Sposób płatności: przelew", ["Nr rachunku: ", bank["iban"]]], 8.5, 13)
    s.text(LEFT, 770, "Wystawił: Grażyna Wójcik", 8)
    s.text(RIGHT, 770, supplier.website_row(), 8, align="r")
    doc.close(out)


def cs_brewery(out):
    """Czech tax document: IČO and DIČ of both parties, variable symbol, koruna without decimals in the table."""
    ico, other = c.ico_cz("2764108"), c.ico_cz("6018352")
    supplier = Party("Pivovar U Tří Javorů s.r.o.", Address(["Mlýnská 214", "381 01 Český Krumlov"], "214", "Mlýnská",
                                                            "381 01", "Český Krumlov"),
                     [("COMPANY REGISTRATION NUMBER", "IČO:", ico), ("DIC", "DIČ:", "CZ" + ico)], "+420 380 555 021",
                     "fakturace@trijavory.example")
    buyer = customer("Hospoda Na Růžku, Petr Dvořák", Address(["Náměstí Míru 7", "370 01 České Budějovice"], "7",
                                                              "Náměstí Míru", "370 01", "České Budějovice"),
                     [("COMPANY REGISTRATION NUMBER", "IČO:", other), ("DIC", "DIČ:", "CZ" + other)])
    items = [Item("Světlý ležák 12°, sud 50 l", 14, "ks", "1890.00", 21), Item("Polotmavé 13°, sud 30 l", 8, "ks", "1245.00", 21),
             Item("Zapůjčení výčepu", 1, "ks", "750.00", 21)]
    doc = Document("cs-brewery", "cs", "CZ", "CZK", "1 234,56", "{} Kč", "{d}. {m}. {yyyy}", supplier, buyer, items,
                   fonts="Sans")
    doc.tags = ["ico-dic", "embedded-font", "spaced-dates", "customer-registration"]
    s = doc.open(out)
    s.text(LEFT, 56, "FAKTURA – DAŇOVÝ DOKLAD", 13, True)
    s.text(RIGHT, 56, ["č. ", doc.number("20240518")], 13, True, "r")
    s.rule(LEFT, 64, RIGHT, 64, 1)
    s.lines(LEFT, 82, ["Dodavatel:", *supplier.rows(), *supplier.registration_rows(), supplier.phone_row("Tel.:"),
                       supplier.email_row()], 9, 13, bold_first=True)
    s.box(310, 70, 235, 84)
    s.lines(318, 84, ["Odběratel:", *buyer.rows(), *buyer.registration_rows()], 9, 12.5, bold_first=True)
    meta_rows(s, 310, 172, [("Datum vystavení", doc.day("date", "2024-05-31")),
                            ("Datum splatnosti", doc.day("due_date", "2024-06-14")),
                            ("Variabilní symbol", "20240518")], right=RIGHT, size=8.5, leading=13)
    y = table(doc, 220, [("Označení dodávky", "desc", 195, "l"), ("Počet", "qty", 45, "r"), ("m. j.", "unit", 40, "c"),
                         ("Cena za m. j.", "price", 75, "r"), ("DPH", "rate", 45, "r"), ("Bez DPH", "total", 95, "r")],
              style="zebra", size=8)
    rows, whole = tax_rows(doc, "DPH {rate}", "DPH", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Základ daně", doc.amount("total_net", net)), *rows,
                      ("Celkem k úhradě", doc.amount("total_amount", net + whole), True)], 330)
    bank = doc.pay(iban=c.grouped(c.iban("CZ", "01000000270417730258")), swift="JAVRCZPP")
    s.text(LEFT, y + 16, ["IBAN: ", bank["iban"], "   SWIFT: ", bank["swift"]], 8.5)
    doc.close(out)


def ro_books(out):
    """Romanian invoice with series and number, CUI and trade register number."""
    supplier = Party("Librăria Stejarul S.R.L.", Address(["Str. Mihai Viteazu nr. 26", "550350 Sibiu"], "26",
                                                         "Str. Mihai Viteazu", "550350", "Sibiu"),
                     [("VAT NUMBER", "CIF:", "RO" + c.cui_ro("2948173")),
                      ("COMPANY REGISTRATION NUMBER", "Nr. Reg. Com.:", "J32/418/2011")], "0269 555 014",
                     "comenzi@librariastejarul.example")
    buyer = customer("Școala Gimnazială „Valea Frumoasei”", Address(["Str. Țărmului nr. 3", "557085 Cisnădie"], "3",
                                                                    "Str. Țărmului", "557085", "Cisnădie"))
    items = [Item("Manual de matematică, clasa a V-a", 60, "buc", "31.50", 5), Item("Caiete dictando, set", 40, "set", "18.20",
                                                                                   19),
             Item("Globul pământesc, 30 cm", 3, "buc", "145.00", 19)]
    doc = Document("ro-books", "ro", "RO", "RON", "1.234,56", "{} lei", "{dd}.{mm}.{yyyy}", supplier, buyer, items,
                   fonts="Serif", rate_format="{}%")
    doc.tags = ["embedded-font", "several-rates"]
    s = doc.open(out)
    s.lines(LEFT, 54, ["Furnizor:", *supplier.rows(), *supplier.registration_rows(), supplier.phone_row("Tel.:"),
                       supplier.email_row()], 9, 12.5, bold_first=True)
    s.lines(330, 54, ["Client:", *buyer.rows()], 9, 12.5, bold_first=True)
    s.text(297, 182, "FACTURĂ FISCALĂ", 16, True, "c")
    meta_box(s, 190, 194, 215, [("Seria și nr.", doc.number("LST 00772")), ("Data facturii", doc.day("date", "2024-09-09")),
                                ("Data scadenței", doc.day("due_date", "2024-09-24"))])
    y = table(doc, 262, [("Denumirea produselor", "desc", 200, "l"), ("U.M.", "unit", 40, "c"), ("Cant.", "qty", 45, "r"),
                         ("Preț unitar", "price", 70, "r"), ("Cota TVA", "rate", 55, "r"), ("Valoarea", "total", 85, "r")],
              style="grid", size=8)
    rows, whole = tax_rows(doc, "TVA {rate}", "TVA")
    net = doc.net()
    y = totals(s, y, [("Total fără TVA", doc.amount("total_net", net)), *rows, ("Total TVA", doc.amount("total_tax", whole)),
                      ("Total de plată", doc.amount("total_amount", net + whole), True)], 330)
    bank = doc.pay(iban=c.grouped(c.iban("RO", "STJR0000041877330258")))
    s.text(LEFT, y + 16, ["Cont IBAN: ", bank["iban"]], 9)
    doc.close(out)


def hu_tools(out):
    """Hungarian invoice: whole forints, dates with year first and dots, tax number with VAT and county code."""
    supplier = Party("Vasműves Szerszám Kft.", Address(["8000 Székesfehérvár", "Öreg utca 33."], "33", "Öreg utca", "8000",
                                                       "Székesfehérvár"),
                     [("TAX ID", "Adószám:", c.adoszam_hu("2471836", "2-07"))], "+36 22 555 140",
                     "info@vasmuves.example", "www.vasmuves.example")
    buyer = customer("Kőműves és Társa Bt.", Address(["9700 Szombathely", "Fő tér 8."], "8", "Fő tér", "9700",
                                                     "Szombathely"), [("TAX ID", "Adószám:", c.adoszam_hu("2083517", "2-18"))])
    items = [Item("Ütvefúrógép 800 W", 2, "db", "32900", 27), Item("Gyémánttárcsa 125 mm", 10, "db", "4350", 27),
             Item("Védőszemüveg", 12, "db", "1275", 27)]
    doc = Document("hu-tools", "hu", "HU", "HUF", "1 234,56", "{} Ft", "{yyyy}.{mm}.{dd}.", supplier, buyer, items,
                   fonts="Sans", rate_format="{}%")
    doc.figure = lambda value, places=0: number(value, doc.numbers, 0)
    doc.sum = lambda value: doc.money.format(doc.figure(value))
    doc.tags = ["embedded-font", "whole-amounts", "year-first-dates", "customer-registration"]
    s = doc.open(out)
    s.text(297, 54, "Számla", 20, True, "c")
    s.lines(LEFT, 90, ["Eladó", *supplier.rows(), supplier.registration(0), supplier.phone_row("Tel.:"),
                       supplier.email_row()], 9, 12.5, bold_first=True)
    s.lines(320, 90, ["Vevő", *buyer.rows(), buyer.registration(0)], 9, 12.5, bold_first=True)
    y = meta_strip(s, LEFT, 186, 495, [("Számlaszám", doc.number("VM-2024/00381")), ("Számla kelte", doc.day("date", "2024-11-18")),
                                       ("Teljesítés", "2024.11.15."), ("Fizetési határidő", doc.day("due_date", "2024-12-03"))])
    y = table(doc, y + 4, [("Megnevezés", "desc", 190, "l"), ("Menny.", "qty", 45, "r"), ("Egys.", "unit", 40, "c"),
                           ("Egységár", "price", 70, "r"), ("ÁFA", "rate", 45, "r"), ("Nettó érték", "total", 105, "r")],
              size=8.5)
    rows, whole = tax_rows(doc, "ÁFA {rate}", "ÁFA", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Nettó összesen", doc.amount("total_net", net)), *rows,
                      ("Fizetendő bruttó végösszeg", doc.amount("total_amount", net + whole), True)], 310)
    bank = doc.pay(iban=c.grouped(c.iban("HU", "117630070418773302580009")))
    s.lines(LEFT, y + 16, ["Fizetési mód: átutalás", ["IBAN: ", bank["iban"]]], 9, 13)
    doc.close(out)
