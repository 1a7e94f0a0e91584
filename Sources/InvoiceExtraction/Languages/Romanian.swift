extension LanguageLexicon {
    /// Label phrases of Romanian invoices.
    static let romanian = LanguageLexicon(
        code: "ro",
        phrases: """
            invoiceNumber: număr factură | nr. factură | factura nr. | nr. facturii | factura seria | factura nr
            invoiceNumber: nr. factura | număr factura | număr document | seria/nr. | serie și număr | factură nr.
            invoiceNumber: factură seria | numărul facturii | serie/număr | seria și nr. | factură storno nr.
            invoiceNumber: factura fiscală nr. | seria și numărul facturii
            invoiceDate: data facturii | data emiterii | data emitere | din data | data emiterii facturii
            invoiceDate: data factură | data factura | emisă la | dată factură | data documentului | emisă la data
            invoiceDate: dată emitere | data storno
            plainDate: data
            dueDate: data scadenței | scadența | data scadentă | termen de plată | scadență | termen de plata
            dueDate: data scadentei | scadent la | de plătit până la | scadenta | termen plată | plata până la
            dueDate: scadentă la
            paymentDate: plătit la | data plății | achitat la | achitată la
            otherDate: data livrării | data comenzii | perioada | data livrarii | data comandă | data prestării
            otherDate: data prestarii | perioada de facturare | data expedierii | factura inițială din
            otherDate: data avizului
            totalAmount: total de plată | total general | total plată | valoare totală | total factură
            totalAmount: total de plata | total cu tva | total factură cu tva | total plata | valoare totală cu tva
            totalAmount: total de plată lei | total lei | total ron | suma totală | total de plată ron
            totalAmount: valoarea totală | de plată | total (cu tva) | total de rambursat | total inclusiv tva
            totalAmount: total tva inclus | total factura | suma de plată
            amountDue: rest de plată | sold | rest de plata | de plată
            plainTotal: total
            totalNet: total fără tva | valoare fără tva | subtotal | bază impozabilă | valoare netă | total net
            totalNet: total fara tva | total valoare fără tva | bază de impozitare | total fără tva lei
            totalNet: valoare totală fără tva | total bază impozabilă | subtotal fără tva | total (fără tva)
            totalNet: valoare fara tva | total factură fără tva
            totalTax: tva | total tva | valoare tva | tva lei | tva total | tva colectată | tva ron | din care tva
            totalTax: valoarea tva | tva de plată | total taxe | tva 19%
            taxRate: cota tva | tva % | cotă tva | % tva | cota de tva
            taxBase: bază impozabilă | baza | bază | baza de impozitare | valoare fără tva
            prepaid: avans | achitat | plătit | avans achitat
            discount: discount | reducere
            shipping: transport | livrare | cost transport | taxă transport
            surcharge: taxă | comision
            rounding: rotunjire
            carryOver: report | de reportat | total pagină
            unitPrice: preț unitar | pret unitar | preț | preț unitar fără tva | pret
            quantity: cantitate | cant. | cantitatea
            unit: u.m. | um
            itemDescription: denumire | descriere | denumirea produselor | produs | denumirea produselor sau a serviciilor
            itemDescription: denumire produs/serviciu | denumirea produselor sau serviciilor
            productCode: cod | cod produs
            position: nr. crt. | nr. crt | crt.
            lineTotal: valoare | total | valoarea | valoare fără tva | valoarea fără tva | suma
            lineTax: tva | valoare tva | valoarea tva
            purchaseOrder: nr. comandă | comanda nr. | nr. comenzii | comandă nr. | număr comandă | comanda dvs.
            purchaseOrder: numărul comenzii | comanda client | nr. comandă client
            reference: contract nr. | referință | referința | contract | număr contract | referinta | ref.
            reference: nr. contract | referința dvs. | proiect | număr de referință
            customerNumber: cod client | nr. client | id client | număr client
            otherNumber: pagina
            terms: condiții de plată | modalitate de plată | termen plată | metodă de plată
            phone: telefon | tel | tel.
            fax: fax
            email: e-mail | email
            website: web | site
            registration: cui | cif | cod fiscal | c.u.i. | ro | reg. com. | nr. reg. com. | registrul comerțului
            iban: iban
            bic: bic | swift | cod swift | swift/bic
            bankAccount: iban | cont | banca
            accountNumber: cont | cont bancar | nr. cont
            customer: cumpărător | client | beneficiar | cumparator | cumpărătorul
            billTo: adresa de facturare | facturat către
            shipTo: adresa de livrare | livrat către | loc de livrare | adresă livrare | livrare la
            supplier: furnizor | vânzător | prestator | emitent | furnizorul
            invoiceTitle: factură | factură fiscală | factura | factură proformă | factură proforma | factură fiscala
            creditTitle: factură storno | notă de credit | factură de storno | storno
            quoteTitle: ofertă | ofertă de preț
            orderTitle: comandă | confirmare comandă
            receiptTitle: chitanță | bon fiscal
            statementTitle: extras de cont
            payslipTitle: fluturaș de salariu
            partyName: nume | denumire | denumire firmă
            partyAddress: adresa | adresă | sediul | sediu | sediul social
            reference: nr. aviz | aviz de expediție
            creditNumber: factură storno nr.
            """)
}
