import Foundation
import InvoiceWire

/// For comparing bodies key by key.
extension JSONValue {
    init(bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    init(contentsOf path: String) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    subscript(_ index: Int) -> JSONValue? {
        if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
    }

    /// Every key as `document.inference.pages.id`: array indexes are left out.
    var keyPaths: Set<String> {
        Set(leaves(at: "", indexed: false).flatMap { prefixes(of: $0.path) })
    }

    /// Paths, with array indexes, of all that is null.
    var nullPaths: Set<String> {
        Set(leaves(at: "", indexed: true).filter { $0.value == .null }.map(\.path))
    }

    /// The leaves by path: scalars, and arrays and objects without elements.
    var flattened: [String: JSONValue] {
        Dictionary(uniqueKeysWithValues: leaves(at: "", indexed: true).map { ($0.path, $0.value) })
    }

    /// Without the member that `path` leads to, through arrays and objects.
    func removing(_ path: String) -> JSONValue {
        removing(path.split(separator: ".").map(String.init)[...])
    }

    private func removing(_ path: ArraySlice<String>) -> JSONValue {
        guard let name = path.first else { return self }
        switch self {
        case .array(let elements): return .array(elements.map { $0.removing(path) })
        case .object(var members):
            members[name] = path.count == 1 ? nil : members[name]?.removing(path.dropFirst())
            return .object(members)
        default: return self
        }
    }

    private func leaves(at path: String, indexed: Bool) -> [(path: String, value: JSONValue)] {
        switch self {
        case .object(let members) where !members.isEmpty:
            members.flatMap { key, value in value.leaves(at: path.isEmpty ? key : "\(path).\(key)", indexed: indexed) }
        case .array(let elements) where !elements.isEmpty:
            elements.enumerated().flatMap { index, value in
                value.leaves(at: indexed ? "\(path)[\(index)]" : path, indexed: indexed)
            }
        default: [(path, self)]
        }
    }

    private func prefixes(of path: String) -> [String] {
        let parts = path.split(separator: ".")
        return parts.indices.map { parts[...$0].joined(separator: ".") }
    }
}
