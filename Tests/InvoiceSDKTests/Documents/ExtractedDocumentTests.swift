import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

@Suite("Section 8: invoices cut out of a file", .enabled(if: DocumentFixtures.hasPDFium, "PDFium is not there."))
struct ExtractedDocumentTests {
    private typealias Group = InvoiceSplitterV1.PageGroup

    private let source = {
        var source = SmallPDF(pages: 5).source
        source.name = "scan.2026.pdf"
        return source
    }()

    @Test(
        "Split by result: strict joins every group below the threshold to the one before it",
        arguments: [
            ([0.9, 0.9, 0], false, 0.5, [[0], [1, 2, 3], [4]]), ([0.9, 0.9, 0], true, 0.5, [[0], [1, 2, 3, 4]]),
            ([0.9, 0.4, 0.9], true, 0.5, [[0, 1, 2, 3], [4]]), ([0.9, 0.4, 0.3], true, 0.5, [[0, 1, 2, 3, 4]]),
            ([0, 0.9, 0.9], true, 0.5, [[0], [1, 2, 3], [4]]), ([0.5, 0.5, 0.5], true, 0.5, [[0], [1, 2, 3], [4]]),
            ([1, 0.9, 1], true, 1, [[0, 1, 2, 3], [4]]), ([0, 0, 0], true, 0.5, [[0, 1, 2, 3, 4]]),
        ] as [([Double], Bool, Double, [[Int]])])
    func groups(confidences: [Double], strict: Bool, threshold: Double, expected: [[Int]]) async throws {
        let pages = [[0], [1, 2, 3], [4]]
        let groups = zip(pages, confidences).map { Group(pageIndexes: $0, confidence: $1) }
        let documents = try await source.extractInvoices(groups, strict: strict, threshold: threshold)
        #expect(documents.map(\.pageIndexes) == expected)
        for document in documents {
            #expect(
                try DocumentFixtures.texts(document.content) == document.pageIndexes.map { "page \($0 + 1)" })
        }
    }

    @Test("One single group below the threshold stays")
    func single() async throws {
        let groups = [Group(pageIndexes: [0, 1], confidence: 0)]
        #expect(try await source.extractInvoices(groups, strict: true).map(\.pageIndexes) == [[0, 1]])
    }

    @Test("Split by lists: exactly the pages listed, in their order; names count from 1")
    func lists() async throws {
        let documents = try await source.extractSubDocuments([[0], [1, 3], [4, 2]])
        #expect(
            documents.map(\.name) == [
                "scan.2026_pages-001-001.pdf", "scan.2026_pages-002-004.pdf", "scan.2026_pages-005-003.pdf",
            ])
        #expect(documents.map(\.pageCount) == [1, 2, 2])
        #expect(
            try documents.map { try DocumentFixtures.texts($0.content) } == [
                ["page 1"], ["page 2", "page 4"], ["page 5", "page 3"],
            ])
        let one = try await source.extractSubDocument([3])
        #expect(
            one.inputSource == InputSource(name: "scan.2026_pages-004-004.pdf", mediaType: .pdf, content: one.content))
    }

    @Test(
        "No list, an empty list and a page that does not exist, the page count itself too",
        arguments: [[], [[]], [[0], []], [[5]], [[0], [1, 5]], [[-1]], [[Int.max]]])
    func wrongLists(lists: [[Int]]) async throws {
        #expect(try await ErrorKind.thrown { _ = try await source.extractSubDocuments(lists) } == .source)
        let groups = lists.map { Group(pageIndexes: $0, confidence: 0) }
        for strict in [false, true] {
            #expect(
                try await ErrorKind.thrown { _ = try await source.extractInvoices(groups, strict: strict) } == .source)
        }
    }

    @Test("An empty list says so")
    func emptyList() async {
        await #expect(throws: ClientError.source("No indexes provided.")) { try await source.extractInvoices([]) }
    }

    @Test("A JPEG becomes a PDF of one page first, as it is stored")
    func jpeg() async throws {
        let picture = try DocumentFixtures.source("images/valid/jpeg-orientation-6.jpg")
        let documents = try await picture.extractSubDocuments([[0]])
        #expect(documents.map(\.name) == ["jpeg-orientation-6_pages-001-001.pdf"])
        #expect(documents[0].content.range(of: picture.content.suffix(300)) != nil)
        #expect(try await documents[0].inputSource.pageCount() == 1)
        #expect(try await ErrorKind.thrown { _ = try await picture.extractSubDocuments([[1]]) } == .source)
    }

    @Test("Another picture needs CrossfootImages", arguments: ["png-rgb.png", "tiff-g3.tif", "webp-lossy.webp"])
    func otherPicture(name: String) async throws {
        let picture = try DocumentFixtures.source("images/valid/\(name)")
        #expect(try await ErrorKind.thrown { _ = try await picture.extractSubDocuments([[0]]) } == .image)
    }

    @Test("Saved by name into a folder that is made, one or all")
    func save() async throws {
        let documents = try await source.extractSubDocuments([[0], [1, 2]])
        try await DocumentFixtures.inFolder { folder in
            let inner = folder.appending(path: "a/b")
            let files = try documents.saveAll(to: inner)
            #expect(files.map(\.lastPathComponent) == documents.map(\.name))
            #expect(try files.map { try Data(contentsOf: $0) } == documents.map(\.content))
            #expect(try documents[0].save(to: inner) == files[0])
            #expect(try await ErrorKind.thrown { try documents.saveAll(to: files[0]) } == .source)
        }
    }

    @Test(
        "The published sample of three invoices",
        .enabled(if: DocumentFixtures.hasSamples, "No samples beside this checkout."))
    func sample() async throws {
        let source = try DocumentFixtures.sample("v1/products/invoice_splitter/invoice_5p.pdf")
        let answer = DocumentFixtures.samples.appending(
            path: "v1/products/invoice_splitter/response_v1/complete.json")
        let stored = try LoadedPrediction<InvoiceSplitterV1>(LocalResponse(path: answer.path))
        let groups = try #require(stored.document?.prediction.invoicePageGroups)
        #expect(groups.map(\.confidence).last == 0)
        #expect(try await source.extractInvoices(groups).map(\.pageCount) == [1, 3, 1])
        #expect(try await source.extractInvoices(groups, strict: true).map(\.pageCount) == [1, 4])
    }
}
