import Foundation
import InvoiceSDK
import Synchronization
import Testing

@Suite("Section 4: page options", .enabled(if: DocumentFixtures.hasPDFium, "PDFium is not there."))
struct PageOptionsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var options: PageOptions
        /// Pages of five that are left, from 1; nil: an error.
        var left: [Int]?
        var testDescription: String { "\(options.operation.rawValue) \(options.indexes), \(options.onMinPages)" }

        init(_ indexes: [Int], _ operation: PageOptions.Operation, onMinPages: Int = 0, left: [Int]?) {
            options = PageOptions(indexes: indexes, operation: operation, onMinPages: onMinPages)
            self.left = left
        }
    }

    @Test(
        "Pages of five that are left",
        arguments: [
            Row([0], .keepOnly, left: [1]), Row([3, 0, 1], .keepOnly, left: [1, 2, 4]), Row([-1], .keepOnly, left: [5]),
            Row([0, -5, 0, 4, -1], .keepOnly, left: [1, 5]), Row([0, 5, -6, 99], .keepOnly, left: [1]),
            Row([0, 1, 2, 3, 4], .keepOnly, left: [1, 2, 3, 4, 5]), Row([5, -6], .keepOnly, left: nil),
            Row([], .keepOnly, left: nil),
            Row([0], .remove, left: [2, 3, 4, 5]), Row([-1, -2], .remove, left: [1, 2, 3]),
            Row([], .remove, left: [1, 2, 3, 4, 5]),
            Row([7], .remove, left: [1, 2, 3, 4, 5]), Row([0, 1, 2, 3, 4], .remove, left: nil),
            Row([0], .keepOnly, onMinPages: 5, left: [1]), Row([0], .keepOnly, onMinPages: 6, left: [1, 2, 3, 4, 5]),
            Row([0, 1, 2, 3, 4], .remove, onMinPages: 6, left: [1, 2, 3, 4, 5]),
        ])
    func pages(row: Row) async throws {
        let source = SmallPDF(pages: 5).source
        if let left = row.left {
            let cut = try await source.applying(row.options)
            #expect(try DocumentFixtures.texts(cut.content) == left.map { "page \($0)" })
            #expect((cut.name, cut.mediaType) == (source.name, .pdf))
            guard case .file(let name, .pdf, let content) = try await source.prepared(with: row.options) else {
                Issue.record("It is sent as something else.")
                return
            }
            #expect(name == source.name)
            #expect(try DocumentFixtures.texts(content) == left.map { "page \($0)" })
        } else {
            #expect(try await ErrorKind.thrown { _ = try await source.applying(row.options) } == .source)
            #expect(try await ErrorKind.thrown { _ = try await source.prepared(with: row.options) } == .source)
        }
    }

    @Test("Positions that do not exist are logged")
    func logged() async throws {
        let lines = Mutex<[String]>([])
        _ = try await SmallPDF(pages: 2).source.applying(PageOptions(indexes: [1, 2, -3])) { line in
            lines.withLock { $0.append(line) }
        }
        #expect(
            lines.withLock { $0 } == [
                "There is no page 2: the document has 2 pages.", "There is no page -3: the document has 2 pages.",
            ])
    }

    @Test("Pictures: an error when asked for, passed over when sent")
    func pictures() async throws {
        let picture = try DocumentFixtures.source("images/valid/png-rgb.png")
        #expect(try await ErrorKind.thrown { _ = try await picture.applying(.firstPages(1)) } == .source)
        #expect(try await picture.prepared(with: .firstPages(1)) == picture.payload)
    }

    @Test("An empty PDF, whatever the least number of pages")
    func empty() async throws {
        let source = SmallPDF(lines: ["", ""]).source
        for options in [PageOptions(indexes: [0]), PageOptions(indexes: [0], onMinPages: 9)] {
            await #expect(throws: ClientError.source("PDF pages are empty")) { try await source.applying(options) }
        }
    }

    @Test("Nothing is done without options")
    func none() async throws {
        let source = SmallPDF(lines: [""]).source
        #expect(try await source.prepared(with: nil) == source.payload)
    }

    @Test(
        "First pages, as the command line's -c -p N",
        arguments: [(1, [1]), (3, [1, 2, 3]), (9, [1, 2, 3, 4, 5])])
    func firstPages(count: Int, left: [Int]) async throws {
        let cut = try await SmallPDF(pages: 5).source.applying(.firstPages(count))
        #expect(try DocumentFixtures.texts(cut.content) == left.map { "page \($0)" })
        #expect(PageOptions.firstPages(count).onMinPages == 0)
    }

    @Test(
        "The automatic cut of early clients: more than three pages become the first, the last but one, the last",
        arguments: [
            (PageOptions.AutomaticCut.first, 5, [1]), (.firstAndLastButOne, 5, [1, 4]),
            (.firstAndLastTwo, 5, [1, 4, 5]), (.firstAndLastTwo, 4, [1, 3, 4]), (.first, 3, [1, 2, 3]),
        ])
    func automaticCut(cut: PageOptions.AutomaticCut, pages: Int, left: [Int]) async throws {
        let result = try await SmallPDF(pages: pages).source.applying(.automatic(cut))
        #expect(try DocumentFixtures.texts(result.content) == left.map { "page \($0)" })
    }

    @Test("The modes of the automatic cut are 1 to 3")
    func modes() {
        #expect(PageOptions.AutomaticCut.allCases.map(\.rawValue) == [1, 2, 3])
    }

    @Test(
        "The published samples cut to 1, 2 and 3 pages",
        .enabled(if: DocumentFixtures.hasSamples, "No samples beside this checkout."), arguments: 1...3)
    func samples(count: Int) async throws {
        let source = try DocumentFixtures.sample("file_types/pdf/multipage.pdf")
        let expected = try DocumentFixtures.sample("file_types/pdf/multipage_cut-\(count).pdf")
        let options = try PageOptions.automatic(#require(PageOptions.AutomaticCut(rawValue: count)))
        let cut = try await source.applying(options)
        #expect(try await cut.pageCount() == count)
        #expect(try await expected.pageCount() == count)
    }
}
