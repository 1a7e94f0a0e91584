"""Invoices of Sweden, Denmark, Norway, Finland and Turkey."""
import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, footer, logo, meta_box, meta_rows, meta_stack
from blocks import table, totals
from document import Document, Item
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows


def sv_florist(out):
    """Swedish organisation number and VAT number in the footer, OCR reference beside the invoice number."""
    number = c.orgnr_se("556904118")
    supplier = Party("Björkängens Blommor AB", Address(["Storgatan 19", "831 30 Östersund"], "19", "Storgatan", "831 30",
                                                       "Östersund"),
                     [("ORGNR", "Org.nr", f"{number[:6]}-{number[6:]}"), ("VAT NUMBER", "Momsreg.nr", f"SE{number}01")],
                     "063-555 01 20", "faktura@bjorkangen.example", "www.bjorkangen.example")
    buyer = customer("Hotell Fjällvy", Address(["Åregatan 4", "837 52 Åre"], "4", "Åregatan", "837 52", "Åre"))
    items = [Item("Bordsdekorationer, konferens", 18, "st", "165.00", 25), Item("Buketter till reception, vecka 8-11", 4, "st",
                                                                               "420.00", 25),
             Item("Leverans", 4, "st", "95.00", 25)]
    doc = Document("sv-florist", "sv", "SE", "SEK", "1 234,56", "{} kr", "{yyyy}-{mm}-{dd}", supplier, buyer, items)
    doc.tags = ["orgnr", "footer-columns", "ocr-reference"]
    s = doc.open(out)
    s.text(LEFT, 62, supplier.name_run(), 17, True, color="#A23B72")
    s.text(RIGHT, 62, "FAKTURA", 17, True, "r")
    meta_rows(s, 340, 90, [("Fakturanummer", doc.number("10482")), ("Fakturadatum", doc.day("date", "2025-03-17")),
                           ("Förfallodatum", doc.day("due_date", "2025-04-16")), ("Kundnummer", F("customer_id", "2207")),
                           ("OCR-nummer", F("reference_numbers", "104822"))], right=RIGHT, colon="")
    s.lines(LEFT, 110, buyer.rows(), 10.5, 14)
    s.text(LEFT, 176, "Betalningsvillkor 30 dagar netto. Dröjsmålsränta 8 %.", 8.5)
    y = table(doc, 192, [("Beskrivning", "desc", 230, "l"), ("Antal", "qty", 50, "r"), ("Enhet", "unit", 45, "c"),
                         ("À-pris", "price", 75, "r"), ("Belopp", "total", 95, "r")], style="zebra")
    rows, whole = tax_rows(doc, "Moms {rate}", "Moms", total_too=True)
    net = doc.net()
    totals(s, y, [("Summa exkl. moms", doc.amount("total_net", net)), *rows,
                  ("Att betala", doc.amount("total_amount", net + whole), True)])
    bank = doc.pay(iban=c.grouped(c.iban("SE", "50000000054910000032")), swift="BJORSESS")
    footer(s, [[supplier.name_run(1), *supplier.address_rows()], [supplier.phone_row("Tel"), supplier.email_row(),
                                                                  supplier.website_row()],
               [["IBAN ", bank["iban"]], ["BIC ", bank["swift"]]],
               [*supplier.registration_rows(), "Godkänd för F-skatt"]])
    doc.close(out)


def da_bicycles(out):
    """Danish CVR number, registration and account number, shop invoice that is already paid."""
    supplier = Party("Havnens Cykelværksted ApS", Address(["Skibsgade 31", "8000 Aarhus C"], "31", "Skibsgade", "8000",
                                                          "Aarhus C"), [("CVR", "CVR-nr.", c.cvr_dk("3184026"))],
                     "86 55 50 14", "hej@havnenscykler.example", "havnenscykler.example")
    buyer = customer("Sørensen & Kjær Arkitekter", Address(["Vestergade 8, 2. th.", "8000 Aarhus C"], "8", "Vestergade",
                                                           "8000", "Aarhus C", None, None, "2. th."))
    items = [Item("Ladcykel, stor serviceeftersyn", 2, "stk.", "895.00", 25), Item("Bremseklodser, sæt", 4, "stk.", "129.00", 25),
             Item("Arbejdstimer", "3.5", "timer", "480.00", 25)]
    doc = Document("da-bicycles", "da", "DK", "DKK", "1.234,56", "{} kr.", "{d}. {month} {yyyy}", supplier, buyer, items,
                   rate_format="{}%")
    doc.tags = ["cvr", "stacked-meta"]
    s = doc.open(out)
    logo(s, LEFT, 40, "#264653", "frame")
    s.lines(RIGHT, 50, [supplier.name_run(), *supplier.address_rows(), supplier.registration(0), supplier.phone_row("Tlf."),
                        supplier.email_row(), supplier.website_row()], 9, 12, "r", bold_first=True)
    s.lines(LEFT, 140, buyer.rows(), 10, 13)
    s.text(LEFT, 216, "Faktura", 20, True, color="#264653")
    for x, label, value in ((LEFT, "Fakturanr.", doc.number("2024-618")),
                            (LEFT + 150, "Fakturadato", doc.day("date", "2024-08-05")),
                            (LEFT + 300, "Betalingsfrist", doc.day("due_date", "2024-08-13"))):
        meta_stack(s, x, 234, [(label, value)])
    y = table(doc, 266, [("Ydelse", "desc", 230, "l"), ("Antal", "qty", 50, "r"), ("Enhed", "unit", 50, "l"),
                         ("Stk. pris", "price", 75, "r"), ("Pris", "total", 90, "r")])
    rows, whole = tax_rows(doc, "Moms ({rate})", "Moms", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Subtotal", doc.amount("total_net", net)), *rows,
                      ("Total DKK", doc.amount("total_amount", net + whole), True)])
    bank = doc.pay(iban=c.grouped(c.iban("DK", "54170004182077")), swift="HAVNDK22")
    s.text(LEFT, y + 20, ["Beløbet indbetales på konto IBAN ", bank["iban"], ", SWIFT ", bank["swift"]], 9)
    doc.close(out)


def nb_accounting(out):
    """Norwegian organisation number followed by MVA, customer reference, KID."""
    number = c.orgnr_no("91840227")
    supplier = Party("Fjordtall Regnskap AS", Address(["Strandkaien 6", "5013 Bergen"], "6", "Strandkaien", "5013", "Bergen"),
                     [("ORGNR", "Foretaksregisteret NO", c.grouped(number, 3))], "55 55 01 77", "post@fjordtall.example",
                     "www.fjordtall.example")
    buyer = customer("Brygga Bakeri AS", Address(["Bryggen 15", "5003 Bergen"], "15", "Bryggen", "5003", "Bergen"))
    items = [Item("Løpende bokføring september", 1, None, "6400.00", 25), Item("Lønnskjøring, ansatte", 9, None, "145.00", 25),
             Item("Rådgivning, timer", "2.5", None, "1180.00", 25)]
    doc = Document("nb-accounting", "nb", "NO", "NOK", "1 234,56", "kr {}", "{dd}.{mm}.{yyyy}", supplier, buyer, items,
                   fonts="Times")
    doc.tags = ["orgnr", "boxed-meta"]
    s = doc.open(out)
    s.text(LEFT, 58, supplier.name_run(), 15, True)
    s.text(LEFT, 72, [supplier.address_rows()[0], ", ", supplier.address_rows()[1]], 9)
    s.text(LEFT, 84, [*supplier.registration(0), " MVA"], 9)
    s.text(RIGHT, 58, "Faktura", 20, True, "r")
    s.lines(LEFT, 130, buyer.rows(), 10.5, 14)
    meta_box(s, 335, 112, 210, [("Fakturanr.", doc.number("33071")), ("Fakturadato", doc.day("date", "2024-10-04")),
                                ("Forfallsdato", doc.day("due_date", "2024-10-18")), ("Kundenr.", F("customer_id", "1183")),
                                ("Deres ref.", F("reference_numbers", "BB-2409"))], 9)
    y = table(doc, 222, [("Beskrivelse", "desc", 265, "l"), ("Antall", "qty", 60, "r"), ("Pris", "price", 80, "r"),
                         ("Beløp", "total", 90, "r")], style="grid")
    rows, whole = tax_rows(doc, "MVA {rate}", "MVA", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Netto", doc.amount("total_net", net)), *rows,
                      ("Å betale", doc.amount("total_amount", net + whole), True)], 360)
    bank = doc.pay(iban=c.grouped(c.iban("NO", "15031180427")), swift="FJORNOBB")
    s.text(LEFT, y + 20, ["IBAN ", bank["iban"], "   BIC ", bank["swift"]], 9.5)
    centred_footer(s, [[*supplier.phone_row("Telefon"), "   ", *supplier.email_row(), "   ", *supplier.website_row()]])
    doc.close(out)


def fi_timber(out):
    """Finnish Y-tunnus and VAT number, VAT of 25.5 %, a reference number for the bank."""
    business = c.ytunnus_fi("2381064")
    supplier = Party("Korpijoen Puutuote Oy", Address(["Sahatie 4", "40800 Vaajakoski"], "4", "Sahatie", "40800",
                                                      "Vaajakoski"),
                     [("COMPANY REGISTRATION NUMBER", "Y-tunnus", business),
                      ("VAT NUMBER", "ALV-tunnus", "FI" + business.replace("-", ""))], "014 555 0162",
                     "laskutus@korpijoki.example")
    buyer = customer("Mökkirakenne Järvinen Ky", Address(["Rantapolku 12", "41340 Laukaa"], "12", "Rantapolku", "41340",
                                                         "Laukaa"))
    items = [Item("Höylätty lauta 20 x 95", 420, "m", "1.38", "25.5"), Item("Kattotuoli, mittatilaus", 16, "kpl", "86.40", "25.5"),
             Item("Kuljetus", 1, "kpl", "120.00", "25.5")]
    doc = Document("fi-timber", "fi", "FI", "EUR", "1 234,56", "{} €", "{d}.{m}.{yyyy}", supplier, buyer, items)
    doc.tags = ["fractional-rate", "bank-reference"]
    s = doc.open(out)
    s.lines(LEFT, 54, [supplier.name_run(), *supplier.address_rows()], 10, 13, bold_first=True)
    s.text(300, 54, "LASKU", 16, True)
    meta_rows(s, 300, 74, [("Laskun numero", doc.number("70415")), ("Laskun päiväys", doc.day("date", "2024-10-21")),
                           ("Eräpäivä", doc.day("due_date", "2024-11-04")),
                           ("Viitenumero", F("reference_numbers", "70415 2")), ("Asiakasnumero", F("customer_id", "3390"))],
              105, 9.5, 14, colon="")
    s.lines(LEFT, 150, buyer.rows(), 10.5, 13.5)
    y = table(doc, 216, [("Tuote", "desc", 190, "l"), ("Määrä", "qty", 50, "r"), ("Yks.", "unit", 40, "c"),
                         ("À-hinta", "price", 60, "r"), ("ALV", "rate", 55, "r"), ("Yhteensä", "total", 100, "r")], style="grid")
    rows, whole = tax_rows(doc, "Arvonlisävero {rate}", "Arvonlisävero", total_too=True)
    net = doc.net()
    totals(s, y, [("Veroton yhteensä", doc.amount("total_net", net)), *rows,
                  ("Maksettava yhteensä", doc.amount("total_amount", net + whole), True)], 330)
    bank = doc.pay(iban=c.grouped(c.iban("FI", "57169020418775")), swift="KORPFIHH")
    footer(s, [[supplier.phone_row("Puh."), supplier.email_row()], supplier.registration_rows(),
               [["IBAN ", bank["iban"]], ["BIC ", bank["swift"]]]])
    doc.close(out)


def tr_textile(out):
    """Turkish invoice with tax office and tax number, lira sign, KDV."""
    supplier = Party("Çınaraltı Tekstil Ltd. Şti.", Address(["Organize Sanayi Bölgesi 4. Cadde No: 21", "16140 Nilüfer / Bursa"],
                                                           "21", "Organize Sanayi Bölgesi 4. Cadde", "16140", "Nilüfer",
                                                           None, "Bursa"),
                     [("TAX ID", "Nilüfer V.D. Vergi No:", c.vkn_tr("241703886"))], "0224 555 02 18",
                     "muhasebe@cinaraltitekstil.example", "www.cinaraltitekstil.example")
    buyer = customer("Gökkuşağı Perde Sanayi A.Ş.", Address(["İnönü Caddesi No: 58", "34394 Şişli / İstanbul"], "58",
                                                            "İnönü Caddesi", "34394", "Şişli", None, "İstanbul"),
                     [("TAX ID", "Vergi No:", c.vkn_tr("408155729"))])
    items = [Item("Döşemelik kumaş, lacivert", 320, "m", "184.50", 20), Item("Tül perde, beyaz", 140, "m", "96.25", 20)]
    doc = Document("tr-textile", "tr", "TR", "TRY", "1.234,56", "{} TL", "{dd}.{mm}.{yyyy}", supplier, buyer, items,
                   fonts="Sans", rate_format="%{}")
    doc.tags = ["embedded-font", "percent-before", "customer-registration"]
    s = doc.open(out)
    s.lines(LEFT, 52, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Tel:"), supplier.email_row(),
                       supplier.website_row(), supplier.registration(0)], 8.5, 12, bold_first=True)
    s.text(RIGHT, 56, "FATURA", 18, True, "r")
    s.box(LEFT, 142, 260, 70)
    s.lines(LEFT + 6, 156, ["Sayın", *buyer.rows(), buyer.registration(0)], 8.5, 12.5, bold_first=True)
    meta_box(s, 345, 142, 200, [("Fatura No", doc.number("CAT2024000000418")), ("Fatura Tarihi", doc.day("date", "2024-12-16")),
                                ("Vade Tarihi", doc.day("due_date", "2025-01-15"))], 8, 0.42)
    y = table(doc, 228, [("Mal / Hizmet", "desc", 190, "l"), ("Miktar", "qty", 50, "r"), ("Birim", "unit", 45, "c"),
                         ("Birim Fiyat", "price", 70, "r"), ("KDV", "rate", 45, "r"), ("Tutar", "total", 95, "r")], style="grid",
              size=8)
    rows, whole = tax_rows(doc, "Hesaplanan KDV ({rate})", "KDV", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Mal Hizmet Toplam Tutarı", doc.amount("total_net", net)), *rows,
                      ("Ödenecek Tutar", doc.amount("total_amount", net + whole), True)], 310)
    bank = doc.pay(iban=c.grouped(c.iban("TR", "0009900000418773025801")))
    s.text(LEFT, y + 16, ["IBAN: ", bank["iban"]], 8.5)
    doc.close(out)
