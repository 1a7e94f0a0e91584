extension LanguageLexicon {
    /// Label phrases of Swedish invoices.
    static let swedish = LanguageLexicon(
        code: "sv",
        phrases: """
            invoiceNumber: fakturanummer | fakturanr | faktura nr | fakturanr. | faktura-nr | faktura nummer
            invoiceNumber: kreditfaktura nr | kreditnota nr | kreditfakturanummer | faktura-nummer | fakt.nr
            invoiceDate: fakturadatum | faktura datum | kreditdatum | utställd | datum faktura | utställningsdatum
            invoiceDate: fakt.datum | kreditfakturadatum | fakturerat
            plainDate: datum
            dueDate: förfallodatum | förfallodag | betala senast | oss tillhanda | betalas senast
            dueDate: sista betalningsdag | förfaller | senast betald | betalas senast den | oss tillhanda senast
            dueDate: förf.datum | ska betalas senast | betalning senast | förfaller den | betaldatum
            paymentDate: betald den | betalningsdatum | betalt den | betald
            otherDate: leveransdatum | orderdatum | er orderdatum | period | utskriftsdatum | leverans datum
            otherDate: beställningsdatum | tjänstedatum | avser period | perioden | er order av | leveransdag
            otherDate: orderdag | offertdatum | utförd | faktureringsperiod | ursprunglig faktura
            totalAmount: att betala | summa att betala | totalt inkl. moms | totalt | belopp att betala | totalbelopp
            totalAmount: summa inkl. moms | total inkl. moms | att betala sek | summa sek | totalt sek
            totalAmount: totalt inkl moms | summa att betala sek | total sek | totalsumma | summa inkl moms
            totalAmount: belopp inkl. moms | slutsumma | att erhålla | totalt att betala | att betala kr
            totalAmount: totalbelopp sek | tillgodo | total inkl moms | totalsumma inkl. moms | fakturabelopp
            totalAmount: fakturasumma | total summa
            amountDue: kvar att betala | återstår | saldo | att betala
            plainTotal: summa | total | belopp
            totalNet: summa exkl. moms | netto | nettobelopp | exkl. moms | delsumma | summa netto
            totalNet: totalt exkl. moms | summa varor | netto sek | summa exkl moms | totalt exkl moms
            totalNet: summa netto sek | delsumma exkl. moms | belopp exkl. moms | total exkl. moms | nettosumma
            totalNet: exkl moms | totalt netto | momsunderlag | netto totalt | summa exkl. moms sek | varuvärde
            totalNet: total exkl moms | moms underlag
            totalTax: moms | momsbelopp | varav moms | summa moms | total moms | moms sek | moms kr
            totalTax: total moms sek | moms totalt | momsbelopp sek | varav moms sek | moms 25% | summa moms sek
            totalTax: totalt moms
            taxRate: moms % | moms% | momssats | moms (%)
            taxBase: netto | underlag | momsunderlag | belopp exkl. moms | moms underlag
            prepaid: förskott | betalt | inbetalt | förskottsbetalning | tidigare betalt
            discount: rabatt
            shipping: frakt | fraktkostnad | porto | leverans | fraktavgift
            surcharge: faktureringsavgift | avgift | expeditionsavgift | tillägg
            rounding: öresavrundning | avrundning | öresutjämning
            carryOver: att överföra | överfört | transport | överföres | delsumma sida
            unitPrice: á-pris | pris | a-pris | à-pris | a pris | pris/st | pris/enhet
            quantity: antal | ant. | kvantitet
            unit: enhet | enh.
            itemDescription: benämning | beskrivning | artikel | produkt | tjänst | vara | artikelbenämning
            productCode: artikelnr | art.nr | artnr | artikelnummer
            position: pos | rad
            lineTotal: belopp | summa | totalt | netto | total | radsumma
            lineTax: moms | momsbelopp
            purchaseOrder: ordernummer | ert ordernr | ordernr | er order | vår order | er beställning | inköpsordernr
            purchaseOrder: ert ordernummer | er inköpsorder | inköpsordernummer | beställningsnummer | er order nr
            purchaseOrder: best.nr
            reference: er referens | vår referens | ocr-nummer | ocr | referens | projekt | projektnummer
            reference: avtalsnummer | er ref | vår ref | referensnummer | avtalsnr | ert referensnummer | märkning
            reference: ordernummer vårt | er referens nr | projektnr
            customerNumber: kundnummer | kundnr | kundnr. | kund nr | ert kundnummer | kund-nr | kundid
            otherNumber: sida | sändningsnr
            terms: betalningsvillkor | betalvillkor | villkor | bet.villkor
            phone: telefon | tel | tfn | tel. | mobil
            fax: fax
            email: e-post | epost
            website: hemsida | webb
            registration: momsreg.nr | vat-nr | momsregistreringsnummer | momsreg nr | momsnr | vat nr | org.nr
            registration: organisationsnummer | org nr | orgnr | org.nummer
            iban: iban
            bic: bic | swift | bic/swift
            bankAccount: bankgiro | plusgiro | iban | bg | bankkonto | bankgiro nr
            accountNumber: kontonummer | kontonr | konto | bankgiro | plusgiro | bg | pg
            routingNumber: clearingnr | clearingnummer
            customer: kund | faktureringsadress | fakturaadress | faktura till | köpare | beställare
            customer: mottagare av faktura | er adress
            billTo: faktureringsadress | fakturaadress | faktura till
            shipTo: leveransadress | levereras till | godsmottagare | leverans till | mottagare leverans
            supplier: säljare | leverantör | betalningsmottagare | från | mottagare | utställare | avsändare
            supplier: företag
            invoiceTitle: faktura | proformafaktura | samlingsfaktura | kontantfaktura
            creditTitle: kreditfaktura | kreditnota | kredit
            quoteTitle: offert
            orderTitle: inköpsorder | orderbekräftelse | beställning
            receiptTitle: kvitto
            statementTitle: kontoutdrag
            payslipTitle: lönespecifikation
            partyName: namn | företagsnamn
            partyAddress: adress | postadress | besöksadress
            reference: följesedel | följesedelsnr
            creditNumber: kreditfaktura nr | kreditnota nr | kreditfakturanummer
            """)
}
