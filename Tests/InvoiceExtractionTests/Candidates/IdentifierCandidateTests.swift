import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Codes and rates on a page")
struct IdentifierCandidateTests {
    private func codes(_ line: String) -> [String] {
        HandMadePage().lines([line], x: 50, y: 100).facts.identifiers.map(\.value)
    }

    @Test(
        "a number sign is no part of the number",
        arguments: [
            ("Invoice # 4711", "4711"), ("Invoice #4711", "4711"), ("Rechnung Nr.4711", "4711"),
            ("Facture n°2024-17", "2024-17"), ("Invoice No. (4711)", "4711"),
        ])
    func sign(line: String, code: String) {
        #expect(codes(line) == [code])
    }

    @Test("capitals around a hyphen are a code without a digit, small letters are not")
    func hyphen() {
        #expect(codes("Order EXPO-SUMMER") == ["EXPO-SUMMER"])
        #expect(codes("Order well-known").isEmpty)
    }

    @Test("parts of a code one blank apart are one code, and a sum of money is none")
    func parts() {
        #expect(codes("Invoice No. RE 2024 0815") == ["RE 2024 0815"])
        #expect(codes("Total 1234.50").isEmpty)
    }

    @Test(
        "a rate is read with its percent sign beside it, behind a blank or in brackets",
        arguments: ["VAT 20%", "VAT 20 %", "VAT (20.0%)", "TVA 20,00 %"])
    func rate(line: String) {
        #expect(HandMadePage().lines([line], x: 50, y: 100).facts.rates.map(\.rate) == [Amount(20)])
    }
}
