/// What speaks about a run of pages as one invoice, beyond what its neighbouring pages tell.
package enum GroupCue: Int, CaseIterable, Sendable {
    /// Invoice numbers beyond the first.
    case extraNumbers
    /// Totals beyond the first, of other pages than neighbours.
    case extraTotals
    /// Neither an invoice number nor a total.
    case noInvoice
    /// The marks do not begin with the first page.
    case noFirstPage
    /// The marks end before the last page.
    case noLastPage

    package static let count = allCases.count
}

/// How strongly each cue speaks.
package struct GroupEvidence: Sendable, Hashable {
    private var values = [Double](repeating: 0, count: GroupCue.count)

    package init() {}

    package subscript(_ cue: GroupCue) -> Double {
        get { values[cue.rawValue] }
        set { values[cue.rawValue] = newValue }
    }
}
