import CrossfootSDKTesting
import Foundation
import InvoiceEngine
import InvoiceProjection
import InvoiceWire

/// The bodies of the sample answers, made by the engine from the repository's fixtures with fixed ids and times.
enum SampleBodies {
    private static let server = "http://127.0.0.1:8080/v1"
    private static let products = server + "/products/mindee"
    /// 2026-02-03 09:15:27.250 UTC.
    private static let issuedAt = Date(timeIntervalSince1970: 1_770_110_127.25)
    private static let startedAt = issuedAt.addingTimeInterval(0.03125)
    private static let finishedAt = startedAt.addingTimeInterval(0.125)

    /// By name, as `SampleBody` has them.
    static func make() async throws -> [String: [UInt8]] {
        try await documents().merging(try jobs()) { $1 }.merging(try errors()) { $1 }
    }

    private static func documents() async throws -> [String: [UInt8]] {
        let reader = try Fixtures.reader()
        let invoice = try await reader.read(bytes: [UInt8](try Fixtures.bytes("invoices/de-workshop.pdf")))
        let short = try await reader.read(
            bytes: [UInt8](try Fixtures.bytes("hostile/truncated-tail.pdf")),
            options: ReadingOptions(includesWords: true, findsPapers: true))
        let groups = try await reader.split(bytes: [UInt8](try Fixtures.bytes("streams/mixed.pdf")))
        let predict = { (version: InvoiceVersion) in
            try InvoiceResponse(
                invoice, version: version,
                context: context("de-workshop.pdf", "invoices/\(version.rawValue)/predict", 201)
            ).jsonBytes()
        }
        let stored = "documents/\(SampleResponse.documentID)"
        let feedback = #"{"total_amount":{"value":1814.75}}"#
        return [
            "invoiceV2": try predict(.v2), "invoiceV3": try predict(.v3), "invoiceV4": try predict(.v4),
            "invoiceV4Queued": try InvoiceResponse(
                invoice, version: .v4, context: context("de-workshop.pdf", "invoices/v4/\(stored)", 200, job: completed)
            ).jsonBytes(),
            "invoiceV4WithText": try InvoiceResponse(
                short, version: .v4,
                context: context(
                    "short.pdf", "invoices/v4/predict?full_text_ocr=true&cropper=true", 201,
                    extras: [.words, .fullText, .cropper])
            ).jsonBytes(),
            "invoiceSplitterV1": try SplitterResponse(
                groups, context: context("mixed.pdf", "invoice_splitter/v1/\(stored)", 200, job: completed)
            ).jsonBytes(),
            "feedback": try FeedbackResponse(
                Data(feedback.utf8), features: ProductFeatures.invoices(.v4), url: "\(server)/\(stored)/feedback"
            ).jsonBytes(),
        ]
    }

    private static func jobs() throws -> [String: [UInt8]] {
        let queue = "\(products)/invoices/v4/documents/queue/\(SampleResponse.jobID)"
        let failure = ServiceFailure.unreadableDocument(
            engineCode: "unsupported_type", message: "", maximumPages: 0, maximumBytes: 0)
        let failed = JobProgress.failed(
            finishedAt, code: failure.code, message: failure.message, details: failure.detailsText)
        return [
            "jobWaiting": try JobResponse(
                job(.waiting), statusCode: 202, url: "\(products)/invoices/v4/predict_async"
            ).jsonBytes(),
            "jobProcessing": try JobResponse(job(.processing), statusCode: 200, url: queue).jsonBytes(),
            "jobCompleted": try JobResponse(completed, statusCode: 302, url: queue).jsonBytes(),
            "jobFailed": try JobResponse(job(failed), statusCode: 200, url: queue).jsonBytes(),
        ]
    }

    private static func errors() throws -> [String: [UInt8]] {
        let predict = "\(products)/invoices/v4/predict"
        return [
            "badRequest": try ServiceFailure.invalidDocument("Invalid file type").response(url: predict).jsonBytes(),
            "unauthorized": try ServiceFailure.unauthorized("Invalid token provided").response(url: predict)
                .jsonBytes(),
            "forbidden": try ServiceFailure.noSynchronousMode(product: "mindee/invoice_splitter")
                .response(url: "\(products)/invoice_splitter/v1/predict").jsonBytes(),
            "notFound": try ServiceFailure.notFound("There is no such document.")
                .response(url: "\(products)/invoices/v4/documents/\(SampleResponse.documentID)").jsonBytes(),
            "tooManyRequests": try ServiceFailure.tooManyRequests.response(url: predict).jsonBytes(),
            "inferenceFailed": try ServiceFailure.internalFailure(
                "the document needs more memory than it may have"
            ).response(url: predict).jsonBytes(),
        ]
    }

    private static let completed = JobObject(
        id: UUID(uuidString: SampleResponse.jobID)!, issuedAt: issuedAt, progress: .completed(finishedAt))

    private static func job(_ progress: JobProgress) -> JobObject {
        JobObject(id: UUID(uuidString: SampleResponse.jobID)!, issuedAt: issuedAt, progress: progress)
    }

    private static func context(
        _ name: String, _ path: String, _ status: Int, extras: ResponseExtras = [], job: JobObject? = nil
    ) -> ResponseContext {
        ResponseContext(
            documentID: SampleResponse.documentID, fileName: name, url: "\(products)/\(path)", statusCode: status,
            startedAt: startedAt, finishedAt: finishedAt,
            processingTime: finishedAt.timeIntervalSince(startedAt), extras: extras, job: job)
    }
}
