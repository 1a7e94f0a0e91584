/// Label phrases of till receipts by language (ISO 639-1), in the form of ``LanguageLexicon/phrases``.
enum TillPhrases {
    static let byLanguage: [String: String] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch, "pt": portuguese,
        "pl": polish, "sv": swedish, "da": danish, "nb": norwegian, "fi": finnish, "cs": czech, "hu": hungarian,
    ]

    private static let english =
        """
        tendered: cash | tender | tendered | cash tendered | amount tendered | cash received | total cash | cash paid
        tendered: visa | mastercard | master card | credit card | debit card | card payment | visa card | amex
        tendered: american express | total tender | total tendered | paid by card | cash payment | contactless
        tendered: visa debit | customer's payment | amount received | e-wallet | cash sales | card sales
        change: change | change due | cash change | your change | change given | change amount | cash back
        itemCount: total qty | total quantity | total items | total item(s) | no of items | number of items
        itemCount: no. of items | item count | total item | items sold | main item count | number of items sold
        itemCount: total pcs | total no of items | total number of items | items count | item sold | qty total
        itemCount: total weight | total packages | total volume | gross weight | net weight | total pieces
        rounding: rounding adj | rounding adj. | rounding adjustment | cash rounding | bill rounding | round adj
        rounding: rounding amount | rounding amt | round off amount | total rounding | rounding adjusted
        surcharge: svc chg | service chg | serv charge | service chrg | svc charge | serv chg
        totalAmount: total amt | grand total amt | net total rounded | total rounded | total after rounding | rounded total | total sales
        totalAmount: total after adjustment | total sale | total payment | nett total | total incl gst & rounding
        totalAmount: total after rounding adjustment
        discount: total savings | total saving | you saved | item discount | total discount | total item discount
        discount: bill discount | member discount | disc
        totalTax: total sst | sst | service tax | sst amount | gst payable | gst tax | total gst payable
        otherNumber: cashier | counter | terminal no | till no | register | trans no | member no | slip no
        """ + "\n" + withAndWithoutTax

    /// `Total (incl. of GST)`, `Total Sales Excluding SST`: every way to say what a sum holds.
    private static let withAndWithoutTax: String = {
        let sums = [
            "total", "total sales", "total amount", "grand total", "subtotal", "amount", "total rm", "net total",
        ]
        let taxes = ["gst", "sst", "vat", "tax", "taxes", "sales tax"]
        let including = ["incl", "inclusive", "including", "includes", "with", "inc"]
        let excluding = ["excl", "exclusive", "excluding", "exclude", "before", "without", "exc"]
        func phrases(_ words: [String]) -> String {
            sums.flatMap { sum in
                taxes.flatMap { tax in
                    words.flatMap { ["\(sum) \($0) \(tax)", "\(sum) \($0) of \(tax)", "\(sum) \(tax) \($0)"] }
                }
            }.joined(separator: " | ")
        }
        return "totalAmount: \(phrases(including))\ntotalNet: \(phrases(excluding))"
    }()

    private static let german =
        """
        tendered: bar | gegeben bar | bar gegeben | bargeld | gegeben | ec-karte | ec karte | kartenzahlung | girocard
        tendered: karte gegeben | kreditkarte | barzahlung | ec-cash | bezahlt bar | bezahlt karte | gegeben eur
        tendered: bar eur | karte eur | bezahlung karte | bezahlung bar
        change: rückgeld | rueckgeld | wechselgeld | zurück | zurück eur | rückgeld bar | rückgeld eur | retour bar
        itemCount: anzahl artikel | artikelanzahl | posten | anzahl posten | anzahl positionen | artikel gesamt
        totalAmount: zu zahlen eur | summe eur | gesamtsumme eur | total eur
        """
    private static let french =
        """
        tendered: espèces | espece | carte bancaire | cb | carte bleue | reçu espèces | montant reçu | règlement espèces
        tendered: réglé par espèces | réglé par carte | payé en espèces | payé par carte | paiement cb | reçu en espèces
        tendered: règle par espece | règlement cb | espèces reçues
        change: rendu | rendu monnaie | monnaie rendue | à rendre | monnaie | rendu espèces
        itemCount: nombre d'articles | nb articles | nb d'articles | nbre articles | nombre articles | total articles
        totalAmount: total facture | total à payer | net à payer | total ttc | total eur
        """
    private static let spanish =
        """
        tendered: efectivo | entregado | importe entregado | tarjeta | tarjeta de crédito | pago con tarjeta | entrega
        tendered: tarjeta crédito | pago en efectivo | recibido
        change: cambio | su cambio | devolución cambio | importe cambio
        itemCount: total artículos | num. artículos | nº artículos | número de artículos | total unidades
        """
    private static let italian =
        """
        tendered: contante | contanti | pagamento contante | pagamento contanti | pagamento elettronico | bancomat
        tendered: carta di credito | pagamento carta | ricevuto contante | contanti ricevuti
        change: resto | resto contante | resto euro
        itemCount: numero articoli | n. articoli | totale pezzi | n. pezzi | totale articoli
        totalAmount: totale complessivo | totale euro | totale eur
        totalTax: di cui iva | totale iva
        """
    private static let dutch =
        """
        tendered: contant | contant ontvangen | pin | pinbetaling | betaald pin | betaald contant | bankpas | maestro
        tendered: contant geld | ontvangen
        change: wisselgeld | terug | retour contant | wisselgeld retour | teruggave
        itemCount: aantal artikelen | totaal artikelen | aantal stuks
        totalAmount: te betalen | totaal te betalen | totaal eur | totaal incl. btw
        """
    private static let portuguese =
        """
        tendered: numerário | dinheiro | multibanco | valor entregue | entregue | cartão de crédito
        change: troco
        itemCount: nº artigos | total artigos | número de artigos
        """
    private static let polish =
        """
        tendered: gotówka | karta płatnicza | płatność kartą | płatność gotówką | zapłacono kartą | wpłata gotówka
        change: reszta | reszta gotówka
        itemCount: liczba pozycji
        totalAmount: suma pln | razem pln
        totalTax: suma ptu | ptu
        """
    private static let swedish =
        """
        tendered: kontant | mottaget | mottaget kontant | betalkort | kortbetalning
        change: växel | tillbaka | åter
        """
    private static let danish =
        """
        tendered: kontant | modtaget | dankort | betalt kontant
        change: byttepenge | retur
        """
    private static let norwegian =
        """
        tendered: kontant | mottatt | bankkort | betalt kontant
        change: veksel | tilbake
        """
    private static let finnish =
        """
        tendered: käteinen | annettu | korttimaksu | pankkikortti
        change: takaisin | vaihtoraha
        """
    private static let czech =
        """
        tendered: hotovost | hotově | platební karta | platba kartou | přijato hotově
        change: vráceno | vrátit
        """
    private static let hungarian =
        """
        tendered: készpénz | bankkártya | kapott összeg
        change: visszajáró
        """
}
