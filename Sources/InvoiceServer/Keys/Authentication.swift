#if Server
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import ServiceStore

/// Finds the API key of a request, in any of the forms that the published clients use.
///
/// Every request looks its key up, nothing is remembered: a key that is revoked, by whichever process, counts no
/// more at once.
package struct Authentication: Sendable {
    private let keys: any ServiceStore.KeyStore
    private let uses: KeyUses

    package init(keys: any ServiceStore.KeyStore) {
        self.keys = keys
        uses = KeyUses(keys: keys)
    }

    /// - Throws: ``ServerError`` with status 401, or `StoreError`.
    func key(of request: Request) async throws -> ServiceStore.APIKey {
        guard let text = Self.key(in: request.headers) else { throw ServerError.noToken }
        let digest = KeyText.hash(text)
        // The digest compares in constant time.
        guard let found = try await keys.key(hash: Data(digest)), digest == found.hash, found.key.isValid(at: Date())
        else { throw ServerError.invalidToken }
        uses.record(found.key)
        return found.key
    }

    /// `Authorization: Token KEY`, `Authorization: KEY` or `X-Inferuser-Token: KEY`.
    ///
    /// The scheme word may be written in any case, and blanks around the key do not count.
    package static func key(in headers: HTTPFields) -> String? {
        if let value = headers[.authorization] {
            let words = value.split { $0 == " " || $0 == "\t" }
            if words.count == 1, words[0].lowercased() != "token" { return String(words[0]) }
            if words.count == 2, words[0].lowercased() == "token" { return String(words[1]) }
            // Another scheme: no key is like that.
            if words.count >= 2 { return value }
        }
        guard let name = HTTPField.Name("X-Inferuser-Token"), let value = headers[name] else { return nil }
        let words = value.split { $0 == " " || $0 == "\t" }
        return words.count == 1 ? String(words[0]) : nil
    }
}
#endif
