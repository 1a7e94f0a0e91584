extension LanguageLexicon {
    /// Label phrases of Polish invoices.
    static let polish = LanguageLexicon(
        code: "pl",
        phrases: """
            invoiceNumber: numer faktury | faktura nr | faktura vat nr | nr faktury | faktura numer | numer korekty
            invoiceNumber: faktura korygująca nr | korekta nr | nr dokumentu | numer dokumentu | faktura vat numer
            invoiceNumber: faktura sprzedaży nr
            invoiceDate: data wystawienia | data faktury | wystawiono dnia | wystawiona dnia
            invoiceDate: data wystawienia faktury | data korekty | wystawiono | z dnia | data dokumentu
            invoiceDate: dnia wystawienia | data wyst. | data wystawienia korekty | data i miejsce wystawienia
            invoiceDate: miejsce i data wystawienia
            plainDate: data | dnia
            dueDate: termin płatności | termin zapłaty | płatne do | do zapłaty do | płatność do | termin płat.
            dueDate: zapłata do | płatne do dnia | zapłacić do | data zapłaty do | termin | do dnia
            dueDate: termin płatności do
            paymentDate: zapłacono dnia | data zapłaty | opłacono dnia | zapłacono w dniu | data płatności
            otherDate: data sprzedaży | data dostawy | data zamówienia | data wykonania usługi | okres
            otherDate: data zakończenia dostawy | data wykonania | data dokonania dostawy | data zakończenia
            otherDate: data realizacji | okres rozliczeniowy | data dostawy/usługi | data wysyłki
            otherDate: data dokonania dostawy/wykonania usługi | data zakończenia usługi | data faktury pierwotnej
            otherDate: data zam.
            totalAmount: do zapłaty | razem do zapłaty | razem brutto | wartość brutto | kwota do zapłaty
            totalAmount: suma brutto | należność ogółem | kwota brutto | do zapłaty razem | pozostało do zapłaty
            totalAmount: ogółem brutto | razem brutto pln | suma do zapłaty | razem pln | wartość brutto pln
            totalAmount: kwota należności ogółem | należność | kwota korekty | do zwrotu | razem do zapłaty pln
            totalAmount: łącznie do zapłaty | ogółem do zapłaty | suma | do zapłaty pln | razem z vat
            totalAmount: kwota należności | zapłaty
            amountDue: pozostało | pozostało do zapłaty | do zapłaty
            plainTotal: razem | suma | ogółem | łącznie
            totalNet: razem netto | wartość netto | suma netto | kwota netto | netto | razem netto pln
            totalNet: wartość netto razem | suma wartości netto | ogółem netto | łącznie netto | kwota netto razem
            totalNet: razem wartość netto | suma netto pln | netto razem | wartość netto ogółem | wartość netto pln
            totalNet: razem bez vat
            totalTax: vat | kwota vat | podatek vat | podatek | wartość vat | suma vat | razem vat | vat razem
            totalTax: podatek vat razem | razem vat pln | suma vat pln | kwota podatku | kwota podatku vat
            totalTax: łącznie vat | podatek razem | vat ogółem | vat pln | kwota vat razem | w tym vat | ogółem vat
            taxRate: stawka vat | stawka | % vat | vat % | stawka vat (%) | vat% | st. vat
            taxBase: netto | wartość netto | kwota netto | podstawa
            prepaid: zapłacono | zaliczka | wpłacono | zaliczki | opłacono | zapłacono gotówką | przedpłata
            prepaid: wpłata
            discount: rabat | upust | zniżka | rabaty
            shipping: dostawa | transport | koszt dostawy | przesyłka | koszty wysyłki | wysyłka | koszt wysyłki
            shipping: koszty transportu
            surcharge: dopłata | opłata
            rounding: zaokrąglenie
            carryOver: do przeniesienia | z przeniesienia | przeniesienie
            unitPrice: cena | cena netto | cena jedn. | cena jednostkowa | cena jedn. netto | cena netto (zł)
            unitPrice: cena jednostkowa netto | cena jedn
            quantity: ilość | ilość szt. | ilosc
            unit: j.m. | jm | jedn.
            itemDescription: nazwa | nazwa towaru | nazwa towaru lub usługi | nazwa usługi | nazwa produktu | opis
            itemDescription: towar / usługa | towar/usługa | nazwa towaru / usługi | nazwa i opis
            productCode: kod | indeks | kod towaru | nr katalogowy | pkwiu
            position: lp | lp. | l.p.
            lineTotal: wartość | wartość netto | kwota | suma netto | wartość netto (zł) | netto | kwota netto
            lineTotal: razem
            lineTax: vat | kwota vat | wartość vat
            purchaseOrder: nr zamówienia | numer zamówienia | zamówienie nr | zamówienie | nr zam. | zam. nr
            purchaseOrder: państwa zamówienie | wasze zamówienie | nr zamówienia klienta | numer zamówienia klienta
            reference: umowa nr | referencja | numer referencyjny | umowa | nr umowy | nr ref. | projekt
            reference: nr referencyjny | sygnatura | nr sprawy | numer umowy | nr projektu | wasz numer referencyjny
            customerNumber: nr klienta | numer klienta | kod klienta | nr kontrahenta | kod kontrahenta | id klienta
            otherNumber: strona
            numberSign: nr | numer
            terms: warunki płatności | sposób zapłaty | forma płatności | sposób płatności | metoda płatności
            phone: tel | telefon | tel. | kom.
            fax: faks | fax
            email: e-mail | email
            website: www | strona www
            registration: nip | regon | krs | bdo
            iban: iban
            bic: bic | swift | kod swift | bic/swift | kod bic
            bankAccount: nr konta | konto | numer rachunku | rachunek bankowy | nr rachunku | bank | konto bankowe
            accountNumber: numer rachunku | nr rachunku | nr konta | numer konta | rachunek
            customer: nabywca | odbiorca | klient | kupujący | zamawiający | płatnik | nabywca / odbiorca
            customer: dane nabywcy | kontrahent
            billTo: adres do faktury | dane do faktury | adres rozliczeniowy
            shipTo: adres dostawy | odbiorca towaru | miejsce dostawy | wysyłka do | adres wysyłki
            shipTo: dostarczyć do
            supplier: sprzedawca | wystawca | dostawca | wystawca faktury | sprzedający | dane sprzedawcy
            supplier: usługodawca
            invoiceTitle: faktura | faktura vat | rachunek | faktura sprzedaży | faktura proforma | faktura zaliczkowa
            invoiceTitle: faktura końcowa | faktura pro forma
            creditTitle: faktura korygująca | korekta | nota kredytowa | faktura korekta | faktura vat korygująca
            creditTitle: korekta faktury
            quoteTitle: oferta | wycena
            orderTitle: zamówienie | potwierdzenie zamówienia
            receiptTitle: paragon | paragon fiskalny | pokwitowanie
            statementTitle: wyciąg | zestawienie
            payslipTitle: pasek wynagrodzenia
            partyName: nazwa | firma | nazwa firmy | imię i nazwisko
            partyAddress: adres | siedziba
            reference: nr wz | wz nr
            creditNumber: numer korekty | faktura korygująca nr | korekta nr
            lineTotal: wart. netto | wart. brutto | wartość brutto
            lineTax: wart. vat
            """)
}
