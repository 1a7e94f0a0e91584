import Foundation
import InvoiceProjection
import InvoiceSDK

/// What a request asks for, by its method and its address.
enum EmbeddedRoute: Sendable, Hashable {
    case predict(EmbeddedProduct)
    case enqueue(EmbeddedProduct)
    case job(EmbeddedProduct, UUID)
    case document(EmbeddedProduct, UUID)
    /// The short address names no product.
    case feedback(EmbeddedProduct?, UUID)

    /// - Throws: ``Refusal`` with status 404 or 405.
    init(_ request: ClientRequest) throws {
        let path = Self.split(request.url).below
        guard let first = path.first, path.count > 1 else { throw Self.nothing }
        if first == "documents" {
            guard path.count == 3, path[2] == "feedback" else { throw Self.nothing }
            try Self.require(.put, request)
            self = .feedback(nil, try Self.document(path[1]))
            return
        }
        guard first == "products", path.count >= 5 else { throw Self.nothing }
        let product = { try EmbeddedProduct(owner: path[1], name: path[2], version: path[3]) }
        switch (path[4], path.count) {
        case ("predict", 5):
            try Self.require(.post, request)
            self = .predict(try product())
        case ("predict_async", 5):
            try Self.require(.post, request)
            self = .enqueue(try product())
        case ("documents", 6):
            try Self.require(.get, request)
            self = .document(try product(), try Self.document(path[5]))
        case ("documents", 7) where path[5] == "queue":
            try Self.require(.get, request)
            let named = try product()
            guard let id = UUID(uuidString: path[6]) else { throw Refusal.noJob }
            self = .job(named, id)
        case ("documents", 7) where path[6] == "feedback":
            try Self.require(.put, request)
            self = .feedback(try product(), try Self.document(path[5]))
        default:
            throw Self.nothing
        }
    }

    /// The path up to the first `v1`, and the segments behind it, decoded.
    static func split(_ url: URL) -> (base: String, below: [String]) {
        let segments = url.path(percentEncoded: true).split(separator: "/").map(String.init)
        guard let root = segments.firstIndex(of: "v1") else { return ("", []) }
        let base = segments[...root].map { "/" + $0 }.joined()
        return (base, segments[(root + 1)...].map { $0.removingPercentEncoding ?? $0 })
    }

    private static let nothing = Refusal(.notFound("There is nothing at this address."))

    private static func document(_ text: String) throws -> UUID {
        guard let id = UUID(uuidString: text) else { throw Refusal.noDocument }
        return id
    }

    private static func require(_ method: ClientRequest.Method, _ request: ClientRequest) throws {
        guard request.method == method else {
            throw Refusal(.methodNotAllowed(allowed: method.rawValue), headers: ["Allow": method.rawValue])
        }
    }
}
