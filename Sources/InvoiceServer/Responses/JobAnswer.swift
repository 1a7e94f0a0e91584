#if Server
import Foundation
import HTTPTypes
import InvoiceProjection
import InvoiceWire
import ServiceStore

/// The body of an answer about a job whose document is not part of it.
struct JobAnswer {
    private let response: JobResponse

    init(_ job: Job, status: HTTPResponse.Status, url: String) {
        response = JobResponse(JobObject(job), statusCode: status.code, url: url)
    }

    func jsonBytes() throws -> [UInt8] { try response.jsonBytes() }
}

extension JobObject {
    init(_ job: Job) {
        let progress: JobProgress =
            switch job.state {
            case .waiting: .waiting
            case .processing: .processing
            case .completed(let time): .completed(time)
            case .failed(let time, let failure):
                .failed(time, code: failure.code, message: failure.message, details: failure.details)
            }
        self.init(id: job.id, issuedAt: job.issuedAt, progress: progress)
    }
}
#endif
