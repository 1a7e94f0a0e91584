#if Server
import HTTPTypes
import Hummingbird
import ServiceStore

/// Finds the API key of a request, in any of the forms that the published clients use.
package struct Authentication: Sendable {
    private let keys: KeyRing

    package init(keys: KeyRing) { self.keys = keys }

    /// - Throws: ``ServerError`` with status 401, or `StoreError`.
    func key(of request: Request) async throws -> APIKey {
        guard let text = Self.key(in: request.headers) else { throw ServerError.noToken }
        guard let key = try await keys.verify(text) else { throw ServerError.invalidToken }
        return key
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
