"""Invoices of Spain, Portugal and Italy."""

import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, grid, meta_stack
from blocks import table
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import F


def es_supplies(out):
    """CIF of both parties, tax base and quota in one row, stacked labels."""
    supplier = Party(
        "Suministros Vallealto, S.L.", Address(["Calle del Olmo, 33", "50014 Zaragoza"], "33", "Calle del Olmo",
                                               "50014", "Zaragoza"),
        [("CIF", "CIF:", c.cif("B", "9917264"))], "976 555 310", "facturacion@vallealto.example", "www.vallealto.example")
    buyer = customer("Talleres Hermanos Izal, S.A.", Address(["Polígono La Cartuja, nave 9", "50720 Zaragoza"], None,
                                                             "Polígono La Cartuja", "50720", "Zaragoza", None, None,
                                                             "nave 9"), [("CIF", "CIF:", c.cif("A", "5033917"))])
    items = [
        Item("Guantes de nitrilo, caja de 100", 40, None, "7.85", 21, "GN-100"),
        Item("Disco de corte 230 mm", 120, None, "1.92", 21, "DC-230"),
        Item("Aceite hidráulico ISO 46, bidón 20 l", 6, None, "74.30", 21, "AH-46"),
    ]
    doc = Document("es-supplies", "es", "ES", "EUR", "1.234,56", "{} €", "{dd}-{mm}-{yyyy}", supplier, buyer, items)
    doc.tags = ["cif", "strip-totals", "customer-registration"]
    s = doc.open(out)
    s.box(0, 0, 595.28, 12, "#B5452C", None)
    s.text(LEFT, 56, supplier.name_run(), 15, True, color="#B5452C")
    s.lines(LEFT, 71, [*supplier.address_rows(), supplier.registration(0), supplier.phone_row("Teléfono:"),
                       supplier.email_row()], 9, 12)
    s.text(RIGHT, 56, "FACTURA", 20, True, "r")
    s.box(320, 140, 225, 72, None)
    s.lines(328, 155, ["Datos del cliente", *buyer.rows(), buyer.registration(0)], 9.5, 13, bold_first=True)
    meta_stack(s, LEFT, 150, [("Nº de factura", doc.number("2024/A/01529")), ("Fecha de emisión", doc.day("date", "2024-09-30"))])
    meta_stack(s, LEFT + 130, 150, [("Nº de pedido", F("po_number+reference_numbers", "P-77418")),
                                    ("Vencimiento", doc.day("due_date", "2024-10-30"))])
    y = table(doc, 232, [("Referencia", "code", 70, "l"), ("Descripción", "desc", 205, "l"), ("Cantidad", "qty", 60, "r"),
                         ("Precio", "price", 70, "r"), ("Importe", "total", 90, "r")], style="zebra")
    net = doc.net()
    tax = cents(net * 21 / 100)
    name = doc.tax(21, tax, net, "IVA", True)
    grid(s, LEFT, y + 20, [("Base imponible", 125, "r"), ("% IVA", 70, "r"), ("Cuota IVA", 125, "r"),
                           ("TOTAL FACTURA", 175, "r")],
         [[doc.amount("total_net", net), doc.rate(21), doc.amount(name, tax), doc.amount("total_amount", net + tax)]], 9.5, 20)
    bank = doc.pay(iban=c.grouped(c.iban_es("2085", "0173", "0330172648")), swift="CAZRES2Z")
    s.lines(LEFT, y + 90, ["Forma de pago: transferencia bancaria a 30 días",
                           ["IBAN: ", bank["iban"], "   SWIFT: ", bank["swift"]]], 9, 13)
    centred_footer(s, [[supplier.name_run(1), " - Inscrita en el Registro Mercantil de Zaragoza - ",
                        *supplier.website_row()]])
    doc.close(out)
