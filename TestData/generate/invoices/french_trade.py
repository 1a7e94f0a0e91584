"""French invoices of a telephone company and of a shop whose letterhead is a form XObject; a French credit note."""
from decimal import Decimal

import checkdigits as c
from blocks import LEFT, RIGHT, centred_footer, logo, meta_rows, meta_strip, table, totals
from document import Document, Item
from parties import Address, Party, customer
from sheet import F
from sums import tax_rows

NBSP = "\u00a0"


def _company(body, branch):
    siren = c.siren(body)
    return siren, c.siret(siren, branch), c.vat_fr(siren)


def fr_telecom(out):
    """A telephone bill: prices with tax in the lines, debit date as due date, totals in prose order."""
    siren, siret, vat = _company("52918340", "0001")
    supplier = Party("Ondeval Télécom", Address(["8 rue des Ateliers", "35000 Rennes"], "8", "rue des Ateliers", "35000",
                                                "Rennes"),
                     [("SIRET", "SIRET", siret), ("VAT NUMBER", "TVA", vat)], "02 99 55 50 50", "clients@ondeval.example",
                     "www.ondeval.example")
    buyer = customer("Mme Solène Guivarch", Address(["Résidence Les Ajoncs", "22 rue du Four", "35400 Saint-Malo"], "22",
                                                    "rue du Four", "35400", "Saint-Malo", None, None, "Résidence Les Ajoncs"))
    items = [Item("Forfait Fibre Famille", 1, None, "29.16", 20), Item("Ligne mobile 100 Go", 2, None, "13.33", 20),
             Item("Location répéteur", 1, None, "2.50", 20)]
    doc = Document("fr-telecom", "fr", "FR", "EUR", "1 234,56", "{} €", "{dd}/{mm}/{yyyy}", supplier, buyer, items,
                   category="telecom")
    doc.tags = ["telecom", "debit-date", "band-letterhead"]
    s = doc.open(out)
    s.box(0, 0, 595.28, 60, "#E4572E", None)
    s.text(LEFT, 38, supplier.name_run(), 20, True, color="#FFFFFF")
    s.text(RIGHT, 38, "Votre facture", 13, align="r", color="#FFFFFF")
    s.lines(330, 120, buyer.rows(), 10, 13)
    meta_rows(s, LEFT, 96, [("Facture n°", doc.number("9204417780")), ("Émise le", doc.day("date", "2024-12-06")),
                            ("Compte client", F("customer_id", "7001834415")),
                            ("Ligne fixe", "09 55 01 42 77")], 90, colon=" :")
    s.text(LEFT, 196, "Période du 06/12/2024 au 05/01/2025", 9)
    y = table(doc, 206, [("Vos abonnements et services", "desc", 285, "l"), ("Quantité", "qty", 60, "r"),
                         ("Prix HT", "price", 70, "r"), ("Total HT", "total", 80, "r")])
    rows, whole = tax_rows(doc, "TVA à {rate}", "TVA", total_too=True)
    net = doc.net()
    y = totals(s, y, [("Montant total HT", doc.amount("total_net", net)), *rows,
                      ("Montant total TTC", doc.amount("total_amount", net + whole), True)])
    s.lines(LEFT, y + 20, [["Ce montant sera prélevé le ", doc.day("due_date", "2024-12-16"), " sur votre compte bancaire."],
                           ["Une question ? ", F("supplier_phone", supplier.phone), " ou ", *supplier.website_row()]], 9.5, 14)
    centred_footer(s, [[supplier.name_run(1), ", ", supplier.address_rows()[0], ", ", supplier.address_rows()[1]],
                       ["SAS au capital de 1 500 000 € - RCS Rennes - ", *supplier.registration(0), " - ",
                        *supplier.registration(1)]])
    doc.close(out)


def fr_form_letterhead(out):
    """The supplier's block is drawn once as a form XObject and placed on the page; two delivery details."""
    siren, siret, vat = _company("44830917", "0005")
    supplier = Party("Fromagerie du Val d'Ambre", Address(["ZA Les Prés Hauts", "73300 Saint-Jean-de-Maurienne"], None,
                                                          "ZA Les Prés Hauts", "73300", "Saint-Jean-de-Maurienne"),
                     [("SIRET", "Siret :", siret), ("VAT NUMBER", "TVA :", vat)], "04 79 55 01 33", "vente@valdambre.example")
    buyer = customer("L'Épicerie des Quais", Address(["51 quai Rambaud", "69002 Lyon"], "51", "quai Rambaud", "69002",
                                                     "Lyon"))
    items = [Item("Tomme affinée 6 mois, meule", 12, "pc", "58.00", "5.5", "TOM6"),
             Item("Beaufort d'été, kg", "23.4", "kg", "21.90", "5.5", "BEA-E"), Item("Emballage isotherme", 3, "pc", "6.50", 20,
                                                                                  "ISO")]
    doc = Document("fr-form-letterhead", "fr", "FR", "EUR", "1 234,56", "{} €", "{dd}.{mm}.{yyyy}", supplier, buyer, items)
    doc.tags = ["form-xobject", "delivery-address", "several-rates", "po-number"]
    doc.shipping = Address(["3 rue du Marché", "69005 Lyon"], "3", "rue du Marché", "69005", "Lyon")
    s = doc.open(out)
    s.canvas.beginForm("letterhead")
    logo(s, LEFT, 38, "#C98B1B", "frame")
    s.lines(LEFT + 46, 48, [supplier.name_run(), *supplier.address_rows(), supplier.phone_row("Tél."),
                            supplier.email_row()], 9, 12, bold_first=True)
    centred_footer(s, [[*supplier.registration(0), "   ", *supplier.registration(1)]])
    s.canvas.endForm()
    s.canvas.doForm("letterhead")
    s.text(RIGHT, 54, ["FACTURE ", doc.number("FA-004471")], 14, True, "r")
    s.text(RIGHT, 72, ["du ", doc.day("date", "2024-06-03")], 10, align="r")
    s.lines(LEFT, 130, ["Adresse de facturation", *buyer.rows(extra="+billing_address")], 9.5, 13, bold_first=True)
    s.lines(320, 130, ["Adresse de livraison", "Halle Saint-Jean, porte B", *[F("shipping_address", x) for x in
                                                                            doc.shipping.lines]], 9.5, 13, bold_first=True)
    y = meta_strip(s, LEFT, 196, 495, [("Votre commande", F("po_number+reference_numbers", "C-2024-118")),
                                       ("Bon de livraison", F("reference_numbers", "BL-55032")),
                                       ("Code client", F("customer_id", "EPQ69")),
                                       ("À régler avant le", doc.day("due_date", "2024-07-03"))])
    y = table(doc, y + 4, [("Réf.", "code", 55, "l"), ("Libellé", "desc", 190, "l"), ("Qté", "qty", 45, "r"),
                           ("Un.", "unit", 30, "c"), ("PU HT", "price", 60, "r"), ("% TVA", "rate", 50, "r"),
                           ("Montant", "total", 65, "r")], style="zebra")
    rows, whole = tax_rows(doc, "TVA {rate} sur {base}", "TVA", True)
    net = doc.net()
    totals(s, y, [("Total net HT", doc.amount("total_net", net)), *rows, ("Total des taxes", doc.amount("total_tax", whole)),
                  ("Total TTC", doc.amount("total_amount", net + whole), True)], 330)
    doc.close(out)


def fr_paid_hotel(out):
    """A hotel bill that was paid at the desk: payment date, city tax that is no VAT, nothing left to pay."""
    siren, siret, vat = _company("39174052", "0003")
    supplier = Party("Hôtel des Deux Rives", Address(["19 quai de la Loire", "49400 Saumur"], "19", "quai de la Loire",
                                                     "49400", "Saumur"),
                     [("SIRET", "N° SIRET :", siret), ("VAT NUMBER", "N° TVA :", vat)], "02 41 55 50 19",
                     "reception@deuxrives.example", "www.deuxrives.example")
    buyer = customer("Cabinet Morvan Conseil", Address(["4 place du Général", "44000 Nantes"], "4", "place du Général",
                                                       "44000", "Nantes"))
    items = [Item("Nuitée chambre double, 14 au 17 mai", 3, None, "98.00", 10), Item("Petit déjeuner buffet", 6, None, "12.00",
                                                                                   10)]
    doc = Document("fr-paid-hotel", "fr", "FR", "EUR", "1 234,56", "{} €", "{dd}/{mm}/{yy}", supplier, buyer, items,
                   fonts="Times", category="accommodation")
    doc.tags = ["payment-date", "accommodation", "surcharge"]
    s = doc.open(out)
    s.text(297, 62, supplier.name_run(), 22, True, "c", "#3B4A6B")
    s.text(297, 80, [supplier.address_rows()[0], " - ", supplier.address_rows()[1], " - ", *supplier.phone_row("Tél.")], 9,
           align="c")
    s.lines(340, 120, buyer.rows(), 10.5, 13.5)
    s.lines(LEFT, 120, [["Facture n° ", doc.number("24-05-0386")], ["Date : ", doc.day("date", "2024-05-17")],
                        "Chambre : 12", "Personnes : 2"], 10, 14)
    y = table(doc, 200, [("Désignation", "desc", 265, "l"), ("Quantité", "qty", 60, "r"), ("Prix unitaire HT", "price", 85, "r"),
                         ("Montant HT", "total", 85, "r")], style="lines")
    net = doc.net()
    rows, whole = tax_rows(doc, "TVA {rate}", "TVA", total_too=True)
    stay = Decimal("9.90")
    y = totals(s, y, [("Total HT", doc.amount("total_net", net)), *rows,
                      ("Taxe de séjour", doc.adjust("surcharge", stay)),
                      ("Total TTC", doc.amount("total_amount", net + whole + stay), True)])
    s.text(LEFT, y + 20, ["Facture acquittée le ", doc.day("payment_date", "2024-05-17"), " par carte bancaire."], 10)
    centred_footer(s, [[*supplier.registration(0), "   ", *supplier.registration(1)],
                       [*supplier.email_row(), "   ", *supplier.website_row()]])
    doc.close(out)
