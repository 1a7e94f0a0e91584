import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A number or code that may be an invoice number, an order number or another reference.
package struct IdentifierCandidate: Sendable {
    package var span: Span
    /// Without enclosing punctuation and number signs.
    package var value: String
    package var evidence = LabelEvidence()
}

/// Finds codes: runs of one to three tokens with at least one digit.
package enum IdentifierCandidates {
    static let reach = 14.0

    package static func find(in page: PageContext, taken: Set<Int>) -> [IdentifierCandidate] {
        var result: [IdentifierCandidate] = []
        for segment in page.layout.segments {
            for position in segment.tokens.indices where !page.keys[segment.tokens[position]].isEmpty {
                // "#" belongs to the label before the number.
                if page.keys[segment.tokens[position]] == "#" { continue }
                for count in 1...4 where position + count <= segment.tokens.count {
                    let members = Array(segment.tokens[position..<position + count])
                    guard !taken.contains(members[count - 1]) else { break }
                    if count > 1, !extends(members, page) { break }
                    guard let candidate = candidate(members, page) else { continue }
                    result.append(candidate)
                }
            }
        }
        // Only the longest run from one start, and none that begins inside another's tail.
        result = maximal(result)
        let evidence = page.evidence(for: result.map(\.span), reach: reach)
        for index in result.indices { result[index].evidence = evidence[index] }
        return result
    }

    private static func candidate(_ members: [Int], _ page: PageContext) -> IdentifierCandidate? {
        var value = trimmed(page.layout.text(members))
        if let sign = numberSign(value) { value = trimmed(String(value.dropFirst(sign))) }
        let bytes = value.utf8
        guard bytes.count <= 34, bytes.contains(where: \.isDigit) || isHyphenated(value),
            !bytes.contains(where: { "@%€$£₹".utf8.contains($0) })
        else { return nil }
        if isDecimal(value) || value.contains("www.") { return nil }
        if members.count > 1 {
            let parts = members.map { page.layout.tokens[$0].text }
            guard let last = parts.last, last.utf8.contains(where: \.isDigit) else { return nil }
            guard parts.allSatisfy(isCodePart) else { return nil }
        }
        guard let span = page.span(members) else { return nil }
        return IdentifierCandidate(span: span, value: value)
    }

    /// `EXPO-SUMMER`: capitals around a hyphen are a code even without a digit.
    private static func isHyphenated(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count >= 5 && bytes.dropFirst().dropLast().contains(45)
            && bytes.allSatisfy { (65...90).contains($0) || $0 == 45 }
    }

    /// Another token joins when it stands a normal blank away and no word label is among the run.
    private static func extends(_ members: [Int], _ page: PageContext) -> Bool {
        let last = members[members.count - 1]
        let previous = members[members.count - 2]
        guard page.gap(previous, last) < 0.6 * max(page.layout.tokens[last].fontSize, 4) else { return false }
        return !members.contains {
            page.labelOfToken[$0] >= 0 && page.keys[$0].utf8.count > 3 && !page.keys[$0].utf8.contains(where: \.isDigit)
        }
    }

    /// Up to five capitals, a lone dash or slash, or capitals and digits.
    private static func isCodePart(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if text == "-" || text == "/" || text == "#" { return true }
        guard bytes.allSatisfy({ $0.isDigit || (65...90).contains($0) || "-/.".utf8.contains($0) }) else {
            return false
        }
        let letters = bytes.filter { (65...90).contains($0) }.count
        return letters <= 5 && !(bytes.last == 46)
    }

    private static func trimmed(_ text: String) -> String {
        let edge: Set<Character> = ["#", "(", "[", ":", ")", "]", ",", ";", ".", "*", "\"", "'", "-", "–", "/", "№"]
        var slice = Substring(text)
        while let first = slice.first, edge.contains(first) || first == " " { slice = slice.dropFirst() }
        while let last = slice.last, edge.contains(last) || last == " " { slice = slice.dropLast() }
        return String(slice)
    }

    /// Length of a leading `No.`, `Nr.` or `N°`, or nil.
    private static func numberSign(_ text: String) -> Int? {
        for sign in ["N°", "Nº", "n°", "nº", "No.", "no.", "NO.", "Nr.", "nr.", "NR.", "N.º", "n.º"]
        where text.hasPrefix(sign) && text.count > sign.count { return sign.count }
        return nil
    }

    /// `1234.50` and `1.234,50` are amounts, not codes.
    private static func isDecimal(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 4, bytes.allSatisfy({ $0.isDigit || $0 == 44 || $0 == 46 }) else { return false }
        let tail = bytes[bytes.count - 3]
        return tail == 44 || tail == 46
    }

    private static func maximal(_ all: [IdentifierCandidate]) -> [IdentifierCandidate] {
        var bestLength: [Int: Int] = [:]
        for candidate in all {
            for token in candidate.span.tokens {
                bestLength[token] = max(bestLength[token] ?? 0, candidate.span.tokens.count)
            }
        }
        return all.filter { candidate in
            candidate.span.tokens.contains { bestLength[$0] == candidate.span.tokens.count }
        }
    }
}
