import InvoiceModel

/// Finds a payment term in a line of text.
///
/// A number of days counts when the line, or the clause, speaks of paying, or when it says nothing else. Days of
/// delivery, warranty, cancellation and default interest do not count.
package enum PaymentTermParser {
    package static func parse(_ text: String) -> PaymentTerm? {
        guard text.utf8.count <= 400 else { return nil }
        let reading = PaymentTermReading(text)
        guard !reading.tokens.isEmpty else { return nil }
        return reading.term()
    }
}

/// What the tokens of one line say.
private struct PaymentTermReading {
    /// A number of days, and the tokens that say so.
    struct Span {
        var days: Int
        var tokens: ClosedRange<Int>
        var isNet: Bool
    }

    let text: String
    let tokens: [PaymentTermTokens.Token]

    init(_ text: String) {
        self.text = text
        tokens = PaymentTermTokens(text).tokens
    }

    func term() -> PaymentTerm? {
        var spans = daySpans()
        var used: [ClosedRange<Int>] = []
        var discount: PaymentTerm.Discount?
        if let (percent, place) = percentPlace(), let chosen = discountSpan(spans, percentAt: place) {
            discount = PaymentTerm.Discount(percent: percent, days: spans[chosen].days)
            used += [place...place, spans[chosen].tokens]
            spans.remove(at: chosen)
        }
        let endOfMonth = range(ofAny: PaymentTermLexicon.endOfMonth)
        let hasCue = tokens.indices.contains(where: isCue) || spans.contains(where: hasCueBeside)
        let isBare = discount == nil && tokens.count <= (spans.first?.tokens.count ?? 0) + (endOfMonth?.count ?? 0) + 1
        if !hasCue, !isBare, discount == nil, endOfMonth == nil { spans = spans.filter(\.isNet) }
        let chosen = spans.last(where: \.isNet) ?? spans.max { $0.days < $1.days }
        var immediate: ClosedRange<Int>?
        if chosen == nil { immediate = immediateRange(hasCue: hasCue) }
        // `FM` alone may be anything; beside days it is the end of the month.
        let isPlain = endOfMonth.map { printed([$0]).utf8.count > 4 || word($0.lowerBound) == "eom" } ?? false
        let isTermOfMonth =
            endOfMonth != nil
            && (chosen != nil || (isPlain && (hasCue || tokens.count <= (endOfMonth?.count ?? 0) + 1)))
        guard chosen != nil || immediate != nil || discount != nil || isTermOfMonth else { return nil }
        if let chosen { used.append(chosen.tokens) }
        if let immediate { used.append(immediate) }
        if let endOfMonth, isTermOfMonth { used.append(endOfMonth) }
        used += tokens.indices.filter(isCue).map { $0...$0 }
        return PaymentTerm(
            days: chosen?.days, endOfMonth: isTermOfMonth, immediate: immediate != nil, raw: printed(used),
            discount: discount)
    }

    private func printed(_ used: [ClosedRange<Int>]) -> String {
        guard let first = used.map(\.lowerBound).min(), let last = used.map(\.upperBound).max() else { return text }
        return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
    }

    private func daySpans() -> [Span] {
        tokens.indices.compactMap { index in
            guard let number = tokens[index].number, !isForeign(clause: tokens[index].clause) else {
                return nil
            }
            var first = index
            var last = index
            var days: Int?
            let next = word(index + 1) == "de" ? index + 2 : index + 1
            if let unit = word(next) {
                if PaymentTermLexicon.dayWords.contains(unit) { days = number }
                if PaymentTermLexicon.weekWords.contains(unit) { days = number * 7 }
                if days != nil { last = next }
            }
            let isNetBefore = isNet(index - 1, beside: index)
            let isNetAfter = isNet(last + 1, beside: last)
            if days == nil, isNetBefore, isBareNet(at: index) { days = number }
            if days == nil, isNetAfter, tokens.count == 2 { days = number }
            if days == nil, index + 1 < tokens.count, isShortForm(at: index) { days = number }
            guard let days, days <= 365 else { return nil }
            if isNetBefore { first -= 1 }
            if isNetAfter { last += 1 }
            return Span(days: days, tokens: first...last, isNet: isNetBefore || isNetAfter)
        }
    }

    private func isNet(_ index: Int, beside other: Int) -> Bool {
        guard let word = word(index), PaymentTermLexicon.netWords.contains(word) else { return false }
        return tokens[index].clause == tokens[other].clause || (word == "n" && tokens.count == 2)
    }

    /// `net 30` at the end of the line, or before more words of a term; not `net 30 EUR` and not `total net 30`.
    private func isBareNet(at index: Int) -> Bool {
        if let earlier = word(index - 2), Currencies.match(earlier) != nil || earlier.hasPrefix("total") {
            return false
        }
        guard index + 1 < tokens.count else { return true }
        guard let next = word(index + 1) else { return false }
        return Currencies.match(next) == nil && Currencies.all.contains(next.uppercased()) == false
    }

    /// The first number of `2/10 net 30`, after its percent, or of `2% 10 net 30`.
    private func isShortForm(at index: Int) -> Bool {
        guard index > 0, let net = word(index + 1), PaymentTermLexicon.netWords.contains(net),
            index + 2 < tokens.count, tokens[index + 2].number != nil
        else { return false }
        if case .percent = tokens[index - 1].kind { return true }
        return tokens[index - 1].number != nil && isSlash(before: index)
    }

    private func isSlash(before index: Int) -> Bool {
        text[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound] == "/"
    }

    /// The percentage of an early payment discount, and its token.
    private func percentPlace() -> (Amount, Int)? {
        let namesDiscount = tokens.contains { token in
            guard let word = token.word else { return false }
            return PaymentTermLexicon.discountStems.contains {
                word.hasPrefix($0) || (word.count > 6 && word.hasSuffix($0))
            }
        }
        for (index, token) in tokens.enumerated() {
            if case .percent(let micros) = token.kind, micros > 0, micros <= 20_000_000 {
                let isShort = index + 1 < tokens.count && isShortForm(at: index + 1)
                if namesDiscount || isShort { return (Amount(micros: micros), index) }
            }
            if let number = token.number, number <= 20, index + 1 < tokens.count, isSlash(before: index + 1),
                isShortForm(at: index + 1)
            {
                return (Amount(number), index)
            }
        }
        return nil
    }

    /// The days beside the percentage: of its clause, else the next after it, else the last before it.
    private func discountSpan(_ spans: [Span], percentAt place: Int) -> Int? {
        let free = spans.indices.filter { !spans[$0].isNet || isShortForm(at: spans[$0].tokens.lowerBound) }
        let clause = tokens[place].clause
        return free.first {
            tokens[spans[$0].tokens.lowerBound].clause == clause && spans[$0].tokens.lowerBound > place
        }
            ?? free.last { tokens[spans[$0].tokens.lowerBound].clause == clause }
            ?? free.first { spans[$0].tokens.lowerBound > place } ?? free.last
    }

    private func immediateRange(hasCue: Bool) -> ClosedRange<Int>? {
        if let range = range(ofAny: PaymentTermLexicon.immediate) { return range }
        guard let range = range(ofAny: PaymentTermLexicon.immediateBesideCue) else { return nil }
        let isForeign = tokens.contains { $0.word.map(startsForeign) ?? false }
        return (hasCue && !isForeign && tokens.count <= 14) || tokens.count <= range.count + 1 ? range : nil
    }

    /// Words that speak of paying only before, or only after, a number of days.
    private func hasCueBeside(_ span: Span) -> Bool {
        let isBefore = tokens[..<span.tokens.lowerBound].suffix(2).contains { token in
            token.word.map(PaymentTermLexicon.cuesBeforeDays.contains) ?? false
        }
        return isBefore
            || tokens[(span.tokens.upperBound + 1)...].prefix(5).contains { token in
                guard let word = token.word else { return false }
                return PaymentTermLexicon.cueStemsAfterDays.contains { word.hasPrefix($0) }
            }
    }

    private func isCue(_ index: Int) -> Bool {
        guard let word = word(index) else { return false }
        return PaymentTermLexicon.cueStems.contains { word.hasPrefix($0) }
    }

    private func startsForeign(_ word: String) -> Bool {
        PaymentTermLexicon.foreignStems.contains { word.hasPrefix($0) }
    }

    private func isForeign(clause: Int) -> Bool {
        let words = tokens.filter { $0.clause == clause }.compactMap(\.word)
        return words.contains(where: startsForeign)
    }

    private func range(ofAny phrases: [[String]]) -> ClosedRange<Int>? {
        for phrase in phrases where phrase.count <= tokens.count {
            for start in 0...(tokens.count - phrase.count)
            where phrase.indices.allSatisfy({ tokens[start + $0].word == phrase[$0] }) {
                return start...(start + phrase.count - 1)
            }
        }
        return nil
    }

    private func word(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].word : nil }
}
