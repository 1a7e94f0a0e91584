extension KeyedDecodingContainer {
    /// The text under `key`; empty when the key is missing or null.
    func text(_ key: Key) throws -> String { try decodeIfPresent(String.self, forKey: key) ?? "" }

    /// The object under `key`, or what `{}` stands for when the key is missing or null.
    func orNothing<Value: Decodable>(_ key: Key) throws -> Value {
        try decodeIfPresent(Value.self, forKey: key) ?? WireJSON.nothing(Value.self)
    }
}
