import DocumentModel

/// Groups tokens into lines by baseline and cuts the lines into segments at column gaps.
enum LineBuilder {
    /// A gap of more than this many font sizes divides two segments: a blank is about 0.3, a tab stop more than 1.
    static let columnGap = 0.95
    /// The same for words that were recognised, whose size is an estimate.
    static let recognizedColumnGap = 1.1
    /// Tokens share a line when they share this part of the shorter one's height.
    static let sharedHeight = 0.55

    static func build(_ tokens: [Token], medianHeight: Double) -> (lines: [Line], segments: [Segment]) {
        let groups = grouped(tokens)
        var lines: [Line] = []
        var segments: [Segment] = []
        lines.reserveCapacity(groups.count)
        for members in groups {
            let start = segments.count
            var current: [Int] = []
            for token in members {
                if let last = current.last, isColumnGap(tokens[last], tokens[token]) {
                    segments.append(segment(current, line: lines.count, tokens))
                    current = []
                }
                current.append(token)
            }
            if !current.isEmpty { segments.append(segment(current, line: lines.count, tokens)) }
            let box = members.lazy.map { tokens[$0].box }.enclosing() ?? tokens[members[0]].box
            lines.append(Line(tokens: members, segments: start..<segments.count, box: box))
        }
        return (lines, segments)
    }

    /// Token indices of each line from top to bottom, in each line from left to right.
    private static func grouped(_ tokens: [Token]) -> [[Int]] {
        struct Open {
            var members: [Int]
            var top: Double
            var bottom: Double
        }
        let order = tokens.indices.sorted { tokens[$0].box.midY < tokens[$1].box.midY }
        var open: [Open] = []
        for index in order {
            let box = tokens[index].box
            var home: Int?
            for candidate in stride(from: open.count - 1, through: max(0, open.count - 8), by: -1) {
                let line = open[candidate]
                let height = line.bottom - line.top
                let shared = min(line.bottom, box.maxY) - max(line.top, box.minY)
                guard shared > sharedHeight * min(height, box.height) else { continue }
                // A tall heading must not swallow the small lines beside it: only the one on its baseline.
                let tall = max(height, box.height)
                let small = min(height, box.height)
                if tall > 1.7 * small, abs(line.bottom - box.maxY) > 0.45 * small { continue }
                home = candidate
                break
            }
            if let home {
                open[home].members.append(index)
                let count = Double(open[home].members.count)
                open[home].top += (box.minY - open[home].top) / count
                open[home].bottom += (box.maxY - open[home].bottom) / count
            } else {
                open.append(Open(members: [index], top: box.minY, bottom: box.maxY))
            }
        }
        return open.sorted { $0.top + $0.bottom < $1.top + $1.bottom }
            .map { $0.members.sorted { tokens[$0].box.minX < tokens[$1].box.minX } }
    }

    private static func isColumnGap(_ left: Token, _ right: Token) -> Bool {
        guard left.word != right.word else { return false }
        let size = max(min(left.fontSize, right.fontSize), 4)
        let gap = left.isRecognized && right.isRecognized ? recognizedColumnGap : columnGap
        return right.box.minX - left.box.maxX > gap * size
    }

    private static func segment(_ members: [Int], line: Int, _ tokens: [Token]) -> Segment {
        let box = members.lazy.map { tokens[$0].box }.enclosing() ?? tokens[members[0]].box
        return Segment(
            tokens: members, line: line, box: box,
            fontSize: members.lazy.map { tokens[$0].fontSize }.max() ?? 0,
            isBold: members.allSatisfy { tokens[$0].isBold })
    }
}
