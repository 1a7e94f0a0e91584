import DocumentModel
import Testing

@testable import ImageReading

/// What a fixture shows: its quarters, top left, top right, bottom left, bottom right.
struct Expectation: Sendable, CustomTestStringConvertible {
    static let size = (width: 64, height: 32)
    static let plain = [Colour(220, 30, 30), Colour(30, 160, 60), Colour(40, 60, 200), Colour(240, 220, 40)]
    static let greys = [0, 85, 170, 255].map(Colour.init(grey:))
    static let ink = [0, 255, 255, 255].map(Colour.init(grey:))
    /// Left out, opaque, half over white, opaque.
    static let seeThrough = [Colour(255, 255, 255), Colour(30, 160, 60), Colour(147, 157, 227), Colour(240, 220, 40)]
    /// Red, green and blue of full inks, and half black.
    static let inks = [Colour(255, 0, 0), Colour(0, 255, 0), Colour(0, 0, 255), Colour(grey: 127)]

    let name: String
    var colours = Expectation.plain
    /// The largest difference of a channel; lossy formats are off by a little.
    var tolerance = 0
    /// Whether the page lies on its side, so that width and height are exchanged.
    var isUpright = false
    var pixelsPerInch: Double?

    var testDescription: String { name }

    /// The colours after a quarter turn clockwise.
    static func turned(_ colours: [Colour]) -> [Colour] { [2, 0, 3, 1].map { colours[$0] } }
}

@Suite struct DecodedColourTests {
    static let expectations: [Expectation] = [
        Expectation(name: "jpeg-baseline.jpg", tolerance: 6, pixelsPerInch: 200),
        Expectation(name: "jpeg-progressive.jpg", tolerance: 6),
        Expectation(name: "jpeg-grey.jpg", colours: Expectation.greys, tolerance: 2),
        Expectation(name: "jpeg-cmyk-adobe.jpg", colours: Expectation.inks, tolerance: 4),
        Expectation(name: "jpeg-cmyk-plain.jpg", colours: Expectation.inks, tolerance: 4),
        Expectation(name: "jpeg-ycck.jpg", tolerance: 6),
        Expectation(name: "png-rgb.png", pixelsPerInch: 11811 * 0.0254),
        Expectation(name: "png-alpha-interlaced.png", colours: Expectation.seeThrough),
        Expectation(name: "png-palette-transparent.png", colours: Expectation.seeThrough),
        Expectation(name: "png-grey-1.png", colours: Expectation.ink),
        Expectation(name: "png-grey-2.png", colours: Expectation.greys),
        Expectation(name: "png-grey-4.png", colours: Expectation.greys),
        Expectation(
            name: "png-grey-alpha-16.png", colours: [255, 85, 212, 255].map(Colour.init(grey:))),
        Expectation(
            name: "png-rgb-16-orientation-6.png", colours: Expectation.turned(Expectation.plain), isUpright: true,
            pixelsPerInch: 300),
        Expectation(name: "tiff-g3.tif", colours: Expectation.ink),
        Expectation(name: "tiff-g4-two-pages.tif", colours: Expectation.ink, pixelsPerInch: 204),
        Expectation(name: "tiff-g4-white-is-0.tif", colours: Expectation.ink, pixelsPerInch: 300),
        Expectation(name: "tiff-lzw-predictor.tif"),
        Expectation(name: "tiff-jpeg.tif", tolerance: 6),
        Expectation(name: "tiff-packbits-grey.tif", colours: Expectation.greys),
        Expectation(name: "tiff-cmyk.tif", colours: Expectation.inks, pixelsPerInch: 300),
        Expectation(
            name: "tiff-grey-16-big-endian.tif", colours: [85, 255, 0, 170].map(Colour.init(grey:)), isUpright: true,
            pixelsPerInch: 300),
        Expectation(name: "tiff-palette-4.tif", pixelsPerInch: 300),
        Expectation(name: "tiff-alpha.tif", colours: Expectation.seeThrough, pixelsPerInch: 300),
        Expectation(
            name: "tiff-alpha-premultiplied.tif", colours: Expectation.seeThrough, tolerance: 1, pixelsPerInch: 300),
        Expectation(name: "tiff-planes.tif", pixelsPerInch: 300),
        Expectation(name: "tiff-preview-first.tif", pixelsPerInch: 300),
        Expectation(name: "webp-lossy.webp", tolerance: 8),
        Expectation(name: "webp-lossless-alpha.webp", colours: Expectation.seeThrough, tolerance: 1),
        Expectation(
            name: "webp-lossy-alpha-orientation-3.webp", colours: Expectation.seeThrough.reversed(), tolerance: 8,
            pixelsPerInch: 300),
        Expectation(name: "webp-animated.webp", tolerance: 8),
        Expectation(name: "heif-hevc.heic", tolerance: 8),
        Expectation(name: "heif-alpha.heic", colours: Expectation.seeThrough, tolerance: 8),
    ]

    @Test("A page has the colours that were drawn", arguments: expectations.filter { Fixture.isReadable($0.name) })
    func colours(of expected: Expectation) throws {
        try Self.expect(expected)
    }

    static func expect(_ expected: Expectation) throws {
        let page = try Fixture.page(expected.name)
        let size = Expectation.size
        #expect(page.image.width == (expected.isUpright ? size.height : size.width))
        #expect(page.image.height == (expected.isUpright ? size.width : size.height))
        #expect(page.originalWidth == page.image.width)
        #expect(page.originalHeight == page.image.height)
        #expect(page.pixelsPerInch == expected.pixelsPerInch)
        let found = page.image.quarters
        for (quarter, (found, wanted)) in zip(found, expected.colours).enumerated() {
            #expect(
                found.distance(to: wanted) <= expected.tolerance, "quarter \(quarter): \(found), wanted \(wanted)")
        }
    }

    // EXIF 2.32, tag 274: where the first row and the first column of the stored picture lie.
    @Test(
        "Each EXIF orientation is turned upright, in either byte order",
        arguments: [
            (1, [0, 1, 2, 3]), (2, [1, 0, 3, 2]), (3, [3, 2, 1, 0]), (4, [2, 3, 0, 1]),
            (5, [0, 2, 1, 3]), (6, [2, 0, 3, 1]), (7, [3, 1, 2, 0]), (8, [1, 3, 0, 2]),
        ])
    func orientation(_ orientation: Int, places: [Int]) throws {
        try Self.expect(
            Expectation(
                name: "jpeg-orientation-\(orientation).jpg", colours: places.map { Expectation.plain[$0] },
                tolerance: 6, isUpright: orientation >= 5, pixelsPerInch: 300))
    }

    @Test("A HEIF picture is turned as its properties ask", .enabled(if: Fixture.isReadable("heif-turned.heic")))
    func turnedHEIF() throws {
        let page = try Fixture.page("heif-turned.heic")
        #expect(page.image.width == 128)
        #expect(page.image.height == 64)
        for (found, wanted) in zip(page.image.quarters, Expectation.plain.reversed()) {
            #expect(found.distance(to: wanted) <= 8, "\(found), wanted \(wanted)")
        }
    }

    @Test("A tiled BigTIFF whose tiles reach beyond the page has the colours that were drawn")
    func tiles() throws {
        let page = try Fixture.page("tiff-tiles-deflate-big.tif")
        #expect(page.image.width == 72)
        #expect(page.image.height == 40)
        #expect(page.image.quarters == Expectation.plain)
        #expect(page.image.colour(atX: 0.99, y: 0.99) == Expectation.plain[3])
    }

    @Test("The second page of a TIFF is its own")
    func secondPage() throws {
        let reader = try ImageDocumentReader(bytes: Fixture.bytes("valid/tiff-g4-two-pages.tif"))
        #expect(reader.format == .tiff)
        #expect(reader.pageCount == 2)
        #expect(try reader.page(at: 1).image.quarters == Expectation.ink.reversed())
    }

    @Test("A preview in a TIFF is no page")
    func preview() throws {
        #expect(try ImageDocumentReader(bytes: Fixture.bytes("valid/tiff-preview-first.tif")).pageCount == 1)
    }
}
