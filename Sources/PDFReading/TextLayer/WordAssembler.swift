import DocumentModel

/// Cuts the characters of a page into words by what stands between them and by how far apart they are.
struct WordAssembler {
    let glyphs: [PlacedGlyph]
    let directions: [PlacedStyle]

    /// Gaps in shares of the font size. Below the first nothing divides (kerning, pieces of one word), above the
    /// second everything does (a blank is 0.25 to 0.28 in common fonts); between them PDFium's judgement of the line
    /// decides, which knows letter spacing.
    static let joiningGap = 0.1
    static let dividingGap = 0.28

    /// The words as ranges of ``glyphs``.
    func words() -> [Range<Int>] {
        guard !glyphs.isEmpty else { return [] }
        var words: [Range<Int>] = []
        var start = 0
        for index in 1..<glyphs.count where divides(glyphs[index - 1], glyphs[index]) {
            words.append(start..<index)
            start = index
        }
        words.append(start..<glyphs.count)
        return LetterSpacing(glyphs: glyphs, directions: directions).joined(words)
    }

    private func divides(_ previous: PlacedGlyph, _ next: PlacedGlyph) -> Bool {
        if next.before == .blank { return true }
        let size = max(previous.size, next.size)
        if previous.style != next.style, !directions[previous.style].isParallel(to: directions[next.style]) {
            return true
        }
        if abs(previous.baseline - next.baseline) > 0.15 * size { return true }
        // The pieces of one character string share a box.
        if previous.start == next.start, previous.end == next.end, previous.style == next.style { return false }
        let gap = previous.gap(to: next)
        if gap < -0.5 * size || gap >= WordAssembler.dividingGap * size { return true }
        return next.before == .generated && gap > WordAssembler.joiningGap * size
    }
}

/// Joins headings set with wide letter spacing: "I N V O I C E" is one word.
struct LetterSpacing {
    let glyphs: [PlacedGlyph]
    let directions: [PlacedStyle]

    func joined(_ words: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        result.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            var end = index + 1
            if words[index].count == 1 {
                while end < words.count, words[end].count == 1,
                    continues(glyphs[words[end - 1].lowerBound], glyphs[words[end].lowerBound])
                {
                    end += 1
                }
            }
            let letters = words[index].lowerBound..<words[end - 1].upperBound
            if end - index >= 3, isSpaced(letters) {
                result.append(contentsOf: divided(letters))
            } else {
                result.append(contentsOf: words[index..<end])
            }
            index = end
        }
        return result
    }

    private func continues(_ previous: PlacedGlyph, _ next: PlacedGlyph) -> Bool {
        let size = max(previous.size, next.size)
        let gap = previous.gap(to: next)
        return directions[previous.style].isParallel(to: directions[next.style])
            && abs(previous.baseline - next.baseline) <= 0.15 * size && min(previous.size, next.size) >= 0.9 * size
            && gap > 0 && gap < 1.2 * size
    }

    /// Letters with blanks between them are taken for one word from four on, without blanks from three on; digits,
    /// which also stand alone in tables, only without blanks and from five on.
    private func isSpaced(_ run: Range<Int>) -> Bool {
        let hasBlanks = run.dropFirst().contains { glyphs[$0].before == .blank }
        let hasOnlyLetters = run.allSatisfy { glyphs[$0].scalar.properties.isAlphabetic || glyphs[$0].scalar == ":" }
        guard hasOnlyLetters ? run.count >= (hasBlanks ? 4 : 3) : run.count >= 5 && !hasBlanks else { return false }
        let limit = widest(run)
        return 2 * gaps(run).count { $0 <= limit } >= run.count - 1
    }

    private func gaps(_ run: Range<Int>) -> [Double] {
        run.dropFirst().map { glyphs[$0 - 1].gap(to: glyphs[$0]) }
    }

    /// The widest gap that still is letter spacing: a little above the narrowest of the run.
    private func widest(_ run: Range<Int>) -> Double {
        (gaps(run).min() ?? 0) * 1.5 + 0.05 * glyphs[run.lowerBound].size
    }

    private func divided(_ run: Range<Int>) -> [Range<Int>] {
        let limit = widest(run)
        var result: [Range<Int>] = []
        var start = run.lowerBound
        for index in run.dropFirst() where glyphs[index - 1].gap(to: glyphs[index]) > limit {
            result.append(start..<index)
            start = index
        }
        result.append(start..<run.upperBound)
        return result
    }
}
