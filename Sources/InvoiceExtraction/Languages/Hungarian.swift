extension LanguageLexicon {
    /// Label phrases of Hungarian invoices.
    static let hungarian = LanguageLexicon(
        code: "hu",
        phrases: """
            invoiceNumber: számlaszám | számla sorszáma | számla száma | számla sorszám | bizonylatszám
            invoiceNumber: bizonylat száma | sztornó számla száma | számla szám | bizonylat sorszáma | számla azonosító
            invoiceNumber: számla sorsz.
            invoiceDate: számla kelte | kiállítás dátuma | kelt | kiállítás kelte | számla dátuma | kiállítás napja
            invoiceDate: kelte | kiállítás | keltezés | kibocsátás dátuma | számla kiállítás dátuma | kiállítva
            invoiceDate: kiáll. dátuma | bizonylat kelte
            plainDate: dátum
            dueDate: fizetési határidő | esedékesség | fizetési hat. | lejárat | fizetendő eddig | határidő
            dueDate: fizetés határideje | esedékesség napja | esedékesség dátuma | befizetési határidő
            paymentDate: fizetve | fizetés dátuma | kiegyenlítve | fizetés napja
            otherDate: teljesítés dátuma | teljesítés kelte | rendelés dátuma | teljesítés | teljesítés napja
            otherDate: teljesítés időpontja | szállítás dátuma | időszak | rendelés kelte | teljesítési dátum
            otherDate: teljesítés ideje | elszámolási időszak | megrendelés dátuma | eredeti számla kelte
            otherDate: teljesítési időpont
            totalAmount: fizetendő | végösszeg | bruttó összesen | fizetendő összeg | összesen bruttó
            totalAmount: bruttó végösszeg | fizetendő végösszeg | összesen fizetendő | számla végösszege
            totalAmount: bruttó összeg | bruttó | fizetendő bruttó | fizetendő huf | végösszeg huf | mindösszesen
            totalAmount: bruttó érték összesen | fizetendő összesen | visszatérítendő | a számla végösszege
            totalAmount: fizetendő bruttó végösszeg | összesen (bruttó) | bruttó érték | számla összesen
            amountDue: fizetendő | hátralék | fennmaradó összeg
            plainTotal: összesen
            totalNet: nettó | nettó összesen | adóalap | nettó érték | részösszeg | nettó összeg | nettó végösszeg
            totalNet: összesen nettó | nettó érték összesen | nettó összérték | nettó végösszeg huf
            totalNet: adóalap összesen | összesen (nettó) | nettó részösszeg | nettó ár összesen | nettó huf
            totalTax: áfa | áfa összesen | áfa összege | áfa érték | áfa összeg | áfa tartalom | összes áfa
            totalTax: áfa érték összesen | áfa huf | ebből áfa | áfa végösszeg | áfa összege összesen | adó
            totalTax: adó összege | adó összesen
            taxRate: áfa % | áfa% | áfakulcs | áfa kulcs | áfa mértéke | áfa-kulcs
            taxBase: adóalap | nettó | áfa alap | áfaalap | nettó érték
            prepaid: előleg | fizetett | már fizetett | befizetett előleg | előleg levonása | kiegyenlítve
            discount: kedvezmény | engedmény | árengedmény
            shipping: szállítás | szállítási díj | szállítási költség | postaköltség
            surcharge: díj | felár | kezelési költség
            rounding: kerekítés
            carryOver: átvitel | áthozat | oldal összesen
            unitPrice: egységár | nettó egységár | nettó egys.ár | ár
            quantity: mennyiség | menny.
            unit: egység | me. | me | mennyiségi egység
            itemDescription: megnevezés | leírás | termék | termék/szolgáltatás | szolgáltatás megnevezése
            itemDescription: termék megnevezése
            productCode: cikkszám | kód | vtsz
            position: ssz. | tétel | sorsz.
            lineTotal: összesen | nettó érték | nettó összesen | nettó ár | érték | nettó | bruttó érték | összeg
            lineTax: áfa | áfa érték | áfa összege
            purchaseOrder: rendelésszám | megrendelés száma | megrendelésszám | rendelési szám | megrendelés szám
            purchaseOrder: vevői rendelésszám | rendelés száma | megrendelési szám | vevő rendelésszáma
            reference: hivatkozás | szerződésszám | szerződés száma | referencia | hivatkozási szám | projekt
            reference: ügyszám | projektszám | referenciaszám | hivatkozásunk | iktatószám | munkaszám
            customerNumber: ügyfélszám | vevőkód | ügyfélkód | vevő azonosító | ügyfél azonosító | partnerkód
            otherNumber: oldal
            terms: fizetési mód | fizetési feltételek | fizetés módja | fizetési feltétel
            phone: telefon | tel | tel.
            fax: fax
            email: e-mail | email
            website: web | honlap
            registration: adószám | közösségi adószám | eu adószám | cégjegyzékszám
            iban: iban
            bic: bic | swift | swift kód | swift/bic | bic kód
            bankAccount: bankszámlaszám | bankszámla
            accountNumber: bankszámlaszám | számlaszám bank | bankszámla
            customer: vevő | vevő neve | megrendelő | vásárló | ügyfél | vevő adatai | címzett
            billTo: számlázási cím | számlázási adatok | számlafizető
            shipTo: szállítási cím | szállítás helye | szállítási adatok | kézbesítési cím
            supplier: eladó | szállító | kibocsátó | szolgáltató | számlakibocsátó | eladó adatai | kiállító
            invoiceTitle: számla | díjbekérő | elektronikus számla | előlegszámla | végszámla | proforma számla
            invoiceTitle: egyszerűsített számla
            creditTitle: helyesbítő számla | jóváíró számla | stornó számla | sztornó számla | módosító számla
            creditTitle: jóváírás | érvénytelenítő számla
            quoteTitle: árajánlat | ajánlat
            orderTitle: megrendelés | visszaigazolás | rendelés
            receiptTitle: nyugta | blokk
            statementTitle: számlakivonat | folyószámla kivonat
            payslipTitle: bérjegyzék
            partyName: név | cégnév | neve
            partyAddress: cím | székhely | címe | telephely
            reference: szállítólevél | szállítólevél száma
            creditNumber: sztornó számla száma
            """)
}
