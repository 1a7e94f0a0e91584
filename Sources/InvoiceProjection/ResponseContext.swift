import Foundation
import InvoiceWire

/// What an answer says beside the invoice: about the request, the file and the time it took.
public struct ResponseContext: Sendable {
    /// Lower-case UUID, new for every document.
    public var documentID: String
    /// As the user gave it; for an address its last path piece.
    public var fileName: String
    /// The whole address that was asked for, with its query.
    public var url: String
    public var statusCode: Int
    public var startedAt: Date
    public var finishedAt: Date
    /// Seconds.
    public var processingTime: Double
    /// What was asked for beside the fields.
    public var extras: ResponseExtras
    /// The job that the document came through; nil for one that was answered at once.
    public var job: JobObject?

    public init(
        documentID: String, fileName: String, url: String, statusCode: Int = 201, startedAt: Date, finishedAt: Date,
        processingTime: Double, extras: ResponseExtras = [], job: JobObject? = nil
    ) {
        self.documentID = documentID
        self.fileName = fileName
        self.url = url
        self.statusCode = statusCode
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.processingTime = processingTime
        self.extras = extras
        self.job = job
    }

    /// The envelope of an answer about the document.
    var apiRequest: APIRequest {
        APIRequest(
            resources: job == nil ? ["document"] : ["document", "job"], status: "success", statusCode: statusCode,
            url: url)
    }
}
