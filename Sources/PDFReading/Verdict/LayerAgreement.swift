import DocumentModel

/// How far two readings of one page say the same in the same places.
package enum LayerAgreement {
    /// Compares characters of words that stand in one place; how the words are divided does not matter.
    ///
    /// - Parameters:
    ///   - hidden: Words of a text layer.
    ///   - recognized: Words of text recognition, in the same coordinates.
    /// - Returns: 0…1. One less the share of characters to be changed; words that only one side has count as wholly
    ///   changed. 1 when neither has any, 0 when only one has.
    package static func share(hidden: [Word], recognized: [Word]) -> Double {
        guard !hidden.isEmpty || !recognized.isEmpty else { return 1 }
        var (equal, total) = (0, 0)
        for group in groups(hidden, recognized) {
            let first = characters(group.first.map { hidden[$0] })
            let second = characters(group.second.map { recognized[$0] })
            let length = max(first.count, second.count)
            total += length
            equal += length - distance(first, second)
        }
        return total > 0 ? Double(equal) / Double(total) : 1
    }

    private struct Group {
        var first: [Int] = []
        var second: [Int] = []
    }

    /// Words that hang together by overlapping a word of the other side.
    private static func groups(_ first: [Word], _ second: [Word]) -> [Group] {
        let order = second.indices.sorted { second[$0].box.minY < second[$1].box.minY }
        let tallest = second.lazy.map(\.box.height).max() ?? 0
        var sets = DisjointSets(count: first.count + second.count)
        for (index, word) in first.enumerated() {
            // Words are sorted by their top, so those in reach stand in one stretch.
            var position = order.partitioningIndex { second[$0].box.minY >= word.box.minY - tallest }
            while position < order.count, second[order[position]].box.minY < word.box.maxY {
                if isInPlace(word.box, second[order[position]].box) { sets.join(index, first.count + order[position]) }
                position += 1
            }
        }
        var groups: [Int: Group] = [:]
        for index in first.indices { groups[sets.root(of: index), default: Group()].first.append(index) }
        for index in second.indices {
            groups[sets.root(of: first.count + index), default: Group()].second.append(index)
        }
        return Array(groups.values)
    }

    private static func isInPlace(_ first: Box, _ second: Box) -> Bool {
        first.verticalOverlap(second) >= 0.5 && first.horizontalOverlap(second) >= 0.3
    }

    private static func characters(_ words: [Word]) -> [Unicode.Scalar] {
        words.sorted { $0.box.minX < $1.box.minX }.flatMap { Array($0.text.unicodeScalars) }
    }

    /// Levenshtein's: the fewest characters to insert, delete or replace.
    static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        if first == second { return 0 }
        // Nothing printed on one line is longer; more is not worth quadratic time.
        let longest = 1000
        guard first.count <= longest, second.count <= longest else { return max(first.count, second.count) }
        var row = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in second.enumerated() {
                let substituted = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[second.count]
    }
}

/// Which numbers hang together.
private struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    mutating func join(_ first: Int, _ second: Int) { parents[root(of: second)] = root(of: first) }
}

extension Array {
    /// The first position from which on `isBehind` holds; the elements before it do not satisfy it.
    fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
