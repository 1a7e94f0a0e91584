import DocumentModel
import Foundation
import ImageReading
import PDFReading
import PDFWriting
import Synchronization
import Testing

@testable import CrossfootImages

@Suite("Section 4: compress PDF", .enabled(if: ImageFixtures.hasPDFium, "PDFium is not there."))
struct PDFCompressionTests {
    /// A scan of noise that is larger than it need be: pages of 4 x 3 inches at 200 dots per inch, without loss.
    private func scan(pages: Int) async throws -> InputSource {
        let pictures = try (0..<pages).map { page in
            let image = PageImage.gray(800, 600) { x, y in (x * (page + 3) ^ y * 7) % 64 * 3 }
            let reader = try ImageDocumentReader(bytes: ImageWriter.tiff(image, pixelsPerInch: 200))
            var picture = try reader.storedPicture(at: 0)
            picture.paperDotsPerInch = 200
            return picture
        }
        return InputSource(
            name: "scan.pdf", mediaType: .pdf, content: Data(PictureDocument(pictures: pictures).bytes()))
    }

    private func open(_ source: InputSource) throws -> PDFDocumentReader {
        try PDFDocumentReader(
            library: #require(ImageFixtures.library), bytes: Array(source.content), maximumPages: 100)
    }

    @Test("A PDF with text comes back as it was, with a line in the log")
    func text() async throws {
        let source = try ImageFixtures.source("invoices/de-workshop.pdf")
        let lines = Mutex<[String]>([])
        let result = try await source.compressed { line in lines.withLock { $0.append(line) } }
        #expect(result == source)
        #expect(lines.withLock { $0 } == ["\"de-workshop.pdf\" has text, so it is not compressed."])
    }

    @Test("Forced, it becomes pictures without text, if that is smaller")
    func forced() async throws {
        // The scan is as large as before, and has text behind it.
        let source = try ImageFixtures.source("scans/scan-hidden-text.pdf")
        let lines = Mutex<[String]>([])
        let result = try await source.compressed(forcesSourceText: true, dotsPerInch: 40) { line in
            lines.withLock { $0.append(line) }
        }
        #expect(lines.withLock { $0 }.first == "\"scan-hidden-text.pdf\" loses its text: its pages become pictures.")
        #expect(result.content.count < source.content.count)
        #expect(try await result.hasSourceText() == false)
    }

    @Test("Pages become JPEGs of the same size on paper, in a smaller file of the same name")
    func smaller() async throws {
        let source = try await scan(pages: 3)
        let result = try await source.compressed(dotsPerInch: 100)
        #expect((result.name, result.mediaType) == ("scan.pdf", .pdf))
        #expect(result.content.count < source.content.count)
        #expect(result.content.range(of: Data("/DCTDecode".utf8)) != nil)
        let (before, after) = (try open(source), try open(result))
        #expect(after.pageCount == 3)
        for index in 0..<3 {
            let (old, new) = try (before.pageText(at: index).size, after.pageText(at: index).size)
            #expect(abs(old.width - new.width) < 1 && abs(old.height - new.height) < 1)
        }
    }

    @Test("The quality is lowered until the result is small enough")
    func ladder() async throws {
        let source = try await scan(pages: 1)
        let drawings = try await PageDrawings(of: source.content, dotsPerInch: 100)
        let best = try #require(try await drawings.document(quality: 90, below: .max, wanted: 90))
        // An original that the best quality does not beat.
        let smaller = try #require(
            try await CompressionLadder(quality: 90).asyncFirst {
                try await drawings.document(quality: $0, below: best.count, wanted: 90)
            })
        #expect(smaller.count < best.count)
        #expect(try await drawings.document(quality: 90, below: best.count, wanted: 90) == nil)
    }

    @Test("What never gets smaller comes back as it was")
    func never() async throws {
        let source = InputSource(
            name: "line.pdf", mediaType: .pdf,
            content: Data(PictureDocument(pictures: [try tinyPicture()]).bytes()))
        #expect(try await source.compressed() == source)
    }

    private func tinyPicture() throws -> StoredPicture {
        let reader = try ImageDocumentReader(bytes: ImageWriter.tiff(PageImage.gray(8, 8) { x, _ in x * 20 }))
        return try reader.storedPicture(at: 0)
    }

    @Test("The steps: large ones at first, down to 1")
    func steps() {
        // 85 - round(1 + 9 x 0.85) = 76, and so on.
        #expect(
            Array(CompressionLadder(quality: 85)) == [
                85, 76, 68, 61, 55, 49, 44, 39, 34, 30, 26, 23, 20, 17, 14, 12, 10, 8, 6, 4, 3, 2, 1,
            ])
        #expect(Array(CompressionLadder(quality: 1)) == [1])
        #expect(Array(CompressionLadder(quality: 100)).prefix(3) == [100, 90, 81])
    }

    @Test(
        "Success: the pictures and a share for what holds them are smaller than the original",
        arguments: [(1000, 1180, 100, false), (1000, 1181, 100, true), (1000, 1540, 0, false), (1000, 1541, 0, true)])
    func success(pictures: Int, original: Int, quality: Int, isSmaller: Bool) {
        #expect(CompressionLadder.isSmaller(pictures: pictures, than: original, wanted: quality) == isSmaller)
    }

    @Test("A PDF that cannot be opened is an error of PDFs")
    func unreadable() async throws {
        let source = try ImageFixtures.source("hostile/user-password.pdf")
        let error = await #expect(throws: ClientError.self) { try await source.compressed() }
        guard case .pdf = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(
        "The published sample of scanned pages gets smaller",
        .enabled(if: ImageFixtures.hasSamples, "No samples beside this checkout."))
    func sample() async throws {
        let source = try ImageFixtures.sample("v1/products/invoices/invoice.pdf")
        let result = try await source.compressed()
        #expect(result.content.count < source.content.count)
        #expect(try await result.pageCount() == 2)
        let text = try ImageFixtures.sample("file_types/pdf/multipage.pdf")
        #expect(try await text.compressed() == text)
    }
}

extension Sequence where Element: Sendable {
    /// The first value that `transform` makes something of.
    fileprivate func asyncFirst<Value>(_ transform: (Element) async throws -> Value?) async rethrows -> Value? {
        for element in self {
            if let value = try await transform(element) { return value }
        }
        return nil
    }
}
