import DocumentModel
import InvoiceModel

/// Finds amounts that are the sum of two or more amounts directly above them in their column.
enum ColumnSums {
    /// Most rows that a sum is looked for over.
    private static let deepest = 60

    /// Positions in the page's amounts.
    static func find(_ page: PageFacts) -> Set<Int> {
        var result = Set<Int>()
        let height = page.context.height
        let order = page.amounts.indices.filter { page.amounts[$0].decimals >= 2 }
            .sorted { page.amounts[$0].span.box.midY < page.amounts[$1].span.box.midY }
        for (place, index) in order.enumerated() {
            let amount = page.amounts[index]
            guard amount.value != .zero else { continue }
            var sum = Amount.zero
            var count = 0
            for above in order[..<place].reversed() {
                let other = page.amounts[above]
                guard abs(other.span.box.maxX - amount.span.box.maxX) < 0.7 * height,
                    other.span.line != amount.span.line
                else { continue }
                sum = sum + other.value
                count += 1
                if count >= 2, sum.isClose(to: amount.value, within: .zero) {
                    result.insert(index)
                    break
                }
                if count > deepest { break }
            }
        }
        return result
    }
}
