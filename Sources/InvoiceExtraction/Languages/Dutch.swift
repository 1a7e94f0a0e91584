extension LanguageLexicon {
    /// Label phrases of Dutch invoices.
    static let dutch = LanguageLexicon(
        code: "nl",
        phrases: """
            invoiceNumber: factuurnummer | factuurnr | factuurnr. | factuur nr | factuur nummer | factuur nr.
            invoiceNumber: nota nummer | notanummer | creditnotanummer | creditnota nr | creditnota nr.
            invoiceNumber: creditfactuur nr. | creditfactuurnummer | factuur | factuur-nr | factuur no | factuur #
            invoiceDate: factuurdatum | datum factuur | datum van uitgifte | factuur datum | datum creditnota
            invoiceDate: creditdatum | creditnotadatum | datum van factuur | facturatiedatum | opgemaakt op
            invoiceDate: documentdatum | creditfactuurdatum
            plainDate: datum | d.d. | op
            dueDate: vervaldatum | vervaldag | te betalen voor | betalen voor | uiterste betaaldatum
            dueDate: betaal uiterlijk | uiterlijk | vervalt op | te voldoen voor | betaaltermijn | betalen vóór
            dueDate: uiterste betaaldag | te betalen vóór | betalen uiterlijk | uiterste datum
            dueDate: vervaldatum factuur | betaaldatum uiterlijk | verval datum | te betalen uiterlijk
            dueDate: uiterlijk te betalen op | incassodatum | wordt geïncasseerd op | betalen uiterlijk op
            dueDate: vervalt
            paymentDate: betaald op | betaaldatum | betaling ontvangen op | voldaan op | datum betaling
            otherDate: leverdatum | orderdatum | besteldatum | bestelling van | periode | leveringsdatum | t/m
            otherDate: verzenddatum | afdrukdatum | datum levering | datum bestelling | periode van | geleverd op
            otherDate: besteld op | offertedatum | datum order | oorspronkelijke factuur van | facturatieperiode
            otherDate: prestatiedatum
            totalAmount: totaal incl. btw | totaal inclusief btw | totaal incl btw | te betalen | totaalbedrag
            totalAmount: totaal te betalen | te voldoen | factuurbedrag | totaal factuur | eindtotaal | totaal incl.
            totalAmount: bedrag incl. btw | totaal inclusief | totaal (incl. btw) | totaal te voldoen | totaal eur
            totalAmount: totaal factuurbedrag | bruto | totaal bruto | totaal bedrag | totaal incl. 21% btw
            totalAmount: factuur totaal | factuurtotaal | totaal credit | te crediteren | totaal creditnota
            totalAmount: totaalbedrag incl. btw | totaal in eur | totaalbedrag inclusief btw | bedrag inclusief btw
            totalAmount: totaal betaald | te ontvangen
            amountDue: openstaand | nog te betalen | resterend | openstaand bedrag | te betalen | restant
            plainTotal: totaal | bedrag
            totalNet: totaal excl. btw | totaal exclusief btw | subtotaal | totaal excl btw | netto | nettobedrag
            totalNet: bedrag excl. btw | grondslag | totaal excl. | maatstaf | netto totaal | exclusief btw
            totalNet: subtotaal excl. btw | totaal (excl. btw) | totaal ex btw | totaal ex. btw
            totalNet: netto totaal excl. | totaal netto | bedrag exclusief btw | totaal goederen
            totalNet: subtotaal exclusief btw | totaal bedrag excl. btw | goederenbedrag | totaalbedrag excl. btw
            totalNet: totaalbedrag exclusief btw
            totalTax: btw | btw bedrag | btw-bedrag | totaal btw | bedrag btw | btw hoog | btw laag | btw 21%
            totalTax: totaal btw bedrag | btw totaal | totaalbedrag btw | btw eur | waarvan btw | btw over
            totalTax: belasting
            taxRate: btw % | btw-tarief | tarief | btw% | btw tarief | btw-percentage | % btw
            taxBase: grondslag | over | maatstaf | maatstaf van heffing | netto | bedrag excl.
            prepaid: aanbetaling | reeds betaald | betaald | voldaan | reeds voldaan | vooruitbetaald | voorschot
            prepaid: reeds ontvangen
            discount: korting | kortingen | totaal korting | actiekorting
            shipping: verzendkosten | vracht | bezorgkosten | porto | transportkosten | vrachtkosten
            surcharge: toeslag | administratiekosten
            rounding: afronding
            carryOver: transport | over te brengen | overgebracht | te transporteren | transporteren
            carryOver: saldo vorige pagina
            unitPrice: prijs | stukprijs | eenheidsprijs | prijs per stuk | prijs excl. | prijs excl. btw
            unitPrice: stuksprijs | tarief | per stuk | prijs/stuk
            quantity: aantal | aantal stuks | uren | hoeveelheid
            unit: eenheid | eenh. | per
            itemDescription: omschrijving | artikel | product | beschrijving | dienst | product/dienst
            itemDescription: artikelomschrijving
            productCode: artikelnummer | artikelnr | artikelnr. | artikelcode | code
            position: pos | pos. | nr
            lineTotal: totaal | bedrag | totaalprijs | subtotaal | totaal excl. | bedrag excl. btw
            lineTotal: totaal excl. btw | netto bedrag
            lineTax: btw | btw bedrag
            purchaseOrder: ordernummer | ordernr | bestelling | uw ordernummer | uw bestelnummer | uw ordernr
            purchaseOrder: inkoopordernummer | uw bestelling | inkoopnummer | po-nummer | uw inkoopnummer
            purchaseOrder: uw inkooporder | bestelbonnummer | bestelnr | bestelnr.
            reference: bestelnummer | uw referentie | onze referentie | referentie | contractnummer
            reference: betalingskenmerk | kenmerk | uw kenmerk | offertenummer | debiteur referentie
            reference: referentienummer | project | projectnummer | ons kenmerk | uw ref. | contractnr | offertenr
            reference: dossiernummer | ref. | projectnr | referentie klant | uw ref
            customerNumber: klantnummer | klantnr | debiteurnummer | klantnr. | relatienummer | debiteurennummer
            customerNumber: uw klantnummer | klant nr | klantcode | klant-nr | klantid | klant id | debiteurnr
            customerNumber: debiteurnr. | uw klantnr
            otherNumber: pagina | vrachtbrief | serienummer
            numberSign: nummer | nr
            terms: betalingsvoorwaarden | betalingsconditie | betalingstermijn | betaalconditie
            terms: betaalvoorwaarden | betaalwijze | betalingscondities
            phone: telefoon | tel | mobiel | t | tel. | telefoonnummer
            fax: fax
            email: e-mail | email
            website: website | internet | web
            registration: btw-nummer | btw nummer | btw nr | btw-nr | btw id | btw nr. | btw-id
            registration: btw identificatienummer | kvk | kvk-nummer | k.v.k. | kvk nr | handelsregister | kvk nummer
            iban: iban | iban no | iban no. | iban nr | iban-nr. | iban code | iban number
            bic: bic | swift | bic-code | bic code | swift/bic
            bankAccount: iban | rekeningnummer | bankrekening | bank | banknr
            accountNumber: rekeningnummer | bankrekening | banknr | rekening
            customer: factuuradres | klant | aan | factuur aan | t.a.v. | debiteur | afnemer | klantgegevens
            customer: geachte | klantnaam | opdrachtgever | gefactureerd aan | koper
            billTo: factuuradres | factuur aan | gefactureerd aan
            shipTo: afleveradres | bezorgadres | leveradres | verzendadres | geleverd aan | levering aan
            shipTo: verzonden naar | afleveren bij | verzenden naar
            supplier: leverancier | afzender | van | verkoper | t.n.v. | ten name van | rekeninghouder
            supplier: op naam van | bedrijf | begunstigde | opdrachtnemer | uw leverancier
            invoiceTitle: factuur | verkoopfactuur | nota | rekening | proforma factuur | eindfactuur
            creditTitle: creditnota | creditfactuur | credit nota | credit factuur | creditering
            quoteTitle: offerte | prijsopgave
            orderTitle: inkooporder | orderbevestiging | bestelbon
            receiptTitle: kassabon | bon | kwitantie | betaalbewijs
            statementTitle: rekeningoverzicht | rekeningafschrift
            payslipTitle: loonstrook | salarisstrook
            partyName: naam | bedrijfsnaam
            partyAddress: adres | postadres | vestigingsadres
            reference: pakbon | pakbonnummer
            surcharge: toeristenbelasting
            paymentDate: betaald per automatische incasso op | geïncasseerd op
            creditNumber: creditnotanummer | creditnota nr | creditnota nr. | creditfactuur nr.
            creditNumber: creditfactuurnummer
            """)
}
