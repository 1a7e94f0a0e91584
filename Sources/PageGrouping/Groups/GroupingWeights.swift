/// How much each cue counts, as log odds: for one invoice when positive.
package struct GroupingWeights: Sendable {
    /// Between two pages about which nothing is known.
    package var bias: Double
    package var pairs: [PairCue: Double]
    package var groups: [GroupCue: Double]

    package init(bias: Double, pairs: [PairCue: Double], groups: [GroupCue: Double]) {
        self.bias = bias
        self.pairs = pairs
        self.groups = groups
    }

    package static let standard = GroupingWeights(
        bias: -0.5,
        pairs: [
            .markFollows: 4, .markWaits: 2.5, .markLater: 2.5, .sameNumber: 5, .noNumber: 1, .sameDate: 0.8,
            .sameTotal: 0.5, .noHead: 1.5,
            .totalToCome: 1, .carriedSum: 2.5, .sameSupplier: 0.5, .likeMargins: 0.8, .goodsGoOn: 0.8,
            .attachment: 1.5,
            .markRestarts: -3, .markComplete: -2, .markJumps: -1.5, .otherNumber: -3.5, .otherDate: -1.5,
            .secondTotal: -1.2, .head: -2.5, .otherSupplier: -2, .otherLanguage: -1.5, .otherPaper: -1,
        ],
        groups: [
            .extraNumbers: -2.5, .extraTotals: -0.5, .noInvoice: -2, .noFirstPage: -2, .noLastPage: -2,
            .length: -0.1,
        ])

    package func score(_ evidence: PairEvidence) -> Double {
        PairCue.allCases.reduce(bias) { $0 + (pairs[$1] ?? 0) * evidence[$1] }
    }

    package func score(_ evidence: GroupEvidence) -> Double {
        GroupCue.allCases.reduce(0) { $0 + (groups[$1] ?? 0) * evidence[$1] }
    }
}
