import Foundation

extension EvaluationReport {
    /// Tables for a person; the last line has the figures that matter.
    package var text: String {
        var lines = [
            "field                                 n   tp   fp   fn   prec    rec     f1  exact  c.right c.wrong   ece"
        ]
        lines += fields.map(Self.line)
        for grouping in groupings {
            let names = "docs  header_f1  core_f1  core_acc  all_correct  core_all_correct"
            lines += ["", "by \(padded(grouping.name, 13))\(names)"]
            lines += grouping.groups.map(Self.line)
        }
        if calibration.count > 0 {
            let (right, wrong) = (figure(calibration.meanOfRight), figure(calibration.meanOfWrong))
            let error = figure(calibration.expectedError)
            lines += [
                "",
                "confidence over header values: right \(right)  wrong \(wrong)  ece \(error)  (n=\(calibration.count))",
            ]
        }
        return (lines + ["", headline]).joined(separator: "\n") + "\n"
    }

    /// The figures that matter, in one line.
    package var headline: String {
        "header_f1=\(figure(header.f1)) all_correct=\(figure(header.allCorrect)) core_f1=\(figure(core.f1)) "
            + "core_all_correct=\(figure(core.allCorrect)) docs=\(documents) missing=\(missing)"
    }

    private static func line(_ field: FieldReport) -> String {
        let counts = [field.documents, field.found, field.wrong, field.missed].map { column("\($0)", 5) }.joined()
        let measures = [field.precision, field.recall, field.f1, field.accuracy].map { " " + column(figure($0), 6) }
        return padded(field.name, 34) + counts + measures.joined()
            + "  \(column(figure(field.calibration.meanOfRight), 6))"
            + "  \(column(figure(field.calibration.meanOfWrong), 6))"
            + " \(column(figure(field.calibration.expectedError), 6))"
    }

    private static func line(_ group: Group) -> String {
        "  " + padded(String(group.name.prefix(12)), 13) + column("\(group.header.documents)", 5)
            + "     \(column(figure(group.header.f1), 6))   \(column(figure(group.core.f1), 6))"
            + "    \(column(figure(group.core.accuracy), 6))       \(column(figure(group.header.allCorrect), 6))"
            + "            \(column(figure(group.core.allCorrect), 6))"
    }
}

/// Three decimals, or `-` for none.
private func figure(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "-" }

private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}

private func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}
