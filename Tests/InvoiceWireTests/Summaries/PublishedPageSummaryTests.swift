import Foundation
import InvoiceWire
import Testing

/// Two published summaries whose answers are not published: read back into an answer, they print as they were.
@Suite("Published summaries alone", .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct PublishedPageSummaryTests {
    @Test(
        "of invoices that were cut out of a file, read back and printed again",
        arguments: ["summary_full_invoice_p1.rst", "summary_full_invoice_p2.rst"])
    func summaries(name: String) throws {
        let text = try SharedSamples.text("v1/products/invoices/response_v4/\(name)")
        let answer = try JSONSerialization.data(withJSONObject: ReadSummary(text).answer)
        let document = try #require(
            try WireJSON.decode(PredictResponse<InvoiceV4>.self, from: answer).document)
        #expect(!document.inference.pages.isEmpty)
        #expect(document.description == text)
    }
}
