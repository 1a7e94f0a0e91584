"""Invoices of Italy and Portugal."""
import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, grid, logo, meta_strip, table
from blocks import totals
from document import Document, Item
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows, tax_table


def it_design(out):
    """Partita IVA, codice fiscale and recipient code; tax summary by rate; meta data in a strip."""
    vat, code = c.vat_it("0481930577"), "SDI: M5UXCR1"
    supplier = Party("Officina Belvedere S.r.l.", Address(["Via delle Fornaci, 61", "41043 Formigine (MO)", "Italia"], "61",
                                                          "Via delle Fornaci", "41043", "Formigine", "Italia", "MO"),
                     [("VAT NUMBER", "P. IVA", "IT" + vat), ("CF", "Cod. Fisc.", vat)], "059 555 2718",
                     "amministrazione@officinabelvedere.example", "www.officinabelvedere.example")
    buyer = customer("Studio Tecnico Arch. Marta Ferri", Address(["Corso Cavour, 12", "41121 Modena (MO)"], "12",
                                                                 "Corso Cavour", "41121", "Modena", None, "MO"),
                     [("VAT NUMBER", "P. IVA", c.vat_it("0297714836"))])
    items = [Item(["Lampada da tavolo modello Alba", "colore ottone satinato"], 4, "pz", "189.00", 22, "LT-ALBA"),
             Item("Mensola in noce 120 cm", 6, "pz", "74.50", 22, "MN-120"),
             Item("Catalogo illustrato 2024", 10, "pz", "12.00", 4, "CAT24")]
    doc = Document("it-design", "it", "IT", "EUR", "1.234,56", "€ {}", "{dd}/{mm}/{yyyy}", supplier, buyer, items,
                   rate_format="{}%")
    doc.tags = ["p-iva", "sdi", "strip-meta", "tax-table", "customer-registration"]
    s = doc.open(out)
    logo(s, LEFT, 38, "#7B2D3B", "frame")
    s.lines(LEFT + 46, 48, [supplier.name_run(), *supplier.address_rows(), ["Tel. ", F("supplier_phone", supplier.phone)]],
            9, 12, bold_first=True)
    s.lines(330, 48, ["Spett.le", *buyer.rows(), buyer.registration(0), "Codice destinatario " + code], 9.5, 13)
    y = meta_strip(s, LEFT, 140, 495, [("Documento", "Fattura"), ("Numero", doc.number("218/2024")),
                                       ("Data documento", doc.day("date", "2024-03-22")),
                                       ("Cod. cliente", F("customer_id", "C00419")),
                                       ("Rif. ordine", F("po_number+reference_numbers", "OF-1288"))])
    y = table(doc, y + 6, [("Codice", "code", 65, "l"), ("Descrizione", "desc", 190, "l"), ("Q.tà", "qty", 40, "r"),
                           ("U.M.", "unit", 35, "c"), ("Prezzo unit.", "price", 65, "r"), ("IVA", "rate", 35, "r"),
                           ("Importo", "total", 65, "r")], style="grid")
    rows, whole = tax_table(doc)
    y0 = grid(s, LEFT, y + 14, [("Aliquota", 60, "r"), ("Imponibile", 80, "r"), ("Imposta", 80, "r")], rows)
    net = doc.net()
    y = totals(s, y, [("Totale imponibile", doc.amount("total_net", net)), ("Totale IVA", doc.amount("total_tax", whole)),
                      ("Totale documento", doc.amount("total_amount", net + whole), True)], 345)
    bank = doc.pay(iban=c.grouped(c.iban_it("03069", "12931", "100000118274")), swift="FORMIT2M")
    s.lines(LEFT, max(y, y0) + 14, [
        ["Pagamento: bonifico bancario, scadenza ", doc.day("due_date", "2024-04-30")],
        ["IBAN ", bank["iban"], "   BIC ", bank["swift"]]], 9, 13)
    centred_footer(s, [[supplier.name_run(1), " - ", *supplier.registration(0), " - ", *supplier.registration(1)],
                       [*supplier.email_row(), " - ", *supplier.website_row()]])
    doc.close(out)


def it_turned_flag(out):
    """A page that is stored lying on its side and shown upright by its /Rotate entry."""
    supplier = Party("Trasporti Valmarina di Conti Luca", Address(["Via Emilia Est, 402", "47921 Rimini (RN)"], "402",
                                                                  "Via Emilia Est", "47921", "Rimini", None, "RN"),
                     [("VAT NUMBER", "Partita IVA:", c.vat_it("0338201940")),
                      ("CF", "Codice fiscale:", c.cf_it("CNTLCU78H12H294"))], "0541 555093", None)
    buyer = customer("Hotel Miramonti S.p.A.", Address(["Lungomare Nord, 5", "47838 Riccione (RN)"], "5", "Lungomare Nord",
                                                       "47838", "Riccione", None, "RN"))
    items = [Item("Trasporto biancheria, viaggi", 18, None, "65.00", 22), Item("Facchinaggio, ore", 7, None, "28.00", 22)]
    doc = Document("it-turned-flag", "it", "IT", "EUR", "1.234,56", "{} €", "{d} {month} {yyyy}", supplier, buyer, items,
                   fonts="Times", rate_format="{}%")
    doc.tags = ["rotate-flag"]
    s = doc.open(out, turned=True, rotate_flag=True)
    s.text(LEFT, 60, supplier.name_run(), 14, True)
    s.lines(LEFT, 76, [*supplier.address_rows(), supplier.phone_row("Telefono"), *supplier.registration_rows()], 9.5, 12.5)
    s.text(RIGHT, 60, ["Fattura n. ", doc.number("87/A")], 13, True, "r")
    s.text(RIGHT, 76, ["Rimini, ", doc.day("date", "2024-08-31")], 10, align="r")
    s.lines(340, 150, ["Cliente", *buyer.rows()], 10.5, 13.5, bold_first=True)
    y = table(doc, 240, [("Descrizione", "desc", 255, "l"), ("Quantità", "qty", 70, "r"), ("Prezzo €", "price", 80, "r"),
                         ("Totale €", "total", 90, "r")])
    rows, whole = tax_rows(doc, "IVA {rate}", "IVA", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Imponibile", doc.amount("total_net", net)), *rows,
                      ("Totale fattura", doc.amount("total_amount", net + whole), True)])
    s.text(LEFT, y + 20, ["Termini di pagamento: ", doc.term("60 giorni data fattura", "2024-10-30")], 10)
    doc.close(out)


def pt_roastery(out):
    """Portuguese NIF of both parties, three VAT rates, thousands with blanks."""
    supplier = Party("Torrefação Serra Nova, Lda.", Address(["Rua do Moinho, 148", "4715-310 Braga", "Portugal"], "148",
                                                            "Rua do Moinho", "4715-310", "Braga", "Portugal"),
                     [("NIF", "NIF:", c.nif_pt("51280947"))], "+351 253 555 018", "geral@serranova.example",
                     "www.serranova.example")
    buyer = customer("Pastelaria Flor do Minho", Address(["Avenida Central, 77", "4700-229 Braga"], "77",
                                                         "Avenida Central", "4700-229", "Braga"),
                     [("NIF", "Contribuinte:", c.nif_pt("50733186"))])
    items = [Item("Café em grão, lote da casa", 75, "kg", "14.60", 23, "CG-01"),
             Item("Leite meio-gordo 1 l", 240, "un", "0.84", 6, "LM-1"), Item("Manual de barista", 2, "un", "21.50", 6, "MB"),
             Item("Água mineral 0,33 l", 96, "un", "0.39", 13, "AM-33")]
    doc = Document("pt-roastery", "pt", "PT", "EUR", "1 234,56", "{} €", "{dd}-{mm}-{yyyy}", supplier, buyer, items,
                   rate_format="{}%")
    doc.tags = ["nif", "three-rates", "blank-thousands", "customer-registration"]
    s = doc.open(out)
    s.text(RIGHT, 56, supplier.name_run(), 15, True, "r", "#5A3A22")
    s.lines(RIGHT, 71, [*supplier.address_rows(), supplier.registration(0), supplier.phone_row("Telefone:"),
                        supplier.email_row()], 9, 12, "r")
    s.text(LEFT, 60, "Fatura", 22, True)
    s.text(LEFT, 78, ["N.º ", doc.number("FT 2024/3307")], 11)
    s.lines(LEFT, 120, ["Exmo.(s) Sr.(s)", *buyer.rows(), buyer.registration(0)], 9.5, 13)
    y = meta_strip(s, LEFT, 200, 495, [("Data de emissão", doc.day("date", "2024-11-04")),
                                       ("Data de vencimento", doc.day("due_date", "2024-12-04")),
                                       ("Cliente n.º", F("customer_id", "2114")),
                                       ("Encomenda", F("po_number+reference_numbers", "EC 905"))])
    y = table(doc, y + 4, [("Artigo", "code", 55, "l"), ("Descrição", "desc", 180, "l"), ("Qtd.", "qty", 45, "r"),
                           ("Un.", "unit", 35, "c"), ("Pr. unitário", "price", 65, "r"), ("IVA", "rate", 40, "r"),
                           ("Valor", "total", 75, "r")], style="zebra")
    rows, whole = tax_table(doc, "IVA", bare=False)
    y0 = grid(s, LEFT, y + 14, [("Taxa IVA", 60, "r"), ("Incidência", 80, "r"), ("Valor IVA", 80, "r")], rows)
    net = doc.net()
    totals(s, y, [("Total ilíquido", doc.amount("total_net", net)), ("Total de IVA", doc.amount("total_tax", whole)),
                  ("Total a pagar", doc.amount("total_amount", net + whole), True)], 350)
    bank = doc.pay(iban=c.grouped(c.iban("PT", "003507210001844650037")))
    s.text(LEFT, y0 + 20, ["Pagamento por transferência para o IBAN ", bank["iban"]], 9)
    centred_footer(s, [["Processado por programa certificado n.º 0000/AT  -  ", *supplier.website_row()]])
    doc.close(out)
