import DocumentModel
import Foundation
import InvoiceModel
import PDFReading
import Synchronization
import Testing

@testable import InvoiceEngine

@Suite("Groups of pages as PDFs", .enabled(if: FixtureFolder.pdfium != nil, "PDFium is not there."))
struct PageCopyTests {
    private func copies(_ path: String, _ groups: [[Int]]) async throws -> [[UInt8]] {
        let taken = Mutex<[[UInt8]]>([])
        try await FixtureFolder.reader().copyPages(
            path: path, groups: groups.map { PageGroup(pageIndexes: $0, confidence: 1) }
        ) { group, pdf in
            taken.withLock { copies in
                #expect(group == copies.count)
                copies.append(pdf)
            }
        }
        return taken.withLock { $0 }
    }

    private func open(_ bytes: [UInt8]) throws -> PDFDocumentReader {
        try PDFDocumentReader(
            library: try PDFLibrary.load(path: FixtureFolder.pdfium), bytes: bytes, maximumPages: 100)
    }

    @Test("The copies have the words of the pages, in order, each at its place")
    func words() async throws {
        let file = FixtureFolder.root.appending(path: "TestData/streams/marked-pages.pdf")
        let groups = [[0, 1], [2], [3, 4, 5]]
        let original = try open([UInt8](Data(contentsOf: file)))
        for (group, bytes) in zip(groups, try await copies(file.path, groups)) {
            let copy = try open(bytes)
            #expect(copy.pageCount == group.count)
            for (position, page) in group.enumerated() {
                #expect(try copy.pageText(at: position).words == original.pageText(at: page).words)
            }
        }
    }

    @Test("A JPEG is in the PDF as it is")
    func jpeg() async throws {
        let file = FixtureFolder.images.appending(path: "valid/jpeg-baseline.jpg")
        let pdf = Data(try #require(try await copies(file.path, [[0]]).first))
        #expect(pdf.firstRange(of: try Data(contentsOf: file)) != nil)
        #expect(pdf.firstRange(of: Data("/DCTDecode".utf8)) != nil)
    }

    /// Pictures of four coloured quarters, as `TestData/images` has them.
    static let pictures: [String] = {
        let folder = FixtureFolder.images.appending(path: "valid").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        // Inks are turned into colours by each program in its own way; HEIF needs a library that may be missing.
        return names.filter { !$0.contains("cmyk") && !$0.contains("ycck") && !$0.hasSuffix(".heic") }.sorted()
    }()

    @Test("A picture looks the same in the PDF, upright", arguments: pictures)
    func looks(name: String) async throws {
        let file = FixtureFolder.images.appending(path: "valid/" + name)
        guard file.hasDirectoryPath == false, ["jpg", "png", "tif", "webp"].contains(file.pathExtension) else { return }
        let bytes = try [UInt8](Data(contentsOf: file))
        let picture = try #require(try PictureProbe(image: bytes))
        let page = try open(try #require(try await copies(file.path, [[0]]).first))
        let drawn = try page.image(ofPage: 0, dotsPerInch: 72, quarterTurns: 0, maximumPixels: 1_000_000).image
        let shape = Double(drawn.width) / Double(drawn.height)
        #expect(abs(shape - Double(picture.image.width) / Double(picture.image.height)) < 0.05 * shape)
        for (x, y) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
            let (one, two) = (PictureProbe(drawn).color(x, y), picture.color(x, y))
            #expect(zip(one, two).allSatisfy { abs(Int($0) - Int($1)) <= 6 }, "\(name) at \(x), \(y)")
        }
    }

    @Test("The pages of a TIFF go where their groups go")
    func tiff() async throws {
        let file = FixtureFolder.images.appending(path: "valid/tiff-g4-two-pages.tif").path
        #expect(try await copies(file, [[0], [1]]).map { try open($0).pageCount } == [1, 1])
        #expect(try await copies(file, [[0, 1]]).map { try open($0).pageCount } == [2])
    }

    @Test("Pages that are not there are an error")
    func missing() async throws {
        let path = FixtureFolder.root.appending(path: "TestData/streams/mixed.pdf").path
        await #expect(throws: EngineError.self) { try await copies(path, [[99]]) }
        let picture = FixtureFolder.images.appending(path: "valid/png-rgb.png").path
        await #expect(throws: EngineError.self) { try await copies(picture, [[1]]) }
    }
}
