/// The name of a request (IETF draft *The Idempotency-Key HTTP Header Field*).
enum IdempotencyKey {
    static let field = "Idempotency-Key"

    /// - Throws: ``ClientError/client(_:)`` unless it is 1 to 255 visible ASCII characters.
    static func checked(_ key: String) throws -> String {
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw ClientError.client("An idempotency key is 1 to 255 visible ASCII characters.")
        }
        return key
    }
}
