"""Invoices of the trade in the United States and Australia: shipping, discounts, credits."""
from decimal import Decimal

import checkdigits as c
from blocks import LEFT, RIGHT, logo, meta_box, meta_rows, meta_strip, table, totals
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import LETTER, F


def us_wholesale(out):
    """Bill-to and ship-to, discount, shipping, sales tax and a deposit: the total is not the balance."""
    supplier = Party(
        "Cobblestone Lighting Supply Co.", Address(["7710 Dearborn Parkway", "Columbus, OH 43215"], "7710",
                                                   "Dearborn Parkway", "43215", "Columbus", None, "OH"),
        [], "614-555-0133", "ar@cobblestonelighting.example", "www.cobblestonelighting.example")
    buyer = customer("Ridgeway Property Group", Address(["900 Summit Plaza, Floor 4", "Dayton, OH 45402"], "900",
                                                        "Summit Plaza", "45402", "Dayton", None, "OH", "Floor 4"))
    items = [Item("LED panel 2x4, 4000K", 48, "EA", "61.75", None, "LP-24-40"),
             Item("Emergency exit sign, red", 10, "EA", "34.20", None, "EX-10R"),
             Item("Dimmer switch 0-10V", 24, "EA", "18.95", None, "DM-010"),
             Item("Ballast recycling fee", 1, "LOT", "75.00", None, "RC-1")]
    doc = Document("us-wholesale", "en", "US", "USD", "1,234.56", "${}", "{mm}/{dd}/{yyyy}", supplier, buyer, items,
                   size=LETTER, rate_format="{}%")
    doc.tags = ["discount", "shipping", "prepaid", "po-number", "delivery-address", "month-first-dates"]
    doc.shipping = Address(["1455 Wolf Creek Pike", "Trotwood, OH 45426"], "1455", "Wolf Creek Pike", "45426", "Trotwood",
                           None, "OH")
    s = doc.open(out)
    s.box(LEFT, 36, 512, 44, "#22384F", None)
    s.text(LEFT + 12, 64, supplier.name_run(), 17, True, color="#FFFFFF")
    s.text(550, 64, "INVOICE", 15, True, "r", "#FFFFFF")
    s.text(LEFT, 96, [supplier.address_rows()[0], ", ", supplier.address_rows()[1], "  |  ",
                      F("supplier_phone", supplier.phone), "  |  ", *supplier.email_row()], 8.5)
    s.lines(LEFT, 126, ["Bill To", *buyer.rows(extra="+billing_address")], 9.5, 13, bold_first=True)
    s.lines(230, 126, ["Ship To", "Wolf Creek Apartments", *[F("shipping_address", x) for x in doc.shipping.lines]], 9.5, 13,
            bold_first=True)
    meta_box(s, 402, 112, 160, [("Invoice No.", doc.number("INV-308815")), ("Date", doc.day("date", "2024-04-09")),
                                ("Due Date", doc.day("due_date", "2024-05-09")), ("Account", F("customer_id", "RPG-014"))],
             8.5)
    y = meta_strip(s, LEFT, 200, 512, [("Purchase Order", F("po_number+reference_numbers", "4500119832")),
                                       ("Sales Order", F("reference_numbers", "SO-77120")), ("Ship Via", "Company truck"),
                                       ("Ship Date", "04/08/2024"), ("Terms", "Net 30")])
    y = table(doc, y + 4, [("Item", "code", 70, "l"), ("Description", "desc", 212, "l"), ("Qty", "qty", 45, "r"),
                           ("UOM", "unit", 40, "c"), ("Price", "price", 65, "r"), ("Ext. Price", "total", 80, "r")],
              style="grid")
    goods = doc.net()
    discount, freight = cents(goods * 5 / 100), Decimal("128.50")
    base = goods - discount + freight
    tax = cents(base * Decimal("7.25") / 100)
    deposit = Decimal("1000.00")
    y = totals(s, y, [("Merchandise", doc.sum(goods)), ("Discount 5%", doc.adjust("discount", -discount)),
                      ("Freight", doc.adjust("shipping", freight)), ("Subtotal", doc.amount("total_net", base)),
                      ("Sales Tax 7.25%", doc.amount(doc.tax("7.25", tax, None, "Sales Tax", True), tax)),
                      ("Invoice Total", doc.amount("total_amount", base + tax), True),
                      ("Deposit Received", doc.adjust("prepaid", -deposit)),
                      ("Balance Due", doc.adjust("amount_due", base + tax - deposit), True)], 370, 558)
    s.text(306, 745, ["Questions about this invoice? Visit ", *supplier.website_row()], 8, align="c")
    doc.close(out)


def us_parts_credit(out):
    """A credit memo with amounts in parentheses and a restocking fee."""
    supplier = Party("Tri-County Tractor Parts, Inc.", Address(["PO Box 318", "Salina, KS 67402"], None, None, "67402",
                                                               "Salina", None, "KS", None, "318"),
                     [("TIN", "Federal Tax ID", "48-1173920")], "(785) 555-0190", None, "tctparts.example")
    buyer = customer("Bluestem Farms", Address(["2281 County Road 40", "Lindsborg, KS 67456"], "2281", "County Road 40",
                                               "67456", "Lindsborg", None, "KS"))
    items = [Item("Hydraulic pump, returned unused", -1, None, "842.00", None, "HP-3312"),
             Item("Fuel filter kit, wrong size", -4, None, "36.15", None, "FF-20"),
             Item("Restocking fee", 1, None, "84.20", None, "RSTK")]
    doc = Document("us-parts-credit", "en", "US", "USD", "1,234.56", "${}", "{mon} {dd}, {yyyy}", supplier, buyer, items,
                   size=LETTER, kind="CREDIT NOTE", negative="({})", fonts="Courier", rate_format="{}%")
    doc.tags = ["credit-note", "negative-parentheses", "courier", "po-box"]
    s = doc.open(out)
    s.lines(LEFT, 56, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Phone"),
                       supplier.website_row()], 10, 13, bold_first=True)
    s.text(562, 58, "CREDIT MEMO", 18, True, "r")
    meta_rows(s, 355, 84, [("Credit Memo No", doc.number("CM-5518")), ("Date", doc.day("date", "2024-10-22")),
                           ("Orig. Invoice", F("reference_numbers", "91877"))], 108, 9.5)
    s.lines(LEFT, 160, ["CUSTOMER", *buyer.rows()], 10, 13, bold_first=True)
    y = table(doc, 236, [("Part No", "code", 80, "l"), ("Description", "desc", 222, "l"), ("Qty", "qty", 50, "r"),
                         ("Price", "price", 70, "r"), ("Amount", "total", 90, "r")], style="plain", size=9)
    net = doc.net()
    tax = cents(net * Decimal("8.5") / 100)
    y = totals(s, y, [("Subtotal", doc.amount("total_net", net)),
                      ("Tax 8.5%", doc.amount(doc.tax("8.5", tax, None, "Tax", True), tax)),
                      ("Total Credit", doc.amount("total_amount", net + tax), True)], 350, 558, 9.5)
    s.text(LEFT, y + 24, "This credit has been applied to your account. No payment is required.", 9)
    s.text(LEFT, 740, supplier.registration(0), 9)
    doc.close(out)


def us_receipt_terms(out):
    """Due upon receipt; dates with two-digit years; a service by the month."""
    supplier = Party("Lakeshore Web Services", Address(["55 Pier Street", "Muskegon, MI 49440"], "55", "Pier Street",
                                                       "49440", "Muskegon", None, "MI"), [], None,
                     "billing@lakeshoreweb.example", "https://lakeshoreweb.example")
    buyer = customer("Dr. Amara Whitfield, DDS", Address(["310 Peck Street", "Muskegon, MI 49442"], "310", "Peck Street",
                                                         "49442", "Muskegon", None, "MI"))
    items = [Item(["Website hosting and maintenance", "Period: 07/01/24 - 07/31/24"], 1, None, "89.00"),
             Item("Domain renewal, 1 year", 2, None, "17.50")]
    doc = Document("us-receipt-terms", "en", "US", "USD", "1,234.56", "${}", "{mm}/{dd}/{yy}", supplier, buyer, items,
                   size=LETTER, category="software")
    doc.tags = ["no-tax", "upon-receipt", "two-digit-year", "software"]
    s = doc.open(out)
    s.text(LEFT, 64, "Invoice", 24, True, color="#1B6CA8")
    s.lines(560, 56, [supplier.name_run(), *supplier.address_rows(), supplier.email_row(), supplier.website_row()], 9, 12,
            "r", bold_first=True)
    s.lines(LEFT, 120, ["Billed to", *buyer.rows(extra="+billing_address")], 9.5, 13, bold_first=True)
    meta_rows(s, 350, 120, [("Invoice number", doc.number("LWS-2024-0713")), ("Date of issue", doc.day("date", "2024-07-01")),
                            ("Payment terms", doc.term("Due upon receipt", "2024-07-01"))], right=560, colon="")
    y = table(doc, 200, [("Description", "desc", 300, "l"), ("Qty", "qty", 50, "r"), ("Unit price", "price$", 80, "r"),
                         ("Amount", "total$", 80, "r")], style="plain")
    net = doc.net()
    totals(s, y, [("Subtotal", doc.amount("total_net", net)), ("Total", doc.amount("total_amount", net)),
                  ("Amount due", doc.adjust("amount_due", net), True)], 380, 556)
    s.text(LEFT, 740, "Pay online with card or bank account. Late payments are subject to a $25.00 fee.", 8)
    doc.close(out)


def au_surveyors(out):
    """Australian tax invoice with ABN, BSB and account number, GST inside the line prices."""
    number = c.abn("617330928")
    supplier = Party(
        "Wattle Creek Surveyors Pty Ltd", Address(["Level 2, 81 Argyle Street", "Camden NSW 2570"], "81", "Argyle Street",
                                                  "2570", "Camden", None, "NSW", "Level 2"),
        [("ABN", "ABN", f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}")], "(02) 5550 4412",
        "admin@wattlecreek.example", "www.wattlecreek.example")
    buyer = customer("Nolan & Reid Builders", Address(["14 Bannister Road", "Mittagong NSW 2575"], "14", "Bannister Road",
                                                      "2575", "Mittagong", None, "NSW"))
    items = [Item("Boundary survey, Lot 12", 1, None, "1850.00", 10), Item("Set-out of footings", 2, None, "640.00", 10),
             Item("Travel, per kilometre", 96, None, "1.05", 10)]
    doc = Document("au-surveyors", "en", "AU", "AUD", "1,234.56", "${}", "{d} {mon} {yyyy}", supplier, buyer, items,
                   rate_format="{}%")
    doc.tags = ["abn", "bsb", "tax-amount-column", "letterhead-left"]
    s = doc.open(out)
    logo(s, LEFT, 40, "#C9992A", "bars")
    s.text(LEFT + 46, 58, supplier.name_run(), 14, True)
    s.text(LEFT + 46, 72, supplier.registration(0), 9)
    s.text(RIGHT, 58, "TAX INVOICE", 17, True, "r")
    s.lines(LEFT, 104, [*supplier.address_rows(), supplier.phone_row("Ph:"), supplier.email_row(),
                        supplier.website_row()], 8.5, 11.5)
    s.lines(LEFT, 176, ["To:", *buyer.rows()], 10, 13, bold_first=True)
    meta_box(s, 345, 104, 200, [("Invoice Number", doc.number("WCS-0927")), ("Invoice Date", doc.day("date", "2025-05-06")),
                                ("Due Date", doc.day("due_date", "2025-05-20")),
                                ("Job Number", F("reference_numbers", "J25-118"))])
    y = table(doc, 244, [("Description", "desc", 210, "l"), ("Qty", "qty", 45, "r"), ("Unit Price", "price", 75, "r"),
                         ("GST", "tax", 70, "r"), ("Amount AUD", "total", 95, "r")])
    net = doc.net()
    tax = sum(item.tax() for item in items)
    y = totals(s, y, [("Subtotal", doc.amount("total_net", net)),
                      ("Total GST 10%", doc.amount(doc.tax(10, tax, None, "GST", True), tax)),
                      ("Total Amount Due AUD", doc.amount("total_amount", net + tax), True)], 330)
    bank = doc.pay(routing_number="062-914", account_number="1038 4472")
    s.lines(LEFT, y + 20, ["Direct deposit", ["BSB: ", bank["routing_number"], "   Account: ", bank["account_number"]],
                           "Please quote the invoice number."], 9, 13, bold_first=True)
    doc.close(out)
