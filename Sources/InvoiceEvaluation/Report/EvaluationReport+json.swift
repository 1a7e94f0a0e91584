import Foundation

extension EvaluationReport {
    /// The figures with all their digits; null for a measure that has nothing to measure.
    package func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(tree) + Data("\n".utf8)
    }

    private var tree: ReportNode {
        .object([
            "docs": .count(documents), "missing": .count(missing), "header": header.node, "core": core.node,
            "fields": .object(Dictionary(fields.map { ($0.name, $0.node) }) { first, _ in first }),
            "groups": .object(
                Dictionary(groupings.map { ($0.name, Self.node($0.groups)) }) { first, _ in first }),
            "confidence": .object([
                "n": .count(calibration.count), "right": .measure(calibration.meanOfRight),
                "wrong": .measure(calibration.meanOfWrong), "ece": .measure(calibration.expectedError),
            ]),
        ])
    }

    private static func node(_ groups: [Group]) -> ReportNode {
        .object(
            Dictionary(groups.map { ($0.name, .object(["header": $0.header.node, "core": $0.core.node])) }) {
                first, _ in
                first
            })
    }
}

/// A value of the report's JSON.
private enum ReportNode: Encodable {
    case count(Int)
    case measure(Double?)
    indirect case object([String: ReportNode])

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let nodes): try nodes.encode(to: encoder)
        case .count(let count):
            var container = encoder.singleValueContainer()
            try container.encode(count)
        case .measure(let value):
            var container = encoder.singleValueContainer()
            if let value { try container.encode(value) } else { try container.encodeNil() }
        }
    }
}

extension Summary {
    fileprivate var node: ReportNode {
        .object([
            "f1": .measure(f1), "precision": .measure(precision), "recall": .measure(recall),
            "accuracy": .measure(accuracy), "all_correct": .measure(allCorrect), "docs": .count(documents),
        ])
    }
}

extension FieldReport {
    fileprivate var node: ReportNode {
        .object([
            "n": .count(documents), "tp": .count(found), "fp": .count(wrong), "fn": .count(missed),
            "precision": .measure(precision), "recall": .measure(recall), "f1": .measure(f1),
            "exact": .measure(accuracy), "conf_right": .measure(calibration.meanOfRight),
            "conf_wrong": .measure(calibration.meanOfWrong), "ece": .measure(calibration.expectedError),
        ])
    }
}
