extension LanguageLexicon {
    /// Label phrases of Turkish invoices.
    static let turkish = LanguageLexicon(
        code: "tr",
        phrases: """
            invoiceNumber: fatura no | fatura numarası | belge no | fatura seri no | belge numarası
            invoiceNumber: fatura seri/sıra no | seri no
            invoiceDate: fatura tarihi | düzenlenme tarihi | düzenlenme zamanı | belge tarihi | düzenleme tarihi
            invoiceDate: tanzim tarihi | fatura tarih
            plainDate: tarih
            dueDate: son ödeme tarihi | vade tarihi | vade | ödeme vadesi | son ödeme | ödeme son tarihi
            dueDate: vade sonu
            paymentDate: ödeme tarihi | ödendi | ödenme tarihi
            otherDate: sipariş tarihi | sevk tarihi | irsaliye tarihi | teslim tarihi | teslimat tarihi | dönem
            otherDate: fatura dönemi | hizmet tarihi | hizmet dönemi
            totalAmount: genel toplam | ödenecek tutar | toplam tutar | vergiler dahil toplam tutar | ödenecek toplam
            totalAmount: toplam ödenecek | kdv dahil toplam | fatura toplamı | ödenecek toplam tutar | fatura tutarı
            totalAmount: toplam (kdv dahil) | iade tutarı | genel toplam (tl) | kdv dahil tutar | yekün | genel tutar
            totalAmount: ödenecek | vergiler dahil toplam
            amountDue: kalan | kalan tutar | ödenecek tutar
            plainTotal: toplam
            totalNet: ara toplam | mal hizmet toplam tutarı | matrah | mal hizmet toplam | kdv hariç toplam
            totalNet: net toplam | toplam matrah | kdv hariç tutar | mal/hizmet toplam tutarı
            totalNet: mal hizmet toplam tutar | toplam (kdv hariç) | kdv matrahı | mal/hizmet toplamı
            totalNet: vergiler hariç toplam
            totalTax: kdv | hesaplanan kdv | kdv tutarı | toplam kdv | kdv toplamı | vergi | vergi tutarı
            totalTax: kdv toplam | vergi toplamı | toplam vergi | hesaplanan katma değer vergisi
            totalTax: hesaplanan kdv toplam
            taxRate: kdv % | kdv oranı | kdv% | kdv oran | kdv oranı (%)
            taxBase: matrah | kdv matrahı
            prepaid: ön ödeme | ödenen | avans | peşinat
            discount: iskonto | indirim | toplam iskonto
            shipping: kargo | nakliye | taşıma | kargo ücreti
            surcharge: ek ücret | hizmet bedeli
            rounding: yuvarlama
            carryOver: nakli yekün | devreden | sayfa toplamı | nakliyekün
            unitPrice: birim fiyat | birim fiyatı | fiyat
            quantity: miktar | adet
            unit: birim
            itemDescription: açıklama | ürün | mal hizmet | hizmet | mal/hizmet | cinsi | ürün adı | ürün/hizmet
            productCode: ürün kodu | stok kodu | kod
            position: sıra | sıra no | no
            lineTotal: tutar | toplam | mal hizmet tutarı | toplam tutar
            lineTax: kdv | kdv tutarı
            purchaseOrder: sipariş no | sipariş numarası | satın alma siparişi no | sipariş numaranız | po no
            reference: irsaliye no | referans no | referans | sözleşme no | proje no | referans numarası | dosya no
            reference: sözleşme numarası
            customerNumber: müşteri no | müşteri numarası | müşteri kodu | cari kod
            otherNumber: sayfa
            terms: ödeme koşulları | ödeme şekli | ödeme vadesi | ödeme şartları
            phone: telefon | tel | tel.
            fax: faks | fax
            email: e-posta | eposta
            website: web | web sitesi
            registration: vergi no | vkn
            iban: iban
            bic: bic | swift | swift kodu
            accountNumber: hesap no | hesap numarası
            customer: sayın | alıcı | müşteri | alıcı bilgileri | müşteri adı | müşteri bilgileri
            billTo: fatura adresi | faturalanan
            shipTo: teslimat adresi | sevk adresi | teslim adresi | sevkiyat adresi
            supplier: satıcı | düzenleyen | satıcı bilgileri | firma | gönderen
            invoiceTitle: fatura | e-fatura | e-arşiv fatura | proforma fatura | satış faturası
            creditTitle: iade faturası | alacak dekontu
            quoteTitle: teklif | fiyat teklifi
            orderTitle: satın alma siparişi | sipariş
            receiptTitle: fiş | makbuz
            statementTitle: ekstre | hesap ekstresi
            payslipTitle: bordro
            partyName: ad | unvan | adı soyadı | ünvan | adı
            partyAddress: adres | adresi
            reference: irsaliye no
            """)
}
