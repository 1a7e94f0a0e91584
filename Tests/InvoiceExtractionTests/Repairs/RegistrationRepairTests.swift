import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Recognised company numbers are read anew where their check digit fails")
struct RegistrationRepairTests {
    private func found(_ line: String, _ doubts: [Doubt], confidence: Double = 0.95) -> RegistrationCandidate? {
        RecognizedPage().line(line, doubts: doubts, confidence: confidence).facts.registrations.first
    }

    static let repaired: [(line: String, doubts: [Doubt], value: String)] = [
        ("USt-IdNr.: DE136695978", [Doubt(19, "6")], "DE136695976"),
        ("VAT No: DE136695978", [Doubt(18, "6", 0.1)], "DE136695976"),
        ("SIREN 732 829 329", [Doubt(14, "0", 0.08)], "732829320"),
        ("ABN 51 824 753 558", [Doubt(17, "6")], "51824753556"),
    ]

    @Test("The doubted character that makes the check digit right is taken", arguments: repaired)
    func repairs(line: String, doubts: [Doubt], value: String) throws {
        let position = line.count - 1
        let last = doubts.map { Doubt(position, $0.text, $0.probability) }
        let candidate = try #require(found(line, last))
        #expect(candidate.found.value == value)
        #expect(candidate.found.checksum == true)
        #expect(candidate.correction?.check.kind == .readingCorrected)
    }

    static let kept: [(doubt: Doubt, confidence: Double)] = [
        (Doubt(18, "6", 0.03), 0.95),  // hardly doubted
        (Doubt(18, "7", 0.3), 0.95),  // wrong as well
        (Doubt(18, "O", 0.3), 0.95),  // no digit
    ]

    @Test("A number with a wrong check digit may be printed so: it stays without a real doubt", arguments: kept)
    func keeps(doubt: Doubt, confidence: Double) throws {
        let candidate = try #require(found("VAT No: DE136695978", [doubt], confidence: confidence))
        #expect(candidate.found.value == "DE136695978")
        #expect(candidate.found.checksum == false)
        #expect(candidate.correction == nil)
    }
}
