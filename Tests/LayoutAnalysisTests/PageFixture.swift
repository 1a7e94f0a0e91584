import DocumentModel

/// Hand-made pages: words with a place and a size, letters half as wide as their font is high.
enum PageFixture {
    static let a4 = PageSize(width: 595, height: 842)

    /// One word whose top left corner is at (`x`, `y`), points.
    static func word(_ text: String, x: Double, y: Double, size: Double = 10, isVisible: Bool = true) -> Word {
        let width = Double(text.unicodeScalars.count) * size * 0.5
        return Word(
            text: text, box: Box(minX: x, minY: y, maxX: x + width, maxY: y + size), fontSize: size,
            isVisible: isVisible)
    }

    /// The words of `text` on one line, a blank of 0.3 font sizes between them.
    static func words(_ text: String, x: Double, y: Double, size: Double = 10) -> [Word] {
        var left = x
        return text.split(separator: " ").map { part in
            let word = word(String(part), x: left, y: y, size: size)
            left = word.box.maxX + 0.3 * size
            return word
        }
    }

    static func page(_ words: [Word]) -> PageText { PageText(index: 0, size: a4, words: words) }
}
