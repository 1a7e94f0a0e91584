/// A wire object with a form that says "nothing found": the one that a reader assumes when the key is missing.
public protocol NotFoundRepresentable {
    /// Nothing found.
    init()
}

extension Array: NotFoundRepresentable {}

extension KeyedDecodingContainer {
    /// The object under `key`, or its "nothing found" form when the key is missing or null.
    ///
    /// Answers of older product versions lack the fields that came later.
    func found<Value: Decodable & NotFoundRepresentable>(_ key: Key) throws -> Value {
        try decodeIfPresent(Value.self, forKey: key) ?? Value()
    }
}
