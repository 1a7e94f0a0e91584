#if Server
import Foundation
import InvoiceEngine
import InvoiceModel
import InvoiceProjection

/// Reads one file and writes its result as text.
struct Extraction: FileReading {
    let reader: InvoiceReader
    let version: InvoiceVersion
    let format: ExtractCommand.Format
    let extras: ResponseExtras

    func result(of input: BatchInput) async -> Result<FileAnswer, FileFailure> {
        do {
            return .success(try await read(input.path))
        } catch let error as EngineError {
            return .failure(FileFailure(message: error.message))
        } catch let error as FileFailure {
            return .failure(error)
        } catch {
            return .failure(FileFailure(message: "\(error)"))
        }
    }

    private func read(_ file: String) async throws -> FileAnswer {
        try InputFile.check(file)
        let clock = ContinuousClock()
        let startedAt = Date()
        let start = clock.now
        let document = try await reader.read(path: file, options: ReadingOptions(includesWords: !extras.isEmpty))
        let seconds = (clock.now - start) / .seconds(1)
        let version = version
        let context = ResponseContext(
            documentID: UUID().uuidString.lowercased(), fileName: URL(fileURLWithPath: file).lastPathComponent,
            url: "/v1/products/mindee/invoices/\(version.rawValue)/predict", statusCode: 201,
            startedAt: startedAt, finishedAt: startedAt.addingTimeInterval(seconds), processingTime: seconds,
            extras: extras)
        let response = InvoiceResponse(document, version: version, context: context)
        var text =
            switch format {
            case .json: try response.jsonBytes()
            case .summary: Array((fullText(of: document) + response.summary(showingConfidence: true)).utf8)
            }
        if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
        return FileAnswer(
            text: text, remarks: document.findings.filter { $0.severity != .note }.map(\.message),
            version4: {
                var context = context
                context.url = "/v1/products/mindee/invoices/v4/predict"
                return try InvoiceResponse(document, version: .v4, context: context).jsonBytes()
            })
    }

    /// The text of all pages as a literal block; empty unless asked for.
    private func fullText(of document: InvoiceDocument) -> String {
        extras.contains(.fullText) ? DocumentText.block(document.pages.map { $0.fullText ?? "" }) : ""
    }
}
#endif
