#if Server
import Foundation
import InvoiceEngine

/// One line of `crossfoot doctor`.
struct Finding: Equatable {
    enum Grade: String {
        case ready = "ok"
        /// Not there, and not needed by everybody; or only told.
        case note
        /// Not there, or not as it should be.
        case missing = "MISSING"
    }

    let grade: Grade
    let name: String
    let text: String

    var line: String { Self.padded(grade.rawValue, 8) + Self.padded(name, 26) + text }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// The libraries, then the models.
    static func all(in report: RuntimeReport) -> [Finding] {
        let libraries = report.libraries.map(library)
        switch report.models {
        case .success(let models): return libraries + models.map(model)
        case .failure(let error):
            return libraries + [Finding(grade: .missing, name: "models", text: "\(error.message) \(fetchHint)")]
        }
    }

    static func library(_ library: RuntimeReport.Library) -> Finding {
        switch library.state {
        case .ready(let version, let path):
            let words = [version, path.map { "(\($0))" }].compactMap(\.self)
            return Finding(
                grade: .ready, name: library.name, text: words.isEmpty ? "linked" : words.joined(separator: " "))
        case .missing(let reason):
            return Finding(
                grade: library.isOptional ? .note : .missing, name: library.name,
                text: "\(RuntimeHint(library: library.name).completing(reason)) "
                    + "Without it \(library.purpose) cannot be read.")
        }
    }

    static func model(_ model: RuntimeModel) -> Finding {
        guard let size = model.foundBytes else {
            return Finding(grade: .missing, name: model.name, text: "\(model.path) is not there. \(fetchHint)")
        }
        guard model.hasRightSize else {
            return Finding(
                grade: .missing, name: model.name,
                text: "\(model.path) has \(size) bytes instead of \(model.expectedBytes). \(fetchHint)")
        }
        guard ModelDigest.matches(model) else {
            return Finding(
                grade: .missing, name: model.name, text: "\(model.path) has another content. \(fetchHint)")
        }
        return Finding(grade: .ready, name: model.name, text: "\(size) bytes, digest right")
    }

    private static var fetchHint: String { RuntimeHint.models.text }
}
#endif
