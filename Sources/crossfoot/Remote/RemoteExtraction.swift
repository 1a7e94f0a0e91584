#if Server
import Foundation
import InvoiceProjection
import InvoiceSDK
import InvoiceWire

/// Lets a server read one file and writes its answer as text, as ``Extraction`` writes its own.
struct RemoteExtraction: FileReading {
    let client: InvoiceClient
    let version: ExtractCommand.APIVersion
    let format: ExtractCommand.Format
    let extras: ResponseExtras

    func result(of input: BatchInput) async throws -> Result<FileAnswer, FileFailure> {
        try await RemoteDocument.result {
            let source = try RemoteDocument.source(of: input.path)
            return switch version {
            case .v2: try await answer(InvoiceV2.self, source)
            case .v3: try await answer(InvoiceV3.self, source)
            case .v4: try await answer(InvoiceV4.self, source)
            }
        }
    }

    private func answer<Product: DocumentProduct>(
        _ product: Product.Type, _ source: InputSource
    ) async throws -> FileAnswer {
        let result = try await client.parse(
            product, source,
            options: PredictOptions(
                includesWords: extras.contains(.words), includesFullText: extras.contains(.fullText)))
        let body = [UInt8](result.rawResponse.body)
        var text =
            switch format {
            case .json: body
            case .summary: Array((fullText(of: result) + result.document.summary(showingConfidence: true)).utf8)
            }
        if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
        let findings = result.document.crossfoot?.findings ?? []
        var answer = FileAnswer(text: text, remarks: findings.filter { $0.severity != "note" }.map(\.message))
        if version == .v4 { answer.version4 = { body } }
        return answer
    }

    private func fullText<Product>(of result: PredictResult<Product>) -> String {
        guard extras.contains(.fullText) else { return "" }
        return DocumentText.block(result.pages.map { $0.extras?.fullText?.content ?? "" })
    }
}
#endif
