extension LanguageLexicon {
    /// Label phrases of Finnish invoices.
    static let finnish = LanguageLexicon(
        code: "fi",
        phrases: """
            invoiceNumber: laskun numero | laskunumero | lasku nro | laskunro | lasku numero | laskun nro | laskun no
            invoiceNumber: hyvityslasku nro | hyvityslaskun numero | lasku nro. | laskun nro. | laskunro. | lasku no
            invoiceNumber: hyvityslaskun nro
            invoiceDate: laskun päivämäärä | laskun päiväys | laskupäivä | laskun pvm | päiväys | laskutuspäivä
            invoiceDate: laskupvm | laskun päivä | pvm lasku | laskutuspvm | hyvityslaskun päivä | hyvityslaskun pvm
            plainDate: pvm | päivämäärä
            dueDate: eräpäivä | maksupäivä | eräpv | eräpvm | maksettava viimeistään | maksun eräpäivä | erääntyy
            dueDate: viimeinen maksupäivä | maksupvm viimeistään | eräpv.
            paymentDate: maksettu | maksettu pvm | maksupvm
            otherDate: toimituspäivä | tilauspäivä | toimituspvm | toimitettu | tilauspvm | palvelun päivä
            otherDate: ajanjakso | laskutuskausi | kausi | palvelujakso | suorituspäivä | alkuperäinen lasku
            totalAmount: yhteensä | maksettava yhteensä | loppusumma | maksettavaa | verollinen yhteensä
            totalAmount: laskun loppusumma | summa yhteensä | maksettava | laskun summa | maksettavaa yhteensä
            totalAmount: yhteensä eur | loppusumma eur | yhteensä euroa | laskun summa yhteensä | verollinen summa
            totalAmount: maksettava eur | hyvitettävää | hyvitys yhteensä | maksettavaa eur | yhteensä sis. alv
            totalAmount: maksettavaa yhteensä eur | laskun loppusumma eur | verollinen yhteensä eur
            totalAmount: yhteensä (sis. alv) | lasku yhteensä | kokonaissumma | yhteensä alv sis. | bruttosumma
            totalAmount: brutto yhteensä | maksettava summa
            amountDue: maksettavaa | avoin | jäljellä | maksettava
            plainTotal: summa
            totalNet: veroton | veroton yhteensä | yhteensä alv 0 | veroton summa | verotta | välisumma
            totalNet: veroton summa yhteensä | veroton hinta | yhteensä veroton | netto | veroton eur
            totalNet: veroton yht. | välisumma veroton | veroton yhteensä eur | veroton arvo | yhteensä ilman alv
            totalNet: veroton loppusumma | summa ilman alv | alv 0% | nettosumma | netto yhteensä
            totalNet: yhteensä alv 0 % | yhteensä alv 0% | yhteensä (alv 0 %) | veroton summa eur
            totalNet: yhteensä veroton eur
            totalTax: alv | arvonlisävero | vero | alv yhteensä | veron osuus | alv. | alv eur | alv yht.
            totalTax: arvonlisävero yhteensä | veron määrä | vero yhteensä | alv osuus | alv määrä | vero eur
            totalTax: alv-määrä | sis. alv | alv yhteensä eur | arvonlisävero eur | arvonlisäveron osuus
            totalTax: alv summa | verot yhteensä | alv:n osuus
            taxRate: alv % | alv% | alv-kanta | alv-% | vero-% | vero % | alv kanta
            taxBase: veron peruste | veroton | netto | peruste
            prepaid: ennakkomaksu | maksettu | ennakko | suoritettu
            discount: alennus | ale | alennukset
            shipping: rahti | toimituskulut | postikulut | toimitusmaksu
            surcharge: laskutuslisä | toimistokulu | lisä
            rounding: pyöristys
            carryOver: siirto | siirretään | siirto edelliseltä sivulta | sivusumma
            unitPrice: à-hinta | hinta | yksikköhinta | a-hinta | á-hinta | yks. hinta | hinta/yks
            quantity: määrä | kpl määrä | lkm
            unit: yksikkö | yks. | yks
            itemDescription: kuvaus | tuote | nimike | tuotenimi | selite | tuotekuvaus | palvelu
            productCode: tuotekoodi | tuotenro | koodi | tuotenumero
            position: pos | rivi
            lineTotal: yhteensä | summa | rivisumma | veroton | veroton yhteensä | verollinen
            lineTax: alv | vero | alv eur
            purchaseOrder: tilausnumero | tilausnro | ostotilausnumero | tilausnumeronne | ostotilaus
            purchaseOrder: tilausnumero asiakas | tilauksenne | ostotilausnro
            reference: viite | viitenumero | viitteenne | viitteemme | viitenro | projekti | sopimusnumero
            reference: asiakkaan viite | sopimusnro | projektinumero | projektinro | sopimus
            customerNumber: asiakasnumero | asiakasnro | as.nro | asiakas nro | asiakastunnus | asiakkaan numero
            otherNumber: sivu
            terms: maksuehto | maksuehdot | maksutapa
            phone: puh | puhelin | puh. | gsm
            fax: faksi
            email: sähköposti | s-posti
            website: verkkosivu | www | kotisivut
            registration: alv-nro | y-tunnus | alv-numero | alv rek. | vat-tunnus | ly
            iban: iban
            bic: bic | swift | bic-koodi
            bankAccount: iban | tilinumero | pankki | pankkitili | tilinro
            accountNumber: tilinumero | tilinro | tili
            customer: asiakas | laskutusosoite | ostaja | vastaanottaja | tilaaja | laskutettava
            customer: laskun vastaanottaja
            billTo: laskutusosoite | laskutetaan | laskun saaja
            shipTo: toimitusosoite | toimitus | vastaanottaja toimitus | toimitetaan | toimituspaikka
            supplier: myyjä | laskuttaja | toimittaja | saaja | lähettäjä | yritys
            invoiceTitle: lasku | proformalasku | myyntilasku | ennakkolasku
            creditTitle: hyvityslasku | hyvitys
            quoteTitle: tarjous
            orderTitle: ostotilaus | tilausvahvistus
            receiptTitle: kuitti
            statementTitle: tiliote
            payslipTitle: palkkalaskelma
            partyName: nimi | yrityksen nimi
            partyAddress: osoite | postiosoite | käyntiosoite
            reference: lähete | lähetenumero
            creditNumber: hyvityslasku nro | hyvityslaskun numero | hyvityslaskun nro
            """)
}
