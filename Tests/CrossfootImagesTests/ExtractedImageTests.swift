import CrossfootImages
import DocumentModel
import Foundation
import ImageReading
import InvoiceWire
import PDFReading
import Testing

@Suite("Section 8: pictures cut out of a page")
struct ExtractedImageTests {
    private func polygon(_ corners: [(Double, Double)]) -> WirePolygon {
        WirePolygon(points: corners.map { WirePolygon.Point(x: $0.0, y: $0.1) })
    }

    private func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> WirePolygon {
        polygon([(left, top), (right, top), (right, bottom), (left, bottom)])
    }

    private var quarters: [WirePolygon] {
        [box(0, 0, 0.5, 0.5), box(0.5, 0, 1, 0.5), box(0, 0.5, 0.5, 1), box(0.5, 0.5, 1, 1)]
    }

    @Test(
        "A picture keeps its format; names have the file, the page from 1 and the piece from 0",
        arguments: [
            ("jpeg-baseline.jpg", ImageFormat.jpeg, "jpg"), ("png-rgb.png", .png, "png"),
            ("tiff-lzw-predictor.tif", .tiff, "tiff"), ("webp-lossy.webp", .webp, "webp"),
        ])
    func formats(name: String, format: ImageFormat, fileExtension: String) async throws {
        let source = try ImageFixtures.source("images/valid/\(name)")
        let whole = try ImageFixtures.page(source.content).image
        let pieces = try await source.extractImages(page: 0, polygons: quarters)
        #expect(pieces.map(\.name) == (0..<4).map { "\(name)_page1-\($0).\(fileExtension)" })
        #expect(pieces.map(\.elementIndex) == [0, 1, 2, 3])
        for (index, piece) in pieces.enumerated() {
            #expect(ImageFixtures.format(piece.content) == format)
            #expect(piece.inputSource.mediaType == MediaType(content: piece.content))
            let image = try ImageFixtures.page(piece.content).image
            #expect((image.width, image.height) == (piece.width, piece.height))
            #expect((image.width, image.height) == (whole.width / 2, whole.height / 2))
            #expect(distance(image.colour(0.5, 0.5), whole.quarters[index]) <= 12)
        }
    }

    @Test("HEIC is not written: its pieces are JPEGs", .enabled(if: ImageFixtures.readsHEIF, "libheif is not there."))
    func heif() async throws {
        let source = try ImageFixtures.source("images/valid/heif-hevc.heic")
        let piece = try #require(try await source.extractImages(page: 0, polygons: [box(0, 0, 1, 1)]).first)
        #expect((piece.name, piece.mediaType) == ("heif-hevc.heic_page1-0.jpg", .jpeg))
        #expect(ImageFixtures.format(piece.content) == .jpeg)
    }

    @Test("A page of a TIFF other than the first")
    func laterPage() async throws {
        let source = try ImageFixtures.source("images/valid/tiff-g4-two-pages.tif")
        let pieces = try await source.extractImages(page: 1, polygons: [box(0, 0, 1, 1)])
        #expect(pieces.map(\.name) == ["tiff-g4-two-pages.tif_page2-0.tiff"])
        #expect(pieces.map(\.pageIndex) == [1])
    }

    @Test(
        "The upright box round the polygon, whole pixels, cut at the borders of the page",
        arguments: [
            ([(0.1, 0.1), (0.3, 0.1), (0.3, 0.2), (0.1, 0.2)], 20, 10),
            ([(0.5, 0.1), (0.9, 0.5), (0.5, 0.9), (0.1, 0.5)], 80, 80),
            ([(-0.2, -1), (0.25, -1), (0.25, 0.5), (-0.2, 0.5)], 25, 50), ([(0.9, 0.9), (4, 4)], 10, 10),
            ([(0.111, 0.111), (0.112, 0.112)], 1, 1), ([(0.5, 0.5)], 1, 1),
        ] as [([(Double, Double)], Int, Int)])
    func boxes(corners: [(Double, Double)], width: Int, height: Int) async throws {
        let source = try pngSource(PageImage.gray(100, 100) { x, y in x + y })
        let pieces = try await source.extractImages(page: 0, polygons: [polygon(corners)])
        #expect(pieces.map(\.width) == [width])
        #expect(pieces.map(\.height) == [height])
    }

    @Test("The pixels are those of the place")
    func pixels() async throws {
        let source = try pngSource(PageImage.gray(100, 100) { x, y in x + y })
        let pieces = try await source.extractImages(page: 0, polygons: [box(0.2, 0.3, 0.4, 0.6)])
        let image = try ImageFixtures.page(try #require(pieces.first).content).image
        #expect((image.width, image.height) == (20, 30))
        #expect(image.colour(0, 0) == [50, 50, 50])
        #expect(image.colour(0.999, 0.999) == [98, 98, 98])
    }

    @Test("No polygon, no piece; one without points or beside the page is an error")
    func wrongPolygons() async throws {
        let source = try pngSource(PageImage.gray(10, 10) { _, _ in 0 })
        #expect(try await source.extractImages(page: 0, polygons: []).isEmpty)
        for wrong in [polygon([]), box(1.1, 0, 1.2, 1), box(0, -2, 1, -1), polygon([(.nan, 0)])] {
            let error = await #expect(throws: ClientError.self) {
                try await source.extractImages(page: 0, polygons: [wrong])
            }
            guard case .geometry = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("A page that does not exist is an error", arguments: [-1, 1])
    func wrongPage(page: Int) async throws {
        let source = try pngSource(PageImage.gray(10, 10) { _, _ in 0 })
        await #expect(throws: ClientError.source("There is no page \(page): the document has 1 pages.")) {
            try await source.extractImages(page: page, polygons: [])
        }
    }

    @Test(
        "A page of a PDF is drawn, its pieces are JPEGs", .enabled(if: ImageFixtures.hasPDFium, "PDFium is not there."))
    func pdf() async throws {
        let source = try ImageFixtures.source("streams/mixed.pdf")
        let pieces = try await source.extractImages(page: 1, polygons: [box(0, 0, 1, 0.5)], dotsPerInch: 100)
        let piece = try #require(pieces.first)
        #expect((piece.name, piece.mediaType, piece.pageIndex) == ("mixed.pdf_page2-0.jpg", .jpeg, 1))
        let decoded = try ImageFixtures.page(piece.content)
        #expect(decoded.pixelsPerInch == 100)
        // A4 at 100 dots per inch, the upper half of it.
        #expect((826...827).contains(decoded.image.width))
        #expect((584...586).contains(decoded.image.height))
        await #expect(throws: ClientError.source("There is no page 7: the document has 7 pages.")) {
            try await source.extractImages(page: 7, polygons: [])
        }
    }

    @Test("Saved by name into a folder, one or all")
    func save() async throws {
        let source = try pngSource(PageImage.gray(10, 10) { _, _ in 0 }, name: "a.png")
        let pieces = try await source.extractImages(page: 0, polygons: quarters)
        let folder = FileManager.default.temporaryDirectory.appending(path: "crossfoot-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try pieces.saveAll(to: folder)
        #expect(files.map(\.lastPathComponent) == (0..<4).map { "a.png_page1-\($0).png" })
        #expect(try Data(contentsOf: pieces[2].save(to: folder)) == pieces[2].content)
    }
}

@Suite("Section 8: a picture is turned into a PDF first", .enabled(if: ImageFixtures.hasPDFium, "PDFium is not there."))
struct PicturePDFTests {
    @Test(
        "Every format, a page for each of its own",
        arguments: [
            ("jpeg-cmyk-adobe.jpg", 1), ("png-alpha-interlaced.png", 1), ("tiff-g4-two-pages.tif", 2),
            ("webp-lossless-alpha.webp", 1),
        ])
    func formats(name: String, pages: Int) async throws {
        let pdf = try await ImageFixtures.source("images/valid/\(name)").pdf()
        #expect(pdf.isPDF)
        #expect(pdf.name == name.prefix { $0 != "." } + ".pdf")
        #expect(try await pdf.pageCount() == pages)
        let documents = try await pdf.extractSubDocuments((0..<pages).map { [$0] })
        #expect(documents.count == pages)
        #expect(documents[0].name == name.prefix { $0 != "." } + "_pages-001-001.pdf")
    }

    @Test("A PDF is itself")
    func pdf() async throws {
        let source = try ImageFixtures.source("scans/scan.pdf")
        #expect(try await source.pdf() == source)
    }
}
