import Foundation
import InvoiceSDK
import Synchronization

/// Answers by address, and keeps what it was asked.
final class ScriptedTransport: ClientTransport {
    private let answers: [String: ClientResponse]
    private let asked = Mutex<[ClientRequest]>([])

    init(_ answers: [String: ClientResponse]) { self.answers = answers }

    var requests: [ClientRequest] { asked.withLock { $0 } }

    func send(_ request: ClientRequest) async throws -> ClientResponse {
        asked.withLock { $0.append(request) }
        guard let answer = answers[request.url.absoluteString] else {
            throw ConnectionError(reason: .unreachable, message: "Nobody answers there.")
        }
        return answer
    }
}

extension ClientResponse {
    static func redirect(to place: String?, status: Int = 302) -> ClientResponse {
        var headers: HTTPHeaders = [:]
        headers["Location"] = place
        return ClientResponse(statusCode: status, headers: headers, body: Data())
    }
}
