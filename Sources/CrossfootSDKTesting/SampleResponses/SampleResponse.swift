import Foundation
import InvoiceSDK

/// A whole answer of a server, for tests without one.
///
///     let transport = FakeTransport([.sample(.invoiceV4)])
///
/// The documents are what Crossfoot read of invented invoices; ids and times are fixed. What stands in them may change
/// with a new version of Crossfoot: take a copy of ``json`` where a test rests on more than a few fields.
public struct SampleResponse: Sendable, Hashable {
    /// The HTTP status, 100…599.
    public var statusCode: Int
    /// The fields of the head.
    public var headers: HTTPHeaders
    /// The body, on one line.
    public var json: String

    /// A sample of your own.
    public init(statusCode: Int, headers: HTTPHeaders = [:], json: String) {
        self.statusCode = statusCode
        self.headers = headers
        self.json = json
    }

    /// As a transport hands it to a client.
    public var clientResponse: ClientResponse {
        var headers = headers
        headers["Content-Type"] = "application/json"
        return ClientResponse(statusCode: statusCode, headers: headers, body: Data(json.utf8))
    }

    /// Of the document in every sample that has one.
    public static let documentID = "5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42"
    /// Of the job in every sample that has one.
    public static let jobID = "c2a7f0d4-91be-4f53-8f0e-3d5b6a9c1e70"
}

extension FakeAnswer {
    /// One of the sample answers.
    public static func sample(_ sample: SampleResponse) -> FakeAnswer { .response(sample.clientResponse) }
}
