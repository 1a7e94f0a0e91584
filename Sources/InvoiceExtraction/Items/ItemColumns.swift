import DocumentModel
import LayoutAnalysis

/// A column of the table of goods and services, as its header names it.
package struct ItemColumn: Sendable {
    package enum Kind: Sendable, Hashable {
        case position, productCode, description, quantity, unit, unitPrice, discount, taxRate, taxAmount, total
    }

    package var kind: Kind
    /// Extent of the header text.
    package var header: Box

    /// How far a value is from standing in this column, points: the best of left, right and centre alignment.
    package func distance(to box: Box) -> Double {
        let aligned = min(
            abs(box.minX - header.minX), abs(box.maxX - header.maxX), abs(box.midX - header.midX))
        let overlaps = box.minX < header.maxX && header.minX < box.maxX
        return overlaps ? aligned * 0.5 : aligned
    }
}

/// The header row of a table of goods and services.
package struct ItemHeader: Sendable {
    /// Lines that the header takes up.
    package var lines: ClosedRange<Int>
    /// From left to right.
    package var columns: [ItemColumn]
    package var bottom: Double

    package func column(_ kind: ItemColumn.Kind) -> ItemColumn? { columns.first { $0.kind == kind } }
}

/// Finds header rows by the labels they consist of.
package enum ItemHeaderFinder {
    /// What a label can mean in a header, most specific first.
    private static let meanings: [(LabelClass, ItemColumn.Kind)] = [
        (.productCode, .productCode), (.itemDescription, .description), (.quantity, .quantity), (.unit, .unit),
        (.unitPrice, .unitPrice), (.taxRate, .taxRate), (.discount, .discount), (.lineTotal, .total),
        (.lineTax, .taxAmount), (.position, .position), (.plainTotal, .total), (.totalNet, .total),
        (.totalAmount, .total), (.totalTax, .taxAmount), (.numberSign, .position),
    ]

    package static func headers(in page: PageContext) -> [ItemHeader] {
        var result: [ItemHeader] = []
        let byLine = Dictionary(grouping: page.labels, by: \.line)
        var line = 0
        while line < page.layout.lines.count {
            if let header = header(at: line, byLine, page) {
                result.append(header)
                line = header.lines.upperBound + 1
            } else {
                line += 1
            }
        }
        return result
    }

    /// A header of one line, or of two or three that stand close together.
    private static func header(at line: Int, _ byLine: [Int: [Label]], _ page: PageContext) -> ItemHeader? {
        var best: ItemHeader?
        for last in line...min(line + 2, page.layout.lines.count - 1) {
            if last > line {
                let gap = page.layout.lines[last].box.minY - page.layout.lines[last - 1].box.maxY
                guard gap < 0.9 * page.height, !hasAmount(page.layout.lines[last], page) else { break }
            }
            guard let labels = byLine[last], !labels.isEmpty else { continue }
            let all = (line...last).flatMap { byLine[$0] ?? [] }
            guard
                let found = columns(withUnnamedTotal(labels: all, lines: line...last, page), page)
                    .map({ withUnnamedText($0, lines: line...last, page) })
            else { continue }
            if found.count > best?.columns.count ?? 0 {
                best = ItemHeader(
                    lines: line...last, columns: found,
                    bottom: (line...last).map { page.layout.lines[$0].box.maxY }.max() ?? 0)
            }
        }
        return best
    }

    private static func hasAmount(_ line: Line, _ page: PageContext) -> Bool {
        line.tokens.contains { token in
            let text = page.layout.tokens[token].text
            return AmountParser.parse(text)?.decimals == 2
        }
    }

    /// A heading cell: what its label says, or what its place suggests.
    private struct Cell {
        var labels: LabelSet
        var box: Box
    }

    /// Where goods and counts are named but no price and no sum, the last heading in no lexicon is that of the sum.
    private static func withUnnamedTotal(
        labels: [Label], lines: ClosedRange<Int>, _ page: PageContext
    ) -> [Cell] {
        var cells = labels.map { Cell(labels: $0.labels, box: $0.box) }
        let known = labels.reduce(LabelSet()) { $0.union($1.labels) }
        guard known.contains(.itemDescription), known.contains(.quantity) || known.contains(.position),
            !known.intersects([
                LabelSet(.lineTotal), LabelSet(.plainTotal), LabelSet(.totalAmount), LabelSet(.totalNet),
            ]),
            let right = labels.map(\.box.maxX).max(), labels.count >= 2
        else { return cells }
        let first = page.layout.lines[lines.lowerBound]
        // Headings hold no figures.
        let hasFigures = first.tokens.contains { token in page.keys[token].utf8.contains { $0 >= 48 && $0 <= 57 } }
        guard !hasFigures else { return cells }
        if let last = first.segments.last, page.layout.segments[last].box.minX > right - page.height {
            cells.append(Cell(labels: LabelSet(.lineTotal), box: page.layout.segments[last].box))
        }
        return cells
    }

    /// A heading in no lexicon, left of all others, is that of the text: "Your subscriptions and services".
    private static func withUnnamedText(
        _ columns: [ItemColumn], lines: ClosedRange<Int>, _ page: PageContext
    ) -> [ItemColumn] {
        guard !columns.contains(where: { $0.kind == .description }), let first = columns.first else { return columns }
        for line in lines {
            for segment in page.layout.lines[line].segments {
                let box = page.layout.segments[segment].box
                let isLabelled = page.layout.segments[segment].tokens.contains { token in
                    columns.contains { $0.header.intersects(page.layout.tokens[token].box) }
                }
                if box.maxX < first.header.minX, !isLabelled {
                    return [ItemColumn(kind: .description, header: box)] + columns
                }
            }
        }
        return columns
    }

    /// Columns of a header, or nil when the labels are not those of goods: at least three, with what and how much.
    private static func columns(_ cells: [Cell], _ page: PageContext) -> [ItemColumn]? {
        var columns: [ItemColumn] = []
        for label in cells.sorted(by: { $0.box.minX < $1.box.minX }) {
            guard let kind = kind(of: label.labels, taken: columns.map(\.kind)) else { continue }
            if let index = columns.firstIndex(where: { sharesColumn($0.header, label.box) }) {
                // A second line of the same cell refines it: "Unit" over "price".
                if columns[index].kind != kind, specificity(kind) > specificity(columns[index].kind) {
                    columns[index].kind = kind
                }
                columns[index].header = columns[index].header.union(label.box)
            } else {
                columns.append(ItemColumn(kind: kind, header: label.box))
            }
        }
        columns = dedupe(named(quantityFirst(columns)))
        let kinds = Set(columns.map(\.kind))
        let money = !kinds.isDisjoint(with: [.total, .unitPrice])
        // Without goods it is a table of taxes: rate, base, tax.
        let goods = !kinds.isDisjoint(with: [.description, .productCode, .quantity])
        guard money, goods, kinds.count >= 2 else { return nil }
        // Two columns are enough only for "description … amount".
        if kinds.count == 2, !(kinds.contains(.description) && money) { return nil }
        return columns
    }

    private static func sharesColumn(_ first: Box, _ second: Box) -> Bool {
        first.horizontalOverlap(second) > 0.5 && first.verticalOverlap(second) < 0.4
    }

    private static func kind(of labels: LabelSet, taken: [ItemColumn.Kind]) -> ItemColumn.Kind? {
        let options = meanings.filter { labels.contains($0.0) }.map(\.1)
        // "Total" right of a "Net amount" column, "Price" beside "Unit price": prefer a meaning that is still free.
        return options.first { !taken.contains($0) } ?? options.first
    }

    private static func specificity(_ kind: ItemColumn.Kind) -> Int {
        switch kind {
        case .position: 0
        case .total: 1
        case .unit, .description: 2
        case .quantity, .taxAmount: 3
        default: 4
        }
    }

    /// "Amount | Product | Price | Total": an amount left of the goods, with another at the right, counts pieces.
    private static func quantityFirst(_ columns: [ItemColumn]) -> [ItemColumn] {
        var columns = columns
        guard !columns.contains(where: { $0.kind == .quantity }),
            let first = columns.firstIndex(where: { $0.kind == .total }),
            let goods = columns.firstIndex(where: { $0.kind == .description || $0.kind == .unitPrice }), first < goods,
            columns[goods...].contains(where: { $0.kind == .total })
        else { return columns }
        columns[first].kind = .quantity
        return columns
    }

    /// Resolves pairs that only their order tells apart: "Article | Description" is code and text, "Unit price | Price"
    /// is price and total, a lone "Position" is the text.
    private static func named(_ columns: [ItemColumn]) -> [ItemColumn] {
        var columns = columns
        let texts = columns.indices.filter { columns[$0].kind == .description }
        if texts.count == 2, !columns.contains(where: { $0.kind == .productCode }) {
            columns[texts[0]].kind = .productCode
        }
        let prices = columns.indices.filter { columns[$0].kind == .unitPrice }
        if prices.count == 2, !columns.contains(where: { $0.kind == .total }) { columns[prices[1]].kind = .total }
        if !columns.contains(where: { $0.kind == .description }),
            let first = columns.firstIndex(where: { $0.kind == .position })
        {
            columns[first].kind = .description
        }
        return columns
    }

    /// Of several columns with one meaning, the rightmost total and otherwise the leftmost one stay.
    private static func dedupe(_ columns: [ItemColumn]) -> [ItemColumn] {
        var result: [ItemColumn] = []
        for column in columns {
            if let index = result.firstIndex(where: { $0.kind == column.kind }) {
                if column.kind == .total { result[index] = column }
            } else {
                result.append(column)
            }
        }
        return result
    }
}
