import InvoiceExtraction

/// Reads page marks in a piece of folded text.
///
/// Blanks do not count between the parts, because recognition drops them: `Page2of3`.
struct PageMarkScanner {
    /// Marks beyond are years, house numbers and the like.
    static let largest = 2_000

    /// A mark and how it is written.
    struct Finding: Equatable {
        var mark: PageMark
        /// Whether a word says that it is the number of a page.
        var hasWord: Bool
        /// Whether the piece of text holds nothing before the mark.
        var isFirst: Bool
        /// Whether the piece of text holds nothing else.
        var isAlone: Bool
    }

    private let text: [UInt8]

    init(_ text: String) {
        self.text = Array(TextFolding.fold(text).utf8)
    }

    /// The first mark with a word in the text; without one, a text that is nothing but `2/3` or `2 of 3`.
    func find() -> Finding? {
        for start in text.indices where start == 0 || !text[start - 1].isWordByte {
            if let finding = marked(at: start) { return finding }
        }
        return bare()
    }

    /// `Page 2 of 3`, `Page: 2/3`, `Page 2`.
    private func marked(at start: Int) -> Finding? {
        for word in PageMarkWords.page where text[start...].starts(with: word.utf8) {
            var position = start + word.utf8.count
            // A shorter word inside a longer one: "p" of "pos".
            guard position == text.count || !text[position].isLetter else { continue }
            // "p" and "bl" stand for many things: their point, or the number of all pages, tells which.
            let needsTotal = word.utf8.count <= 3 && !(position < text.count && text[position] == UInt8(ascii: "."))
            skip(&position, ".:#-")
            guard let number = number(&position) else { continue }
            let total = total(&position)
            if total == nil, needsTotal || continuesAsNumber(position) { continue }
            guard let mark = Self.mark(number, total) else { continue }
            return finding(mark, from: start, to: position, hasWord: true)
        }
        return numberFirst(at: start)
    }

    /// `2. oldal / 3`.
    private func numberFirst(at start: Int) -> Finding? {
        var position = start
        guard let number = number(&position) else { return nil }
        skip(&position, ".")
        for word in PageMarkWords.pageAfterNumber where text[position...].starts(with: word.utf8) {
            var end = position + word.utf8.count
            guard end == text.count || !text[end].isLetter else { continue }
            let total = total(&end)
            guard let mark = Self.mark(number, total) else { continue }
            // "1 page": a count of pages, or the words of a sentence.
            if total == nil, position == start + 1 || text[start..<position].last == UInt8(ascii: " ") { continue }
            return finding(mark, from: start, to: end, hasWord: true)
        }
        return nil
    }

    /// `2/3`, `- 2 of 3 -`, `(2/3)`, and nothing else.
    private func bare() -> Finding? {
        var position = 0
        skip(&position, "-(")
        guard let number = number(&position), let total = total(&position), let mark = Self.mark(number, total) else {
            return nil
        }
        skip(&position, "-).")
        guard position == text.count else { return nil }
        return Finding(mark: mark, hasWord: false, isFirst: true, isAlone: true)
    }

    private func finding(_ mark: PageMark, from start: Int, to end: Int, hasWord: Bool) -> Finding {
        Finding(
            mark: mark, hasWord: hasWord, isFirst: !text[..<start].contains { $0.isWordByte },
            isAlone: !text[..<start].contains { $0.isWordByte } && !text[end...].contains { $0.isWordByte })
    }

    private static func mark(_ number: Int, _ total: Int?) -> PageMark? {
        guard number >= 1, number <= largest, total.map({ $0 >= number && $0 <= largest }) ?? true else { return nil }
        return PageMark(number: number, total: total)
    }

    /// `Page 2.5` and `Page 2-17` are no marks.
    private func continuesAsNumber(_ position: Int) -> Bool {
        guard position + 1 < text.count, !text[position].isWordByte, text[position] != UInt8(ascii: " ") else {
            return position < text.count && text[position].isWordByte
        }
        return text[position + 1].isDigit
    }

    /// The number of all pages, with the word before it.
    private func total(_ position: inout Int) -> Int? {
        var next = position
        skip(&next, "")
        for word in PageMarkWords.of where text[next...].starts(with: word.utf8) {
            var end = next + word.utf8.count
            if let number = number(&end) {
                position = end
                return number
            }
        }
        // "Page 2 (3)": the number of all in brackets.
        guard next < text.count, text[next] == UInt8(ascii: "(") else { return nil }
        next += 1
        guard let number = number(&next), next < text.count, text[next] == UInt8(ascii: ")") else { return nil }
        position = next + 1
        return number
    }

    /// Up to four digits, which no further digit or letter follows.
    private func number(_ position: inout Int) -> Int? {
        skip(&position, "")
        var end = position
        var value = 0
        while end < text.count, text[end].isDigit, end - position < 5 {
            value = value * 10 + Int(text[end] - 48)
            end += 1
        }
        guard end > position, end - position < 5 else { return nil }
        position = end
        return value
    }

    /// Blanks and any of `extra`.
    private func skip(_ position: inout Int, _ extra: String) {
        let skipped = Array(extra.utf8)
        while position < text.count, text[position] == 32 || skipped.contains(text[position]) { position += 1 }
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 48 < 10 }
    /// Of a folded text: lower case; bytes of other scripts count as letters.
    var isLetter: Bool { self &- 97 < 26 || self >= 0x80 }
    var isWordByte: Bool { isDigit || isLetter }
}
