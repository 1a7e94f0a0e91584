/// The words of payment terms in sixteen languages, folded (``TextFolding/fold(_:)``).
enum PaymentTermLexicon {
    static let dayWords = set(
        """
        day days tag tage tagen tg jour jours jrs dia dias giorno giorni gg dag dage dagen dagar dager dgn dni dzien \
        dniach dnu dny dnech paiva paivaa paivan pv vrk zi zile nap napon napos gun gunluk gunu
        """)

    static let weekWords = set(
        "week weeks woche wochen semaine semaines settimane semanas weken vecka veckor uger uker")

    /// Words that mean "in full, without discount" and stand beside the days.
    static let netWords = set("net netto neto netti nett n")

    /// Words with which a line about something else than paying begins to speak of days.
    static let foreignStems = list(
        """
        deliver liefer livrais livraison entrega consegna lever dostaw dodan dodac garant warrant return retour rueckgabe \
        ruckgab reso devoluc zwrot trial probe essai valid gultig giltig kundig cancel notice verzug overdue retard penal \
        penalit interest zins mora mahn reklam claim beanstand widerruf storn shipping versand toimitus livrare szallit \
        teslim iade period rental miet night nacht
        """)

    /// Beginnings of words that speak of paying.
    static let cueStems = list(
        """
        pay due net terms zahl fallig begleich ziel regl paiement payable echeance pago pagos pagar vencim vence condic \
        pagament scaden betal vervald vervaldat vencimento prazo plat zaplat splat uhrad forfald forfall eradypaiva erap \
        maksu maksa scadent fizet hatarid odeme vade skonto \
        escompte sconto termijn paid
        """)

    /// Beginnings of words that mark the days after which they stand, or before which: `30 days from invoice date`.
    static let cueStemsAfterDays = list("rechnung factur fattura faktur fact fatur fv szamla lasku invoice receipt")
    static let cuesBeforeDays = set("within binnen innerhalb innert inom innen sous entro dentro indenfor inden")

    static let discountStems = list(
        """
        skonto discount escompte descuento pronto sconto korting desconto slev rabat indirim alennus kassa engedm \
        reducer disc skont
        """)

    /// Phrases that let the term run to the end of a month.
    static let endOfMonth = phrases(
        """
        eom|end of month|end of the month|end of following month|month end|fin de mois|fin du mois|fdm|monatsende|
        ende des monats|ende monat|zum monatsende|fine mese|fm|ffm|dffm|df fm|fin de mes|fin mes|einde maand|
        einde van de maand|eind van de maand|fim do mes|fim de mes|fim mes|koniec miesiaca|konca miesiaca|konec mesice|
        konce mesice|manadens slut|manadsslut|manadsskifte|manedens udgang|lobende maned|utgangen av maneden|
        kuun loppu|kuukauden loppu|kuukauden lopussa|sfarsitul lunii|sfarsit de luna|honap vege|honap vegeig|ay sonu
        """)

    /// Phrases that say "at once" wherever they stand.
    static let immediate = phrases(
        """
        due upon receipt|due on receipt|payable upon receipt|payable on receipt|payment upon receipt|payment on receipt|
        due immediately|payable immediately|immediate payment|payment immediate|due now|cash on delivery|
        sofort fallig|sofort zahlbar|zahlbar sofort|fallig sofort|sofort ohne abzug|sofort nach erhalt|zahlung sofort|
        paiement comptant|comptant a reception|paiement a reception|payable a reception|a reception de facture|
        a reception de la facture|a reception facture|paiement immediat|payable immediatement|payable comptant|
        a la vista|al contado|pago inmediato|pago contado|pagamento a vista|pronto pagamento|pagamento imediato|
        rimessa diretta|vista fattura|a vista fattura|ricevimento fattura|pagamento immediato|pagamento contanti|
        per direct|direct te betalen|direct opeisbaar|na ontvangst|contante betaling|platne natychmiast|
        platnosc natychmiastowa|splatne ihned|splatnost ihned|platba ihned|betalas omgaende|omgaende betalning|
        netto kontant|kontant betaling|betales straks|forfalder straks|heti maksettava|plata imediata|plata la vedere|
        azonnal fizetendo|azonnali fizetes|pesin odeme|hemen odenecek
        """)

    /// Words that say so only in a line about paying, or alone.
    static let immediateBesideCue = phrases(
        """
        upon receipt|on receipt|immediately|immediate|sofort|prompt|nach erhalt|bei erhalt|a reception|des reception|
        comptant|contado|inmediato|a vista|contanti|immediato|contant|natychmiast|ihned|omgaende|kontant|straks|
        heti|imediat|la vedere|azonnal|pesin|hemen|cash
        """)

    private static func set(_ text: String) -> Set<String> { Set(list(text)) }

    private static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private static func phrases(_ text: String) -> [[String]] {
        text.split(separator: "|").map { phrase in
            phrase.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        }.sorted { $0.count > $1.count }
    }
}
