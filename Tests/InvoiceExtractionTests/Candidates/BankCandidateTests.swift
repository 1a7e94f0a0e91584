import Testing

@testable import InvoiceExtraction

@Suite("Bank numbers on a page")
struct BankCandidateTests {
    private func banks(_ line: String) -> [BankCandidate] {
        HandMadePage().lines([line], x: 50, y: 700).facts.banks
    }

    @Test(
        "an IBAN proves itself without a label, in one piece or in groups",
        arguments: ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000", "DE 89 3704 0044 0532 0130 00"])
    func iban(line: String) {
        let found = banks(line)
        #expect(found.map(\.value) == ["DE89370400440532013000"])
        #expect(found.map(\.checksum) == [true])
    }

    @Test("an IBAN with wrong check digits needs a label")
    func failing() {
        #expect(banks("DE88 3704 0044 0532 0130 00").isEmpty)
        let labelled = banks("IBAN DE88 3704 0044 0532 0130 00").filter { $0.kind == .iban }
        #expect(labelled.map(\.value) == ["DE88370400440532013000"])
        #expect(labelled.map(\.checksum) == [false])
    }

    @Test("a BIC needs a label and capitals")
    func bic() {
        #expect(banks("COBADEFFXXX").isEmpty)
        #expect(banks("BIC: COBADEFFXXX").map(\.value) == ["COBADEFFXXX"])
        #expect(banks("Swift: Cobadeff").isEmpty)
    }
}
