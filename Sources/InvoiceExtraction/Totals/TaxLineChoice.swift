import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Chooses the tax lines that fit the decided totals.
enum TaxLineChoice {
    static func choose(
        _ found: [TaxLineCandidate], net: Amount?, tax: Amount?, total: Amount?, pages: [PageFacts],
        fallback: Field<Amount>?
    ) -> [Field<TaxLine>] {
        let distinct = deduplicated(found)
        var chosen = distinct
        if let tax = tax ?? difference(total, net) {
            chosen = subset(distinct, summingTo: tax) ?? distinct.filter { fits($0, net: net, tax: tax) }
            if chosen.isEmpty, let fallback, fallback.value == tax {
                return [fallback.map { line(amount: $0, net: net, pages) }]
            }
        } else {
            // Several printed rates without their sum: all of them.
            chosen = distinct.filter { $0.isProven || $0.rate != nil }
        }
        return chosen.map { candidate in
            var candidate = candidate
            if candidate.base == nil, chosen.count == 1, let net, let rate = candidate.rate,
                TaxLineFinder.agrees(net, rate, candidate.amount)
            {
                candidate.base = net
            }
            return field(candidate, pages[candidate.pageIndex])
        }
    }

    private static func difference(_ total: Amount?, _ net: Amount?) -> Amount? {
        guard let total, let net else { return nil }
        return total - net
    }

    /// The tax total alone: its rate is the printed one that proves it.
    private static func line(amount: Amount, net: Amount?, _ pages: [PageFacts]) -> TaxLine {
        let rates = Set(pages.flatMap { $0.rates.map(\.rate) })
        let rate = net.flatMap { net in rates.first { $0 != .zero && TaxLineFinder.agrees(net, $0, amount) } }
        return TaxLine(rate: rate, amount: amount, base: rate == nil ? nil : net)
    }

    /// The same tax printed twice, in the table and beside the totals, is one tax. Two taxes of one rate (central
    /// and state) are told apart by their names.
    private static func deduplicated(_ found: [TaxLineCandidate]) -> [TaxLineCandidate] {
        var result: [TaxLineCandidate] = []
        for line in found.sorted(by: { ($0.isProven ? 0 : 1, $0.pageIndex) < ($1.isProven ? 0 : 1, $1.pageIndex) }) {
            let twin = result.firstIndex {
                $0.amount == line.amount && ($0.rate == nil || line.rate == nil || $0.rate == line.rate)
                    && ($0.code == line.code || $0.code == nil || line.code == nil)
            }
            if let twin {
                if result[twin].code == nil { result[twin].code = line.code }
                if result[twin].rate == nil { result[twin].rate = line.rate }
                if result[twin].base == nil { result[twin].base = line.base }
            } else {
                result.append(line)
            }
        }
        return result.sorted { ($0.pageIndex, $0.tokens.first ?? 0) < ($1.pageIndex, $1.tokens.first ?? 0) }
    }

    /// The largest set of lines that adds up to the tax, to the cent per line.
    private static func subset(_ lines: [TaxLineCandidate], summingTo tax: Amount) -> [TaxLineCandidate]? {
        let lines = Array(lines.prefix(12))
        guard !lines.isEmpty else { return nil }
        var best: (rank: Int, mask: Int)?
        for mask in 1..<(1 << lines.count) {
            var sum = Amount.zero
            var proven = 0
            var rates = 0
            for (index, line) in lines.enumerated() where mask >> index & 1 == 1 {
                sum = sum + line.amount
                if line.isProven { proven += 1 }
                if line.rate != nil { rates += 1 }
            }
            let count = mask.nonzeroBitCount
            guard sum.isClose(to: tax, within: Amount(cents: Int64(count))) else { continue }
            // Lines with rates explain the tax better than a line that repeats its sum.
            let rank = 4 * proven + 2 * rates - count
            if rank > best?.rank ?? Int.min { best = (rank, mask) }
        }
        guard let best else { return nil }
        return lines.indices.filter { best.mask >> $0 & 1 == 1 }.map { lines[$0] }
    }

    private static func fits(_ line: TaxLineCandidate, net: Amount?, tax: Amount) -> Bool {
        guard line.isProven || line.rate != nil else { return false }
        return line.amount.magnitude <= tax.magnitude
    }

    private static func field(_ line: TaxLineCandidate, _ page: PageFacts) -> Field<TaxLine> {
        let box = page.context.layout.box(line.tokens)
        return Field(
            value: TaxLine(rate: line.rate, amount: line.amount, base: line.base, code: line.code),
            confidence: line.isProven ? 0.95 : line.base != nil ? 0.85 : 0.6,
            polygon: box.map { Polygon(box: $0, in: page.context.layout.size) } ?? .none, page: page.page,
            words: page.context.references(line.tokens), text: page.context.layout.text(line.tokens))
    }
}
