extension LanguageLexicon {
    /// Label phrases of Czech invoices.
    static let czech = LanguageLexicon(
        code: "cs",
        phrases: """
            invoiceNumber: číslo faktury | faktura č. | faktura číslo | faktura č | číslo dokladu | daňový doklad č.
            invoiceNumber: faktura - daňový doklad č. | faktura - daňový doklad č | evidenční číslo | doklad č.
            invoiceNumber: číslo daňového dokladu | dobropis č. | dobropis číslo | faktura - daňový doklad číslo
            invoiceNumber: č. faktury | opravný daňový doklad č. | evidenční číslo dokladu
            invoiceDate: datum vystavení | datum vystavení dokladu | vystaveno | vystaveno dne
            invoiceDate: datum vystavení faktury | dat. vystavení | datum faktury | vystavení dokladu | den vystavení
            invoiceDate: datum vyst. | datum vystavení opravného dokladu
            plainDate: datum | dne
            dueDate: datum splatnosti | splatnost | splatno | den splatnosti | splatné dne | splatnost dne
            dueDate: splatnost faktury | uhradit do | splatnost do | dat. splatnosti | datum spl. | uhraďte do
            dueDate: splatné do | zaplatit do
            paymentDate: uhrazeno dne | zaplaceno dne | datum úhrady | uhrazeno
            otherDate: datum zdanitelného plnění | duzp | datum dodání | datum objednávky | datum uskutečnění plnění
            otherDate: datum usk. zd. plnění | datum plnění | den plnění | datum dodávky
            otherDate: datum uskutečnění zdanitelného plnění | období | datum zdan. plnění | dat. zdan. plnění
            otherDate: datum objednání | den uskutečnění plnění | datum usk. zdanit. plnění
            otherDate: datum uskut. zdan. plnění | zdanitelné plnění
            totalAmount: celkem k úhradě | k úhradě | celkem s dph | celková částka | celkem včetně dph | celkem
            totalAmount: částka k úhradě | celkem k zaplacení | k úhradě kč | celkem kč | celkem s dph kč
            totalAmount: celkem k úhradě kč | celková cena s dph | cena celkem s dph | celková částka k úhradě
            totalAmount: k úhradě celkem | celkem k úhradě czk | celkem czk | částka celkem | celkem k úhradě (czk)
            totalAmount: úhrada celkem | celková cena | celková částka s dph | součet s dph | k vrácení
            totalAmount: celkem k vrácení | celkem (s dph)
            amountDue: zbývá uhradit | doplatek | k úhradě | zbývá k úhradě
            plainTotal: celkem | součet
            totalNet: základ | celkem bez dph | základ daně | cena bez dph | mezisoučet | bez dph | celkem základ
            totalNet: celkem základ daně | cena celkem bez dph | součet bez dph | celkem bez dph kč | základ celkem
            totalNet: základ dph celkem | celková cena bez dph | celková částka bez dph | celkem (bez dph)
            totalNet: mezisoučet bez dph | částka bez dph
            totalTax: dph | celkem dph | výše dph | částka dph | daň | dph celkem | dph kč | výše dph celkem
            totalTax: daň celkem | celkem daň | dph czk | částka dph celkem | součet dph | celkem dph kč
            totalTax: z toho dph
            taxRate: sazba | % dph | sazba dph | dph % | sazba dph % | %dph | dph%
            taxBase: základ | základ daně | základ dph
            prepaid: záloha | uhrazeno | zaplaceno | zaplacená záloha | zaplacené zálohy | odečet zálohy
            prepaid: uhrazená záloha | přijatá záloha
            discount: sleva | slevy | sleva celkem
            shipping: doprava | dopravné | poštovné | balné | poštovné a balné
            surcharge: příplatek | poplatek
            rounding: zaokrouhlení
            carryOver: převod | mezisoučet strany | k převodu | převod z předchozí strany
            unitPrice: cena | cena za jednotku | jedn. cena | cena za mj | cena/mj | cena za mj bez dph
            unitPrice: jednotková cena | cena/ks | cena bez dph/mj
            quantity: množství | počet
            unit: mj | m.j. | jednotka
            itemDescription: popis | označení dodávky | název | položka | označení | popis položky | předmět plnění
            itemDescription: zboží | předmět
            productCode: kód | kód zboží | katalogové číslo
            position: č. | poř.
            lineTotal: celkem | částka | cena celkem | celkem bez dph | cena celkem bez dph | základ
            lineTax: dph | výše dph
            purchaseOrder: číslo objednávky | objednávka č. | objednávka | vaše objednávka | č. objednávky
            purchaseOrder: objednávka číslo | číslo vaší objednávky | vaše objednávka č.
            reference: variabilní symbol | konst. symbol | konstantní symbol | zakázka | specifický symbol
            reference: smlouva č. | číslo smlouvy | smlouva | referenční číslo | naše značka | vaše značka
            reference: č. zakázky | číslo zakázky | reference | číslo projektu | vaše reference | naše reference
            customerNumber: číslo zákazníka | zákaznické číslo | kód odběratele | kód zákazníka | id zákazníka
            customerNumber: zákaznické č.
            otherNumber: strana
            numberSign: č. | číslo
            terms: způsob úhrady | platební podmínky | forma úhrady | způsob platby | forma platby
            phone: tel | telefon | mobil | tel. | mob.
            fax: fax
            email: e-mail | email
            website: web | www
            registration: dič | ičo | ič
            iban: iban
            bic: bic | swift | swift/bic | bic/swift
            bankAccount: číslo účtu | účet | iban | bankovní účet | banka | bankovní spojení
            accountNumber: číslo účtu | účet | č. účtu | bankovní účet
            routingNumber: kód banky
            customer: odběratel | zákazník | příjemce | kupující | fakturační adresa | objednatel
            customer: odběratel / příjemce
            billTo: fakturační adresa | fakturovat
            shipTo: dodací adresa | místo dodání | konečný příjemce | místo určení | adresa dodání
            shipTo: doručovací adresa | příjemce zboží | dodat na adresu
            supplier: dodavatel | prodávající | poskytovatel | zhotovitel | prodejce
            invoiceTitle: faktura | daňový doklad | faktura - daňový doklad | zálohová faktura | faktura daňový doklad
            invoiceTitle: daňový doklad - faktura | proforma faktura | faktura / daňový doklad
            creditTitle: dobropis | opravný daňový doklad | opravný doklad | kreditní nota | opravná faktura
            quoteTitle: nabídka | cenová nabídka
            orderTitle: objednávka | potvrzení objednávky
            receiptTitle: účtenka | paragon | stvrzenka | příjmový doklad
            statementTitle: výpis | výpis z účtu
            payslipTitle: výplatní páska
            partyName: název | jméno | firma | obchodní jméno
            partyAddress: adresa | sídlo
            reference: dodací list | dodací list č.
            creditNumber: dobropis č. | dobropis číslo | opravný daňový doklad č.
            """)
}
