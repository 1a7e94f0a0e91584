extension LanguageLexicon {
    /// Label phrases of Norwegian invoices.
    static let norwegian = LanguageLexicon(
        code: "nb",
        phrases: """
            invoiceNumber: fakturanummer | fakturanr | faktura nr. | fakturanr. | kreditnota nr | kreditnotanr.
            invoiceNumber: kreditnotanummer | kreditnotanr | faktura nummer | kreditnota nr.
            invoiceDate: fakturadato | kreditnotadato | faktura dato | utstedt | utstedelsesdato | dato faktura
            invoiceDate: utstedt dato | fakt. dato | kreditnota dato
            plainDate: dato
            dueDate: forfallsdato | forfall | betalingsfrist | betales innen | betal innen | forfaller
            dueDate: forfaller den | betales senest | innen dato | frist | siste betalingsdato
            dueDate: betalingsdato innen | betales innen dato
            paymentDate: betalt den | betalt dato | betalingsdato
            otherDate: leveringsdato | ordredato | periode | levert | bestillingsdato | leveranse | levert dato
            otherDate: faktureringsperiode | tjenesteperiode | tilbudsdato | opprinnelig faktura
            totalAmount: å betale | totalt | total inkl. mva | sum inkl. mva | beløp å betale | totalt inkl. mva
            totalAmount: å betale nok | sum å betale | totalsum | totalt nok | total nok | beløp å betale nok
            totalAmount: til gode | sum inkl mva | total inkl. mva. | totalbeløp | fakturabeløp | total å betale
            totalAmount: totalt å betale | sum nok | total inkl mva | sluttsum | fakturasum | totalsum inkl. mva
            totalAmount: beløp inkl. mva | total inkl. mva nok
            amountDue: restbeløp | gjenstår | utestående | å betale
            plainTotal: total | sum | beløp
            totalNet: netto | sum eks. mva | netto beløp | grunnlag | total eks. mva | eks. mva | nettobeløp
            totalNet: delsum | sum eks mva | total eks mva | netto sum | sum netto | beløp eks. mva
            totalNet: sum ekskl. mva | netto total | totalt eks. mva | avgiftsgrunnlag | nettosum | subtotal
            totalNet: delsum eks. mva | netto beløp nok | sum eks. mva nok | mva-grunnlag | total ekskl. mva
            totalNet: sum eksl. mva | sum ekskl mva
            totalTax: mva | mva beløp | merverdiavgift | herav mva | sum mva | mva nok | mva-beløp | sum mva nok
            totalTax: mva beløp nok | totalt mva | herav mva nok | 25% mva | mva total | mva totalt | beregnet mva
            totalTax: mva 25% | total mva | utgående mva | mva kr
            taxRate: mva % | mva% | mva-sats | mva sats | sats
            taxBase: grunnlag | mva-grunnlag | netto | mva grunnlag
            prepaid: forskudd | betalt | innbetalt | forhåndsbetalt
            discount: rabatt | rabatter
            shipping: frakt | porto | levering | fraktkostnad
            surcharge: gebyr | fakturagebyr | tillegg
            rounding: avrunding | øreavrunding
            carryOver: overført | å overføre | transport | overføres
            unitPrice: pris | enhetspris | pris pr. enhet | a-pris | à-pris
            quantity: antall | ant. | mengde
            unit: enhet | enh.
            itemDescription: beskrivelse | produkt | tjeneste | tekst | vare
            productCode: varenr | varenr. | varenummer | artikkelnr
            position: pos | linje
            lineTotal: beløp | sum | totalt | netto | linjesum | total
            lineTax: mva | mva-beløp
            purchaseOrder: deres ordre | innkjøpsordre | bestillingsnummer | deres bestilling | bestillingsnr.
            purchaseOrder: innkjøpsordrenummer | deres ordrenr | deres bestillingsnr | innkjøpsordrenr
            reference: ordrenummer | deres ref | vår ref | kid | kid-nummer | ordrenr | bestillingsnr | referanse
            reference: prosjekt | prosjektnr | vår referanse | deres referanse | avtalenr | referansenummer
            reference: referansenr | prosjektnummer | kontraktsnr | saksnr | merking
            customerNumber: kundenummer | kundenr | kundenr. | deres kundenr
            otherNumber: side | følgeseddel | plukkliste
            terms: betalingsbetingelser | betalingsvilkår | betaling | betalingsbet.
            phone: tlf | telefon | tel | tlf. | mobil
            fax: faks | telefaks
            email: e-post | epost
            website: nettside | web
            registration: org.nr | org nr | organisasjonsnummer | orgnr | foretaksregisteret
            iban: iban
            bic: bic | swift | bic/swift | swift/bic
            bankAccount: kontonummer | kontonr | iban | bankkonto | konto
            accountNumber: kontonummer | kontonr | kontonr. | bankkonto | konto
            customer: kunde | fakturaadresse | faktura til | kjøper | mottaker | bestiller
            billTo: fakturaadresse | faktura til | faktureringsadresse | faktureres
            shipTo: leveringsadresse | leveres til | levering til | leveringssted | mottaker levering
            supplier: selger | leverandør | fra | betalingsmottaker | avsender | utsteder | firma
            invoiceTitle: faktura | proformafaktura | salgsfaktura | regning
            creditTitle: kreditnota | kreditfaktura | kreditering
            quoteTitle: tilbud
            orderTitle: innkjøpsordre | ordrebekreftelse | bestilling
            receiptTitle: kvittering
            statementTitle: kontoutskrift
            payslipTitle: lønnsslipp
            partyName: navn | firmanavn
            partyAddress: adresse | postadresse | besøksadresse
            reference: pakkseddel | pakkseddelnr
            creditNumber: kreditnota nr | kreditnotanr. | kreditnotanummer | kreditnotanr
            creditNumber: kreditnota nr.
            """)
}
