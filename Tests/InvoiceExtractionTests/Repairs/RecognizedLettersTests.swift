import DocumentModel
import InvoiceExtraction
import Testing

@Suite struct RecognizedLettersTests {
    private func settled(_ text: String, source: PageText.Source = .recognized) -> String {
        var x = 0.0
        let words = text.split(separator: " ").map { word -> Word in
            defer { x += Double(word.count + 1) * 6 }
            return Word(
                text: String(word), box: Box(minX: x, minY: 10, maxX: x + Double(word.count) * 6, maxY: 20),
                confidence: 0.9)
        }
        let page = PageText(
            index: 0, size: PageSize(width: 595, height: 842), words: words, source: source)
        return RecognizedLetters.settled(page).words.map(\.text).joined(separator: " ")
    }

    @Test(arguments: [
        (
            "Şcoala din Braşov, plată în 15 zile de la primire, preţ",
            "Școala din Brașov, plată în 15 zile de la primire, preț"
        ),
        ("Oficina S.r.I. Milano", "Oficina S.r.l. Milano"), ("OFICINA S.R.1. MILANO", "OFICINA S.R.L. MILANO"),
        ("Drukarnia Sp. z 0.o.", "Drukarnia Sp. z o.o."), ("HUTA SP. Z 0.0.", "HUTA SP. Z O.O."),
        ("Papír s.r.0. Brno", "Papír s.r.o. Brno"), ("Rabat 0.0", "Rabat 0.0"), ("GST 0.00", "GST 0.00"),
        ("Total RM 0.00 0.0.0", "Total RM 0.00 0.0.0"), ("Sp. z 0.05", "Sp. z 0.05"),
        ("Fatura Şişli", "Fatura Şişli"), ("A.I. Lab", "A.I. Lab"), ("I.V.A.", "I.V.A."),
    ])
    func lettersAreSettled(read: String, expected: String) {
        #expect(settled(read) == expected)
    }

    @Test func textLayersAreNotChanged() {
        #expect(settled("Preţ S.r.I.", source: .textLayer) == "Preţ S.r.I.")
    }
}
