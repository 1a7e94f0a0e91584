import DocumentModel
import LayoutAnalysis

/// How strongly the labels around a span announce each class, 0…about 1.2.
///
/// A label speaks for what stands to its right on the same line, or below it in the same column. It fades with
/// distance, with every other label between, and with every value of the same kind between.
package struct LabelEvidence: Sendable {
    package var left: [Double]
    package var above: [Double]

    package init() {
        left = [Double](repeating: 0, count: LabelClass.count)
        above = left
    }

    /// The stronger of both directions; what stands above counts less when a label stands directly to the left.
    package subscript(_ label: LabelClass) -> Double {
        max(left[label.index], above[label.index] * aboveWeight)
    }

    private var aboveWeight: Double {
        let nearest = left.max() ?? 0
        return nearest > 0.45 ? 0.35 : 0.95
    }

    /// The strongest of several classes.
    package func strongest(_ labels: LabelClass...) -> Double {
        labels.reduce(0) { max($0, self[$1]) }
    }
}

extension PageContext {
    /// Evidence for each of `spans`, which are all of one kind and therefore block each other.
    ///
    /// - Parameter reach: Distance to the left, in median heights, at which a label has lost two thirds of its say.
    package func evidence(for spans: [Span], reach: Double) -> [LabelEvidence] {
        let byLine = Dictionary(grouping: spans.indices) { spans[$0].line }
        return spans.indices.map { index in
            var evidence = LabelEvidence()
            addLeft(spans[index], siblings: byLine[spans[index].line] ?? [], spans: spans, reach: reach, &evidence)
            addAbove(spans[index], &evidence)
            return evidence
        }
    }

    private func weight(_ label: Label) -> Double { min(1.2, 0.55 + 0.05 * Double(label.length)) }

    private func addLeft(
        _ span: Span, siblings: [Int], spans: [Span], reach: Double, _ evidence: inout LabelEvidence
    ) {
        var near: [(label: Label, distance: Double)] = []
        for label in labels {
            let shared = min(span.box.maxY, label.box.maxY) - max(span.box.minY, label.box.minY)
            guard shared > 0.5 * min(span.box.height, height) else { continue }
            let distance = span.box.minX - label.box.maxX
            guard distance > -0.3 * height, !label.tokens.contains(where: { span.tokens.contains($0) }) else {
                continue
            }
            near.append((label, max(0, distance)))
        }
        near.sort { $0.distance < $1.distance }
        var damping = 1.0
        for (rank, item) in near.prefix(4).enumerated() {
            // Labels that directly follow each other ("payment date: the 5th") share the say; one further away does not.
            if rank > 0 { damping *= isDirectlyBefore(item.label, near[rank - 1].label) ? 0.85 : 0.55 }
            let between = siblings.filter {
                spans[$0].box.maxX <= span.box.minX + 0.1 * height
                    && spans[$0].box.minX >= item.label.box.maxX - 0.3 * height
            }.count
            // Across empty paper the eye follows the line: only text between weakens a label quickly.
            let isInterrupted = hasTextBetween(item.label, span)
            let value =
                weight(item.label) * damping * (isInterrupted ? 0.75 : 1)
                * (endsSentence(item.label, before: span) ? 0.35 : 1)
                * Double.decay(item.distance / ((isInterrupted ? reach : 4 * reach) * height))
                * (between == 0 ? 1 : between == 1 ? 0.55 : 0.3)
            item.label.labels.forEachIndex { evidence.left[$0] = max(evidence.left[$0], value) }
        }
    }

    private func isDirectlyBefore(_ first: Label, _ second: Label) -> Bool {
        first.segment == second.segment && second.box.minX - first.box.maxX < 0.7 * height
    }

    /// The last word of a sentence is no label of what stands in the next column: "… at the end of this invoice | 410".
    private func endsSentence(_ label: Label, before span: Span) -> Bool {
        guard label.segment != span.segment, let first = label.tokens.first else { return false }
        let words = layout.segments[label.segment].tokens.prefix { $0 != first }.filter {
            labelOfToken[$0] < 0 && keys[$0].utf8.contains { $0 >= 97 && $0 <= 122 }
        }
        return words.count >= 5
    }

    /// Whether a word that is neither label nor currency stands between the label and the span on the span's line.
    private func hasTextBetween(_ label: Label, _ span: Span) -> Bool {
        layout.lines[span.line].tokens.contains { token in
            let box = layout.tokens[token].box
            return box.minX >= label.box.maxX - 0.1 * height && box.maxX <= span.box.minX + 0.1 * height
                && labelOfToken[token] < 0 && keys[token].utf8.contains { $0 >= 97 && $0 <= 122 }
                && Currencies.match(layout.tokens[token].text) == nil
        }
    }

    private func addAbove(_ span: Span, _ evidence: inout LabelEvidence) {
        var near: [(label: Label, distance: Double, alignment: Double)] = []
        for label in labels {
            let distance = span.box.minY - label.box.maxY
            guard distance > -0.35 * height, distance < 22 * height else { continue }
            let overlap = span.box.horizontalOverlap(label.box)
            let leftEdge = abs(span.box.minX - label.box.minX) < 0.6 * height ? 0.95 : 0
            let rightEdge = abs(span.box.maxX - label.box.maxX) < 0.6 * height ? 0.95 : 0
            let alignment = max(min(1, overlap), max(leftEdge, rightEdge))
            guard alignment > 0.25 else { continue }
            near.append((label, max(0, distance), alignment))
        }
        near.sort { $0.distance < $1.distance }
        for (rank, item) in near.prefix(4).enumerated() {
            let damping = rank == 0 ? 1 : rank == 1 ? 0.6 : 0.35
            let value = weight(item.label) * damping * item.alignment * Double.decay(item.distance / (5 * height))
            item.label.labels.forEachIndex { evidence.above[$0] = max(evidence.above[$0], value) }
        }
    }
}

extension Double {
    /// 1 / (1 + x + x²/2): close to e^-x for small x, gentler far away, and free of a libm call.
    package static func decay(_ x: Double) -> Double { 1 / (1 + x + x * x / 2) }
}
