"""Invented invoice text: words of the trade in fifteen languages, amounts, dates, numbers, made-up names."""

from __future__ import annotations

import random

VOCABULARY = {
    "en": "Invoice Number Date Due Total Subtotal Quantity Unit price Description Shipping Bank transfer Customer Thank",
    "de": "Rechnung Straße Übertrag Fälligkeit Menge Stück Einzelpreis Gesamtbetrag Umsatzsteuer Größe für Lieferung über",
    "fr": "Facture Échéance Quantité Désignation Montant Remise Numéro Société Référence à payer Règlement reçu Août Noël",
    "es": "Factura Número Año Descripción Señor Dirección Compañía Vencimiento Teléfono Código ¿Cuánto Información Niño",
    "it": "Fattura Quantità Società Città Scadenza Totale dovuto perché Imponibile Aliquota Spedizione Pagamento Libertà",
    "pt": "Fatura Número Descrição Preço Endereço Vencimento Código São João Observações Condições líquido à vista Ação",
    "nl": "Factuur Vervaldatum Omschrijving Aantal Bedrag Btw-nummer Coöperatie Financiële Reünie Geïnd Vestiging Prijs",
    "pl": "Faktura Należność Ilość Płatność Sprzedaż Łódź Żółty Świętokrzyska Źródło Zażółć Częstochowa Sprzedawca gęś",
    "cs": "Faktura Daňový doklad Částka Množství Splatnost Příjemce Údaje Kč Děčín Účet Žižkov Březen Říjen Ústí Číslo",
    "sk": "Faktúra Množstvo Dodávateľ Odberateľ Suma Ľubica Dĺžka Názov položky Účet Žilina Apríl Výška Kôň Vŕba",
    "hu": "Számla Fizetési határidő Összeg Mennyiség Vevő Győr Műszaki Nettó Bruttó Ügyfél Kézbesítés Őriszentpéter tűz",
    "ro": "Factură Cantitate Preț unitar Scadență Plată Bucureşti Iaşi Vânzător Cumpărător Valoare Țară Înregistrare și",
    "sv": "Faktura Förfallodatum Antal Å-pris Belopp Moms Göteborg Malmö Örebro Kundnummer Betalningsvillkor Återbetalning",
    "da": "Faktura Beløb Køber Sælger Antal Århus København Øresund Forfaldsdato Næstved Mængde Gebyr Kørsel Råvare Æble",
    "tr": "Fatura Tutar Müşteri İstanbul Öğrenci Şirket Çanakkale Ödeme Açıklama Iğdır Ürün Kişi Sayı Değer Ağustos Güneş",
}

SYLLABLES = "ba be bi bo ca co da de di do fe fi ga go ha he in ka ke ki la le li lo ma me mi mo na ne ni no or pa pe pi po ra re ri ro sa se si so ta te ti to tra tro un va ve vi vo za zu".split()  # fmt: skip
CURRENCIES = ["€", "£", "$", "₹", "EUR", "USD", "GBP", "PLN", "zł", "Kč", "Ft", "lei", "kr", "CHF", "TL", "₺", "R$"]
LEGAL_FORMS = ["GmbH", "Ltd.", "S.A.", "S.r.l.", "B.V.", "AB", "ApS", "Sp. z o.o.", "s.r.o.", "Kft.", "Inc.", "SARL"]
SIGNS = ["½", "¼", "¾", "m²", "m³", "°C", "№", "™", "®", "©", "§", "±", "×", "–", "—", "•", "µm", "%", "&", "@", "#"]


class Words:
    """Random text; the same seed gives the same text."""

    def __init__(self, random_source: random.Random, language: str | None = None):
        self.random = random_source
        self.language = language or random_source.choice(sorted(VOCABULARY))
        self.vocabulary = VOCABULARY[self.language].split()

    def word(self) -> str:
        return self.random.choice(self.vocabulary)

    def phrase(self, least: int = 1, most: int = 6) -> str:
        words = [self.word() if self.random.random() < 0.7 else self.name() for _ in range(self.random.randint(least, most))]
        text = " ".join(words)
        if self.random.random() < 0.1:
            text += " " + self.random.choice(SIGNS)
        if self.random.random() < 0.1:
            text = f"({text})"
        return text.upper() if self.random.random() < 0.12 else text

    def name(self) -> str:
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(2, 4))).capitalize()

    def company(self) -> str:
        return f"{self.name()} {self.random.choice(['', '& '])}{self.name()} {self.random.choice(LEGAL_FORMS)}"

    def amount(self) -> str:
        value = round(10 ** self.random.uniform(-0.5, 5.2), 2)
        text = f"{value:,.2f}"
        style = self.random.randrange(4)
        if style == 1:
            text = text.replace(",", " ").replace(".", ",")
        elif style == 2:
            text = text.replace(",", "_").replace(".", ",").replace("_", ".")
        elif style == 3:
            text = text.replace(",", "")
        if self.random.random() < 0.5:
            currency = self.random.choice(CURRENCIES)
            text = f"{currency}{text}" if len(currency) == 1 and self.random.random() < 0.5 else f"{text} {currency}"
        return ("-" if self.random.random() < 0.06 else "") + text

    def date(self) -> str:
        day, month, year = self.random.randint(1, 28), self.random.randint(1, 12), self.random.randint(1998, 2032)
        forms = "{d:02}.{m:02}.{y} {d:02}/{m:02}/{y} {y}-{m:02}-{d:02} {d}-{m}-{y} {m:02}/{d:02}/{s:02} {d}._{w}_{y}".split()
        form = self.random.choice(forms).replace("_", " ")
        return form.format(d=day, m=month, y=year, s=year % 100, w=self.word())

    def number(self) -> str:
        digits = "".join(self.random.choice("0123456789") for _ in range(self.random.randint(1, 12)))
        form = self.random.randrange(6)
        if form == 0:
            return self.random.choice(["INV-", "RE", "F", "No. ", "#", "FA/"]) + digits
        if form == 1:
            country = self.random.choice(["DE", "FR", "GB", "PL", "CZ", "NL"])
            groups = "".join(self.random.choice("0123456789") for _ in range(20))
            return country + groups[:2] + " " + " ".join(groups[i : i + 4] for i in range(2, 18, 4))
        if form == 2:
            return f"+{digits[:2]} {digits[2:5]} {digits[5:]}".strip()
        if form == 3:
            return f"{self.name().lower()}@{self.name().lower()}.{self.random.choice(['com', 'de', 'eu', 'pl'])}"
        return digits

    def label(self) -> str:
        return self.word() + self.random.choice([":", "", " :", "."])
