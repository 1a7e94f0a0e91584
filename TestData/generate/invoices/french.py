"""Invoices of France and Belgium in French."""
from decimal import Decimal

import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, grid, logo, meta_rows, table, totals
from document import Document, Item
from formats import cents
from parties import Address, Party, customer
from sheet import F

NBSP = "\u00a0"


def fr_gardens(out):
    """SIRET and VAT number in the footer, a table of VAT bases by rate, amounts with no-break spaces."""
    siren = c.siren("81273645")
    siret, vat = c.siret(siren, "0002"), c.vat_fr(siren)
    supplier = Party(
        "Les Jardins d'Ambrine SARL", Address(["14 bis, chemin des Tilleuls", "69340 Francheville"], "14 bis",
                                              "chemin des Tilleuls", "69340", "Francheville"),
        [("SIRET", "SIRET :", f"{siret[:3]} {siret[3:6]} {siret[6:9]} {siret[9:]}"),
         ("VAT NUMBER", "N° TVA intracommunautaire :", f"{vat[:4]} {vat[4:7]} {vat[7:10]} {vat[10:]}")],
        "04 78 55 01 92", "contact@jardins-ambrine.example", "www.jardins-ambrine.example")
    buyer = customer("SCI Les Terrasses du Parc", Address(["27, avenue de la Gare", "69005 Lyon"], "27",
                                                          "avenue de la Gare", "69005", "Lyon"))
    items = [
        Item("Taille de haies, évacuation comprise", 38, "ml", "11.40", 20),
        Item("Plantation : charme 125/150", 24, "u", "18.90", 10),
        Item("Terre végétale livrée", "6.5", "m3", "54.00", 10),
        Item("Main-d'œuvre paysagiste".replace("œ", "oe"), 16, "h", "46.00", 20),
    ]
    doc = Document("fr-gardens", "fr", "FR", "EUR", f"1{NBSP}234,56", "{} €", "{dd}/{mm}/{yyyy}", supplier, buyer, items)
    doc.tags = ["siret-footer", "tax-table", "letterhead-left"]
    s = doc.open(out)
    logo(s, LEFT, 40, "#4E7D3A", "cross")
    s.text(LEFT + 44, 56, supplier.name_run(), 13, True, color="#4E7D3A")
    s.lines(LEFT + 44, 70, [*supplier.address_rows(), supplier.phone_row("Tél. :"),
                            supplier.email_row("E-mail : ")], 8.5, 11)
    s.text(RIGHT, 60, "FACTURE", 20, True, "r")
    s.text(RIGHT, 78, ["N° ", doc.number("F2024-00731")], 11, align="r")
    s.text(320, 130, "Client", 8, True)
    s.lines(320, 144, buyer.rows(), 10, 13)
    meta_rows(s, LEFT, 132, [("Date de facture", doc.day("date", "2024-05-27")),
                             ("Date d'échéance", doc.day("due_date", "2024-06-26")),
                             ("Référence client", F("customer_id", "CL0318")),
                             ("Devis n°", F("reference_numbers", "D2024-00412"))], 100, colon=" :")
    y = table(doc, 215, [("Désignation", "desc", 200, "l"), ("Qté", "qty", 45, "r"), ("Unité", "unit", 40, "c"),
                         ("P.U. HT", "price", 65, "r"), ("TVA", "rate", 55, "r"), ("Montant HT", "total", 90, "r")])
    net, rows, whole = doc.net(), [], Decimal(0)
    for rate, base in sorted(doc.bases().items(), reverse=True):
        tax = cents(base * rate / 100)
        whole += tax
        name = doc.tax(rate, tax, base, "TVA")
        rows.append([F(name, doc.rate(rate), 0), F(name, doc.sum(base), 0), F(name, doc.sum(tax), 0)])
    grid(s, LEFT, y + 12, [("Taux TVA", 60, "r"), ("Base HT", 80, "r"), ("Montant TVA", 80, "r")], rows)
    y = totals(s, y, [("Total HT", doc.amount("total_net", net)), ("Total TVA", doc.amount("total_tax", whole)),
                      ("Net à payer TTC", doc.amount("total_amount", net + whole), True)])
    bank = doc.pay(iban=c.grouped(c.iban_fr("17569", "00040", "00412839075")), swift="AMBRFRPP")
    s.lines(LEFT, y + 60, [
        "Règlement par virement à 30 jours date de facture.", ["IBAN : ", bank["iban"], "   BIC : ", bank["swift"]],
        "Pas d'escompte pour paiement anticipé. Pénalités de retard : trois fois le taux d'intérêt légal.",
        "Indemnité forfaitaire pour frais de recouvrement : 40,00 €."], 8.5, 12)
    centred_footer(s, [
        [supplier.name_run(1), " - SARL au capital de 12 000,00 € - ", *supplier.website_row()],
        [*supplier.registration(0), "  -  ", *supplier.registration(1), "  -  RCS Lyon  -  APE 8130Z"]])
    doc.close(out)
