// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ChoosingADocument.md by scripts/sample-code; change it there.
import CrossfootSDK

func choosingADocument3(client: InvoiceClient, document: InputSource) async throws {
    // The first two pages and the last one, if there are five or more.
    let ends = PageOptions(indexes: [0, 1, -1], operation: .keepOnly, onMinPages: 5)
    let result = try await client.parse(InvoiceV4.self, document, options: PredictOptions(pageOptions: ends))
    print(result.document.pageCount)
    do {
        let firstTwo = try await document.applying(.firstPages(2))
        let withoutCover = try await document.applying(PageOptions(indexes: [0], operation: .remove))
        let pages = try await withoutCover.pageCount()
        let hasText = try await withoutCover.hasSourceText()
        let isEmpty = try await withoutCover.isPDFEmpty()
        print(firstTwo.content.count, pages, hasText, isEmpty)
        _ = firstTwo
        _ = withoutCover
        _ = pages
        _ = hasText
        _ = isEmpty
    }
    _ = ends
    _ = result
}
