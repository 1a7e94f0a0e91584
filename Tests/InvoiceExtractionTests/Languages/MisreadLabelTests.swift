import Testing

@testable import InvoiceExtraction

@Suite("Labels with a letter misread")
struct MisreadLabelTests {
    @Test(
        "a long phrase is known with one letter replaced, left out or added",
        arguments: [
            ("involcenumber", LabelClass.invoiceNumber), ("rechnungsnumrner", .invoiceNumber),
            ("rechnungsdatun", .invoiceDate), ("invoicedat", .invoiceDate), ("gesamtbetrrag", .totalAmount),
        ])
    func oneLetter(key: String, label: LabelClass) {
        if key == "rechnungsnumrner" {
            // "rn" for "m" is two letters, which is not read.
            #expect(Lexicon.shared.entryWithMisreadLetter(key) == nil)
        } else {
            #expect(Lexicon.shared.entryWithMisreadLetter(key)?.labels.contains(label) == true)
        }
    }

    @Test("short phrases are known only as they are", arguments: ["tota1", "dato", "inv0ice"])
    func short(key: String) {
        #expect(Lexicon.shared.entryWithMisreadLetter(key) == nil)
    }

    @Test(
        "a currency glued to a label leaves the label, on recognised pages",
        arguments: ["TOTALRM", "CASHRM", "SUMMECHF"])
    func currency(text: String) {
        let page = HandMadePage().table([[text, "12.50"]], x: [60, 200], y: 90)
        #expect(page.context.labels.isEmpty)
        #expect(!page.recognized.context.labels.isEmpty)
    }
}
