import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Reads the rows of goods and services of one page.
package struct ItemTable: Sendable {
    package var items: [Field<LineItem>]
    /// Lines of the page that the rows take up; amounts on them are no totals.
    package var lines: Set<Int>
    /// Lines of headers.
    package var headerLines: Set<Int>

    package static let none = ItemTable(items: [], lines: [], headerLines: [])

    /// Labels that end a table.
    private static let stops: LabelSet = [
        LabelSet(.totalNet), LabelSet(.totalAmount), LabelSet(.amountDue), LabelSet(.totalTax),
        LabelSet(.carryOver), LabelSet(.plainTotal), LabelSet(.prepaid), LabelSet(.rounding), LabelSet(.shipping),
        LabelSet(.discount), LabelSet(.surcharge), LabelSet(.taxBase), LabelSet(.taxRate),
        LabelSet(.tendered), LabelSet(.change), LabelSet(.itemCount),
    ]

    /// Of these, what may also be goods.
    private static let adjustments: LabelSet = [
        LabelSet(.shipping), LabelSet(.discount), LabelSet(.surcharge), LabelSet(.prepaid),
    ]

    package init(items: [Field<LineItem>], lines: Set<Int>, headerLines: Set<Int>) {
        self.items = items
        self.lines = lines
        self.headerLines = headerLines
    }

    package init(page: PageContext, amounts: [AmountCandidate], rates: [RateCandidate]) {
        self = .none
        let headers = ItemHeaderFinder.headers(in: page)
        let amountsByLine = Dictionary(grouping: amounts, by: \.span.line)
        let ratesByLine = Dictionary(grouping: rates, by: \.span.line)
        for (number, header) in headers.enumerated() {
            let end = number + 1 < headers.count ? headers[number + 1].lines.lowerBound : page.layout.lines.count
            guard header.lines.upperBound + 1 < end else { continue }
            let reader = ItemRowReader(page: page, header: header, amounts: amountsByLine, rates: ratesByLine)
            let rows = reader.rows(in: header.lines.upperBound + 1..<end) { line in
                // A second line of headings ("net", "incl. tax") has no figures and ends nothing.
                (line > header.lines.upperBound + 1 || amountsByLine[line] != nil)
                    && ItemTable.ends(at: line, page, amountsByLine)
            }
            guard !rows.isEmpty else { continue }
            headerLines.formUnion(header.lines)
            for row in rows {
                lines.formUnion(row.lines)
                if let field = row.field(page) { items.append(field) }
            }
        }
    }

    /// Whether the table is over at `line`: a label of totals leads it.
    private static func ends(at line: Int, _ page: PageContext, _ amounts: [Int: [AmountCandidate]]) -> Bool {
        let tokens = page.layout.lines[line].tokens
        guard let first = tokens.first(where: { !page.keys[$0].isEmpty }) else { return false }
        let owner = page.labelOfToken[first]
        guard owner >= 0 else {
            // A label in the right half, with its amount: totals that leave the left free.
            guard let found = amounts[line], let amount = found.last else { return false }
            return page.labels.contains {
                $0.line == line && $0.labels.intersects(stops) && $0.box.maxX <= amount.span.box.minX
                    && $0.box.minX >= page.layout.tokens[first].box.minX && isLeading($0, page)
                    && (found.count <= 2 || !$0.labels.intersects(adjustments))
            }
        }
        let label = page.labels[owner]
        guard label.labels.intersects(stops) else { return false }
        // "Shipping" and "Discount" are also goods: with a quantity before their amount they are a row.
        return !label.labels.intersects(adjustments) || (amounts[line]?.count ?? 0) <= 1
    }

    /// Whether nothing but blanks stands before the label in its segment.
    private static func isLeading(_ label: Label, _ page: PageContext) -> Bool {
        page.layout.segments[label.segment].tokens.first == label.tokens.first
    }
}
