import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Recognised IBANs and BICs are read anew where they fail")
struct IBANRepairTests {
    private func iban(_ line: String, _ doubts: [Doubt] = [], confidence: Double = 0.95) -> BankCandidate? {
        RecognizedPage().line(line, doubts: doubts, confidence: confidence).facts.banks.first { $0.kind == .iban }
    }

    static let repaired: [(line: String, doubts: [Doubt], value: String)] = [
        // One character that the recogniser doubted.
        ("IBAN: DE89 3704 0044 0532 0180 00", [Doubt(28, "3"), Doubt(12, "1", 0.05)], "DE89370400440532013000"),
        // Letters that stand where the country has digits, and the reverse.
        ("IBAN: DE89 37O4 0044 0532 0130 00", [], "DE89370400440532013000"),
        ("IBAN: DEB9 3704 OO44 0532 0130 00", [], "DE89370400440532013000"),
        ("IBAN: 0E89 3704 0044 0532 0130 00", [], "DE89370400440532013000"),
        ("IBAN: NL91 A8NA 0417 1643 00", [], "NL91ABNA0417164300"),
        // One impossible character and one doubted.
        ("IBAN: DE89 37O4 0044 0532 0180 00", [Doubt(28, "3")], "DE89370400440532013000"),
        // Two doubted characters.
        ("IBAN: DE89 3704 0044 0582 0180 00", [Doubt(23, "3", 0.2), Doubt(28, "3", 0.1)], "DE89370400440532013000"),
    ]

    @Test("One reading passes the check digits and is taken, with both readings", arguments: repaired)
    func repairs(line: String, doubts: [Doubt], value: String) throws {
        let found = try #require(iban(line, doubts))
        #expect(found.value == value)
        #expect(found.checksum == true)
        let check = try #require(found.correction).check
        #expect(check.kind == .readingCorrected && check.passed)
        #expect(check.detail.contains(CompactText.compact(String(line.dropFirst(6)))) && check.detail.contains(value))
    }

    static let kept: [(line: String, doubts: [Doubt], value: String)] = [
        // Nothing that the recogniser doubted passes.
        ("IBAN: DE89 3704 0044 0532 0180 00", [], "DE89370400440532018000"),
        ("IBAN: DE89 3704 0044 0532 0180 00", [Doubt(28, "9")], "DE89370400440532018000"),
        // Two readings pass: 9 for 8 here, and 3 for 1 further on.
        ("IBAN: DE88 3704 0044 0532 0130 00", [Doubt(9, "9"), Doubt(27, "3")], "DE88370400440532013000"),
        // Two characters that it hardly doubted.
        ("IBAN: DE89 3704 0044 0582 0180 00", [Doubt(23, "3", 0.01), Doubt(28, "3", 0.01)], "DE89370400440582018000"),
        // Right as it was read.
        ("IBAN: DE89 3704 0044 0532 0130 00", [Doubt(28, "8", 0.4)], "DE89370400440532013000"),
    ]

    @Test("Without one provable reading it stays as it was read", arguments: kept)
    func keeps(line: String, doubts: [Doubt], value: String) throws {
        let found = try #require(iban(line, doubts))
        #expect(found.value == value)
        #expect(found.correction == nil)
    }

    @Test("The text of a text layer is never changed")
    func textLayer() {
        #expect(iban("IBAN: DE89 37O4 0044 0532 0130 00", confidence: 1) == nil)
        #expect(iban("IBAN: DE89 37O4 0044 0532 0130 00") != nil)
    }

    @Test("A corrected account says so and is a little less certain")
    func field() throws {
        let field = try #require(
            RecognizedPage().line("IBAN: DE89 37O4 0044 0532 0130 00").invoice.paymentDetails.first)
        #expect(field.value.iban == "DE89370400440532013000")
        #expect(field.checks.map(\.kind) == [.checksum, .readingCorrected])
        #expect(field.confidence < 0.99 && field.confidence > 0.8)
    }

    static let codes: [(line: String, value: String?)] = [
        ("BIC: C0BADEFFXXX", nil),  // O, D or Q
        ("BIC: COBAD3FFXXX", nil),
        ("BIC: COBA0EFFXXX", "COBADEFFXXX"),
        ("BIC: 5PKADEFF", "SPKADEFF"),
        ("BIC: 5PKAD8FF", nil),
        ("BIC: 12345678", nil),
    ]

    @Test("A digit among the letters of a BIC is read as a letter where only one fits", arguments: codes)
    func bic(line: String, value: String?) {
        let found = RecognizedPage().line(line).facts.banks.first { $0.kind == .bic }
        #expect(found?.value == value)
        #expect((found?.correction != nil) == (value != nil))
    }
}
