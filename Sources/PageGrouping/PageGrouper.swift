import InvoiceModel

/// Finds out which consecutive pages of a file make one invoice each.
package enum PageGrouper {
    /// - Parameter pages: Of the whole file, in order. Blank pages go with the page before them.
    package static func group(_ pages: [PageProfile], weights: GroupingWeights = .standard) -> SplitDocument {
        let printed = pages.indices.filter { !pages[$0].isBlank }
        // One page is one group, whatever is on it; so is a file of blank ones.
        guard printed.count > 1, let last = pages.indices.last else {
            let groups = pages.isEmpty ? [] : [PageGroup(pageIndexes: Array(pages.indices), confidence: 1)]
            return SplitDocument(pageCount: pages.count, groups: groups)
        }
        let sheets = printed.map { pages[$0] }
        let joints = evidence(between: sheets).map { weights.score($0) }
        let division = Segmentation(count: sheets.count) { first in
            var tally = GroupTally()
            var joined = 0.0
            return (first..<sheets.count).map { place in
                if place > first { joined += joints[place - 1] }
                tally.add(sheets[place])
                return joined + weights.score(tally.evidence)
            }
        }
        // Each group ends where the next one's first printed page is; the first one begins with the file.
        let starts = [0] + division.runs.dropFirst().map { printed[$0.lowerBound] }
        let ends = Array(starts.dropFirst()) + [last + 1]
        let groups = zip(zip(starts, ends), division.probabilities).map { range, probability in
            PageGroup(pageIndexes: Array(range.0..<range.1), confidence: probability)
        }
        return SplitDocument(pageCount: pages.count, groups: groups)
    }

    /// The cues between each page and the next one; none of them is blank.
    ///
    /// After an attachment the page before it is compared, whose number and date are the invoice's.
    package static func evidence(between sheets: [PageProfile]) -> [PairEvidence] {
        var anchor = sheets.first
        return sheets.dropFirst().map { sheet in
            defer { if !sheet.isAttachment { anchor = sheet } }
            return PairEvidence(from: anchor ?? sheet, to: sheet)
        }
    }
}
