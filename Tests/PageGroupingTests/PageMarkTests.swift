import Testing

@testable import PageGrouping

@Suite("The number of a page")
struct PageMarkTests {
    @Test(
        "is read in every language of the lexicon",
        arguments: [
            ("Page 2 of 3", 2, 3), ("Page: 2/3", 2, 3), ("page 2 out of 3", 2, 3), ("Page No. 1 of 12", 1, 12),
            ("Seite 2 von 3", 2, 3), ("Seite: 2/3", 2, 3), ("Blatt 1 von 2", 1, 2), ("Page 2 sur 3", 2, 3),
            ("Pagina 2 van 3", 2, 3), ("Blad 1 van 2", 1, 2), ("Página 2 de 3", 2, 3), ("Hoja 1 de 2", 1, 2),
            ("Pag. 1 di 2", 1, 2), ("Strona 1 z 2", 1, 2), ("Strana 2 z 3", 2, 3), ("Sida 1 av 2", 1, 2),
            ("Side 2 af 2", 2, 2), ("Sivu 1/2", 1, 2), ("2. oldal / 3", 2, 3), ("Pagina 1 din 2", 1, 2),
            ("Sayfa 1 / 2", 1, 2), ("Page 2 (3)", 2, 3), ("2/3", 2, 3), ("- 2 / 3 -", 2, 3), ("2 of 3", 2, 3),
            ("Page2of3", 2, 3), ("Seite1von2", 1, 2), ("Invoice 4711 · Page 2 of 3", 2, 3), ("p. 2 of 3", 2, 3),
        ])
    func numbered(text: String, number: Int, total: Int) throws {
        let found = try #require(PageMarkScanner(text).find(), "\(text)")
        #expect(found.mark == PageMark(number: number, total: total), "\(text)")
    }

    @Test("may lack the number of all", arguments: [("Page 2", 2), ("Seite 3", 3), ("Página: 12", 12), ("Pag. 2", 2)])
    func withoutTotal(text: String, number: Int) throws {
        let found = try #require(PageMarkScanner(text).find(), "\(text)")
        #expect(found.mark == PageMark(number: number), "\(text)")
        #expect(found.hasWord)
    }

    @Test(
        "is no date, amount, position or part of a word",
        arguments: [
            "Pages", "Position 2", "P 2", "4711", "12.03.2024", "Page 3 of 2", "Page 0 of 2", "Homepage",
            "Page 2.5", "1/2024 of", "pag", "Seite", "2 items of 3 kinds", "Page 20241 of 20242", "1 page",
        ])
    func none(text: String) {
        #expect(PageMarkScanner(text).find() == nil, "\(text)")
    }

    @Test("in a sentence is not that of the page")
    func sentence() {
        let layout = PageFixture.layout([(50, 400, "Please see the continuation on page 2")])
        #expect(PageMarkFinder.mark(of: layout) == nil)
    }

    @Test("without a word stands in a margin", arguments: [(30.0, true), (820.0, true), (400.0, false)])
    func bare(y: Double, isMark: Bool) {
        let layout = PageFixture.layout([(50, y, "2/3"), (50, 200, "Some text of the page")])
        #expect(PageMarkFinder.mark(of: layout) == (isMark ? PageMark(number: 2, total: 3) : nil))
    }

    @Test("may stand in the column beside its word, or below it")
    func columns() {
        let beside = PageFixture.layout([(400, 50, "Page"), (500, 50, "2 of 3")])
        #expect(PageMarkFinder.mark(of: beside) == PageMark(number: 2, total: 3))
        let below = PageFixture.layout([(400, 250, "Page"), (400, 264, "2/3")])
        #expect(PageMarkFinder.mark(of: below) == PageMark(number: 2, total: 3))
    }
}
