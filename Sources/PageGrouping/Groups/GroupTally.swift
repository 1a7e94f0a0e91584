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

    /// Adds the next page, which is not blank. The numbers and marks of attachments are not the invoice's.
    package mutating func add(_ page: PageProfile) {
        if isEmpty { firstMark = page.mark }
        isEmpty = false
        if page.isAttachment { return }
        // Pages after the last marked one have come with the invoice; after another one, they may be the missing ones.
        lastMark = page.mark ?? (lastMark?.isLast ?? false ? lastMark : nil)
        add(number: page.number, of: page)
        add(total: page.total)
        if page.title > 0.5, page.number != nil { hasInvoice = true }
    }

    private mutating func add(number: Likely<String>?, of page: PageProfile) {
        guard let number, number.confidence >= Self.sure else { return }
        hasInvoice = true
        guard !numbers.contains(where: { CodeKey.areSame($0, number.value) || page.codes.contains($0) }) else { return }
        if !numbers.isEmpty { extraNumbers += number.confidence }
        if numbers.count < Self.most { numbers.append(number.value) }
    }

    private mutating func add(total: Likely<Amount>?) {
        guard let total, total.confidence >= Self.sure else { return }
        hasInvoice = true
        guard !totals.contains(total.value) else { return }
        if !totals.isEmpty { extraTotals += total.confidence }
        if totals.count < Self.most { totals.append(total.value) }
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
