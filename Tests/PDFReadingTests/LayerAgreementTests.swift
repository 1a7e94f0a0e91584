import DocumentModel
import PDFReading
import Testing

@Suite struct LayerAgreementTests {
    /// One line of words of 6 points a character, a blank between them.
    private func line(_ text: String, y: Double = 100) -> [Word] {
        var x = 50.0
        return text.split(separator: " ").map { part in
            defer { x += 6 * Double(part.count + 1) }
            return Word(
                text: String(part), box: Box(minX: x, minY: y, maxX: x + 6 * Double(part.count), maxY: y + 10))
        }
    }

    @Test(
        "Agreement is the share of characters that need no change",
        arguments: [
            ("Total 480.00", "Total 480.00", 1.0),
            // Divided otherwise.
            ("Total480.00 due", "Total 480.00 due", 1),
            ("Total 480.00", "Tota1 48O.00", 9.0 / 11),
            ("Total 480.00", "Total", 5.0 / 11),
            ("", "Total", 0), ("Total", "", 0), ("", "", 1),
            ("abcd", "wxyz", 0),
        ] as [(String, String, Double)])
    func share(hidden: String, recognized: String, expected: Double) {
        let share = LayerAgreement.share(hidden: line(hidden), recognized: line(recognized))
        #expect(abs(share - expected) < 0.03, "\(share)")
    }

    @Test("The same words elsewhere do not agree", arguments: [(0, 1), (3, 1), (9, 0), (40, 0)] as [(Double, Double)])
    func place(offset: Double, expected: Double) {
        let share = LayerAgreement.share(
            hidden: line("Total 480.00"), recognized: line("Total 480.00", y: 100 + offset))
        #expect(share == expected)
    }

    @Test("Lines of different height are found beside each other")
    func heights() {
        let tall = Word(text: "INVOICE", box: Box(minX: 300, minY: 80, maxX: 400, maxY: 130))
        let words = line("Bill to") + [tall] + line("Calder", y: 115)
        #expect(LayerAgreement.share(hidden: words, recognized: words.reversed()) == 1)
    }

    @Test(
        "A hidden layer that is right agrees with the print, one that was misread does not",
        arguments: [("scan-hidden-text", 0.99...1), ("scan-wrong-text", 0.2...0.7)] as [(String, ClosedRange<Double>)])
    func fixtures(name: String, expected: ClosedRange<Double>) throws {
        let hidden = try ScanFixtures.content(name).text.words
        let share = try LayerAgreement.share(hidden: hidden, recognized: ScanFixtures.words())
        #expect(expected.contains(share), "\(share)")
    }
}
