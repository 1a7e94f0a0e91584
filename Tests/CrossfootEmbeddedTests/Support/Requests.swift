import CrossfootEmbedded
import Foundation

/// Requests as the client writes them.
enum Requests {
    static let invoices = "products/mindee/invoices/v4"
    static let splitter = "products/mindee/invoice_splitter/v1"

    static func request(
        _ method: ClientRequest.Method, _ path: String, headers: HTTPHeaders = [:], body: ClientRequest.Body = .none
    ) -> ClientRequest {
        ClientRequest(
            method: method, url: URL(string: "http://embedded.invalid/v1/\(path)")!, headers: headers, body: body)
    }

    /// A document of that text as a file.
    static func upload(_ text: String, to path: String, headers: HTTPHeaders = [:]) -> ClientRequest {
        let part = FormPart(name: "document", fileName: "\(text).pdf", content: Data(text.utf8))
        return request(.post, path, headers: headers, body: .form([part]))
    }

    static func get(_ path: String, headers: HTTPHeaders = [:]) -> ClientRequest {
        request(.get, path, headers: headers)
    }
}

extension ClientResponse {
    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: body) as? [String: Any]) ?? [:] }

    /// `api_request.error.details` as text.
    var details: String {
        let request = json["api_request"] as? [String: Any]
        let details = (request?["error"] as? [String: Any])?["details"]
        if let fields = details as? [String: [String]] { return fields.values.joined().joined(separator: " ") }
        return details as? String ?? ""
    }

    var job: [String: Any] { json["job"] as? [String: Any] ?? [:] }
    var jobID: String { job["id"] as? String ?? "" }
    var documentID: String { (json["document"] as? [String: Any])?["id"] as? String ?? "" }
}
