"""British and Indian invoices: a credit, a contradiction, carried-forward sums, integrated tax."""

import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, meta_box, meta_rows, meta_stack, table, totals
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows


def gb_credit(out):
    """A credit note whose amounts are followed by CR."""
    supplier = Party("Fernhill Garden Centre plc", Address(["Cotswold Road", "Cirencester", "GL7 1XJ"], None,
                                                           "Cotswold Road", "GL7 1XJ", "Cirencester"),
                     [("VAT NUMBER", "VAT Registration Number", c.vat_gb("2718064"))], "01285 555 119",
                     "credit.control@fernhill.example")
    buyer = customer("Parish Council of Ampney", Address(["The Village Hall", "Ampney", "GL7 5RY"], None, None, "GL7 5RY",
                                                         "Ampney", None, None, "The Village Hall"))
    items = [Item("Bare-root hedging, short delivered", 60, None, "-2.35", 20), Item("Tree stakes, returned", 25, None,
                                                                                   "-4.10", 20)]
    doc = Document("gb-credit", "en", "GB", "GBP", "1,234.56", "£{}", "{dd}/{mm}/{yyyy}", supplier, buyer, items,
                   kind="CREDIT NOTE", negative="{} CR", rate_format="{}%")
    doc.tags = ["credit-note", "negative-cr"]
    s = doc.open(out)
    s.text(297, 58, supplier.name_run(), 16, True, "c", "#3C6B35")
    rows = supplier.address_rows()
    s.text(297, 74, [rows[0], ", ", rows[1], ", ", rows[2], "   ", *supplier.phone_row("Telephone")], 9, align="c")
    s.rule(LEFT, 84, RIGHT, 84, 1, "#3C6B35")
    s.text(297, 112, "CREDIT NOTE", 15, True, "c")
    s.lines(LEFT, 148, buyer.rows(), 10, 13)
    meta_rows(s, 350, 148, [("Credit Note No", doc.number("CN 40518")), ("Date", doc.day("date", "2025-03-27")),
                            ("Account No", F("customer_id", "AMP001")),
                            ("Invoice No", F("reference_numbers", "SI 118204"))], right=RIGHT)
    y = table(doc, 226, [("Details", "desc", 245, "l"), ("Qty", "qty", 50, "r"), ("Price", "price", 80, "r"),
                         ("VAT", "rate", 40, "r"), ("Amount £", "total", 80, "r")], style="grid")
    net = doc.net()
    tax = cents(net * 20 / 100)
    totals(s, y, [("Goods total", doc.amount("total_net", net)),
                  ("VAT total", doc.amount(doc.tax(20, tax, None, "VAT", True), tax)),
                  ("Credit total", doc.amount("total_amount", net + tax), True)], 340)
    centred_footer(s, [[*supplier.registration(0), "   ", *supplier.email_row()]])
    doc.close(out)


def gb_contradiction(out):
    """The printed total is not net plus VAT: all three are kept as printed and the contradiction is reported."""
    supplier = Party("Saltmarsh Marine Services", Address(["2 Quay Street", "Woodbridge", "IP12 1BX"], "2", "Quay Street",
                                                          "IP12 1BX", "Woodbridge"),
                     [("VAT NUMBER", "VAT No:", "GB " + c.vat_gb("4405173")[2:])], "01394 555 082", None)
    buyer = customer("Captain R. Hollis", Address(["Lark Cottage", "Orford", "IP12 2LN"], None, None, "IP12 2LN", "Orford",
                                                  None, None, "Lark Cottage"))
    items = [Item("Antifouling, two coats", 1, None, "680.00", 20), Item("Mast inspection", 1, None, "145.00", 20),
             Item("Yard storage, weeks", 6, None, "32.50", 20)]
    doc = Document("gb-contradiction", "en", "GB", "GBP", "1,234.56", "£{}", "{d} {month} {yyyy}", supplier, buyer, items,
                   fonts="Times", rate_format="{}%", findings=["net_plus_tax_equals_total"])
    doc.tags = ["contradiction"]
    s = doc.open(out)
    s.lines(RIGHT, 56, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Tel"), supplier.registration(0)],
            10, 13, "r", bold_first=True)
    s.text(LEFT, 60, "INVOICE", 20, True)
    s.lines(LEFT, 96, [["Invoice no: ", doc.number("0519")], ["Date: ", doc.day("date", "2024-07-19")],
                       ["Please pay by ", doc.day("due_date", "2024-08-02")]], 10, 14)
    s.lines(LEFT, 160, buyer.rows(), 10, 13)
    y = table(doc, 218, [("Work done", "desc", 275, "l"), ("Qty", "qty", 50, "r"), ("Rate", "price$", 80, "r"),
                         ("Amount", "total$", 90, "r")], style="lines")
    net = doc.net()
    tax = cents(net * 20 / 100)
    y = totals(s, y, [("Net", doc.amount("total_net", net)), ("VAT 20%", doc.amount(doc.tax(20, tax, None, "VAT", True), tax)),
                      ("Total to pay", doc.amount("total_amount", net + tax + 90), True)], 360)
    bank = doc.pay(routing_number="20-55-81", account_number="60214773")
    s.text(LEFT, y + 20, ["Bank: sort code ", bank["routing_number"], ", account ", bank["account_number"]], 10)
    doc.close(out)


def gb_carried(out):
    """Two pages; 'carried forward' and 'brought forward' look like totals; zero-rated and standard-rated goods."""
    supplier = Party("Pennine Catering Equipment Ltd", Address(["Unit 14 Calder Trading Estate", "Huddersfield", "HD2 1UA"],
                                                               None, "Calder Trading Estate", "HD2 1UA", "Huddersfield",
                                                               None, None, "Unit 14"),
                     [("VAT NUMBER", "VAT Reg No", c.vat_gb("8834190")[2:]),
                      ("COMPANY REGISTRATION NUMBER", "Registered in England No.", "07728154")], "01484 555 660",
                     "sales@penninecatering.example", "www.penninecatering.example")
    buyer = customer("St Oswald's Primary School", Address(["Church Lane", "Halifax", "HX3 9DG"], None, "Church Lane",
                                                           "HX3 9DG", "Halifax"))
    goods = [("Chef's knife 25 cm", 6, "24.50", 20), ("Chopping board, green", 10, "8.95", 20), ("Mixing bowl 12 l", 4, "31.20", 20),
             ("Food safety handbook", 12, "14.99", 0), ("Stock pot 40 l", 2, "118.00", 20), ("Ladle 250 ml", 8, "6.40", 20),
             ("Oven gloves, pair", 10, "7.25", 20), ("Allergen guide (book)", 5, "9.50", 0), ("Tray 60 x 40 cm", 20, "11.35", 20),
             ("Thermometer probe", 3, "27.80", 20)]
    items = [Item(n, q, None, p, r) for n, q, p, r in goods]
    doc = Document("gb-carried", "en", "GB", "GBP", "1,234.56", "£{}", "{dd} {mon} {yyyy}", supplier, buyer, items,
                   rate_format="{}%")
    doc.tags = ["two-pages", "carry-over", "zero-rate", "po-number"]
    s = doc.open(out)
    columns = [("Description", "desc", 245, "l"), ("Qty", "qty", 50, "r"), ("Price", "price", 70, "r"),
               ("VAT", "rate", 50, "r"), ("Net", "total", 80, "r")]
    s.lines(LEFT, 52, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Tel."), supplier.email_row()], 9,
            12, bold_first=True)
    s.text(RIGHT, 56, "SALES INVOICE", 17, True, "r")
    meta_box(s, 345, 72, 200, [("Invoice", doc.number("PCE103377")), ("Tax date", doc.day("date", "2024-09-11")),
                               ("Account", F("customer_id", "STOS02")),
                               ("Your order", F("po_number+reference_numbers", "PO-2291"))])
    s.lines(LEFT, 136, ["Invoice address", *buyer.rows(extra="+billing_address")], 9.5, 13, bold_first=True)
    y = table(doc, 212, columns, items[:6], style="grid")
    part = sum(item.total for item in items[:6])
    s.text(461, y + 16, "Carried forward", 9, True, "r")
    s.text(541, y + 16, doc.sum(part), 9, True, "r")
    s.text(RIGHT, 800, "Page 1 of 2", 8, align="r")
    s.next_page()
    s.text(LEFT, 52, supplier.name_run(1), 9, True)
    s.text(RIGHT, 52, ["Invoice ", doc.number("PCE103377", 1)], 9, align="r")
    s.text(461, 84, "Brought forward", 9, True, "r")
    s.text(541, 84, doc.sum(part), 9, True, "r")
    y = table(doc, 94, columns, items[6:], style="grid")
    rows, whole = tax_rows(doc, "VAT {rate} on {base}", "VAT", True)
    net = doc.net()
    y = totals(s, y, [("Total net", doc.amount("total_net", net)), *rows, ("Total VAT", doc.amount("total_tax", whole)),
                      ("Invoice total", doc.amount("total_amount", net + whole), True)], 330)
    bank = doc.pay(routing_number="30-94-18", account_number="00418267")
    s.lines(LEFT, y + 16, [["Terms: ", doc.term("30 days from date of invoice", "2024-10-11")],
                           ["Sort code: ", bank["routing_number"], "   Account no: ", bank["account_number"]]], 9, 13)
    centred_footer(s, [[*supplier.registration(1), "   ", *supplier.registration(0), "   ", *supplier.website_row()]])
    s.text(RIGHT, 820, "Page 2 of 2", 8, align="r")
    doc.close(out)


def in_interstate(out):
    """Integrated tax between two states, amounts with a trailing slash-dash left out, stacked letterhead."""
    supplier = Party("Meghdoot Textiles", Address(["Shop 7, Ring Road Market", "Surat, Gujarat 395002"], None,
                                                  "Ring Road Market", "395002", "Surat", None, "Gujarat", "Shop 7"),
                     [("GSTIN", "GSTIN :", c.gstin("24", "ABQFM8827C"))], "0261 555 4410", "meghdoot@textiles.example")
    buyer = customer("Anandi Boutique", Address(["23 Commercial Street", "Jaipur, Rajasthan 302001"], "23",
                                                "Commercial Street", "302001", "Jaipur", None, "Rajasthan"),
                     [("GSTIN", "GSTIN :", c.gstin("08", "ALKPA5519D"))])
    items = [Item("Silk saree, printed", 45, "Pcs", "2240.00", 5, "5007"), Item("Dress material, cotton", 120, "Mtr", "185.00",
                                                                               5, "5208")]
    doc = Document("in-interstate", "en", "IN", "INR", "12,34,567.00", "INR {}", "{dd}/{mm}/{yyyy}", supplier, buyer, items,
                   rate_format="{}%", fonts="Times")
    doc.tags = ["gst", "igst", "lakh", "customer-registration"]
    s = doc.open(out)
    s.text(LEFT, 56, supplier.name_run(), 18, True, color="#8B1E5B")
    s.lines(LEFT, 72, [*supplier.address_rows(), supplier.phone_row("Phone :"), supplier.registration(0)], 9, 12)
    s.text(RIGHT, 56, "GST INVOICE", 14, True, "r")
    meta_stack(s, 380, 84, [("Invoice Number", doc.number("MT/1138")), ("Invoice Date", doc.day("date", "2024-12-02"))])
    meta_stack(s, 470, 84, [("Due Date", doc.day("due_date", "2025-01-01")), ("State Code", "08")])
    s.lines(LEFT, 150, ["Bill To", *buyer.rows(extra="+billing_address"), buyer.registration(0)], 10, 13, bold_first=True)
    y = table(doc, 226, [("Item", "desc", 170, "l"), ("HSN", "code", 50, "c"), ("Quantity", "qtyunit", 70, "r"),
                         ("Rate", "price", 65, "r"), ("GST", "rate", 45, "r"), ("Taxable Amount", "total", 95, "r")],
              style="zebra")
    net = doc.net()
    rows, whole = tax_rows(doc, "IGST {rate}", "IGST", total_too=True)
    y = totals(s, y, [("Total Before Tax", doc.amount("total_net", net)), *rows,
                      ("Total After Tax", doc.amount("total_amount", net + whole), True)], 330)
    s.text(LEFT, y + 10, "Amount in words: Rupees One Lakh Twenty Nine Thousand One Hundred Fifty Only", 9)
    doc.close(out)
