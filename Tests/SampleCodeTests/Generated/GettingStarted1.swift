// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/GettingStarted.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func gettingStarted1() async throws {
    let client = try InvoiceClient()
    let document = try InputSource(path: "invoice.pdf")
    let result = try await client.parse(InvoiceV4.self, document)
    let invoice = result.prediction
    print("from", invoice.supplierName.value ?? "an unknown supplier")
    print("pay", invoice.totalAmount.value ?? 0, invoice.locale.currency ?? "")
    print("until", invoice.dueDate.value ?? "whenever")
    do {
        print(result)
    }
    _ = client
    _ = document
    _ = result
    _ = invoice
}
