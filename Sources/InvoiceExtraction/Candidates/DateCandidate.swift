import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A date as it stands on a page, with both readings until the document's order is known.
package struct DateCandidate: Sendable {
    package var span: Span
    package var parsed: ParsedDate
    package var evidence = LabelEvidence()
    /// How the date came about where it was recognised wrongly.
    package var correction: CorrectedReading? = nil

    /// The day, once the document's order of day and month is known.
    package func date(_ order: DateOrder.Order) -> CalendarDate? {
        switch order {
        case .dayFirst: parsed.dayFirst ?? parsed.monthFirst
        case .monthFirst: parsed.monthFirst ?? parsed.dayFirst
        }
    }
}

/// Finds the dates of a page: runs of one to five tokens.
package enum DateCandidates {
    static let reach = 14.0

    package static func find(in page: PageContext) -> [DateCandidate] {
        var result: [DateCandidate] = []
        let layout = page.layout
        for segment in layout.segments {
            let tokens = segment.tokens
            var position = 0
            while position < tokens.count {
                if let (count, candidate) = longest(at: position, tokens, page) {
                    result.append(candidate)
                    position += count
                } else {
                    position += 1
                }
            }
        }
        let evidence = page.evidence(for: result.map(\.span), reach: reach)
        for index in result.indices { result[index].evidence = evidence[index] }
        return result
    }

    private static func longest(
        at position: Int, _ tokens: [Int], _ page: PageContext
    ) -> (Int, DateCandidate)? {
        let first = page.layout.tokens[tokens[position]].text
        guard first.unicodeScalars.contains(where: { (48...57).contains($0.value) }) || mayBeMonth(first) else {
            return nil
        }
        for count in stride(from: min(5, tokens.count - position), through: 1, by: -1) {
            let members = tokens[position..<position + count]
            let text = page.layout.text(members)
            guard text.utf8.count <= 34, text.utf8.contains(where: { (48...57).contains($0) }),
                let parsed = DateParser.parse(text) ?? repaired(text, members, page)
            else { continue }
            // Eight bare digits are a date only where a label says so.
            if parsed.style == .compact, !followsDateLabel(tokens[position], page) { continue }
            // Words that the parser forgives ("Date:") are labels and stay outside.
            var core = members
            while core.count > 1, !page.layout.tokens[core.first!].text.hasDigit,
                DateParser.parse(page.layout.text(core.dropFirst())) == parsed
            { core = core.dropFirst() }
            guard let span = page.span(core) else { continue }
            return (count, DateCandidate(span: span, parsed: parsed))
        }
        if let repaired = DateRepair.repair(page.layout.tokens[tokens[position]]),
            let span = page.span([tokens[position]])
        {
            return (1, DateCandidate(span: span, parsed: repaired.parsed, correction: repaired.correction))
        }
        return nil
    }

    private static func repaired(
        _ text: String, _ members: some Sequence<Int>, _ page: PageContext
    ) -> ParsedDate? {
        guard members.allSatisfy({ page.layout.tokens[$0].isRecognized }) else { return nil }
        return RecognizedNumbers.date(text).flatMap { DateParser.parse($0) }
    }

    private static func mayBeMonth(_ text: String) -> Bool {
        let count = text.unicodeScalars.count
        return count >= 3 && count <= 14 && text.unicodeScalars.first!.properties.isAlphabetic
    }

    private static func followsDateLabel(_ token: Int, _ page: PageContext) -> Bool {
        page.label(before: token)?.labels.intersects([
            LabelSet(.invoiceDate), LabelSet(.plainDate), LabelSet(.dueDate), LabelSet(.otherDate),
        ]) ?? false
    }
}
