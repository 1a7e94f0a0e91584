import Foundation

/// What the body of an answer says of an error, whatever shape it has: the protocol's envelope, the bare members of an
/// error, JSON of something else in front of the server.
struct ErrorBody {
    var code: String?
    var message: String?
    /// A sentence as it is; anything else as JSON text.
    var details: String?
    /// `api_request.status_code`, which may be another than the status of the answer.
    var statusCode: Int?

    /// The answer has an error to tell.
    var hasError: Bool { code != nil || message != nil || details != nil || (statusCode ?? 0) >= 400 }

    /// nil: the bytes are no JSON object.
    init?(_ body: Data) {
        guard let object = Self.object(body) else { return nil }
        let request = object["api_request"] as? [String: Any]
        statusCode = request?["status_code"] as? Int
        if let request {
            read(request["error"])
        } else {
            read(object["error"])
            if !hasError { read(object) }
        }
    }

    /// What `job` says of its failure; nil: there is no job, or one that has not failed.
    init?(failedJobIn body: Data) {
        guard let job = Self.object(body)?["job"] as? [String: Any] else { return nil }
        read(job["error"])
        guard hasError || job["status"] as? String == "failed" else { return nil }
    }

    private static func object(_ body: Data) -> [String: Any]? {
        try? JSONSerialization.jsonObject(with: body) as? [String: Any]
    }

    private mutating func read(_ error: Any?) {
        if let members = error as? [String: Any] {
            code = Self.text(members["code"])
            message = Self.text(members["message"])
            details = Self.text(members["details"] ?? members["detail"])
        } else {
            details = Self.text(error)
        }
    }

    /// nil for what is missing, null or empty.
    private static func text(_ value: Any?) -> String? {
        guard let value, !(value is NSNull) else { return nil }
        if let text = value as? String { return text.isEmpty ? nil : text }
        if let members = value as? [String: Any], members.isEmpty { return nil }
        if let items = value as? [Any], items.isEmpty { return nil }
        let json = try? JSONSerialization.data(
            withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
        return json.map { String(decoding: $0, as: UTF8.self) }
    }
}
