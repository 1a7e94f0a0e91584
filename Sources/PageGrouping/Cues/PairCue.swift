/// What may speak for one invoice, or for two, between a page and the next one that is not blank.
///
/// Each cue is measured as 0…1 and has one weight of ``GroupingWeights``: positive for one invoice.
package enum PairCue: Int, CaseIterable, Sendable {
    // For one invoice on both pages.
    case markFollows, markWaits, markLater, sameNumber, noNumber, sameDate, totalToCome, carriedSum
    case likeMargins, goodsGoOn, noHead, attachment
    // For another invoice on the next page.
    case markRestarts, markComplete, markJumps, otherNumber, otherDate, secondTotal, head, sameOpening, otherSupplier
    case otherLanguage, otherPaper

    package static let count = allCases.count
}

/// How strongly each cue speaks, 0…1.
package struct PairEvidence: Sendable, Hashable {
    private var values = [Double](repeating: 0, count: PairCue.count)

    package init() {}

    package subscript(_ cue: PairCue) -> Double {
        get { values[cue.rawValue] }
        set { values[cue.rawValue] = newValue }
    }

    /// All cues between two pages that are not blank.
    package init(from previous: PageProfile, to next: PageProfile) {
        NumberingCue.add(previous, next, to: &self)
        InvoiceNumberCue.add(previous, next, to: &self)
        DateCue.add(previous, next, to: &self)
        TotalCue.add(previous, next, to: &self)
        SupplierCue.add(previous, next, to: &self)
        MarginCue.add(previous, next, to: &self)
        TableCue.add(previous, next, to: &self)
        HeadCue.add(previous, next, to: &self)
        LanguageCue.add(previous, next, to: &self)
        PaperCue.add(previous, next, to: &self)
        AttachmentCue.add(previous, next, to: &self)
    }
}
