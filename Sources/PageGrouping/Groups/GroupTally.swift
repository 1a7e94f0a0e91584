import InvoiceModel

/// Counts what a run of pages has, page by page, so that all runs from one first page cost one pass.
package struct GroupTally: Sendable {
    /// What is surer than this counts.
    private static let sure = 0.6
    /// More than this many numbers or totals are not told apart: the cost of a run stays linear.
    private static let most = 8

    private var numbers: [String] = []
    private var totals: [Amount] = []
    private var extraNumbers = 0.0
    private var extraTotals = 0.0
    private var firstMark: PageMark?
    private var lastMark: PageMark?
    private var isEmpty = true
    private var hasInvoice = false

    package init() {}

    /// Adds the next page, which is not blank.
    package mutating func add(_ page: PageProfile) {
        if isEmpty { firstMark = page.mark }
        isEmpty = false
        lastMark = page.mark ?? (lastMark.map { $0.isLast ? $0 : nil } ?? nil)
        if let number = page.number, number.confidence >= Self.sure {
            hasInvoice = true
            if !numbers.contains(where: { CodeKey.areSame($0, number.value) || page.codes.contains($0) }) {
                if !numbers.isEmpty { extraNumbers += number.confidence }
                if numbers.count < Self.most { numbers.append(number.value) }
            }
        }
        if let total = page.total, total.confidence >= Self.sure {
            hasInvoice = true
            if !totals.contains(total.value) {
                if !totals.isEmpty { extraTotals += total.confidence }
                if totals.count < Self.most { totals.append(total.value) }
            }
        }
        if page.title > 0.5, page.number != nil { hasInvoice = true }
    }

    package var evidence: GroupEvidence {
        var evidence = GroupEvidence()
        evidence[.extraNumbers] = extraNumbers
        evidence[.extraTotals] = extraTotals
        evidence[.noInvoice] = hasInvoice ? 0 : 1
        evidence[.noFirstPage] = firstMark.map { $0.number > 1 } ?? false ? 1 : 0
        evidence[.noLastPage] = lastMark?.isOpen ?? false ? 1 : 0
        return evidence
    }
}
