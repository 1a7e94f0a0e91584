import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Ways to pay")
struct PaymentDecisionTests {
    private func details(_ lines: [String]) -> [PaymentDetails] {
        PaymentDecision.decide(HandMadePage().lines(lines, x: 50, y: 650).document.pages).map(\.value)
    }

    @Test("each account takes the bank code nearest to it")
    func nearest() {
        let found = details([
            "IBAN: DE89 3704 0044 0532 0130 00", "BIC: COBADEFFXXX", "IBAN: NL91 ABNA 0417 1643 00", "BIC: ABNANL2A",
        ])
        #expect(found.map(\.iban) == ["DE89370400440532013000", "NL91ABNA0417164300"])
        #expect(found.map(\.swift) == ["COBADEFFXXX", "ABNANL2A"])
    }

    @Test("an account printed twice is one way to pay")
    func twice() {
        #expect(details(["IBAN: DE89 3704 0044 0532 0130 00", "IBAN: DE89370400440532013000"]).count == 1)
    }

    @Test("an account without an IBAN needs a bank beside it")
    func domestic() {
        let found = details(["Account number: 55821047", "Sort code: 12-34-56"])
        #expect(found.map(\.accountNumber) == ["55821047"])
        #expect(found.map { $0.routingNumber?.filter(\.isNumber) } == ["123456"])
        #expect(details(["Account number: 55821047"]).isEmpty)
    }
}
