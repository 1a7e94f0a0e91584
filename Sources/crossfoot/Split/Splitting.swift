#if Server
import Foundation
import InvoiceEngine
import InvoiceModel
import InvoiceProjection

/// Splits one file and writes its groups as text and, when asked, as PDFs.
struct Splitting: FileReading {
    let reader: InvoiceReader
    let format: ExtractCommand.Format
    /// Nil: no PDFs.
    let copies: InvoiceCopies?

    func result(of input: BatchInput) async throws -> Result<FileAnswer, FileFailure> {
        do {
            return .success(try await split(input))
        } catch let error as RunFailure {
            throw error
        } catch let error as EngineError {
            return .failure(FileFailure(message: error.message))
        } catch let error as FileFailure {
            return .failure(error)
        } catch {
            return .failure(FileFailure(message: "\(error)"))
        }
    }

    private func split(_ input: BatchInput) async throws -> FileAnswer {
        let file = input.path
        try InputFile.check(file)
        let clock = ContinuousClock()
        let startedAt = Date()
        let start = clock.now
        let document = try await reader.split(path: file)
        let seconds = (clock.now - start) / .seconds(1)
        try await copies?.write(document.groups, of: input, with: reader)
        let response = SplitterResponse(
            document,
            context: ResponseContext(
                documentID: UUID().uuidString.lowercased(), fileName: URL(fileURLWithPath: file).lastPathComponent,
                url: "/v1/products/mindee/invoice_splitter/v1/predict", statusCode: 201, startedAt: startedAt,
                finishedAt: startedAt.addingTimeInterval(seconds), processingTime: seconds))
        var text =
            switch format {
            case .json: try response.jsonBytes()
            case .summary: Array(response.summary(showingConfidence: true).utf8)
            }
        if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
        return FileAnswer(text: text)
    }
}
#endif
