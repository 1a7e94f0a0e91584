import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Reads the lines below a header into rows.
///
/// A line with an amount in the total column (or, without one, in the price column) starts a row; lines with text
/// alone belong to the row above them. Numbers go to the column they are best aligned with, words to the text
/// column they stand in.
struct ItemRowReader {
    let page: PageContext
    let header: ItemHeader
    let amounts: [Int: [AmountCandidate]]
    let rates: [Int: [RateCandidate]]

    /// Largest white gap between two lines of a table, in median heights.
    private static let maximumGap = 7.0
    private static let numeric: [ItemColumn.Kind] = [.quantity, .unitPrice, .discount, .taxAmount, .total]

    func rows(in lines: Range<Int>, until isEnd: (Int) -> Bool) -> [ItemRow] {
        var rows: [ItemRow] = []
        var pending = ItemRow()
        var bottom = header.bottom
        var textOnly = 0
        var isOver = false
        for line in lines {
            let box = page.layout.lines[line].box
            if box.minY - bottom > Self.maximumGap * page.height { break }
            bottom = max(bottom, box.maxY)
            let part = read(line)
            // Behind a subtotal only rows that prove themselves (quantity × price = total) go on.
            let proven = isProven(part)
            if !proven, isOver || isEnd(line) {
                isOver = true
                continue
            }
            isOver = false
            if startsRow(part) {
                if !pending.isEmpty { rows.append(pending) }
                let lead = pending.isEmpty ? pending : ItemRow()
                pending = part
                if rows.isEmpty, !lead.description.isEmpty, lead.lines.count <= 2 {
                    pending.description = lead.description + pending.description
                    pending.lines = lead.lines + pending.lines
                }
                textOnly = 0
            } else {
                textOnly += 1
                guard textOnly <= 8 else { break }
                append(part, to: &pending)
            }
        }
        if !pending.isEmpty { rows.append(pending) }
        return rows
    }

    /// Quantity × unit price = total: goods, whatever the first word is.
    private func isProven(_ row: ItemRow) -> Bool {
        guard let quantity = row.quantity, let price = row.unitPrice, let total = row.total else { return false }
        return (quantity.value * price.value).isClose(to: total.value, within: Amount(cents: 2))
    }

    private func startsRow(_ row: ItemRow) -> Bool {
        if header.column(.total) != nil { return row.total != nil }
        return row.unitPrice != nil
    }

    /// A line of text below a row: more of its description, or a column that was still missing.
    private func append(_ part: ItemRow, to row: inout ItemRow) {
        row.lines += part.lines
        // Only text that starts where descriptions start; notes elsewhere are not of the row.
        row.description += part.description
        if row.productCode.isEmpty { row.productCode = part.productCode }
        if row.quantity == nil { row.quantity = part.quantity }
        if row.unitPrice == nil { row.unitPrice = part.unitPrice }
        if row.taxRate == nil { row.taxRate = part.taxRate }
    }

    private func read(_ line: Int) -> ItemRow {
        var row = ItemRow()
        row.lines = [line]
        var used = Set<Int>()
        assignNumbers(line, &row, &used)
        assignRates(line, &row, &used)
        completeByArithmetic(line, &row, &used)
        assignWords(line, &row, used)
        return row
    }

    private func assignNumbers(_ line: Int, _ row: inout ItemRow, _ used: inout Set<Int>) {
        let columns = header.columns.filter { Self.numeric.contains($0.kind) || $0.kind == .taxRate }
        var options: [(distance: Double, amount: AmountCandidate, kind: ItemColumn.Kind)] = []
        for amount in amounts[line] ?? [] {
            for column in columns {
                let distance = column.distance(to: amount.span.box)
                guard distance < 4.5 * page.height else { continue }
                // Whole numbers with a label of their own are part of a description.
                if column.kind == .total, !amount.isMoney, amount.decimals == 0, distance > 2 * page.height { continue }
                options.append((distance, amount, column.kind))
            }
        }
        var filled = Set<ItemColumn.Kind>()
        for option in options.sorted(by: { $0.distance < $1.distance }) {
            guard !filled.contains(option.kind), used.isDisjoint(with: option.amount.span.tokens),
                !isInsideText(option.amount)
            else { continue }
            filled.insert(option.kind)
            used.formUnion(option.amount.span.tokens)
            switch option.kind {
            case .quantity: row.quantity = option.amount
            case .unitPrice: row.unitPrice = option.amount
            case .taxAmount: row.taxAmount = option.amount
            case .total: row.total = option.amount
            case .taxRate: row.taxRate = (option.amount.value, option.amount.span.tokens)
            default: break
            }
        }
    }

    /// Numbers under headings in no lexicon: the one that makes quantity × price = total is what was missing.
    private func completeByArithmetic(_ line: Int, _ row: inout ItemRow, _ used: inout Set<Int>) {
        guard let total = row.total, row.quantity == nil || row.unitPrice == nil else { return }
        let spare =
            (amounts[line] ?? []).filter {
                used.isDisjoint(with: $0.span.tokens) && !isInsideText($0) && $0.value != .zero
            } + (row.taxAmount.map { [$0] } ?? [])
        func makes(_ first: Amount, _ second: Amount) -> Bool {
            (first * second).isClose(to: total.value, within: Amount(cents: 1))
        }
        if let quantity = row.quantity {
            row.unitPrice = spare.first { makes(quantity.value, $0.value) }
        } else if let price = row.unitPrice {
            row.quantity = spare.first { makes($0.value, price.value) }
        } else {
            for quantity in spare {
                guard
                    let price = spare.first(where: {
                        $0.span.tokens != quantity.span.tokens && $0.span.box.minX > quantity.span.box.minX
                            && makes(quantity.value, $0.value)
                    })
                else { continue }
                (row.quantity, row.unitPrice) = (quantity, price)
                break
            }
        }
        if row.taxAmount?.span.tokens == row.unitPrice?.span.tokens { row.taxAmount = nil }
        used.formUnion((row.quantity?.span.tokens ?? []) + (row.unitPrice?.span.tokens ?? []))
    }

    /// A number in the middle of a text segment ("pack of 12 pieces") is no cell of its own.
    private func isInsideText(_ amount: AmountCandidate) -> Bool {
        let tokens = page.layout.segments[amount.span.segment].tokens
        guard let first = amount.span.tokens.first, let last = amount.span.tokens.last,
            let start = tokens.firstIndex(of: first), let end = tokens.firstIndex(of: last)
        else { return false }
        let before = start > 0 && isWord(tokens[start - 1]) && page.gap(tokens[start - 1], first) < 0.5 * page.height
        let after =
            end + 1 < tokens.count && isWord(tokens[end + 1]) && page.gap(last, tokens[end + 1]) < 0.5 * page.height
        return before && after || (before && amount.decimals == 0 && amount.currency == nil)
    }

    private func isWord(_ token: Int) -> Bool {
        let text = page.layout.tokens[token].text
        return text.unicodeScalars.filter { $0.properties.isAlphabetic }.count >= 3 && Currencies.match(text) == nil
    }

    private func assignRates(_ line: Int, _ row: inout ItemRow, _ used: inout Set<Int>) {
        guard header.column(.taxRate) != nil || header.column(.taxAmount) != nil else { return }
        let column = header.column(.taxRate) ?? header.column(.taxAmount)
        for rate in rates[line] ?? [] where used.isDisjoint(with: rate.span.tokens) {
            guard let column, column.distance(to: rate.span.box) < 4 * page.height else { continue }
            row.taxRate = (rate.rate, rate.span.tokens)
            used.formUnion(rate.span.tokens)
        }
    }

    private func assignWords(_ line: Int, _ row: inout ItemRow, _ used: Set<Int>) {
        for segment in page.layout.lines[line].segments {
            if isUnit(segment, of: row) { continue }
            for token in page.layout.segments[segment].tokens where !used.contains(token) {
                guard !page.keys[token].isEmpty || !row.description.isEmpty else { continue }
                switch textColumn(of: page.layout.tokens[token].box, segment: segment) {
                case .description: row.description.append(token)
                case .productCode: row.productCode.append(token)
                case .unit: row.unit.append(token)
                default: break
                }
            }
        }
    }

    /// A lone short word directly behind the quantity, in a table without a unit column.
    private func isUnit(_ segment: Int, of row: ItemRow) -> Bool {
        let tokens = page.layout.segments[segment].tokens
        guard header.column(.unit) == nil, tokens.count == 1, let quantity = row.quantity?.span.box else {
            return false
        }
        let gap = page.layout.tokens[tokens[0]].box.minX - quantity.maxX
        return gap > 0 && gap < 4 * page.height && page.layout.tokens[tokens[0]].text.utf8.count <= 8
    }

    /// The text column in whose stretch the token stands: from a header's left edge to the next column's.
    private func textColumn(of box: Box, segment: Int) -> ItemColumn.Kind? {
        let columns = header.columns.sorted { $0.header.minX < $1.header.minX }
        let segmentBox = page.layout.segments[segment].box
        // A cell is placed by its left edge; the words of one cell stay together unless they pass the next header.
        var home: ItemColumn?
        for column in columns {
            let slack = 1.2 * page.height
            if segmentBox.minX >= column.header.minX - slack || box.minX >= column.header.minX - 0.3 * page.height {
                home = column
            }
        }
        guard let home else {
            // Left of every header: a description under a header that is centred.
            return columns.first.map { $0.kind == .description ? .description : $0.kind }
        }
        switch home.kind {
        case .description, .productCode, .unit: return home.kind
        case .position:
            if isPlainNumber(segment) { return nil }
            return header.column(.productCode) == nil && page.layout.segments[segment].tokens.count <= 2
                ? .productCode : header.column(.description) != nil ? .description : nil
        default:
            // Words under a column of figures: a description that runs wide, or a unit beside its figure.
            if header.column(.description) == nil, header.column(.productCode) == nil { return .description }
            let description = header.column(.description)
            if let description, segmentBox.minX <= description.header.maxX + page.height,
                segmentBox.minX >= description.header.minX - 3 * page.height
            {
                return .description
            }
            return nil
        }
    }

    private func isPlainNumber(_ segment: Int) -> Bool {
        page.layout.segments[segment].tokens.allSatisfy { token in
            page.keys[token].utf8.allSatisfy { $0 >= 48 && $0 <= 57 } || page.keys[token].isEmpty
        }
    }
}
