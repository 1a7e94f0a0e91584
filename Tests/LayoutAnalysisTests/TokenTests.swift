import DocumentModel
import LayoutAnalysis
import Testing

@Suite("Words become tokens")
struct TokenTests {
    @Test(
        "A label glued to its value is cut behind the colon, everything else stays whole",
        arguments: [
            ("No.:4711", ["No.:", "4711"]), ("Total:99.00", ["Total:", "99.00"]), ("Order#12", ["Order#", "12"]),
            ("Datum:", ["Datum:"]), ("https://example.org", ["https://example.org"]), ("12:30", ["12:30"]),
            ("A1:B2", ["A1:B2"]), (":12", [":12"]), ("1,234.50", ["1,234.50"]), ("a:b", ["a:b"]),
            ("Größe:XL", ["Größe:", "XL"]), ("#4711", ["#4711"]),
        ])
    func cut(text: String, tokens: [String]) {
        let page = PageFixture.page([PageFixture.word(text, x: 50, y: 100)])
        #expect(Tokenizer.tokens(of: page).map(\.text) == tokens)
    }

    @Test("The parts of a word share its box by their letters, and its index")
    func parts() throws {
        let word = PageFixture.word("No.:4711", x: 50, y: 100)
        let tokens = Tokenizer.tokens(of: PageFixture.page([PageFixture.word("x", x: 10, y: 100), word]))
        try #require(tokens.count == 3)
        #expect(tokens.map(\.word) == [0, 1, 1])
        #expect(tokens[1].box.minX == word.box.minX)
        #expect(tokens[1].box.maxX == word.box.midX)
        #expect(tokens[2].box.minX == word.box.midX)
        #expect(tokens[2].box.maxX == word.box.maxX)
        #expect(tokens[1...2].allSatisfy { $0.box.minY == 100 && $0.box.maxY == 110 && $0.fontSize == 10 })
    }

    @Test("Parts of one word are joined without a blank, words with one")
    func joined() {
        let layout = PageLayout(PageFixture.page(PageFixture.words("Invoice No.:4711 A", x: 50, y: 100)))
        #expect(layout.text(layout.lines[0].tokens) == "Invoice No.:4711 A")
        #expect(layout.segments.count == 1)
    }

    @Test("Words that nobody can see take no part, and the others keep their index")
    func invisible() {
        let words = [
            PageFixture.word("hidden", x: 50, y: 100, isVisible: false), PageFixture.word("shown", x: 50, y: 100),
            Word(text: "flat", box: Box(minX: 10, minY: 100, maxX: 10, maxY: 110)),
        ]
        let layout = PageLayout(PageFixture.page(words))
        #expect(layout.tokens.map(\.text) == ["shown"])
        #expect(layout.tokens.map(\.word) == [1])
    }
}
