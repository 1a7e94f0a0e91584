import InvoiceModel
import InvoiceProjection
import Testing

@Suite("Responses are those of the golden files")
struct GoldenResponseTests {
    @Test("A full invoice", arguments: InvoiceVersion.allCases)
    func fullInvoice(version: InvoiceVersion) throws {
        let response = InvoiceResponse(.full, version: version, context: .fixture(version))
        try Golden.expect(try response.jsonBytes(), equalTo: "full_\(version.rawValue).json")
    }

    @Test("A page on which nothing was found", arguments: InvoiceVersion.allCases)
    func emptyInvoice(version: InvoiceVersion) throws {
        let response = InvoiceResponse(.empty, version: version, context: .fixture(version))
        try Golden.expect(try response.jsonBytes(), equalTo: "empty_\(version.rawValue).json")
    }

    @Test("The summary of a full invoice", arguments: InvoiceVersion.allCases)
    func summary(version: InvoiceVersion) throws {
        let response = InvoiceResponse(.full, version: version, context: .fixture(version))
        try Golden.expect(response.summary(showingConfidence: false), equalTo: "full_\(version.rawValue).rst")
    }

    @Test("The summary with confidences")
    func summaryWithConfidences() throws {
        let response = InvoiceResponse(.full, version: .v4, context: .fixture(.v4))
        try Golden.expect(response.summary(showingConfidence: true), equalTo: "full_v4_confidence.rst")
    }

    @Test("A body is one line", arguments: InvoiceVersion.allCases)
    func oneLine(version: InvoiceVersion) throws {
        let bytes = try InvoiceResponse(.full, version: version, context: .fixture(version)).jsonBytes()
        #expect(!bytes.contains(UInt8(ascii: "\n")))
        #expect(bytes.starts(with: #"{"api_request":{"error":{},"resources":["document"],"status":"success""#.utf8))
    }
}
