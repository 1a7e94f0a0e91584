"""Invoices of the Netherlands and Belgium."""
import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, logo, meta_box, meta_rows, table, totals
from document import Document, Item
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows


def nl_hosting(out):
    """KvK and BTW numbers, a software subscription, an already debited amount with its payment date."""
    supplier = Party("Noorderlicht Cloud B.V.", Address(["Havenkade 22", "9723 BK Groningen"], "22", "Havenkade",
                                                        "9723 BK", "Groningen"),
                     [("KVK", "KvK", "71840265"), ("BTW", "BTW", c.vat_nl("85931042"))], "050 555 0133",
                     "facturen@noorderlichtcloud.example", "www.noorderlichtcloud.example")
    buyer = customer("Stichting De Leesplank", Address(["Torenstraat 9", "8911 KA Leeuwarden"], "9", "Torenstraat",
                                                       "8911 KA", "Leeuwarden"))
    items = [Item("Abonnement Teamserver, 25 gebruikers", 3, "mnd", "118.75", 21),
             Item("Extra opslag 500 GB", 3, "mnd", "12.50", 21), Item("Migratie eenmalig", 1, "stuk", "295.00", 21)]
    doc = Document("nl-hosting", "nl", "NL", "EUR", "1.234,56", "€ {}", "{d} {month} {yyyy}", supplier, buyer, items,
                   rate_format="{}%", category="software")
    doc.tags = ["kvk", "btw", "software", "payment-date"]
    s = doc.open(out)
    logo(s, 511, 36, "#16697A", "frame")
    s.text(LEFT, 60, "Factuur", 24, True, color="#16697A")
    s.lines(LEFT, 110, buyer.rows(), 10, 13)
    s.lines(380, 84, [supplier.name_run(), *supplier.address_rows(), None, supplier.email_row(), supplier.website_row(),
                      supplier.phone_row("T"), None, *supplier.registration_rows()], 8.5, 11.5, bold_first=True)
    meta_rows(s, LEFT, 180, [("Factuurnummer", doc.number("NC2024-55102")), ("Factuurdatum", doc.day("date", "2024-10-01")),
                             ("Klantnummer", F("customer_id", "48213")),
                             ("Periode", "1 oktober 2024 t/m 31 december 2024")])
    y = table(doc, 252, [("Omschrijving", "desc", 235, "l"), ("Aantal", "qty", 50, "r"), ("Eenheid", "unit", 55, "l"),
                         ("Tarief", "price$", 70, "r"), ("Bedrag", "total$", 85, "r")])
    rows, whole = tax_rows(doc, "BTW {rate} over {base}", "BTW", True, True)
    net = doc.net()
    y = totals(s, y, [("Subtotaal excl. btw", doc.amount("total_net", net)), *rows,
                      ("Totaal incl. btw", doc.amount("total_amount", net + whole), True)], 320)
    bank = doc.pay(iban=c.grouped(c.iban("NL", "NRDL0417830026")), swift="NRDLNL2G")
    s.lines(LEFT, y + 16, [
        ["Betaald per automatische incasso op ", doc.day("payment_date", "2024-10-08"), ". U hoeft niets te doen."],
        ["Rekening Noorderlicht Cloud: IBAN ", bank["iban"], ", BIC ", bank["swift"]]], 9, 13)
    doc.close(out)


def nl_cropped(out):
    """The media box is larger than the crop box; what the printer noted in the margin is outside of the page."""
    supplier = Party("Drukkerij van Elzen", Address(["Molenweg 118", "5042 LR Tilburg"], "118", "Molenweg", "5042 LR",
                                                    "Tilburg"),
                     [("KVK", "KvK-nummer", "18095427"), ("BTW", "BTW-nummer", c.vat_nl("17220468", "B02"))],
                     "013-5550462", "info@drukkerijvanelzen.example")
    buyer = customer("Museum De Pont Noord", Address(["Postbus 4417", "5000 AK Tilburg"], None, None, "5000 AK", "Tilburg",
                                                     None, None, None, "4417"))
    items = [Item("Affiches A2, full colour", 500, None, "1.12", 9), Item("Uitnodigingen met envelop", 800, None, "0.68", 9),
             Item("Opmaak en proefdruk", 1, None, "240.00", 21)]
    doc = Document("nl-cropped", "nl", "NL", "EUR", "1.234,56", "€ {}", "{dd}-{mm}-{yyyy}", supplier, buyer, items,
                   rate_format="{}%", fonts="Times", computed=["total_tax"])
    doc.tags = ["crop-box", "tax-total-not-printed", "po-box"]
    s = doc.open(out, crop=40)
    s.text(20, -12, "Job 99812  /  proof 3  /  01-01-2031  /  Total 9.999,99  /  cut here", 8, color="#777777")
    for x in (0, 595.28):
        s.rule(x, -30, x, -10, 0.5)
    s.box(LEFT, 40, 495, 46, "#2F2F2F", None)
    s.text(LEFT + 12, 70, supplier.name_run(), 20, True, color="#FFFFFF")
    s.text(LEFT, 102, [supplier.address_rows()[0], ", ", supplier.address_rows()[1], "   tel. ",
                       F("supplier_phone", supplier.phone), "   ", *supplier.email_row()], 9)
    s.lines(LEFT, 140, ["Aan:", *buyer.rows()], 10.5, 13.5)
    meta_box(s, 340, 132, 205, [("Factuurnr.", doc.number("24310")), ("Datum", doc.day("date", "2024-05-17")),
                                ("Vervaldatum", doc.day("due_date", "2024-06-16")),
                                ("Uw referentie", F("reference_numbers", "EXPO-ZOMER"))])
    y = table(doc, 232, [("Aantal", "qty", 60, "r"), ("Omschrijving", "desc", 230, "l"), ("Prijs", "price", 65, "r"),
                         ("BTW", "rate", 45, "r"), ("Totaal", "total", 95, "r")], style="grid")
    rows, whole = tax_rows(doc, "BTW {rate}", "BTW", descending=False)
    net = doc.net()
    doc.override = {"total_tax": float(whole)}
    y = totals(s, y, [("Bedrag excl. BTW", doc.amount("total_net", net)), *rows,
                      ("Te betalen", doc.amount("total_amount", net + whole), True)], 345)
    bank = doc.pay(iban=c.iban("NL", "ELZN0300187745"))
    s.text(LEFT, y + 20, ["Gaarne betaling binnen 30 dagen op rekening ", bank["iban"], "."], 10)
    centred_footer(s, [[*supplier.registration(0), "  -  ", *supplier.registration(1)]])
    doc.close(out)


def be_courier(out):
    """Belgian invoice in French: BTW/TVA number, payment reference, transport."""
    number = c.vat_be("07184033")
    supplier = Party("Ardenne Express Courrier SRL", Address(["Rue de la Scierie 31", "6900 Marche-en-Famenne", "Belgique"],
                                                             "31", "Rue de la Scierie", "6900", "Marche-en-Famenne",
                                                             "Belgique"),
                     [("VAT NUMBER", "TVA", f"BE {number[2:6]}.{number[6:9]}.{number[9:]}")], "+32 84 55 50 17",
                     "compta@ardenne-express.example", "www.ardenne-express.example")
    buyer = customer("Pharmacie Delvaux", Address(["Place Roi Albert 4", "6900 Marche-en-Famenne"], "4",
                                                  "Place Roi Albert", "6900", "Marche-en-Famenne"))
    items = [Item("Tournée quotidienne, semaine 14", 5, None, "48.00", 21), Item("Course urgente Namur", 2, None, "67.50", 21),
             Item("Supplément carburant", 1, None, "18.20", 21)]
    doc = Document("be-courier", "fr", "BE", "EUR", "1.234,56", "{} EUR", "{d} {month} {yyyy}", supplier, buyer, items)
    doc.tags = ["belgium", "structured-reference"]
    s = doc.open(out)
    s.box(LEFT, 36, 6, 64, "#C0392B", None)
    s.lines(LEFT + 14, 46, [supplier.name_run(), *supplier.address_rows(), supplier.registration(0)], 9.5, 13,
            bold_first=True)
    s.lines(RIGHT, 46, [supplier.phone_row("Tél."), supplier.email_row(), supplier.website_row()], 8.5, 12, "r")
    s.text(LEFT, 140, ["Facture ", doc.number("VF24-1906")], 16, True)
    meta_rows(s, LEFT, 162, [("Date", doc.day("date", "2024-04-08")), ("Échéance", doc.day("due_date", "2024-05-08")),
                             ("N° client", F("customer_id", "DELV-PH"))], 70, colon=" :")
    s.lines(340, 140, buyer.rows(), 10, 13)
    y = table(doc, 224, [("Prestation", "desc", 260, "l"), ("Nombre", "qty", 60, "r"), ("Prix unitaire", "price", 85, "r"),
                         ("Total HTVA", "total", 90, "r")], style="plain")
    rows, whole = tax_rows(doc, "TVA {rate}", "TVA", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Total HTVA", doc.amount("total_net", net)), *rows,
                      ("Total TVAC", doc.amount("total_amount", net + whole), True)])
    bank = doc.pay(iban=c.grouped(c.iban_be("732", "0418833")), swift="ARDEBE22")
    s.lines(LEFT, y + 20, [["À verser sur le compte ", bank["iban"], " (BIC ", bank["swift"], ")"],
                           "Communication structurée : +++419/0624/00185+++"], 9, 13)
    doc.close(out)
