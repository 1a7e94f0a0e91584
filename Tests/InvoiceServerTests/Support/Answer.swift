#if Server
import Foundation
import HTTPTypes

/// An answer of the server, with the members of its JSON at hand.
struct Answer {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]

    var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:]
    }

    var apiRequest: [String: Any] { json["api_request"] as? [String: Any] ?? [:] }
    var error: [String: Any] { apiRequest["error"] as? [String: Any] ?? [:] }
    var document: [String: Any] { json["document"] as? [String: Any] ?? [:] }
    var job: [String: Any] { json["job"] as? [String: Any] ?? [:] }
    var resources: [String]? { apiRequest["resources"] as? [String] }
    var jobID: UUID? { (job["id"] as? String).flatMap { UUID(uuidString: $0) } }
    var jobStatus: String? { job["status"] as? String }
    var documentID: String? { document["id"] as? String }
    var code: String? { error["code"] as? String }
    var message: String? { error["message"] as? String }
    /// `details` where it is a sentence.
    var details: String? { error["details"] as? String }
    /// `details.document` where it is a list.
    var documentDetails: [String]? { (error["details"] as? [String: Any])?["document"] as? [String] }
    var name: String? { document["name"] as? String }

    var invoiceNumber: String? {
        let inference = document["inference"] as? [String: Any]
        let prediction = inference?["prediction"] as? [String: Any]
        return (prediction?["invoice_number"] as? [String: Any])?["value"] as? String
    }

    /// All that the published clients read without a default, of an answer that is one.
    var isPublishedSuccess: Bool {
        headers[.contentType] == "application/json" && apiRequest["status"] as? String == "success"
            && apiRequest["status_code"] as? Int == status && apiRequest["url"] is String
            && resources?.isEmpty == false && (apiRequest["error"] as? [String: Any])?.isEmpty == true
    }

    /// All that the published clients read without a default, of an answer that is no success.
    var isPublishedFailure: Bool {
        headers[.contentType] == "application/json" && apiRequest["status"] as? String == "failure"
            && apiRequest["status_code"] as? Int == status && apiRequest["url"] is String
            && apiRequest["resources"] as? [String] == [] && code != nil && message != nil
            && error["details"] != nil
    }
}
#endif
