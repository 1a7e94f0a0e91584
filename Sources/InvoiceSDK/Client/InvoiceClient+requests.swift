import Foundation
import InvoiceWire

extension InvoiceClient {
    /// The most redirects that are followed for one question.
    private static let mostRedirects = 5

    /// - Throws: ``ClientError/product(_:)`` when neither the caller nor the product names an endpoint.
    func target<P: DocumentProduct>(_ product: P.Type, _ endpoint: Endpoint?) throws -> RequestTarget {
        guard let endpoint = endpoint ?? P.endpoint else {
            throw ClientError.product("\(P.self) has no endpoint of its own: name one.")
        }
        return try RequestTarget(endpoint: endpoint)
    }

    func decoder(_ target: RequestTarget) -> AnswerDecoder {
        AnswerDecoder(product: target.label, now: surroundings.now)
    }

    /// A request without a body, with the headers that all have.
    ///
    /// - Parameters:
    ///   - path: below the base URL, encoded, with its query.
    ///   - wait: how long the server may hold its answer.
    func request(_ method: ClientRequest.Method, _ path: String, wait: Duration? = nil) throws -> ClientRequest {
        guard let url = URL(string: settings.baseURL.absoluteString + "/" + path) else {
            throw ClientError.client("There is no address for \(path).")
        }
        var request = ClientRequest(method: method, url: url, timeout: settings.timeout)
        request.headers["User-Agent"] = UserAgent.text
        request.headers["Accept"] = "application/json"
        if !settings.apiKey.isEmpty { request.headers["Authorization"] = "Token \(settings.apiKey)" }
        if let wait, let preference = WaitPreference.field(wait) {
            request.headers["Prefer"] = preference
            request.timeout += wait
        }
        return request
    }

    func send(_ request: ClientRequest) async throws -> ClientResponse {
        let sender = RequestSender(
            transport: transport, policy: settings.retry, log: settings.log, surroundings: surroundings)
        return try await sender.send(request)
    }

    /// Sends a question and follows where it is sent on to. Another origin is not told the key.
    func get(_ request: ClientRequest) async throws -> ClientResponse {
        var request = request
        for _ in 0...Self.mostRedirects {
            let answer = try await send(request)
            guard [301, 302, 303, 307, 308].contains(answer.statusCode), let location = answer.headers["Location"]
            else { return answer }
            guard let next = URL(string: location, relativeTo: request.url)?.absoluteURL, let origin = Origin(next)
            else { throw ClientError.response("The server redirects to what is no address: \(location)") }
            if origin != Origin(request.url) { request.headers["Authorization"] = nil }
            request.headers["Prefer"] = nil
            request.url = next
        }
        throw ClientError.response("The server redirects more than \(Self.mostRedirects) times.")
    }
}
