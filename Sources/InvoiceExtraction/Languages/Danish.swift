extension LanguageLexicon {
    /// Label phrases of Danish invoices.
    static let danish = LanguageLexicon(
        code: "da",
        phrases: """
            invoiceNumber: fakturanummer | faktura nr. | fakturanr. | faktura nr | faktura nummer | kreditnota nr.
            invoiceNumber: kreditnotanr. | kreditnotanummer | kreditnota nr | faktura-nr. | fakturanr
            invoiceNumber: kreditnota nummer
            invoiceDate: fakturadato | udstedelsesdato | kreditnotadato | dato for faktura | udskrevet | udstedt
            invoiceDate: faktura dato | fakt. dato | kreditnota dato | udstedt den
            plainDate: dato
            dueDate: forfaldsdato | forfald | betales senest | sidste rettidige betaling | senest | betalingsfrist
            dueDate: rettidig betaling | forfalder | sidste betalingsdato | senest betales
            dueDate: sidste rettidige betalingsdato | betal senest | forfaldsdag | betales senest den
            dueDate: sidste rettidige betalingsdag | betalingsdato senest
            paymentDate: betalt den | betalingsdag | betalt d. | betalingsdato
            otherDate: leveringsdato | ordredato | periode | leveret | dato for levering | ordre dato | levering
            otherDate: leveret den | bestillingsdato | faktureringsperiode | levering dato | periode fra
            otherDate: oprindelig faktura
            totalAmount: i alt | total inkl. moms | at betale | i alt inkl. moms | at betale i alt | totalbeløb
            totalAmount: i alt dkk | total dkk | i alt at betale | i alt inkl. moms dkk | total inkl. moms dkk
            totalAmount: samlet beløb | total (dkk) | i alt dkk inkl. moms | fakturatotal | fakturabeløb
            totalAmount: samlet total | til gode | total inklusive moms | beløb i alt | samlet beløb inkl. moms
            totalAmount: i alt inkl moms | i alt til betaling | total incl. moms | at betale dkk | i alt kr | totalsum
            amountDue: restbeløb | resterende | saldo | til betaling
            plainTotal: total | beløb
            totalNet: subtotal | netto | total ekskl. moms | momsgrundlag | momspligtigt beløb | i alt ekskl. moms
            totalNet: nettobeløb | i alt excl. moms | subtotal ekskl. moms | total ekskl. moms dkk
            totalNet: total excl. moms | nettobeløb dkk | subtotal excl. moms | i alt ekskl moms
            totalNet: beløb ekskl. moms | subtotal dkk | netto i alt | total uden moms | varebeløb
            totalNet: momspligtig beløb | i alt uden moms | nettototal | i alt eks. moms | i alt ekskl. moms dkk
            totalTax: moms | momsbeløb | heraf moms | moms i alt | moms dkk | moms i alt dkk | moms beløb
            totalTax: moms udgør | 25% moms | moms kr | heraf moms dkk | total moms | moms 25% | beregnet moms
            totalTax: momsbeløb dkk | salgsmoms
            taxRate: moms % | moms% | momssats | moms-%
            taxBase: momsgrundlag | grundlag | netto | momspligtigt beløb
            prepaid: forudbetaling | betalt | indbetalt | acontobetaling | aconto | forudbetalt
            discount: rabat
            shipping: fragt | forsendelse | porto | levering | fragtomkostninger | forsendelsesomkostninger
            surcharge: gebyr | tillæg | faktureringsgebyr
            rounding: afrunding | øreafrunding
            carryOver: overført | at overføre | transport | overføres | overført fra forrige side
            unitPrice: pris | stykpris | enhedspris | á pris | pris/stk | pris pr. stk. | enhed pris
            quantity: antal | ant. | mængde
            unit: enhed | enh.
            itemDescription: beskrivelse | tekst | vare | produkt | ydelse | betegnelse | varebeskrivelse
            productCode: varenr. | varenummer | varenr
            position: pos | linje
            lineTotal: beløb | i alt | total | pris i alt | linjetotal | netto
            lineTax: moms | momsbeløb
            purchaseOrder: rekvisition | rekvisitionsnr. | jeres ordre | deres ordrenr. | indkøbsordre | jeres ordrenr.
            purchaseOrder: deres ordre | indkøbsordrenr. | ordrenr | rekv.nr. | deres rekvisition | jeres rekvisition
            purchaseOrder: indkøbsordrenummer
            reference: ordrenummer | ordrenr. | deres ref. | vor ref. | ordre nr. | betalings-id | jeres ref.
            reference: reference | projekt | projektnr. | sagsnr. | aftalenr. | referencenr. | vores ref.
            reference: referencenummer | sagsnummer | aftalenummer | kontraktnr.
            customerNumber: kundenummer | kundenr. | kundenr | debitornr. | kontonr. | kunde nr. | kunde-id
            otherNumber: side
            terms: betalingsbetingelser | betaling | betalingsvilkår | bet.betingelser | betalingsbet.
            phone: tlf | telefon | tlf. | mobil | tel
            fax: fax | telefax
            email: e-mail | mail
            website: hjemmeside | web
            registration: cvr | cvr-nr. | cvr nr. | se-nr. | cvr-nr | cvr nummer
            iban: iban
            bic: bic | swift | swift/bic | swiftkode
            bankAccount: iban | bank | kontonr | reg.nr. | konto nr.
            accountNumber: kontonr | kontonr. | kontonummer | konto nr. | konto
            routingNumber: reg.nr. | reg. nr. | reg.nr
            customer: kunde | faktureres til | faktureringsadresse | køber | debitor | modtager | bestiller
            billTo: faktureringsadresse | faktureres til | fakturaadresse | faktura til
            shipTo: leveringsadresse | leveres til | levering til | leveringsadr. | leveringssted | lev. adresse
            supplier: sælger | leverandør | fra | betalingsmodtager | afsender | udsteder | firma | virksomhed
            invoiceTitle: faktura | proformafaktura | salgsfaktura | regning
            creditTitle: kreditnota | kreditfaktura | kreditering
            quoteTitle: tilbud
            orderTitle: indkøbsordre | ordrebekræftelse
            receiptTitle: kvittering | bon
            statementTitle: kontoudtog
            payslipTitle: lønseddel
            partyName: navn | firmanavn
            partyAddress: adresse
            reference: følgeseddel | følgeseddelnr.
            creditNumber: kreditnota nr. | kreditnotanr. | kreditnotanummer | kreditnota nr
            creditNumber: kreditnota nummer
            """)
}
