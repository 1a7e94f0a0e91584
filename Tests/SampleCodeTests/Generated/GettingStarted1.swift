// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/GettingStarted.md by scripts/sample-code; change it there.
import X

func gettingStarted1(client: InvoiceClient) async throws {

}
