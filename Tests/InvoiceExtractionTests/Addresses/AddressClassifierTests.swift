import Testing

@testable import InvoiceExtraction

@Suite struct AddressClassifierTests {
    @Test(arguments: [
        ("14 rue d'Arles", AddressLineKind.street), ("Musterstr. 12a", .street), ("Calle Mayor, 5, 2º B", .street),
        ("220 Queen Street West", .street), ("Via Garibaldi 12", .street), ("ul. Długa 5/7", .street),
        ("Storgatan 12 B", .street), ("Vesterbrogade 4", .street), ("Fő utca 14.", .street), ("Kungsgatan 4", .street),
        ("Atatürk Cad. No 12", .street), ("Bulevardul Unirii 10", .street), ("75002 Paris", .postalCity),
        ("12345 Berlin", .postalCity), ("D-80331 München", .postalCity), ("London SW1A 1AA", .postalCity),
        ("1011 AB Amsterdam", .postalCity), ("00-238 Warszawa", .postalCity), ("110 00 Praha 1", .postalCity),
        ("Austin, TX 78701", .postalCity), ("Toronto ON M5V 2Z3", .postalCity), ("Sydney NSW 2000", .postalCity),
        ("4020 Linz", .postalCity), ("Postfach 12 34", .poBox), ("PO Box 1234", .poBox), ("BP 123", .poBox),
        ("Suite 500", .complement), ("c/o Muster", .complement), ("France", .country), ("Deutschland", .country),
        ("Anytown, NY", .cityState),
    ])
    func aLineOfAnAddressIsRecognized(line: String, kind: AddressLineKind) {
        let judged = AddressParser.classify(line)
        #expect(judged.kind == kind)
        #expect(judged.score >= 0.5)
    }

    @Test(arguments: [
        "Invoice no 12345", "Total 1250 EUR", "Rechnung Nr. 12345", "Rechnungsnummer 4711", "Kundennummer 12345",
        "Date: 12.03.2024", "Facture n° 12345", "12345", "Tel. 030 1234567", "www.example.com", "info@example.com",
        "IBAN DE89 3704 0044 0532 0130 00", "1.250,00", "Please pay within 30 days", "Vielen Dank für Ihren Auftrag",
        "Zahlbar innerhalb von 14 Tagen", "HRB 12345 Amtsgericht", "Page 1 of 2", "Qty 2 Unit price 10.00",
        "SIRET 404 833 048 00022", "Merci de votre confiance", "USt-IdNr. DE811907980", "Menge 1000 Stück", "",
        "Factuurnummer 20240012", "Long Lane Ltd.", "Office Suite 2011 NL Home Edition", "Pro plan - 1000 Users",
    ])
    func otherLinesCannotBeginAnAddress(line: String) {
        #expect(AddressParser.classify(line).score < 0.5)
    }
}
