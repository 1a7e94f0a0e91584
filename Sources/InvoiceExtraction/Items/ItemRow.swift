import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// One row of goods while it is being read.
struct ItemRow {
    var lines: [Int] = []
    var description: [Int] = []
    var productCode: [Int] = []
    var unit: [Int] = []
    var quantity: AmountCandidate?
    var unitPrice: AmountCandidate?
    var taxAmount: AmountCandidate?
    var total: AmountCandidate?
    var taxRate: (rate: Amount, tokens: [Int])?

    var isEmpty: Bool { total == nil && unitPrice == nil && quantity == nil }

    /// The decided row, or nil when nothing but a lone number was found.
    func field(_ page: PageContext) -> Field<LineItem>? {
        let text = page.layout.text(description).trimmedPunctuation
        guard total != nil || unitPrice != nil, !text.isEmpty || quantity != nil || unitPrice != nil else { return nil }
        var item = LineItem(
            description: text.isEmpty ? nil : text,
            productCode: productCode.isEmpty ? nil : page.layout.text(productCode),
            quantity: quantity?.value, unit: unit.isEmpty ? nil : page.layout.text(unit),
            unitPrice: unitPrice?.value, taxRate: taxRate?.rate, taxAmount: taxAmount?.value,
            totalAmount: total?.value)
        if item.unit == nil, let beside = unitBesideQuantity(page) { item.unit = beside }
        let tokens =
            (description + productCode + unit + (quantity?.span.tokens ?? []) + (unitPrice?.span.tokens ?? [])
            + (taxAmount?.span.tokens ?? []) + (total?.span.tokens ?? []) + (taxRate?.tokens ?? []))
            .sorted { place($0, page) < place($1, page) }
        let box = page.layout.box(tokens)
        let complete = total != nil && (quantity != nil || unitPrice != nil) && item.description != nil
        return Field(
            value: item, confidence: complete ? 0.9 : 0.7,
            polygon: box.map { Polygon(box: $0, in: page.layout.size) } ?? .none, page: page.page,
            words: page.references(tokens), text: page.layout.text(tokens))
    }

    /// Reading order: line by line, from left to right.
    private func place(_ token: Int, _ page: PageContext) -> (Int, Double) {
        (page.layout.lineOfToken[token], page.layout.tokens[token].box.minX)
    }

    /// The word behind the quantity: `3 pcs`, when the table has no unit column.
    private func unitBesideQuantity(_ page: PageContext) -> String? {
        guard let quantity, let last = quantity.span.tokens.last else { return nil }
        let line = page.layout.lines[quantity.span.line].tokens
        guard let position = line.firstIndex(of: last), position + 1 < line.count else { return nil }
        let next = line[position + 1]
        let text = page.layout.tokens[next].text
        guard page.gap(last, next) < 4 * page.height, text.utf8.count <= 8, !description.contains(next),
            text.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || ".²³".unicodeScalars.contains($0) }),
            CurrencySigns.match(text) == nil
        else { return nil }
        return text
    }
}

extension String {
    /// Without blanks, dashes, colons, bullets and commas at both ends.
    var trimmedPunctuation: String {
        let edge: Set<Character> = [" ", ",", ";", ":", "-", "–", "|", "·", "•", "*"]
        var slice = Substring(self)
        while let first = slice.first, edge.contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, edge.contains(last) { slice = slice.dropLast() }
        return String(slice)
    }
}

extension PageContext {
    /// The words that `tokens` are part of, in order and each once.
    package func references(_ tokens: some Sequence<Int>) -> [WordReference] {
        var result: [WordReference] = []
        for token in tokens {
            let reference = WordReference(page: page, word: layout.tokens[token].word)
            if result.last != reference { result.append(reference) }
        }
        return result
    }
}
