// swift-format-ignore-file
// From README.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func readme1() async throws {
    let client = try InvoiceClient()  // MINDEE_API_KEY and MINDEE_BASE_URL say who asks and where
    let document = try InputSource(path: "invoice.pdf")
    let result = try await client.parse(InvoiceV4.self, document)

    let invoice = result.prediction
    print(invoice.invoiceNumber.value ?? "no number", invoice.date.value ?? "no date")
    print(invoice.totalAmount.value ?? 0, invoice.locale.currency ?? "", "confidence", invoice.totalAmount.confidence)
    for line in invoice.lineItems { print(line.description ?? "", line.totalAmount ?? 0) }
    print(result)  // everything, as text
    _ = client
    _ = document
    _ = result
    _ = invoice
}
