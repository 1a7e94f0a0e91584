import DocumentModel
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Second-best readings reach the proofs")
struct CorrectedReadingTests {
    /// Net, tax and a total whose second digit was doubted.
    private func document(confidence: Double) -> InvoiceDocument {
        let lines = [
            [("Net", 50.0), ("amount", 72), ("100.00", 300)], [("VAT", 50), ("19%", 72), ("19.00", 300)],
            [("Total", 50), ("amount", 80), ("179.00", 300)],
        ]
        var words: [Word] = []
        for (row, line) in lines.enumerated() {
            for (text, x) in line {
                let y = 600 + 14 * Double(row)
                let box = Box(minX: x, minY: y, maxX: x + 5 * Double(text.count), maxY: y + 10)
                words.append(Word(text: text, box: box, confidence: confidence))
            }
        }
        if confidence < 1 {
            words[8].alternatives = [CharacterAlternative(position: 1, text: "1", probability: 0.3)]
        }
        let text = PageText(
            index: 0, size: PageSize(width: 595, height: 842), words: words,
            source: confidence < 1 ? .recognized : .textLayer)
        var watch = StageWatch()
        return DocumentAssembly.assemble([text], options: ReadingOptions(), watch: &watch)
    }

    @Test("The total that net and tax prove is taken, on the document and on its page")
    func recognized() throws {
        let document = document(confidence: 0.9)
        for invoice in [document.invoice, document.pages[0].invoice] {
            let total = try #require(invoice.totalAmount)
            #expect(total.value == Amount(cents: 119_00))
            #expect(!total.isComputed)
            #expect(total.text == "179.00")
            let check = try #require(total.checks.first { $0.kind == .readingCorrected })
            #expect(check.detail.hasPrefix("read 179.00, taken as 119.00: "))
        }
    }

    @Test("A text layer that contradicts itself stays as it is")
    func textLayer() {
        let document = document(confidence: 1)
        #expect(document.invoice.totalAmount?.checks.contains { $0.kind == .readingCorrected } != true)
        #expect(
            document.invoice.totalAmount?.value != Amount(cents: 119_00)
                || document.invoice.totalAmount?.isComputed == true)
    }
}
