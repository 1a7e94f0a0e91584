import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Phone, e-mail and web site of the supplier.
package struct DecidedContacts: Sendable {
    package var phone: Field<String>?
    package var email: Field<String>?
    package var website: Field<String>?
}

/// Finds the supplier's contacts: everything that does not stand with the customer, nearest to the supplier first.
package enum ContactDecision {
    package static func decide(_ pages: [PageFacts], parties: DecidedParties, country: String?) -> DecidedContacts {
        var result = DecidedContacts()
        var emails: [(Double, Field<String>)] = []
        var sites: [(Double, Field<String>)] = []
        var phones: [(Double, Field<String>)] = []
        for page in pages {
            for token in page.context.layout.tokens.indices {
                let text = page.context.layout.tokens[token].text
                guard text.utf8.count >= 5, text.utf8.contains(46), let span = page.context.span([token]) else {
                    continue
                }
                let score = place(span.box, page, parties)
                if let email = Email.find(text) {
                    emails.append((score, page.field(email, span, confidence: confidence(score))))
                } else if let site = Website.find(text), !isLongNumber(text) {
                    let scheme = ["https://", "http://"].first { text.lowercased().contains($0) } ?? ""
                    sites.append((score, page.field(scheme + site, span, confidence: confidence(score))))
                }
            }
            phones += self.phones(page, parties, country) + bare(page, parties, country)
        }
        result.email = emails.max { $0.0 < $1.0 }.flatMap { $0.0 > -2 ? $0.1 : nil }
        result.website = sites.max { $0.0 < $1.0 }.flatMap { $0.0 > -2 ? $0.1 : nil }
        result.phone = phones.max { $0.0 < $1.0 }.flatMap { $0.0 > -2 ? $0.1 : nil }
        return result
    }

    private static func confidence(_ score: Double) -> Double { Confidence.logistic(1 + score) }

    private static func isLongNumber(_ text: String) -> Bool {
        text.utf8.filter { $0 >= 48 && $0 <= 57 }.count * 2 > text.utf8.count
    }

    /// Numbers behind a phone label.
    private static func phones(
        _ page: PageFacts, _ parties: DecidedParties, _ country: String?
    ) -> [(Double, Field<String>)] {
        var result: [(Double, Field<String>)] = []
        let context = page.context
        for label in context.labels where label.has(.phone) && !label.has(.fax) {
            let line = context.layout.lines[label.line].tokens
            guard let last = label.tokens.last, let position = line.firstIndex(of: last) else { continue }
            var members: [Int] = []
            for token in line[(position + 1)...] {
                let text = context.layout.tokens[token].text
                let digits = text.utf8.contains { $0 >= 48 && $0 <= 57 }
                let mark = text.unicodeScalars.allSatisfy { "+()-/.:–|".unicodeScalars.contains($0) }
                if let before = members.last, context.gap(before, token) > 1.5 * context.height { break }
                if text == "|" || text == ":" && !members.isEmpty { break }
                guard digits || mark else { break }
                if text.contains("@") { break }
                members.append(token)
                if text.hasSuffix(",") || text.hasSuffix(";") { break }
            }
            while let tail = members.last, context.keys[tail].isEmpty { members.removeLast() }
            while let head = members.first, context.keys[head].isEmpty, context.layout.tokens[head].text != "+",
                context.layout.tokens[head].text != "("
            { members.removeFirst() }
            guard let span = context.span(members), let phone = Phone.parse(span.text, country: country) else {
                continue
            }
            let score = place(span.box, page, parties) + 0.1 * Double(min(label.length, 8))
            result.append((score, page.field(phone, span, confidence: confidence(score))))
        }
        return result
    }

    /// Numbers without a label, only in the shapes that nothing else has: `614-555-0133`, `02 99 55 50 50`.
    private static func bare(
        _ page: PageFacts, _ parties: DecidedParties, _ country: String?
    ) -> [(Double, Field<String>)] {
        var result: [(Double, Field<String>)] = []
        let tokens = page.context.layout.tokens
        for segment in page.context.layout.segments where !page.items.lines.contains(segment.line) {
            for position in segment.tokens.indices {
                let shape = PostalCode.shape(tokens[segment.tokens[position]].text)
                let count: Int
                if ["999-999-9999", "(999)999-9999"].contains(shape) {
                    count = 1
                } else if shape == "(999)" {
                    count = 2
                } else {
                    count = 5
                }
                guard position + count <= segment.tokens.count else { continue }
                let members = Array(segment.tokens[position..<position + count])
                let shapes = members.map { PostalCode.shape(tokens[$0].text) }
                let isNational =
                    count == 5 && country == "FR" && shapes.allSatisfy { $0 == "99" }
                    && tokens[members[0]].text.hasPrefix("0")
                guard count == 1 || (count == 2 && shapes[1] == "999-9999") || isNational,
                    page.context.label(before: members[0])?.has(.fax) != true, let span = page.context.span(members),
                    let phone = Phone.parse(span.text, country: country)
                else { continue }
                // A number beside a web site or mailbox is the one to call.
                let isAmongContacts = segment.tokens.contains {
                    tokens[$0].text.contains("@") || Website.find(tokens[$0].text) != nil
                }
                let score = place(span.box, page, parties) - (isAmongContacts ? 0 : 0.6)
                result.append((score, page.field(phone, span, confidence: confidence(score))))
            }
        }
        return result
    }

    /// Log-odds that a contact at `box` is the supplier's.
    static func place(_ box: Box, _ page: PageFacts, _ parties: DecidedParties) -> Double {
        let height = page.context.layout.size.height
        var score = 1.0 - 0.4 * Double(min(page.page, 3))
        for customer in parties.customerBoxes where customer.page == page.page {
            let below = box.minY - customer.box.maxY
            let inColumn = box.horizontalOverlap(customer.box) > 0.2 || abs(box.minX - customer.box.minX) < 20
            if box.intersects(customer.box) || (inColumn && below > -5 && below < 4 * page.context.height) {
                score -= 3.5
            }
        }
        for supplier in parties.supplierBoxes where supplier.page == page.page {
            let distance = abs(box.midY - supplier.box.midY) / max(height, 1)
            score += 0.8 * max(0, 1 - 4 * distance)
        }
        let y = box.midY / max(height, 1)
        if y < 0.2 || y > 0.85 { score += 0.4 }
        return score
    }
}
