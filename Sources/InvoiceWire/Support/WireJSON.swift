import Foundation

/// The JSON of this wire: one line, keys in alphabetical order as in the published samples, `/` left alone.
public enum WireJSON {
    /// A value as UTF-8.
    ///
    /// - Throws: `EncodingError` when a number is not finite.
    public static func bytes(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    /// A value from UTF-8, its amounts digit for digit.
    ///
    /// - Throws: `DecodingError` when the bytes are no JSON or of another shape. Unknown keys are ignored.
    public static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from bytes: some Sequence<UInt8>
    ) throws -> Value {
        let data = Data(bytes)
        let decoder = JSONDecoder()
        decoder.userInfo[.wireSource] = WireSource(data)
        return try decoder.decode(type, from: data)
    }

    /// What a reader assumes of an object that is not there: the value that `{}` stands for.
    static func nothing<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data("{}".utf8))
    }
}
