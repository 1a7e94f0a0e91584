import DocumentModel
import PDFReading
import Testing

@Suite struct TextLayerStyleTests {
    private func words(_ content: String) throws -> [Word] {
        try TestLibrary.open(TestPDF(content).bytes).pageText(at: 0).words
    }

    @Test("Bold comes from the font", arguments: [("F1", false), ("F2", true)])
    func bold(font: String, expected: Bool) throws {
        #expect(try words(TestPDF.line("Total", x: 72, y: 700, font: font)).map(\.isBold) == [expected])
    }

    @Test(
        "Colour and visibility",
        arguments: [
            ("0 g", UInt32(0x000000), true),
            ("1 0 0 rg", 0xFF0000, true),
            ("0.2 0.4 0.6 rg", 0x336699, true),
            // Text rendering mode 3 draws nothing; scanners put recognised text under the image that way.
            ("3 Tr", 0x000000, false),
            ("/G0 gs", 0x000000, false),
            // White on nothing, then white on a filled bar.
            ("1 g", 0xFFFFFF, false),
            ("0 0 1 rg 60 690 100 30 re f 1 g", 0xFFFFFF, true),
            ("1 g 60 690 100 30 re f 1 g", 0xFFFFFF, false),
        ])
    func paint(setup: String, color: UInt32, isVisible: Bool) throws {
        let word = try #require(try words("q \(setup) " + TestPDF.line("Total", x: 72, y: 700) + " Q").first)
        #expect(word.text == "Total")
        #expect(word.color == color)
        #expect(word.isVisible == isVisible)
    }

    @Test("Text off the page and text of no size cannot be seen")
    func outside() throws {
        let words = try words(
            TestPDF.line("shown", x: 72, y: 700) + TestPDF.line("off", x: 72, y: 900)
                + TestPDF.line("tiny", x: 72, y: 600, size: 0.1))
        #expect(words.filter(\.isVisible).map(\.text) == ["shown"])
    }

    @Test("Words of one line share top and bottom, whatever letters they have")
    func lineBoxes() throws {
        let words = try words(TestPDF.line("Agy , - one .", x: 72, y: 700))
        #expect(words.count == 5)
        #expect(Set(words.map { ($0.box.minY * 100).rounded() }).count == 1)
        #expect(Set(words.map { ($0.box.maxY * 100).rounded() }).count == 1)
    }
}
