import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A percentage as it stands on a page: `19 %`, `(20.0%)`.
package struct RateCandidate: Sendable {
    package var span: Span
    /// In percent.
    package var rate: Amount
}

package enum RateCandidates {
    package static func find(in page: PageContext) -> [RateCandidate] {
        var result: [RateCandidate] = []
        for segment in page.layout.segments {
            var position = 0
            while position < segment.tokens.count {
                let one = page.layout.tokens[segment.tokens[position]].text
                if one.utf8.contains(37) {
                    if one.hasDigit, let rate = PercentParser.parse(one),
                        let span = page.span([segment.tokens[position]])
                    {
                        result.append(RateCandidate(span: span, rate: rate))
                    } else if position > 0, one.hasPrefix("%") {
                        let members = [segment.tokens[position - 1], segment.tokens[position]]
                        if let rate = PercentParser.parse(page.layout.text(members)), let span = page.span(members) {
                            result.append(RateCandidate(span: span, rate: rate))
                        }
                    }
                }
                position += 1
            }
        }
        return result
    }
}
