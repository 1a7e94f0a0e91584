import DocumentModel
import InvoiceModel

extension InvoiceDocument {
    /// The full invoice, read with words and papers: page 0 with a hidden word and a paper that hangs over the edge,
    /// page 1 without any text.
    static var read: InvoiceDocument {
        var document = InvoiceDocument.full
        document.pages[0].words = [
            PageWord(text: "333,00", confidence: 0.812_345_678, polygon: .line(at: 0.74)),
            PageWord(text: "ignore", confidence: 1, polygon: .line(at: 0.5)),
            PageWord(text: "Größe", confidence: 0.9, polygon: .line(at: 0.01)),
            PageWord(text: "&", confidence: 1.5, polygon: .line(at: 0.01)),
        ]
        document.pages[0].lines = [PageLine(words: [2, 3]), PageLine(words: [0])]
        document.pages[0].papers = [
            PagePaper(
                boundingBox: .corners(0, 0.1, 0.9, 0.1, 0.9, 1, 0, 1),
                quadrangle: .corners(0.05, 0.1, 0.9, 0.15, 0.85, 1, 0, 0.95),
                rectangle: .corners(-0.0312, 0.1, 0.9, 0.15, 0.85, 1.0567, 0, 0.95),
                polygon: .corners(0.05, 0.1, 0.9, 0.15, 0.85, 1, 0.4, 1, 0, 0.95))
        ]
        document.pages[1].words = []
        document.pages[1].lines = []
        document.pages[1].invoice.locale = nil
        document.pages[1].papers = [
            PagePaper(boundingBox: .whole, quadrangle: .whole, rectangle: .whole, polygon: .whole)
        ]
        return document
    }
}

extension Polygon {
    static let whole = corners(0, 0, 1, 0, 1, 1, 0, 1)

    /// Coordinates in pairs.
    static func corners(_ numbers: Double...) -> Polygon {
        Polygon(
            points: stride(from: 0, to: numbers.count, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) })
    }
}
