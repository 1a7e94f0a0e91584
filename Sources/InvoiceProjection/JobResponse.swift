import Foundation
import InvoiceWire

/// The answer about a job whose document is not part of it.
package struct JobResponse: Encodable {
    private let apiRequest: APIRequest
    private let job: JobObject

    package init(_ job: JobObject, statusCode: Int, url: String) {
        apiRequest = APIRequest(resources: ["job"], status: "success", statusCode: statusCode, url: url)
        self.job = job
    }

    private enum CodingKeys: String, CodingKey {
        case job
        case apiRequest = "api_request"
    }

    /// The body of the answer: JSON on one line, keys in alphabetical order, UTF-8.
    package func jsonBytes() throws -> [UInt8] { try WireJSON.bytes(of: self) }
}

/// How far a job is.
package enum JobProgress: Sendable, Hashable {
    case waiting
    case processing
    case completed(Date)
    case failed(Date, code: String, message: String, details: String)
}

extension JobObject {
    /// Both times are UTC without an offset: clients subtract them, and older ones cannot read a `Z`.
    package init(id: UUID, issuedAt: Date, progress: JobProgress) {
        self.init(id: id.uuidString.lowercased(), status: "waiting", issuedAt: Timestamp.microseconds(issuedAt))
        switch progress {
        case .waiting:
            break
        case .processing:
            status = "processing"
        case .completed(let time):
            status = "completed"
            availableAt = Timestamp.microseconds(time)
        case .failed(let time, let code, let message, let details):
            status = "failed"
            availableAt = Timestamp.microseconds(time)
            error = ErrorObject(code: code, message: message, details: .text(details))
        }
    }
}
