/// Looks for the one other reading of a number that its own structure and check digits accept.
///
/// Characters that cannot stand where they stand (a letter where the structure asks for a digit) are exchanged in
/// any case; then one character that the recogniser doubted, then two. At the first of these steps that any reading
/// passes there must be one only: a check digit proves nothing when many readings are tried, so each step tries a
/// few, the likeliest first.
struct ReadingSearch {
    enum CharacterClass {
        case digit, letter, either

        func admits(_ byte: UInt8) -> Bool {
            switch self {
            case .digit: byte.isDigit
            case .letter: byte.isUpper
            case .either: byte.isDigit || byte.isUpper
            }
        }
    }

    let text: DoubtfulText
    /// One for each character of the text.
    let classes: [CharacterClass]
    /// Characters in the wrong place beyond these make the text something else.
    var mostForced = 3
    var mostSingles = 24
    var mostPairs = 12
    /// Below this probability two characters are not exchanged at once.
    var leastOfPair = 0.02

    /// - Parameter accepts: Whether structure and check digits are right.
    func onlyReading(_ accepts: ([UInt8]) -> Bool) -> [UInt8]? {
        guard text.bytes.count == classes.count, let starts = withForced() else { return nil }
        if starts.first != text.bytes, let found = only(starts, accepts) { return found.value }
        let doubts = exchangeable()
        let singles = starts.flatMap { start in doubts.map { exchange([$0], in: start) } }
        if let found = only(Array(singles.prefix(mostSingles)), accepts) { return found.value }
        let sure = doubts.filter { $0.option.probability >= leastOfPair }
        let pairs = starts.flatMap { start in
            twos(of: sure).map { exchange($0, in: start) }
        }
        return only(Array(pairs.prefix(mostPairs)), accepts)?.value
    }

    private typealias Doubt = (position: Int, option: DoubtfulText.Option)
    /// The outcome of a step: a reading, or nil for more than one.
    private struct Outcome { var value: [UInt8]? }

    private func only(_ readings: [[UInt8]], _ accepts: ([UInt8]) -> Bool) -> Outcome? {
        let passed = Set(readings.filter(accepts))
        guard let first = passed.first else { return nil }
        return Outcome(value: passed.count == 1 ? first : nil)
    }

    /// The text with every impossible character exchanged, in all ways; the text itself where there is none.
    private func withForced() -> [[UInt8]]? {
        var readings = [text.bytes]
        let forced = text.bytes.indices.filter { !classes[$0].admits(text.bytes[$0]) }
        guard forced.count <= mostForced else { return nil }
        for position in forced {
            let heard = text.options[position].map(\.byte).filter(classes[position].admits)
            let alike = LookAlikes.across(text.bytes[position]).filter {
                classes[position].admits($0) && !heard.contains($0)
            }
            readings = readings.flatMap { reading in
                (heard + alike).map { byte in
                    var other = reading
                    other[position] = byte
                    return other
                }
            }
        }
        return readings.isEmpty ? nil : readings
    }

    /// What may be exchanged though it may stand where it stands.
    private func exchangeable() -> [Doubt] {
        var result = text.doubts(atLeast: 0).filter { doubt in
            classes[doubt.position].admits(doubt.option.byte)
                && classes[doubt.position].admits(text.bytes[doubt.position])
        }
        // Where both may stand there are far more digits than letters.
        for (position, kind) in classes.enumerated() where kind == .either {
            guard let digit = LookAlikes.digit(for: text.bytes[position]),
                !text.options[position].contains(where: { $0.byte == digit })
            else { continue }
            result.append((position, DoubtfulText.Option(byte: digit, probability: 0)))
        }
        return result
    }

    /// Two characters each, the likeliest pair first.
    private func twos(of doubts: [Doubt]) -> [[Doubt]] {
        var result: [[Doubt]] = []
        for (index, first) in doubts.enumerated() {
            for second in doubts[(index + 1)...] where second.position != first.position {
                result.append([first, second])
            }
        }
        return result.sorted { weight($0) > weight($1) }
    }

    private func weight(_ doubts: [Doubt]) -> Double { doubts.reduce(1) { $0 * $1.option.probability } }

    private func exchange(_ doubts: [Doubt], in reading: [UInt8]) -> [UInt8] {
        var other = reading
        for doubt in doubts { other[doubt.position] = doubt.option.byte }
        return other
    }
}
