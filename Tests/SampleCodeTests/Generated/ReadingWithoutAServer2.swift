// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ReadingWithoutAServer.md by scripts/sample-code; change it there.
import InvoiceEngine
import InvoiceModel

func readingWithoutAServer2() async throws {
    var configuration = EngineConfiguration()
    configuration.pdfiumLibrary = "runtime/lib/libpdfium.so"
    let reader = try InvoiceReader(configuration: configuration)
    let document = try await reader.read(path: "invoice.pdf")
    if let total = document.invoice.totalAmount {
        print(total.value, total.confidence, total.text ?? "computed", total.checks.map(\.kind))
    }
    for finding in document.findings { print(finding.severity, finding.message) }
    _ = configuration
    _ = reader
    _ = document
}
