// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ReadingWithoutAServer.md by scripts/sample-code; change it there.
import CrossfootEmbedded
import CrossfootSDK
import Foundation
import InvoiceEngine

func readingWithoutAServer1() async throws {
    var configuration = EngineConfiguration()
    configuration.pdfiumLibrary = "runtime/lib/libpdfium.so"
    configuration.onnxRuntimeLibrary = "runtime/lib/libonnxruntime.so.1"  // scans and photos
    configuration.modelDirectory = "runtime/models"
    configuration.lanes = 2  // documents at once

    let client = try InvoiceClient.embedded(configuration: configuration)
    let result = try await client.parse(InvoiceV4.self, InputSource(path: "invoice.pdf"))
    print(result.prediction.totalAmount.value ?? 0)
    do {
        let split = try await client.enqueueAndParse(InvoiceSplitterV1.self, InputSource(path: "batch.pdf"))
        print(split.prediction.invoicePageGroups?.count ?? 0)
        _ = split
    }
    _ = configuration
    _ = client
    _ = result
}
