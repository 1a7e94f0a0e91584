import Foundation
import InvoiceWire

/// Answers of our own making and what the published clients print for them (`scripts/clients/summaries.py`).
enum Golden {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ name: String) throws -> String {
        try String(contentsOf: tests.appendingPathComponent("InvoiceWireTests/Golden/\(name)"), encoding: .utf8)
    }

    /// An answer of the server, which the tests of the projection compare with what it writes.
    static func answer<Prediction>(
        _ type: Prediction.Type, _ name: String
    ) throws -> DocumentObject<Prediction> {
        let file = tests.appendingPathComponent("InvoiceProjectionTests/Golden/\(name)")
        let answer = try WireJSON.decode(PredictResponse<Prediction>.self, from: try Data(contentsOf: file))
        guard let document = answer.document else { throw CocoaError(.fileReadCorruptFile) }
        return document
    }
}
