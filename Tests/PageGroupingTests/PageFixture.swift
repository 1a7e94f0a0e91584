import DocumentModel
import InvoiceModel
import LayoutAnalysis

@testable import PageGrouping

/// Hand-made pages of lines that begin at a place in points, letters half as wide as their font is high.
enum PageFixture {
    typealias Row = (x: Double, y: Double, text: String)

    static func text(_ rows: [Row], titles: [Row] = []) -> PageText {
        PageText(
            index: 0, size: PageSize(width: 595, height: 842),
            words: rows.flatMap { words($0, size: 10) } + titles.flatMap { words($0, size: 18) })
    }

    static func layout(_ rows: [Row], titles: [Row] = []) -> PageLayout { PageLayout(text(rows, titles: titles)) }

    static func profile(_ rows: [Row], titles: [Row] = []) -> PageProfile {
        PageProfile(layout(rows, titles: titles), source: .textLayer)
    }

    private static func words(_ row: Row, size: Double) -> [Word] {
        var x = row.x
        return row.text.split(separator: " ").map { text in
            let width = Double(text.unicodeScalars.count) * size * 0.5
            defer { x += width + 0.3 * size }
            return Word(
                text: String(text), box: Box(minX: x, minY: row.y, maxX: x + width, maxY: row.y + size),
                fontSize: size)
        }
    }

    /// A page that begins an invoice.
    static func first(number: String? = "4711001", mark: PageMark? = nil, total: Int? = 100) -> PageProfile {
        var page = PageProfile()
        page.wordCount = 120
        page.language = "en"
        page.title = 1
        page.hasCustomer = true
        page.mark = mark
        page.number = number.map { Likely(CodeKey.key($0), 0.95) }
        page.codes = page.number.map { [$0.value] } ?? []
        page.total = total.map { Likely(.init($0), 0.95) }
        return page
    }

    /// A page that only lists.
    static func further(mark: PageMark? = nil, shows number: String? = nil, total: Int? = nil) -> PageProfile {
        var page = PageProfile()
        page.wordCount = 120
        page.language = "en"
        page.mark = mark
        page.codes = number.map { [CodeKey.key($0)] } ?? []
        page.total = total.map { Likely(.init($0), 0.95) }
        return page
    }

    static let blank: PageProfile = {
        var page = PageProfile()
        page.isBlank = true
        return page
    }()
}
