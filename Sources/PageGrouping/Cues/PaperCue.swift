import DocumentModel

/// Pages of different size, or one printed by a program and one scanned.
enum PaperCue {
    /// Scans of one paper differ by less, as a share of its sides.
    private static let tolerance = 0.03

    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        let isSameSize =
            abs(previous.size.width - next.size.width) < tolerance * previous.size.width
            && abs(previous.size.height - next.size.height) < tolerance * previous.size.height
        evidence[.otherPaper] =
            (isSameSize ? 0 : 0.5) + (previous.isRecognized == next.isRecognized ? 0 : 0.5)
    }
}
