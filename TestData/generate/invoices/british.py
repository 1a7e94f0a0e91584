"""Invoices of the United Kingdom, Ireland and India."""

import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, meta_rows, meta_stack, table, totals
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import F


def gb_joinery(out):
    """Company number, VAT number, sort code and account number; letterhead on the right; stacked meta data."""
    supplier = Party(
        "Thornbury Joinery Limited", Address(["Unit 6, Mill Lane", "Frome", "BA11 4QT"], None, "Mill Lane", "BA11 4QT",
                                             "Frome", None, None, "Unit 6"),
        [("COMPANY REGISTRATION NUMBER", "Company No.", "09471826"),
         ("VAT NUMBER", "VAT No.", c.grouped(c.vat_gb("3184027")[2:5], 3) + " " + c.vat_gb("3184027")[5:9] + " "
          + c.vat_gb("3184027")[9:])],
        "01373 555 027", "accounts@thornburyjoinery.example", "thornburyjoinery.example")
    buyer = customer("Ms Eleanor Pike", Address(["3 Orchard Close", "Bruton", "Somerset", "BA10 0XH"], "3",
                                                "Orchard Close", "BA10 0XH", "Bruton", None, "Somerset"))
    items = [
        Item(["Oak staircase, straight flight", "Made to measure, oiled finish"], 1, None, "3480.00", 20),
        Item("Softwood sash window, double glazed", 4, None, "612.75", 20),
        Item("Site visit and measuring", 2, None, "85.00", 20),
    ]
    doc = Document("gb-joinery", "en", "GB", "GBP", "1,234.56", "£{}", "{d} {month} {yyyy}", supplier, buyer, items,
                   fonts="Times", rate_format="{}%")
    doc.tags = ["letterhead-right", "stacked-meta", "sort-code"]
    s = doc.open(out)
    s.text(RIGHT, 60, supplier.name_run(), 16, True, "r")
    s.lines(RIGHT, 76, [*supplier.address_rows(), supplier.phone_row("Tel:"), supplier.email_row(),
                        supplier.website_row()], 9, 12, "r")
    s.text(LEFT, 64, "Invoice", 26)
    s.lines(LEFT, 110, ["Invoice to:", *buyer.rows(extra="+billing_address")], 10, 13, bold_first=True)
    meta_stack(s, LEFT, 200, [("Invoice number", doc.number("TJ/2291"))])
    meta_stack(s, LEFT + 130, 200, [("Invoice date", doc.day("date", "2024-11-14"))])
    meta_stack(s, LEFT + 260, 200, [("Payment due", doc.day("due_date", "2024-11-28"))])
    meta_stack(s, LEFT + 390, 200, [("Your reference", F("reference_numbers", "PIKE-STAIR"))])
    y = table(doc, 246, [("Description", "desc", 265, "l"), ("Quantity", "qty", 60, "r"), ("Unit price", "price$", 80, "r"),
                         ("Net amount", "total$", 90, "r")])
    net = doc.net()
    tax = cents(net * 20 / 100)
    y = totals(s, y, [("Total excluding VAT", doc.amount("total_net", net)),
                      ("VAT at 20%", doc.amount(doc.tax(20, tax, None, "VAT", True), tax)),
                      ("Total including VAT", doc.amount("total_amount", net + tax), True)], 330)
    bank = doc.pay(routing_number="40-17-62", account_number="31840275")
    s.lines(LEFT, y + 24, ["How to pay", "Bank transfer to Thornbury Joinery Limited",
                           ["Sort code ", bank["routing_number"], "    Account number ", bank["account_number"]]], 9.5, 14,
            bold_first=True)
    centred_footer(s, [[*supplier.registration(0), "  |  Registered in England and Wales  |  ",
                        *supplier.registration(1)]])
    doc.close(out)


def in_components(out):
    """CGST and SGST, GSTIN of both parties, lakh grouping, HSN codes as product codes."""
    supplier = Party(
        "Sarvani Precision Components Pvt. Ltd.",
        Address(["Plot 48, Peenya Industrial Area, Phase II", "Bengaluru, Karnataka - 560058"], None,
                "Peenya Industrial Area", "560058", "Bengaluru", None, "Karnataka", "Plot 48, Phase II"),
        [("GSTIN", "GSTIN:", c.gstin("29", "AAKCS7315P"))], "+91 80 5550 1284", "sales@sarvani.example")
    buyer = customer("Kaveri Pumps & Motors", Address(["12/4 Hosur Road", "Bengaluru, Karnataka - 560068"], "12/4",
                                                      "Hosur Road", "560068", "Bengaluru", None, "Karnataka"),
                     [("GSTIN", "GSTIN:", c.gstin("29", "AAHFK4402L"))])
    items = [
        Item("Turned shaft EN8, 40 mm", 850, "Nos", "318.00", 18, "84831099"),
        Item("Ball bearing housing, cast iron", 420, "Nos", "476.50", 18, "84833000"),
        Item("Packing and forwarding", 1, "Lot", "6500.00", 18, "9985"),
    ]
    doc = Document("in-components", "en", "IN", "INR", "12,34,567.00", "Rs. {}", "{dd}-{mon}-{yyyy}", supplier, buyer,
                   items, rate_format="{}%")
    doc.tags = ["gst", "lakh", "customer-registration", "total-tax-row"]
    s = doc.open(out)
    s.box(LEFT, 40, 495, 62)
    s.text(297, 58, supplier.name_run(), 14, True, "c")
    s.text(297, 72, [supplier.address_rows()[0], ", ", supplier.address_rows()[1]], 8.5, align="c")
    s.text(297, 84, [*supplier.phone_row("Ph:"), "   Email: ", *supplier.email_row()], 8.5, align="c")
    s.text(297, 96, supplier.registration(0), 8.5, True, "c")
    s.box(LEFT, 102, 495, 18, "#ECEFF1")
    s.text(297, 115, "TAX INVOICE", 11, True, "c")
    s.box(LEFT, 120, 260, 78)
    s.box(LEFT + 260, 120, 235, 78)
    s.lines(LEFT + 6, 134, ["Details of Receiver (Billed to)", buyer.name_run(),
                            *buyer.address_rows(extra="+billing_address"), buyer.registration(0)], 8.5, 12.5,
            bold_first=True)
    meta_rows(s, LEFT + 266, 134, [("Invoice No.", doc.number("SPC/24-25/0689")), ("Dated", doc.day("date", "2024-08-21")),
                                   ("Buyer's Order No.", F("po_number+reference_numbers", "KPM/PO/1142")),
                                   ("Place of Supply", "Karnataka (29)")], 90, 8.5, 14)
    y = table(doc, 198, [("S.No", "pos", 30, "c"), ("Description of Goods", "desc", 165, "l"), ("HSN/SAC", "code", 60, "c"),
                         ("Qty", "qty", 40, "r"), ("UOM", "unit", 35, "c"), ("Rate", "price", 65, "r"),
                         ("Amount", "total", 100, "r")], style="grid")
    net = doc.net()
    half = cents(net * 9 / 100)
    y = totals(s, y, [("Taxable Value", doc.amount("total_net", net)),
                      ("CGST @ 9%", doc.amount(doc.tax(9, half, None, "CGST"), half)),
                      ("SGST @ 9%", doc.amount(doc.tax(9, half, None, "SGST"), half)),
                      ("Total Tax", doc.amount("total_tax", half * 2)),
                      ("Grand Total", doc.amount("total_amount", net + half * 2), True)], 345, 541, frame=True, gap=0)
    bank = doc.pay(account_number="50200084417326")
    s.lines(LEFT, y + 6, ["Bank Details", "Bank: Nandi Cooperative Bank, Peenya", ["A/c No.: ", bank["account_number"]],
                          "IFSC: NNDI0004817"], 8.5, 12, bold_first=True)
    s.lines(RIGHT, y + 60, ["For Sarvani Precision Components Pvt. Ltd.", None, None, "Authorised Signatory"], 8.5, 13, "r")
    s.text(297, 800, "This is a computer generated invoice. Subject to Bengaluru jurisdiction. E. & O. E.", 7.5, align="c")
    doc.close(out)
