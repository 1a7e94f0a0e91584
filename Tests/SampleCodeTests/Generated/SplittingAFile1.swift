// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/SplittingAFile.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func splittingAFile1(client: InvoiceClient, file: InputSource, folder: URL) async throws {
    let split = try await client.enqueueAndParse(InvoiceSplitterV1.self, file)
    let groups = split.prediction.invoicePageGroups ?? []
    for group in groups { print(group.pageIndexes, group.confidence) }
    do {
        let pieces = try await file.extractInvoices(groups, strict: false)
        for piece in pieces {
            print(piece.name, piece.pageCount)
            try piece.save(to: folder)
        }
        do {
            for piece in pieces {
                let result = try await client.parse(InvoiceV4.self, piece.inputSource)
                print(piece.name, result.prediction.invoiceNumber.value ?? "")
            }
            do {
                let parts = try await file.extractSubDocuments([[0], [1, 2]])
                print(parts.map(\.pageCount))
                _ = parts
            }
        }
        _ = pieces
    }
    _ = split
    _ = groups
}
