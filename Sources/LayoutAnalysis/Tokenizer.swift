import DocumentModel

/// Cuts the visible words of a page into tokens.
package enum Tokenizer {
    package static func tokens(of page: PageText) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(page.words.count + 16)
        for (index, word) in page.words.enumerated() where word.isVisible && !word.box.isEmpty {
            append(word, index: index, to: &result)
        }
        return result
    }

    /// `Label:value` becomes `Label:` and `value`, `VAT(7%)` becomes `VAT` and `(7%)`; everything else stays whole.
    private static func append(_ word: Word, index: Int, to result: inout [Token]) {
        let scalars = Array(word.text.unicodeScalars)
        guard let cut = labelEnd(scalars) else {
            result.append(token(word.text, box: word.box, of: word, index, from: 0))
            return
        }
        var head = String.UnicodeScalarView()
        head.append(contentsOf: scalars[..<cut])
        var tail = String.UnicodeScalarView()
        tail.append(contentsOf: scalars[cut...])
        let border = word.box.minX + word.box.width * Double(cut) / Double(scalars.count)
        var left = word.box
        left.maxX = border
        var right = word.box
        right.minX = border
        let label = token(String(head), box: left, of: word, index, from: 0)
        result.append(label)
        result.append(token(String(tail), box: right, of: word, index, from: label.text.count))
    }

    /// The part of a word that begins at character `start`, with the other readings of its characters.
    ///
    /// Words of a text layer have the confidence 1 and no other readings.
    private static func token(_ text: String, box: Box, of word: Word, _ index: Int, from start: Int) -> Token {
        var token = Token(text: text, box: box, word: index, fontSize: word.fontSize, isBold: word.isBold)
        guard word.confidence < 1 || !word.alternatives.isEmpty else { return token }
        token.isRecognized = true
        let end = start + token.text.count
        for alternative in word.alternatives where alternative.position >= start && alternative.position < end {
            var moved = alternative
            moved.position -= start
            token.alternatives.append(moved)
        }
        return token
    }

    /// The index behind the colon (or `#`) of a label that is glued to its value, or nil.
    private static func labelEnd(_ scalars: [Unicode.Scalar]) -> Int? {
        guard scalars.count > 3, scalars[0].properties.isAlphabetic else { return nil }
        for (position, scalar) in scalars.enumerated() {
            if scalar.properties.numericType != nil { return nil }
            if scalar == "(", position >= 2, position + 2 < scalars.count, isDigit(scalars[position + 1]) {
                return position
            }
            guard scalar == ":" || scalar == "#" else { continue }
            guard position >= 2, position + 1 < scalars.count else { return nil }
            let next = scalars[position + 1]
            // `https://` and times stay whole.
            if next == "/" { return nil }
            return position + 1
        }
        return nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }
}
