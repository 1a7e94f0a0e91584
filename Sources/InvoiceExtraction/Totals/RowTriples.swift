import DocumentModel
import InvoiceModel

/// Amounts of one line of which two add up to a third: the sum row of a table, net, tax and total side by side.
enum RowTriples {
    /// Log-odds that each of the three gains for its role.
    private static let bonus = 1.4

    static func add(_ amounts: inout [ScoredAmount]) {
        struct Place: Hashable {
            var page: Int
            var line: Int
        }
        let rows = Dictionary(grouping: amounts.indices) {
            Place(page: amounts[$0].pageIndex, line: amounts[$0].candidate.span.line)
        }
        let triples = rows.values.filter { $0.count >= 3 && $0.count <= 9 }.compactMap { row in
            triple(row.map { ($0, amounts[$0].candidate.value) })
        }
        for (net, tax, total) in triples {
            // Several such rows are the rates of a tax table: only their sum is the total of anything.
            let others = triples.filter { $0.total != total }
            let sum = others.reduce(Amount.zero) { $0 + amounts[$1.total].candidate.value }
            guard others.isEmpty || sum == amounts[total].candidate.value else { continue }
            amounts[total].scores[TotalRole.total.rawValue] += bonus
            amounts[net].scores[TotalRole.net.rawValue] += bonus
            amounts[tax].scores[TotalRole.tax.rawValue] += bonus
        }
    }

    private static func triple(_ row: [(index: Int, value: Amount)]) -> (net: Int, tax: Int, total: Int)? {
        for total in row where total.value != .zero {
            for net in row where net.index != total.index && net.value.isNegative == total.value.isNegative {
                for tax in row where tax.index != total.index && tax.index != net.index && tax.value != .zero {
                    if tax.value.magnitude < net.value.magnitude, net.value + tax.value == total.value {
                        return (net.index, tax.index, total.index)
                    }
                }
            }
        }
        return nil
    }
}
