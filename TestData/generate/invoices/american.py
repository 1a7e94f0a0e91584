"""Invoices of the United States, Canada and Australia."""
from decimal import Decimal

import checkdigits as c
from blocks import LEFT, logo, meta_rows, meta_strip, table
from blocks import totals
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import LETTER, F


def us_studio(out):
    """No tax at all; EIN; routing and account number; due date only as a term; bill-to and ship-to."""
    supplier = Party(
        "Juniper Fold Studio LLC", Address(["418 Alder Street, Suite 210", "Tacoma, WA 98402"], "418", "Alder Street",
                                           "98402", "Tacoma", None, "WA", "Suite 210"),
        [("TIN", "EIN:", "84-2917365")], "(253) 555-0148", "hello@juniperfold.example", "www.juniperfold.example")
    buyer = customer("Harbor & Pine Outfitters, Inc.", Address(["2200 Ruston Way", "Tacoma, WA 98407"], "2200",
                                                               "Ruston Way", "98407", "Tacoma", None, "WA"),
                     contact="Attn: Accounts Payable")
    items = [
        Item("Brand refresh: logo, type and color system", 1, None, "4250.00"),
        Item(["Packaging layouts", "Six carton sizes, print-ready files"], 6, None, "385.00"),
        Item("Art direction, photo shoot (hours)", "12.5", None, "140.00"),
    ]
    doc = Document("us-studio", "en", "US", "USD", "1,234.56", "${}", "{month} {d}, {yyyy}", supplier, buyer, items,
                   size=LETTER)
    doc.tags = ["no-tax", "ein", "routing", "term-only"]
    s = doc.open(out)
    logo(s, LEFT, 42, "#2E5E4E", "bars")
    s.lines(LEFT + 46, 54, [supplier.name_run()], 14, bold_first=True)
    s.lines(LEFT + 46, 68, [supplier.address_rows()[0], supplier.address_rows()[1],
                            [*supplier.phone_row("Phone:"), "   ", *supplier.email_row()]], 8.5, 11)
    s.text(560, 62, "INVOICE", 24, True, "r", "#2E5E4E")
    meta_rows(s, 390, 92, [("Invoice #", doc.number("1067")), ("Invoice Date", doc.day("date", "2025-02-03")),
                           ("Terms", doc.term("Net 30", "2025-03-05")), ("P.O. #", F("po_number+reference_numbers", "HP-55120"))],
              170, right=560, colon="")
    s.text(LEFT, 152, "BILL TO", 8, True, color="#2E5E4E")
    s.lines(LEFT, 166, buyer.rows(extra="+billing_address"), 9.5, 13)
    y = table(doc, 240, [("DESCRIPTION", "desc", 290, "l"), ("QTY", "qty", 60, "r"), ("RATE", "price$", 80, "r"),
                         ("AMOUNT", "total$", 82, "r")], style="zebra", fill="#DDE8E3")
    net = doc.net()
    y = totals(s, y, [("Subtotal", doc.amount("total_net", net)),
                      ("Total", doc.amount("total_amount", net), True)], 380, 557)
    bank = doc.pay(account_number="004418820917", routing_number=c.routing_us("32507076"))
    s.lines(LEFT, y + 10, ["Payment information", "Please make checks payable to Juniper Fold Studio LLC, or pay by ACH:",
                           ["Routing number: ", bank["routing_number"]], ["Account number: ", bank["account_number"]],
                           supplier.registration(0)], 9, 13, bold_first=True)
    s.text(306, 740, ["Thank you for your business!   ", *supplier.website_row()], 8.5, align="c")
    doc.close(out)


def ca_bakery(out):
    """Canadian GST and QST without a printed sum of taxes; business number; payment received later."""
    gst = c.business_number_ca("74120583")
    supplier = Party(
        "Boulangerie Maple & Thyme Inc.", Address(["1187 Fairmount Avenue West", "Montreal, QC H2V 2G8", "Canada"],
                                                  "1187", "Fairmount Avenue West", "H2V 2G8", "Montreal", "Canada",
                                                  "QC"),
        [("GST/HST", "GST Registration No.", f"{gst} RT0001"), ("TAX ID", "QST Registration No.", "1204857391 TQ0001")],
        "514-555-0176", "orders@mapleandthyme.example")
    buyer = customer("Café Lanterne", Address(["64 Laurier Avenue East", "Montreal, QC H2T 1E4"], "64",
                                              "Laurier Avenue East", "H2T 1E4", "Montreal", None, "QC"))
    items = [
        Item("Celebration cake, 3 tiers", 2, None, "186.00", None, "CK-300"),
        Item("Printed menu cards (pack of 50)", 4, None, "32.50", None, "PR-050"),
        Item("Catering staff, per hour", 6, None, "41.00", None, "ST-001"),
    ]
    doc = Document("ca-bakery", "en", "CA", "CAD", "1,234.56", "${}", "{yyyy}-{mm}-{dd}", supplier, buyer, items,
                   size=LETTER, fonts="Times", rate_format="{}%", computed=["total_tax"], category=None)
    doc.tags = ["gst-qst", "tax-total-not-printed", "strip-meta"]
    s = doc.open(out)
    s.text(306, 60, supplier.name_run(), 19, True, "c", "#7A3E1D")
    s.text(306, 76, [supplier.address_rows()[0], ", ", supplier.address_rows()[1], ", ", supplier.address_rows()[2]], 9,
           align="c")
    s.text(306, 89, [*supplier.phone_row("Telephone"), "  -  ", *supplier.email_row()], 9, align="c")
    s.rule(LEFT, 98, 562, 98, 1.2, "#7A3E1D")
    s.text(LEFT, 124, "Sold to:", 10, True)
    s.lines(LEFT, 138, buyer.rows(), 10, 13)
    s.text(562, 128, "INVOICE", 18, True, "r")
    meta_strip(s, LEFT, 190, 512, [("Invoice No.", doc.number("MT-20411")), ("Date", doc.day("date", "2024-06-18")),
                                   ("Customer No.", F("customer_id", "0892")),
                                   ("Due Date", doc.day("due_date", "2024-07-03"))])
    y = table(doc, 250, [("Item", "code", 70, "l"), ("Description", "desc", 232, "l"), ("Qty", "qty", 50, "r"),
                         ("Unit Price", "price", 75, "r"), ("Amount", "total", 85, "r")], style="grid")
    net = doc.net()
    gst_value, qst_value = cents(net * 5 / 100), cents(net * Decimal("9.975") / 100)
    doc.override = {"total_tax": float(gst_value + qst_value)}
    y = totals(s, y, [("Subtotal", doc.amount("total_net", net)),
                      ("GST 5%", doc.amount(doc.tax(5, gst_value, None, "GST"), gst_value)),
                      ("QST 9.975%", doc.amount(doc.tax("9.975", qst_value, None, "QST"), qst_value)),
                      ("TOTAL CAD", doc.amount("total_amount", net + gst_value + qst_value), True)], 370, 558)
    s.lines(LEFT, y + 20, supplier.registration_rows(), 8.5, 12)
    s.text(LEFT, 730, "Interest of 1.5% per month is charged on overdue accounts.", 8)
    doc.close(out)
