import DocumentModel
import LayoutAnalysis

/// Votes for the country of a paper that its names and signs give: country names in addresses, domains, dial codes.
enum CountryHints {
    static func votes(_ facts: PageFacts) -> [(String, Double)] {
        let page = facts.context
        var result: [(String, Double)] = []
        let receiving: LabelSet = [LabelSet(.customer), LabelSet(.billTo), LabelSet(.shipTo)]
        for block in facts.addresses {
            // The customer may live elsewhere.
            let isForeign = block.roles.intersects(receiving) && !block.roles.contains(.supplier)
            let lines = block.address.map { page.layout.text($0.tokens) }
            if let country = AddressCountry.guess(lines) { result.append((country, isForeign ? 0.6 : 1.5)) }
        }
        for segment in page.layout.segments {
            // A country alone on a line, or after the last comma of an address.
            let text = page.layout.text(segment.tokens)
            let tail = text.split(separator: ",").last.map { String($0).trimmedPunctuation } ?? text
            if tail.utf8.count >= 4, tail.utf8.count < 30, let code = Countries.code(forName: TextFolding.fold(tail)) {
                result.append((code, 0.5))
            }
        }
        if page.layout.segments.contains(where: { isMalaysian(page.layout.text($0.tokens)) }) {
            result.append(("MY", 0.8))
        }
        for token in page.layout.tokens {
            if let domain = topDomain(token.text) { result.append((domain, 0.7)) }
            if let country = dialled(token.text) { result.append((country, 0.6)) }
        }
        return result
    }

    /// Sendirian Berhad: the private company of Malaysian law (Companies Act 2016, s. 25).
    private static func isMalaysian(_ text: String) -> Bool {
        text.utf8.count < 80 && TextFolding.key(text).contains("sdnbhd")
    }

    /// The country of an e-mail address or web site.
    private static func topDomain(_ text: String) -> String? {
        guard text.contains("@") || text.hasPrefix("www.") || text.hasPrefix("http"),
            let last = text.trimmingMarks.split(separator: "/").first(where: { $0.contains(".") })?.split(
                separator: "."
            ).last
        else { return nil }
        let code = last.uppercased()
        if code == "UK" { return "GB" }
        // Domains that are sold worldwide say nothing.
        if ["IO", "CO", "ME", "TV", "AI", "EU", "CC", "FM", "LY", "GG"].contains(code) { return nil }
        return code.utf8.count == 2 && Countries.isAlpha2(code) ? code : nil
    }

    private static let dialCodes: [(String, String)] = [
        ("+49", "DE"), ("+33", "FR"), ("+34", "ES"), ("+39", "IT"), ("+31", "NL"), ("+351", "PT"), ("+48", "PL"),
        ("+420", "CZ"), ("+46", "SE"), ("+45", "DK"), ("+47", "NO"), ("+358", "FI"), ("+40", "RO"), ("+36", "HU"),
        ("+90", "TR"), ("+44", "GB"), ("+41", "CH"), ("+43", "AT"), ("+32", "BE"), ("+352", "LU"), ("+353", "IE"),
        ("+91", "IN"), ("+61", "AU"), ("+64", "NZ"), ("+65", "SG"), ("+52", "MX"), ("+55", "BR"), ("+421", "SK"),
        ("+60", "MY"),
    ]

    private static func dialled(_ text: String) -> String? {
        guard let start = text.firstIndex(of: "+") ?? (text.hasPrefix("00") ? text.startIndex : nil) else { return nil }
        var digits = text[start...].filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
        return dialCodes.first { digits.hasPrefix($0.0) }?.1
    }
}
