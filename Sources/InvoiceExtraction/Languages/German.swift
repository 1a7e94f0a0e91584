extension LanguageLexicon {
    /// Label phrases of German invoices.
    static let german = LanguageLexicon(
        code: "de",
        phrases: """
            invoiceNumber: rechnungsnummer | rechnungs-nr. | rechnungs-nr | rechnungsnr. | rechnungsnr | rechnung nr.
            invoiceNumber: rechnung nr | rechnung-nr. | re-nr. | re-nr | rg-nr. | rechnung nummer | belegnummer
            invoiceNumber: beleg-nr. | belegnr | rechnungs nr | faktura nr. | fakturanummer | rechn.-nr.
            invoiceNumber: gutschriftsnummer | gutschrift nr. | rechnung-nr | rechnungs nummer | r-nr.
            invoiceNumber: korrekturrechnung nr. | gutschrift nummer | gutschrift-nr. | rechnungskorrektur nr.
            invoiceNumber: rechnungskorrekturnummer | beleg nr. | dokumentnummer | dokumenten-nr. | re.-nr. | rg.-nr.
            invoiceNumber: rechn. nr. | rechn.nr. | gutschriftnummer | gutschrift-nummer | rechnung # | faktura-nr.
            invoiceNumber: stornorechnung nr. | fakturanr. | vorgangsnummer rechnung
            invoiceDate: rechnungsdatum | datum der rechnung | ausstellungsdatum | belegdatum | rechnung vom
            invoiceDate: rechnungs-datum | rg-datum | re-datum | ausgestellt am | rechn.-datum | fakturadatum
            invoiceDate: gutschriftsdatum | gutschriftdatum | rg.-datum | datum rechnung | ausgestellt | erstellt am
            invoiceDate: erstellungsdatum | datum der ausstellung | datum rechnungsstellung | belegdat.
            invoiceDate: dokumentdatum | rechn. datum | rechnungs datum | fakturierungsdatum | korrekturdatum
            invoiceDate: re.-datum | datum der gutschrift | gutschrift vom | rechnungskorrektur vom | rechnungsdat.
            plainDate: datum | vom | den | dat.
            dueDate: fälligkeitsdatum | fällig am | fällig | fälligkeit | zahlbar bis | zahlbar bis zum
            dueDate: zu zahlen bis | bitte zahlen bis | zahlungstermin | zahlung bis | bis zum | bis spätestens
            dueDate: fällig zum | fälligkeitstermin | spätestens bis | abbuchung am | zahlbar am
            dueDate: zahlbar spätestens am | zu begleichen bis | zahlung fällig am | abbuchungsdatum
            dueDate: wird abgebucht am | einzug am | lastschrift am | lastschrifteinzug am
            dueDate: zahlung bis spätestens | fällig bis | zahlungsfällig am | zahlung bis zum | netto bis
            dueDate: bis zum zahlungsziel | zahlungseingang bis | zahlungsziel bis | überweisen bis
            dueDate: zur zahlung fällig am | fällig ab | zahlbar bis spätestens | einzugsdatum | begleichen bis
            dueDate: zahlbar netto bis | zahlen bis | fällig bis zum | zahlung erbeten bis | zahltag
            paymentDate: bezahlt am | gezahlt am | zahlungseingang | zahlungseingang am | zahlungsdatum | beglichen am
            paymentDate: zahlung erhalten am
            otherDate: lieferdatum | leistungsdatum | bestelldatum | auftragsdatum | leistungszeitraum
            otherDate: lieferung vom | bestellung vom | auftrag vom | zeitraum | lieferschein vom | lieferzeitraum
            otherDate: abrechnungszeitraum | versanddatum | druckdatum | gültig bis | liefertermin
            otherDate: lieferscheindatum | abrechnungsmonat | liefer-/leistungsdatum | leistung vom | angebot vom
            otherDate: geburtsdatum | datum der lieferung | lieferung am | zeitraum von | zeitraum bis
            otherDate: ursprüngliche rechnung vom | geliefert am | ausführungsdatum | leistungsmonat | versand am
            otherDate: angebotsdatum | bestellt am | stand | anreise | abreise | datum der bestellung
            otherDate: datum der leistung | ausgeführt am | ihre bestellung vom | bestellung v. | vertragsbeginn
            otherDate: bezugsrechnung vom | zur rechnung vom | reisedatum | leistungsdatum/lieferdatum
            totalAmount: gesamtbetrag | rechnungsbetrag | gesamtsumme | endbetrag | bruttobetrag | summe brutto
            totalAmount: brutto | gesamt brutto | zahlbetrag | zu zahlen | gesamt inkl. mwst | gesamt inkl. mwst.
            totalAmount: total inkl. mwst | zu zahlender betrag | rechnungssumme | gesamtbetrag brutto
            totalAmount: summe inkl. mwst | endsumme | zahlungsbetrag | rechnungsendbetrag | bruttosumme
            totalAmount: gesamtbetrag inkl. mwst | fälliger betrag | offener betrag | gesamtbetrag inkl. ust
            totalAmount: total inkl. mwst. | bruttogesamt | rechnungsbetrag brutto | überweisungsbetrag
            totalAmount: rechnungsgesamtbetrag | forderungsbetrag | zahlbetrag in eur | summe inkl. ust
            totalAmount: gesamtpreis brutto | bruttopreis | gesamt (brutto) | gesamtpreis | gesamtbetrag eur
            totalAmount: rechnungsbetrag eur | gesamt eur | gesamtsumme eur | gesamtsumme brutto
            totalAmount: rechnungsbetrag inkl. mwst. | brutto gesamt | summe eur | total eur | gesamt inkl. ust.
            totalAmount: gesamt inkl. ust | gesamt inkl. 19% mwst | betrag inkl. mwst. | gesamtbetrag inkl. mwst.
            totalAmount: gutschriftsbetrag | gutschriftbetrag | bruttobetrag eur | bruttorechnungsbetrag
            totalAmount: gesamtrechnungsbetrag | brutto-betrag | total brutto | totalbetrag | rechnungstotal
            totalAmount: total chf | gesamtbetrag in eur | endsumme brutto | rechnungssumme brutto | summe (brutto)
            totalAmount: total inkl. mwst. chf | total chf inkl. mwst | zahlbetrag eur | gesamtbetrag (brutto)
            totalAmount: bruttowert | gesamtbrutto | endbetrag inkl. mwst | auszahlungsbetrag | erstattungsbetrag
            totalAmount: gesamtgutschrift | gesamtbetrag der rechnung | zu zahlender gesamtbetrag
            totalAmount: zu zahlen inkl. mwst | rechnungsbetrag inkl. ust. | gesamtwert | gesamtforderung
            totalAmount: brutto-rechnungsbetrag
            amountDue: restbetrag | offener betrag | restzahlung | zahlbetrag | noch zu zahlen | restforderung
            amountDue: zu zahlender betrag | fälliger betrag | offener rechnungsbetrag | saldo
            amountDue: verbleibender betrag | zahllast
            plainTotal: gesamt | summe | total | betrag | insgesamt
            totalNet: nettobetrag | zwischensumme | summe netto | netto | gesamt netto | nettosumme
            totalNet: gesamtbetrag netto | warenwert | nettowert | netto gesamt | summe ohne mwst | nettowarenwert
            totalNet: steuerbasis | gesamt exkl. mwst | total exkl. mwst | zwischensumme netto | gesamtnetto
            totalNet: nettopreis gesamt | positionssumme | rechnungsbetrag netto | netto-betrag
            totalNet: bemessungsgrundlage | warennettowert | gesamtbetrag exkl. mwst | summe positionen
            totalNet: gesamtpreis netto | steuerbasisbetrag | netto betrag | gesamt (netto) | netto gesamt eur
            totalNet: nettobetrag eur | summe netto eur | gesamtbetrag ohne mwst | nettosumme eur
            totalNet: zwischensumme (netto) | zwischensumme eur | gesamt netto eur | summe (netto)
            totalNet: rechnungsbetrag ohne mwst | netto-summe | netto summe | total netto | netto total
            totalNet: warenwert netto | total exkl. mwst. | zwischentotal | gesamt ohne mwst
            totalNet: gesamtpreis ohne mwst | summe nettobeträge | gesamt exkl. ust | netto-gesamtbetrag
            totalNet: gesamtbetrag netto eur | nettorechnungsbetrag | warenwert gesamt | nettogesamtbetrag
            totalNet: zwischensumme ohne mwst. | gesamtsumme netto | summe ohne ust | leistungen netto
            totalNet: nettoentgelt | nettobetrag gesamt | summe der einzelpositionen | subtotal
            totalNet: zwischensumme exkl. mwst. | nettowert gesamt | gesamtnettobetrag | gesamtbetrag (netto)
            totalNet: summe positionen netto | gesamt-netto | rechnungssumme netto | total netto chf
            totalNet: betrag exkl. mwst
            totalTax: mwst | mwst. | umsatzsteuer | ust | ust. | mehrwertsteuer | zzgl. mwst | zzgl. mwst.
            totalTax: zzgl. ust. | steuerbetrag | mwst-betrag | ust-betrag | gesamt mwst | summe mwst | steuer
            totalTax: zzgl. umsatzsteuer | zuzüglich mwst | umsatzsteuerbetrag | mwst.-betrag
            totalTax: zuzüglich umsatzsteuer | summe umsatzsteuer | summe steuern | zzgl. mehrwertsteuer
            totalTax: ust. betrag | versicherungssteuer | enth. mwst | steuergesamtbetrag | steuersumme
            totalTax: mwst gesamt | mehrwertsteuer gesamt | gesamt ust | + mwst | zzgl. ust | zzgl. 19% mwst.
            totalTax: enthaltene mwst | inkl. mwst | davon mwst | ust eur | mwst. eur | steuerbetrag eur
            totalTax: mwst betrag | gesamtsteuer | umsatzsteuer gesamt | umsatzsteuer eur | ust gesamt | summe ust
            totalTax: summe ust. | mwst.betrag | + umsatzsteuer | zzgl. gesetzl. mwst | zzgl. gesetzliche mwst
            totalTax: zuzgl. mwst | zuzgl. ust | zuzügl. mwst. | enthaltene umsatzsteuer | darin enthaltene mwst
            totalTax: enthält mwst | gesamtbetrag mwst | gesamtbetrag ust | steuer gesamt | inkl. ust | davon ust
            totalTax: enthaltene ust | zzgl. umsatzsteuer (ust) | plus mwst | plus ust | umsatzsteuerbetrag eur
            totalTax: gesamtbetrag umsatzsteuer | mwst total | total mwst | umsatzst. | mwst.-betrag eur
            totalTax: steuer eur | versicherungsteuer | gesetzl. mwst | gesetzliche mehrwertsteuer
            taxRate: steuersatz | mwst % | mwst-satz | ust % | ust-satz | satz | ust.-satz | mwst.-satz | mwst%
            taxRate: ust% | mwst. % | steuer % | ust. % | mwst (%) | mwst.-% | ust-%
            taxBase: bemessungsgrundlage | netto | nettobetrag | steuerbasis | basis | steuerbasisbetrag
            taxBase: netto-betrag | grundbetrag
            prepaid: anzahlung | bereits gezahlt | abschlag | bezahlt | gezahlt | anzahlungen
            prepaid: erhaltene anzahlung | vorauszahlung | vorauszahlungen | gegeben | abzüglich anzahlung
            prepaid: abzgl. anzahlung | geleistete anzahlung | bereits bezahlt | bereits gezahlter betrag
            prepaid: teilzahlung | akonto | abschlagszahlung | abzüglich vorauszahlung | geleistete zahlungen
            prepaid: bereits erhalten | vorausbezahlt | gezahlter betrag | abzgl. bereits gezahlt
            discount: rabatt | skonto | nachlass | abzug | abzgl. rabatt | skontobetrag | abzüglich | abschläge
            discount: zuschläge | zuschlag | rabatte | preisnachlass | gutschein | nachlaß | abzgl. nachlass
            discount: mengenrabatt | abschlag rabatt | treuerabatt | sonderrabatt | gesamtrabatt | abzüglich rabatt
            shipping: versand | versandkosten | fracht | porto | lieferkosten | verpackung | frachtkosten
            shipping: versandkostenpauschale | versand und verpackung | porto und verpackung | frachtpauschale
            shipping: transportkosten | lieferung und verpackung | verpackung & versand | zustellung
            shipping: versandkosten netto
            surcharge: zuschlag | bearbeitungsgebühr | mindermengenzuschlag | gebühr | servicepauschale | aufschlag
            rounding: rundung | rundungsdifferenz | rundungsbetrag
            carryOver: übertrag | zwischensumme übertrag | vortrag | übertrag seite | seitensumme
            carryOver: übertrag von seite | übertrag auf seite | zwischensumme seite | fortsetzung
            unitPrice: einzelpreis | e-preis | preis | stückpreis | ep | preis/einheit | einzel | einheitspreis
            unitPrice: einzelpreis netto | einzelpr. | preis/einh. | e.-preis | einzelpreis € | einzelpreis (€)
            unitPrice: nettopreis | stundensatz | preis pro einheit | einzelbetrag | e-preis netto
            quantity: menge | anzahl | anz. | mge. | stunden | std. | stückzahl | tage
            unit: einheit | me | einh. | eh | mengeneinheit
            itemDescription: bezeichnung | beschreibung | artikel | leistung | produkt | artikelbezeichnung | text
            itemDescription: bezeichnung der leistung | leistungsbeschreibung | artikel / beschreibung
            itemDescription: produktbezeichnung | position beschreibung | ware | warenbezeichnung | tätigkeit
            productCode: artikelnummer | art.-nr. | artikel-nr. | art.nr. | artikelnr. | art-nr | artnr | artikel nr.
            productCode: produktnummer | material-nr.
            position: pos | pos. | position | nr. | lfd. nr. | lfd.nr.
            lineTotal: gesamtpreis | gesamt | betrag | summe | g-preis | gesamtbetrag | nettobetrag | gp | netto
            lineTotal: gesamtpreis netto | betrag netto | total | preis gesamt | zeilensumme | gesamtpreis €
            lineTotal: positionsbetrag | wert
            lineTax: mwst. | ust | mwst | ust. | mwst-betrag | steuer
            purchaseOrder: bestellnummer | bestell-nr. | ihre bestellung | bestellung | bestellnr. | bestell-nr
            purchaseOrder: ihre bestellnummer | bestellung nr. | ihre bestell-nr. | ihre bestellnr.
            purchaseOrder: ihre auftragsnummer | kundenbestellnummer | bestellreferenz | ihre bestellung nr.
            purchaseOrder: ihr auftrag | ihre bestell nr. | kundenbestellung | ihre order | bestell nr. | best.-nr.
            purchaseOrder: bestellnummer des kunden
            reference: auftragsnummer | auftrags-nr. | auftragsnr. | ihr zeichen | unser zeichen | referenz
            reference: auftrag | vertragsnummer | angebotsnummer | projekt | projektnummer | vorgangsnummer
            reference: auftrags-nr | ihre referenz | unsere referenz | vertrags-nr. | auftrag nr. | angebot nr.
            reference: aktenzeichen | vorgang | projekt-nr. | versicherungsscheinnummer | vertrag
            reference: kommission | angebot | buchungsnummer | verwendungszweck | ref. | ref.-nr. | referenznummer
            reference: referenz-nr. | vertrag nr. | projekt nr. | ihre referenznummer | vorgangs-nr. | unsere ref.
            reference: ihre ref. | auftrags nr. | unsere auftragsnummer | auftragsnr | kassenzeichen | buchungsnr.
            reference: reservierungsnummer | policennummer | bauvorhaben | kostenstelle | auftragsreferenz
            reference: referenz nr.
            customerNumber: kundennummer | kunden-nr. | kundennr. | kunden-nr | kd-nr. | kd.-nr. | ihre kundennummer
            customerNumber: kundennr | debitorennummer | debitoren-nr. | mitgliedsnummer | kunden nr. | kundenkonto
            customerNumber: ihre kunden-nr. | kunden nr | kd.nr. | kdnr. | kundenreferenz | kunden-id | kundenid
            customerNumber: ihre kundennr.
            otherNumber: lieferung | sendungsnummer | seite | seriennummer | blatt | zählernummer | geschäftszeichen
            otherNumber: lieferantennummer | lieferanten-nr. | gläubiger-id | mandatsreferenz
            otherNumber: gläubiger-identifikationsnummer | mandatsreferenznummer | handelsregister | hrb | hra | gln
            numberSign: nr. | nr | nummer
            terms: zahlungsbedingungen | zahlungsbedingung | zahlungskonditionen | zahlungsziel | zahlungsweise
            terms: zahlung | zahlungsart | zahlbar | konditionen
            phone: telefon | tel | tel. | mobil | fon | handy | hotline | durchwahl
            fax: fax | telefax | faxnr. | fax-nr.
            email: e-mail | email | mail
            website: internet | web | webseite | homepage
            registration: ust-idnr. | ust-id-nr. | ust-idnr | ust-id | ust.-id-nr. | umsatzsteuer-id | ustid | uid-nr.
            registration: uid | ust.-idnr. | umsatzsteuer-identifikationsnummer | ust.id | ust.-id | ust-id-nr
            registration: ust-id nr. | umsatzsteuer-id-nr. | uid-nummer | ustid-nr. | ust-ident-nr.
            registration: umsatzsteuer-ident-nr. | ust.-ident-nr. | umsatzsteuer-identnummer | ust-identnr.
            registration: umsatzsteueridentnummer | steuernummer | steuer-nr. | st.-nr. | st-nr. | steuernr.
            registration: amtsgericht | registergericht | hrb | steuer nr. | ag | finanzamt | handelsregister
            iban: iban | iban no | iban no. | iban nr | iban-nr. | iban code | iban number
            bic: swift-bic | bic (swift) | bic | swift | bic-code | bic/swift | swift/bic | bic code
            bic: swift-code | swift code
            bankAccount: iban | bankverbindung | kontonummer | konto | kto. | kto.-nr. | bank | kontoinhaber
            bankAccount: bankleitzahl | blz | sparkasse | volksbank | konto-nr. | kto
            accountNumber: kontonummer | konto-nr. | kto.-nr. | konto nr. | kto | kto. | konto
            routingNumber: blz | bankleitzahl | blz.
            customer: rechnungsempfänger | kunde | rechnungsadresse | empfänger | käufer | rechnung an | herrn
            customer: frau | firma | rechnungsanschrift | leistungsempfänger | auftraggeber | z.hd. | z. hd.
            customer: kundenname | an | kundenadresse | kundendaten | besteller | mieter | versicherungsnehmer
            customer: patient | name des kunden
            billTo: rechnungsadresse | rechnung an | rechnungsanschrift | rechnungsempfänger | rechnungs-adresse
            shipTo: lieferadresse | lieferanschrift | warenempfänger | lieferung an | versandadresse
            shipTo: lieferung nach | liefern an | empfänger der lieferung | lieferort | leistungsort
            shipTo: abweichende lieferadresse | versand an | lieferempfänger
            shipTo: verbrauchsstelle | lieferstelle | abnahmestelle | entnahmestelle
            supplier: absender | rechnungssteller | verkäufer | lieferant | kontoinhaber | zahlungsempfänger
            supplier: leistungserbringer | rechnungsaussteller | empfänger kontoinhaber | firma | begünstigter
            supplier: inhaber | anbieter | dienstleister | auftragnehmer | unser konto | unternehmen
            supplier: rechnungsersteller | leistender unternehmer | vermieter
            invoiceTitle: rechnung | teilrechnung | schlussrechnung | faktura | abschlagsrechnung | honorarnote
            invoiceTitle: kundenrechnung | handwerkerrechnung | warenrechnung | proforma-rechnung | proformarechnung
            invoiceTitle: sammelrechnung | monatsrechnung | honorarrechnung | endrechnung | anzahlungsrechnung | nota
            invoiceTitle: beitragsrechnung | rechnung/lieferschein | rechnungskopie
            creditTitle: gutschrift | rechnungskorrektur | stornorechnung | korrekturrechnung | rechnungsgutschrift
            creditTitle: storno | stornogutschrift | gutschriftanzeige | stornierung | rechnungsstorno
            creditTitle: kaufmännische gutschrift
            quoteTitle: angebot | kostenvoranschlag | offerte
            orderTitle: bestellung | auftragsbestätigung
            receiptTitle: quittung | kassenbon | beleg | kassenbeleg | zahlungsbeleg
            statementTitle: kontoauszug | saldenliste | kontoübersicht
            payslipTitle: gehaltsabrechnung | lohnabrechnung | entgeltabrechnung
            partyName: name | firma | name/firma
            partyAddress: adresse | anschrift | straße | firmensitz | sitz
            dueDate: fälligkeitstag | bis zum | zahlbar zum | begleichen sie bis
            customerNumber: vertragskonto | vertragskontonummer
            reference: lieferschein | lieferscheinnummer | lieferschein-nr. | lieferschein nr. | lieferscheinnr. | zu rechnung | zur rechnung | bezug rechnung | bezugsrechnung
            prepaid: teilbeträge | abzüglich teilbeträge | geleistete teilbeträge | abschlagszahlungen | geleistete abschläge | bereits geleistete zahlungen
            amountDue: nachzahlung | nachzahlungsbetrag
            surcharge: kurtaxe | ortstaxe | beherbergungssteuer
            creditNumber: gutschriftsnummer | gutschrift nr. | korrekturrechnung nr. | gutschrift nummer
            creditNumber: gutschrift-nr. | rechnungskorrektur nr. | rechnungskorrekturnummer | gutschriftnummer
            creditNumber: gutschrift-nummer | stornorechnung nr.
            lineTotal: zeilenbetrag | positionspreis | gesamtpr. | gesamtpreis netto | nettogesamt
            unitPrice: vk-preis | listenpreis | einzelpr. | vk
            """)
}
