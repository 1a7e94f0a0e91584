// swift-format-ignore-file
// From README.md by scripts/sample-code; change it there.
import InvoiceEngine
import InvoiceModel

func readme1() async throws {
    var configuration = EngineConfiguration()
    configuration.pdfiumLibrary = "../crossfoot/.runtime/lib/libpdfium.so"
    configuration.onnxRuntimeLibrary = "../crossfoot/.runtime/lib/libonnxruntime.so.1"  // scans and photos
    configuration.modelDirectory = "../crossfoot/.runtime/models"
    let reader = try InvoiceReader(configuration: configuration)
    let document = try await reader.read(path: "../crossfoot/TestData/invoices/gb-joinery.pdf")
    if let total = document.invoice.totalAmount {
        print(total.value, total.confidence, total.text ?? "computed", total.checks.map(\.kind))
    }
    for finding in document.findings { print(finding.severity, finding.message) }
    _ = configuration
    _ = reader
    _ = document
}
