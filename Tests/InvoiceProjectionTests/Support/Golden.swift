import Foundation
import InvoiceWire
import Testing

/// Expected bodies and summaries in `Golden/`.
///
/// `CROSSFOOT_RECORD_GOLDEN=1` writes them anew and fails the test, so that it is never left on unseen.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden")

    private static var isRecording: Bool {
        ProcessInfo.processInfo.environment["CROSSFOOT_RECORD_GOLDEN"] == "1"
    }

    /// Compares key by key; each difference is an issue that names the path, the expected and the found value.
    static func expect(_ bytes: [UInt8], equalTo name: String) throws {
        let file = folder.appendingPathComponent(name)
        if isRecording {
            let object = try JSONSerialization.jsonObject(with: Data(bytes))
            let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            var text = try JSONSerialization.data(withJSONObject: object, options: options)
            text.append(UInt8(ascii: "\n"))
            try text.write(to: file)
            Issue.record("Wrote \(name); run again without CROSSFOOT_RECORD_GOLDEN.")
            return
        }
        let expected = try JSONValue(contentsOf: file.path).flattened
        let found = try JSONValue(bytes: bytes).flattened
        for path in Set(expected.keys).union(found.keys).sorted() where expected[path] != found[path] {
            Issue.record(
                """
                \(name): \(path): expected \(expected[path].map { "\($0)" } ?? "no such key"), \
                found \(found[path].map { "\($0)" } ?? "no such key")
                """)
        }
    }

    static func expect(_ text: String, equalTo name: String) throws {
        let file = folder.appendingPathComponent(name)
        if isRecording {
            try Data(text.utf8).write(to: file)
            Issue.record("Wrote \(name); run again without CROSSFOOT_RECORD_GOLDEN.")
            return
        }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
