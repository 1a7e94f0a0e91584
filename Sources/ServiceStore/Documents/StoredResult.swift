import Foundation

/// What was read of one document. Kept in domain terms, so that every version of the wire can be made of it.
package struct StoredResult: Sendable, Hashable, Identifiable {
    package var id: UUID
    package var accountID: Int64
    package var keyID: APIKey.ID
    /// The job that it came from; nil for a synchronous request.
    package var jobID: UUID?
    package var request: DocumentRequest
    package var pageCount: Int
    package var startedAt: Date
    package var finishedAt: Date
    /// Number of the domain document's stored form.
    package var schema: Int
    /// The domain document as JSON.
    package var document: Data

    package init(
        id: UUID, accountID: Int64, keyID: APIKey.ID, jobID: UUID?, request: DocumentRequest, pageCount: Int,
        startedAt: Date, finishedAt: Date, schema: Int, document: Data
    ) {
        self.id = id
        self.accountID = accountID
        self.keyID = keyID
        self.jobID = jobID
        self.request = request
        self.pageCount = pageCount
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.schema = schema
        self.document = document
    }
}
