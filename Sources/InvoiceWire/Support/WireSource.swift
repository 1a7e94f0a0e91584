import Foundation
import Synchronization

extension CodingUserInfoKey {
    /// The bytes that are being decoded, as ``WireSource``.
    static let wireSource = CodingUserInfoKey(rawValue: "crossfoot.wire-source")!
}

/// The bytes behind a decoder, for values that keep more of them than a decoder tells: the order of keys and the
/// digits of numbers.
final class WireSource: Sendable {
    private let data: Data
    private let parsed = Mutex<OrderedJSON?>(nil)

    init(_ data: Data) {
        self.data = data
    }

    /// The value that a decoder stands at; nil when its path leads nowhere. Parses once.
    func value(at path: [any CodingKey]) -> OrderedJSON? {
        let root = parsed.withLock { root in
            if root == nil { root = OrderedJSON(data) }
            return root
        }
        return path.reduce(root) { value, key in
            if let index = key.intValue, case .array(let elements) = value {
                return elements.indices.contains(index) ? elements[index] : nil
            }
            return value?[key.stringValue]
        }
    }
}
