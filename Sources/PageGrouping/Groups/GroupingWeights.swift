/// How much each cue counts, as log odds: for one invoice when positive.
package struct GroupingWeights: Sendable {
    /// Between two pages about which nothing is known.
    package let bias: Double
    private let pairs: [Double]
    private let groups: [Double]

    /// A cue that is not named does not count.
    package init(bias: Double, pairs: [PairCue: Double], groups: [GroupCue: Double]) {
        self.bias = bias
        self.pairs = PairCue.allCases.map { pairs[$0] ?? 0 }
        self.groups = GroupCue.allCases.map { groups[$0] ?? 0 }
    }

    package subscript(_ cue: PairCue) -> Double { pairs[cue.rawValue] }
    package subscript(_ cue: GroupCue) -> Double { groups[cue.rawValue] }

    /// Fitted by maximum likelihood over the pages of many issuers and rounded; none may change its sign
    /// (docs/decisions/0015).
    package static let standard = GroupingWeights(
        bias: 0.3,
        pairs: [
            .markFollows: 4.0, .markWaits: 2.4, .markLater: 2.3, .sameNumber: 4.2, .noNumber: 2.1, .sameDate: 1.4,
            .totalToCome: 0.9, .carriedSum: 2.4, .likeMargins: 0.6, .goodsGoOn: 0.8, .noHead: 2.5, .attachment: 2.0,
            .markRestarts: -3.0, .markComplete: -1.8, .markJumps: -1.5, .otherNumber: -2.9, .otherDate: -1.6,
            .secondTotal: -1.3, .head: -2.8, .sameOpening: -1.7, .otherSupplier: -1.6, .otherLanguage: -1.7,
            .otherPaper: -1.6,
        ],
        groups: [.extraNumbers: -2.1, .extraTotals: -0.3, .noInvoice: -2.4, .noFirstPage: -1.9, .noLastPage: -1.9])

    package func score(_ evidence: PairEvidence) -> Double {
        PairCue.allCases.reduce(bias) { $0 + self[$1] * evidence[$1] }
    }

    package func score(_ evidence: GroupEvidence) -> Double {
        GroupCue.allCases.reduce(0) { $0 + self[$1] * evidence[$1] }
    }
}
