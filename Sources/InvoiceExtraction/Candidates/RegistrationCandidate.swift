import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A company or tax number as it stands on a page.
package struct RegistrationCandidate: Sendable {
    package var span: Span
    package var found: RecognizedRegistration
    /// A label names its type; otherwise its own form does.
    package var isLabelled: Bool
    /// Where the label starts, or the number itself.
    package var start: Box
    /// How the number came about where it was recognised wrongly.
    package var correction: CorrectedReading? = nil
}

/// Finds company and tax numbers: behind their labels, and by their own form.
package enum RegistrationCandidates {
    /// Phrase key → what it announces.
    private static let phrases: [String: [(kind: CompanyRegistration.Kind, country: String?)]] = {
        var table: [String: [(kind: CompanyRegistration.Kind, country: String?)]] = [:]
        for entry in RegistrationLabels.table {
            let key = TextFolding.key(entry.phrase)
            // "N°" alone announces anything.
            guard key.utf8.count >= 2, Lexicon.shared.entry(key)?.labels.contains(.numberSign) != true else {
                continue
            }
            table[key, default: []].append((entry.kind, entry.country))
        }
        return table
    }()

    /// Letters that may be part of a number and look like a one-letter label.
    private static let maximumWords = 7

    package static func find(in page: PageContext, country: String?) -> [RegistrationCandidate] {
        var result: [RegistrationCandidate] = []
        var used = Set<Int>()
        for segment in page.layout.segments {
            var position = 0
            while position < segment.tokens.count {
                guard let (count, meanings) = phrase(at: position, segment.tokens, page) else {
                    position += 1
                    continue
                }
                let label = Array(segment.tokens[position..<position + count])
                // "Faktura VAT nr" names the paper, not the tax number.
                if isTitle(label, page) {
                    position += count
                    continue
                }
                position += count
                guard let candidate = value(after: label, meanings, page, country) else { continue }
                used.formUnion(candidate.span.tokens)
                result.append(candidate)
                while position < segment.tokens.count, used.contains(segment.tokens[position]) { position += 1 }
            }
        }
        result += unlabelled(page, used)
        return result
    }

    private static func isTitle(_ tokens: [Int], _ page: PageContext) -> Bool {
        guard let first = tokens.first, page.labelOfToken[first] >= 0 else { return false }
        let label = page.labels[page.labelOfToken[first]]
        return label.tokens.first != first
            && label.labels.intersects([LabelSet(.invoiceNumber), LabelSet(.invoiceTitle)])
    }

    private static func phrase(
        at position: Int, _ tokens: [Int], _ page: PageContext
    ) -> (Int, [(kind: CompanyRegistration.Kind, country: String?)])? {
        var joined = ""
        var best: (Int, [(kind: CompanyRegistration.Kind, country: String?)])?
        for count in 1...maximumWords where position + count <= tokens.count {
            let key = page.keys[tokens[position + count - 1]]
            joined += key
            if joined.utf8.count > 50 { break }
            if !key.isEmpty, let meanings = phrases[joined] { best = (count, meanings) }
        }
        return best
    }

    private static func value(
        after label: [Int], _ meanings: [(kind: CompanyRegistration.Kind, country: String?)], _ page: PageContext,
        _ country: String?
    ) -> RegistrationCandidate? {
        let layout = page.layout
        guard let last = label.last, let start = layout.box(label) else { return nil }
        let isTax = RegistrationShape.isNameOfTax(label.map { page.keys[$0] }.joined())
        let line = layout.lines[layout.lineOfToken[last]].tokens
        guard let position = line.firstIndex(of: last) else { return nil }
        let right = line[(position + 1)...].filter { !page.keys[$0].isEmpty }
        if let first = right.first, page.gap(last, first) < 14 * page.height,
            let found = best(Array(right.prefix(8)), meanings, page, country)
        {
            if isTax, !RegistrationShape.identifiesItself(found.1) { return nil }
            return candidate(found, meanings, page, country, start)
        }
        // Stacked: the number stands below its label, and nothing beside it.
        guard !isTax, right.first.map({ page.gap(last, $0) > 1.2 * page.height }) ?? true else { return nil }
        let below = layout.segments.first {
            let distance = $0.box.minY - start.maxY
            return distance > -2 && distance < 1.3 * page.height && abs($0.box.minX - start.minX) < 1.5 * page.height
        }
        guard let below, let found = best(Array(below.tokens.prefix(5)), meanings, page, country),
            found.1.checksum != false, found.0.tokens.first == below.tokens.first
        else { return nil }
        return RegistrationCandidate(span: found.0, found: found.1, isLabelled: true, start: start)
    }

    /// What was found behind a label, read anew where its check digit is wrong.
    private static func candidate(
        _ found: (Span, RecognizedRegistration), _ meanings: [(kind: CompanyRegistration.Kind, country: String?)],
        _ page: PageContext, _ country: String?, _ start: Box
    ) -> RegistrationCandidate {
        let repaired = RegistrationRepair.repair(found.1, found.0.tokens, in: page.layout) { compact in
            meanings.lazy.compactMap {
                Registrations.recognize(compact, as: $0.kind, country: $0.country ?? country)
            }.first { $0.kind == found.1.kind && $0.checksum == true }
        }
        return RegistrationCandidate(
            span: found.0, found: repaired?.found ?? found.1, isLabelled: true, start: start,
            correction: repaired?.correction)
    }

    /// The best reading of the first tokens: checksum passed, then more text.
    private static func best(
        _ tokens: [Int], _ meanings: [(kind: CompanyRegistration.Kind, country: String?)], _ page: PageContext,
        _ country: String?
    ) -> (Span, RecognizedRegistration)? {
        var result: (rank: Int, span: Span, found: RecognizedRegistration)?
        // A number sign or a short word ("n°", "Paris B") may stand between.
        for skip in 0..<min(3, tokens.count) {
            if skip > 0, page.layout.tokens[tokens[skip - 1]].text.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) {
                break
            }
            if startsLabel(tokens, skip, page) { break }
            for count in 1...7 where skip + count <= tokens.count {
                let members = Array(tokens[skip..<skip + count])
                let close = zip(members, members.dropFirst()).allSatisfy { page.gap($0, $1) < 0.9 * page.height }
                guard close else { break }
                let last = page.layout.tokens[members[count - 1]].text
                if count > 1, !isNumberPart(last) || startsLabel(tokens, skip + count - 1, page) { break }
                let text = page.layout.text(members)
                let compact = CompactText.compact(text)
                guard compact.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else { continue }
                // Letters close few numbers: "… MVA", "418207 k".
                if count > 1, !RegistrationShape.mayClose(last) { continue }
                for meaning in meanings {
                    guard
                        let found = Registrations.recognize(
                            compact, as: meaning.kind, country: meaning.country ?? country),
                        let span = page.span(members),
                        found.country != nil || RegistrationShape.isPlausible(text, found)
                    else { continue }
                    let rank =
                        (found.checksum == true ? 100 : found.country == nil ? 15 : found.checksum == nil ? 50 : 30)
                        + count - 5 * skip
                        + (meaning.country != nil ? 2 : 0)
                    if rank > result?.rank ?? 0 { result = (rank, span, found) }
                }
                if endsPart(last) { break }
            }
            if result != nil { break }
        }
        return result.map { ($0.span, $0.found) }
    }

    /// Whether another label begins at a position: the number ends before it.
    private static func startsLabel(_ tokens: [Int], _ position: Int, _ page: PageContext) -> Bool {
        let token = tokens[position]
        let text = page.layout.tokens[token].text
        if text.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) || Countries.isAlpha2(text) { return false }
        let match = phrase(at: position, tokens, page)
        if RegistrationShape.isSuffix(page.keys[token]) { return match.map { $0.0 > 1 } ?? false }
        if match != nil { return true }
        let owner = page.labelOfToken[token]
        return position > 0 && owner >= 0 && page.labels[owner].length > 2 && !page.labels[owner].has(.numberSign)
    }

    private static func isNumberPart(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.contains { $0 >= 48 && $0 <= 57 } || bytes.count <= 4
    }

    /// A comma or a bar ends a number.
    private static func endsPart(_ text: String) -> Bool {
        text.hasSuffix(",") || text.hasSuffix(";") || text.hasSuffix("|")
    }

    private static func unlabelled(_ page: PageContext, _ used: Set<Int>) -> [RegistrationCandidate] {
        var result: [RegistrationCandidate] = []
        var taken = used
        for segment in page.layout.segments {
            for position in segment.tokens.indices {
                guard let candidate = selfIdentified(at: position, segment.tokens, page, taken) else { continue }
                taken.formUnion(candidate.span.tokens)
                result.append(candidate)
            }
        }
        return result
    }

    private static func selfIdentified(
        at position: Int, _ tokens: [Int], _ page: PageContext, _ taken: Set<Int>
    ) -> RegistrationCandidate? {
        let first = page.layout.tokens[tokens[position]].text
        guard !taken.contains(tokens[position]), first.utf8.count >= 2, let head = first.unicodeScalars.first,
            head.properties.isUppercase || head.properties.numericType != nil
        else { return nil }
        var best: RegistrationCandidate?
        for count in 1...5 where position + count <= tokens.count {
            let members = Array(tokens[position..<position + count])
            guard !taken.contains(members[count - 1]) else { break }
            if count == 1,
                page.label(before: members[0])?.labels.intersects([LabelSet(.iban), LabelSet(.bic)]) ?? false
            {
                break
            }
            let close = zip(members, members.dropFirst()).allSatisfy { page.gap($0, $1) < 0.6 * page.height }
            guard close, count == 1 || isNumberPart(page.layout.tokens[members[count - 1]].text) else { break }
            let text = page.layout.text(members)
            guard text.utf8.count <= 26 else { break }
            // Several words that happen to form a number need its check digits.
            guard let found = Registrations.recognizeUnlabelled(CompactText.compact(text)).first,
                count == 1 || found.checksum == true, let span = page.span(members)
            else { continue }
            if found.checksum == false, found.kind != .gstin, count > 1 { continue }
            let repaired = RegistrationRepair.repair(found, members, in: page.layout) {
                Registrations.recognizeUnlabelled($0).first
            }
            best = RegistrationCandidate(
                span: span, found: repaired?.found ?? found, isLabelled: false, start: span.box,
                correction: repaired?.correction)
            if found.checksum == true { break }
        }
        return best
    }
}
