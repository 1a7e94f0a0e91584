import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A bank identifier as it stands on a page.
package struct BankCandidate: Sendable {
    package enum Kind: Sendable { case iban, bic, account, routing }

    package var kind: Kind
    package var span: Span
    /// Compact, upper case.
    package var value: String
    /// ISO 13616 / ABA check digits: nil where the number has none.
    package var checksum: Bool?
    /// How the value came about where it was recognised wrongly.
    package var correction: CorrectedReading? = nil
}

/// Finds IBANs by their check digits, and BICs, account and routing numbers by their labels.
package enum BankCandidates {
    package static func find(in page: PageContext) -> [BankCandidate] {
        ibans(page) + labelled(page)
    }

    private static func ibans(_ page: PageContext) -> [BankCandidate] {
        var result: [BankCandidate] = []
        for line in page.layout.lines {
            var position = 0
            while position < line.tokens.count {
                if let (count, candidate) = iban(at: position, line.tokens, page) {
                    result.append(candidate)
                    position += count
                } else {
                    position += 1
                }
            }
        }
        return result
    }

    /// An IBAN that starts at `position`, in one piece or in groups of four.
    private static func iban(at position: Int, _ tokens: [Int], _ page: PageContext) -> (Int, BankCandidate)? {
        var first = IBAN.normalize(page.layout.tokens[tokens[position]].text)
        if first.hasPrefix("IBAN") { first = String(first.dropFirst(4)) }
        let head = Array(first.utf8.prefix(4))
        let isHead =
            (head.count == 4 || head.count == 2) && head.prefix(2).allSatisfy(\.isUpper)
            && head.dropFirst(2).allSatisfy(\.isDigit)
        let isRecognized = page.layout.tokens[tokens[position]].isRecognized
        let printed = isHead ? CompactText.string(head.prefix(2)) : isRecognized ? IBANRepair.country(head) : nil
        guard let country = printed, let expected = IBAN.expectedLength(country: country) else { return nil }
        var joined = ""
        for count in 1...12 where position + count <= tokens.count {
            let token = tokens[position + count - 1]
            if count > 1 {
                let size = max(page.layout.tokens[token].fontSize, 4)
                if page.gap(tokens[position + count - 2], token) > 1.6 * size { return nil }
            }
            joined += count == 1 ? first : IBAN.normalize(page.layout.tokens[token].text)
            let length = joined.utf8.count
            if length < expected { continue }
            guard length == expected else { return nil }
            let members = Array(tokens[position..<position + count])
            guard let span = page.span(members) else { return nil }
            if IBAN.isValid(joined) {
                return (count, BankCandidate(kind: .iban, span: span, value: joined, checksum: true))
            }
            // Sample data and reading errors: only where a label announces an IBAN.
            guard announces(span, page, [LabelSet(.iban), LabelSet(.bankAccount), LabelSet(.bic)]) else { return nil }
            if let correction = IBANRepair.repair(members, in: page.layout, country: country) {
                let candidate = BankCandidate(
                    kind: .iban, span: span, value: correction.taken, checksum: true, correction: correction)
                return (count, candidate)
            }
            guard IBAN.hasPlausibleStructure(joined) else { return nil }
            return (count, BankCandidate(kind: .iban, span: span, value: joined, checksum: false))
        }
        return nil
    }

    /// Whether a label of `classes` stands to the left on the line or directly above.
    static func announces(_ span: Span, _ page: PageContext, _ classes: LabelSet) -> Bool {
        page.labels.contains { label in
            guard label.labels.intersects(classes) else { return false }
            let onLine = label.box.verticalOverlap(span.box) > 0.5 && label.box.minX < span.box.minX + 1
            let above =
                span.box.minY - label.box.maxY > -2 && span.box.minY - label.box.maxY < 2.5 * page.height
                && label.box.horizontalOverlap(span.box) > 0.2
            // "DE12 …, BIC …": the bank's code goes on from the account.
            let after = label.has(.bic) && label.box.verticalOverlap(span.box) > 0.5
            return onLine || above || after
        }
    }

    private static func labelled(_ page: PageContext) -> [BankCandidate] {
        var result: [BankCandidate] = []
        for label in page.labels {
            if label.has(.bic), let found = value(after: label, page, read: readBIC) {
                result.append(BankCandidate(kind: .bic, span: found.0, value: found.1, checksum: nil))
            } else if label.has(.bic), let (span, correction) = repairedBIC(after: label, page) {
                result.append(
                    BankCandidate(
                        kind: .bic, span: span, value: correction.taken, checksum: nil, correction: correction))
            } else if label.has(.routingNumber), let found = value(after: label, page, read: readRouting) {
                let passed = found.1.utf8.count == 9 ? ABARouting.isValid(found.1) : nil
                result.append(BankCandidate(kind: .routing, span: found.0, value: found.1, checksum: passed))
            } else if label.has(.accountNumber), let found = value(after: label, page, read: readAccount) {
                result.append(BankCandidate(kind: .account, span: found.0, value: found.1, checksum: nil))
            }
        }
        return result
    }

    private static func repairedBIC(after label: Label, _ page: PageContext) -> (Span, CorrectedReading)? {
        guard
            let (span, _) = value(after: label, page, read: { BICRepair.mayBe($0) ? $0 : nil }),
            let correction = BICRepair.repair(span.tokens, in: page.layout)
        else { return nil }
        return (span, correction)
    }

    /// The value to the right of a label on its line, or in the line below it.
    private static func value(
        after label: Label, _ page: PageContext, read: (String) -> String?
    ) -> (Span, String)? {
        let line = page.layout.lines[label.line].tokens
        guard let last = label.tokens.last, let position = line.firstIndex(of: last) else { return nil }
        let right = line[(position + 1)...].drop { page.keys[$0].isEmpty || page.isLabel($0, like: label) }
        if let found = longest(Array(right.prefix(5)), page, read) { return found }
        let below = page.layout.segments.first {
            let distance = $0.box.minY - label.box.maxY
            return distance > -2 && distance < 1.6 * page.height && abs($0.box.minX - label.box.minX) < 2 * page.height
        }
        guard let below = below ?? wrapped(label, right.first, page) else { return nil }
        return longest(Array(below.tokens.prefix(5)), page, read)
    }

    /// A value that did not fit on the line of its label any more and begins the next one.
    private static func wrapped(_ label: Label, _ right: Int?, _ page: PageContext) -> Segment? {
        guard right == nil, label.line + 1 < page.layout.lines.count else { return nil }
        let block = page.layout.blocks[page.layout.blockOfSegment[label.segment]].segments
        return page.layout.lines[label.line + 1].segments.first { block.contains($0) }.map { page.layout.segments[$0] }
    }

    private static func longest(
        _ tokens: [Int], _ page: PageContext, _ read: (String) -> String?
    ) -> (Span, String)? {
        for count in stride(from: tokens.count, through: 1, by: -1) {
            let members = Array(tokens[..<count])
            let close = zip(members, members.dropFirst()).allSatisfy { page.gap($0, $1) < 1.2 * page.height }
            guard close, let value = read(page.layout.text(members)), let span = page.span(members) else { continue }
            return (span, value)
        }
        return nil
    }

    private static func readBIC(_ text: String) -> String? {
        let compact = CompactText.compact(text)
        // A BIC is printed in capitals.
        guard compact.utf8.count == 8 || compact.utf8.count == 11, BIC.isValid(compact),
            !text.unicodeScalars.contains(where: { $0.properties.isLowercase })
        else { return nil }
        return compact
    }

    private static func readRouting(_ text: String) -> String? {
        if let sortCode = UKSortCode.parse(text) { return sortCode }
        let compact = CompactText.compact(text)
        guard (6...11).contains(compact.utf8.count), compact.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else {
            return nil
        }
        return compact.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? compact : nil
    }

    private static func readAccount(_ text: String) -> String? {
        let compact = CompactText.compact(text)
        guard (5...18).contains(compact.utf8.count), compact.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
            return nil
        }
        return compact
    }
}

extension PageContext {
    /// Whether `token` belongs to a label that shares a class with `label`: `BIC / SWIFT:`.
    func isLabel(_ token: Int, like label: Label) -> Bool {
        labelOfToken[token] >= 0 && labels[labelOfToken[token]].labels.intersects(label.labels)
    }
}
