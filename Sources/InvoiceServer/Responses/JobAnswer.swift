#if Server
import Foundation
import HTTPTypes
import InvoiceProjection
import InvoiceWire
import ServiceStore

/// The body of an answer about a job whose document is not part of it.
struct JobAnswer: Encodable {
    var apiRequest: APIRequest
    var job: JobObject

    init(_ job: Job, status: HTTPResponse.Status, url: String) {
        apiRequest = APIRequest(resources: ["job"], status: "success", statusCode: status.code, url: url)
        self.job = JobObject(job)
    }

    private enum CodingKeys: String, CodingKey {
        case job
        case apiRequest = "api_request"
    }

    func jsonBytes() throws -> [UInt8] { try WireJSON.bytes(of: self) }
}

extension JobObject {
    /// Both times are UTC without an offset: clients subtract them, and older ones cannot read a `Z`.
    init(_ job: Job) {
        self.init(id: job.id.uuidString.lowercased(), status: "waiting", issuedAt: Timestamp.microseconds(job.issuedAt))
        switch job.state {
        case .waiting:
            break
        case .processing:
            status = "processing"
        case .completed(let time):
            status = "completed"
            availableAt = Timestamp.microseconds(time)
        case .failed(let time, let failure):
            status = "failed"
            availableAt = Timestamp.microseconds(time)
            error = ErrorObject(code: failure.code, message: failure.message, details: .text(failure.details))
        }
    }
}
#endif
