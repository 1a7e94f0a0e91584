#if Server
import Foundation

/// The published sample answers, which lie beside a checkout where there are any: `../shared/protocol/samples/v1`.
enum PublishedSamples {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/protocol/samples/v1")

    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func json(_ path: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appendingPathComponent(path)))
    }

    /// Every path of keys with the kind of its value: `job.error.code: text`. Lists are told by their first element.
    static func shape(_ json: Any, _ path: String = "") -> Set<String> {
        switch json {
        case let object as [String: Any]:
            object.reduce(into: [path + ": object"]) { shapes, member in
                shapes.formUnion(shape(member.value, path.isEmpty ? member.key : "\(path).\(member.key)"))
            }
        case let list as [Any]:
            list.first.map { shape($0, path + "[]") } ?? [path + ": list"]
        case is NSNull: [path + ": null"]
        case is String: [path + ": text"]
        default: [path + ": number"]
        }
    }
}
#endif
