/// Signs that a line is anything but part of an address.
enum LineVeto {
    static func applies(to line: String) -> Bool {
        var previous: Unicode.Scalar = " "
        var digitRun = 0
        for scalar in line.unicodeScalars {
            switch scalar {
            case "@", "%", "=", "€", "$", "£", "₹", "?", "!", "<", ">", "_", "*", "+": return true
            case ":" where previous != "o" && previous != "O": return true
            default: break
            }
            digitRun = scalar.value >= 0x30 && scalar.value <= 0x39 ? digitRun + 1 : 0
            if digitRun > 6 { return true }
            previous = scalar
        }
        for piece in line.split(whereSeparator: \.isWhitespace) where isAmountOrDate(piece) { return true }
        for piece in line.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "." && $0 != "-" }) {
            var word = Folding.fold(String(piece))
            while word.last == "." { word.removeLast() }
            // "Åre" is a town, "are" is not.
            let isAccented = word.utf8.count <= 4 && !piece.utf8.allSatisfy { $0 < 128 }
            if words.contains(word), !isAccented { return true }
            if word.hasPrefix("www.") || word.hasPrefix("http") { return true }
            if endings.contains(where: { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }) { return true }
        }
        return false
    }

    /// `12,50`, `1.250,00`, `24.12.2024`, `2024-12-24`, `12/24/2024`.
    private static func isAmountOrDate(_ piece: Substring) -> Bool {
        let bytes = Array(piece.utf8)
        guard let first = bytes.first, first.isDigit else { return false }
        var groups: [Int] = [0]
        var marks: [UInt8] = []
        for byte in bytes {
            if byte.isDigit {
                groups[groups.count - 1] += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")
                || byte == UInt8(ascii: "-")
            {
                marks.append(byte)
                groups.append(0)
            } else {
                return false
            }
        }
        guard let mark = marks.first, groups.allSatisfy({ $0 > 0 }) else { return false }
        if groups.count == 2 {
            return (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")) && groups[1] == 2
        }
        return groups.count == 3
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    /// Words of invoices and of sentences in 16 languages, folded.
    private static let words = set(
        """
        invoice invoices total subtotal amount date due number page seite pagina strona strana sida side sivu oldal sayfa \
        rechnung rechnungs kunde kundennummer kunden betrag datum summe gesamt netto brutto mwst ust steuer faktura \
        facture factures montant tva client page commande devis echeance reglement paiement factura facturas importe \
        fecha iva cliente cantidad precio vencimiento fattura importo totale quantita prezzo scadenza pagamento \
        factuur bedrag datum btw klant klantnummer aantal prijs vervaldatum betaling fatura valor quantidade preco \
        vencimento kwota razem data zaplaty nabywca sprzedawca ilosc cena castka celkem dodavatel odberatel mnozstvi \
        summa belopp forfallodatum moms antal pris beloeb forfaldsdato belop lasku yhteensa era paivays maara hinta \
        suma cantitate pret scadenta szamla osszeg osszesen fizetesi hatarido mennyiseg vevo tutar toplam tarih miktar \
        qty quantity price unit-price description beschreibung menge preis bezeichnung artikel article articulo pos \
        tel telefon telephone phone fax mobile mobil email e-mail mail iban bic swift konto kontonummer account bank \
        banque banco banca sparkasse volksbank blz vat gst hst pan gstin siret siren rcs hrb hra kvk nip regon dic ico \
        please thank thanks bitte danke vielen merci gracias grazie bedankt obrigado your you we our is are was were have \
        has this that these with within without from will shall must should upon-receipt wir sie ihr ihre ihnen unser \
        unsere ist sind wird werden haben nicht nous vous votre notre est sont avec dans pour ist innerhalb tage days \
        jours dias giorni dagen dni dnu dagar paivaa zile nap gun hours stunden stk pcs stuck stueck kg eur usd gbp chf \
        order bestellung auftrag bestelling delivery liefer lieferdatum lieferung livraison reference ref payment terms \
        zahlung zahlbar zahlungsziel umsatzsteuer tax taxes discount rabatt skonto remise shipping versand balance \
        paid copyright rights reserved subject terms conditions agb registered registergericht amtsgericht \
        geschaftsfuhrer ceo director capital kapital au-capital terminal serial model version windows xxxl size \
        januar januari january february februar march marz april mai may june juni july juli august september october \
        oktober november december dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre \
        decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio \
        febbraio aprile maggio giugno luglio settembre ottobre dicembre
        """
    ).subtracting([
        // Also in names of streets and towns: "Straße des 17. Juni", "Plaza 2 de Mayo", "Piazza 4 Novembre".
        "juni", "mayo", "mai", "may", "novembre", "septembre", "settembre", "november", "abril", "juillet", "mars",
        "aprile", "april", "bank", "side", "march", "august", "terminal", "avril", "marzo", "nap", "era", "data", "pos",
        "dic", "have", "has", "is", "est", "from", "page", "cena", "capital", "bic", "fecha", "gun", "ist", "junio",
        "julio", "agosto", "octubre", "noviembre", "juin", "aout", "novembre", "oktober", "size", "model",
    ]).union(["fecha", "page", "have"])
    /// Compounds: Kundennummer, Rechnungsdatum, Steuerbetrag, factuurnummer.
    private static let endings = ["nummer", "rechnung", "datum", "betrag", "numer", "faktura"]
}
