import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Numbers of parties")
struct PartyRegistrationTests {
    private func numbers(_ lines: [String]) -> [String] {
        HandMadePage().lines(lines, x: 50, y: 100).invoice.supplierRegistrations.map {
            "\($0.value.kind.rawValue) \($0.value.value)"
        }
    }

    @Test(
        "the name of a tax before a rate, an amount or a document number announces no registration",
        arguments: [
            "TVA 20% 31,43 €", "VAT 1234.50", "Facture n° 9204417780", "Faktura VAT nr FV/2024/07/0193",
            "QST 9.975% $74.61",
            "Total TVA 197 380", "BTW 21% 3012 CN", "Devis n° : D2024-00412",
        ])
    func noRegistration(line: String) {
        #expect(numbers([line]).isEmpty)
    }

    @Test("numbers on one line end where the next label begins")
    func severalOnOneLine() {
        let found = numbers(["Registered in England No. 07728154 VAT Reg No 883419005"])
        #expect(found == ["COMPANY REGISTRATION NUMBER 07728154", "VAT NUMBER 883419005"])
    }

    @Test("a UID is kept without the word for the tax behind it")
    func uid() {
        #expect(numbers(["UID CHE-218.730.464 MWST"]) == ["UID CHE218730464"])
    }

    @Test("an IBAN of a country is not its VAT number")
    func iban() {
        #expect(numbers(["IBAN: TR23 0009 9000 0041 8773 0258 01"]).isEmpty)
    }

    @Test("a bank code may be printed in capitals without a colon after the account")
    func bank() throws {
        let invoice = HandMadePage().lines(["IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX"], x: 50, y: 700).invoice
        let details = try #require(invoice.paymentDetails.first?.value)
        #expect(details.iban == "DE89370400440532013000")
        #expect(details.swift == "COBADEFFXXX")
    }
}
