// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/UsingAnotherServer.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func usingAnotherServer1() async throws {
    let office = try InvoiceClient(apiKey: "key of the office", baseURL: URL(string: "https://invoices.example.org/v1")!)
    _ = office
}
