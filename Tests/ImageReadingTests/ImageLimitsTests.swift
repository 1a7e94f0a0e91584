import DocumentModel
import Testing

@testable import ImageReading

@Suite struct ImageLimitsTests {
    private func code(_ name: String, _ limits: ImageLimits) throws -> ImageError.Code? {
        let bytes = try Fixture.bytes("valid/\(name)")
        do {
            _ = try ImageDocumentReader(bytes: bytes, limits: limits).page(at: 0)
            return nil
        } catch let error as ImageError {
            return error.code
        }
    }

    // All have 64 x 32 pixels.
    @Test(
        "A page with one pixel more than allowed is refused",
        arguments: ["jpeg-baseline.jpg", "png-rgb.png", "tiff-lzw-predictor.tif", "webp-lossy.webp", "heif-hevc.heic"]
            .filter(Fixture.isReadable))
    func pixels(name: String) throws {
        #expect(try code(name, ImageLimits(maximumPixels: 2047)) == .tooManyPixels)
        // libheif counts by whole squares, before its picture is cropped.
        let enough = name.hasSuffix(".heic") ? 4096 : 2048
        #expect(try code(name, ImageLimits(maximumPixels: enough)) == nil)
    }

    @Test("A file with more pages than allowed is refused")
    func pages() throws {
        #expect(try code("tiff-g4-two-pages.tif", ImageLimits(maximumPages: 1)) == .tooManyPages)
        #expect(try code("tiff-g4-two-pages.tif", ImageLimits(maximumPages: 2)) == nil)
    }

    @Test(
        "A page beyond the working size is made smaller and keeps its colours",
        arguments: [
            ("jpeg-baseline.jpg", 8, 32, 16), ("jpeg-progressive.jpg", 8, 32, 16), ("png-rgb.png", 0, 32, 16),
            ("png-alpha-interlaced.png", 0, 32, 16), ("tiff-lzw-predictor.tif", 0, 32, 16),
            ("webp-lossy.webp", 8, 32, 16), ("webp-lossless-alpha.webp", 1, 32, 16), ("heif-hevc.heic", 8, 32, 16),
            ("jpeg-orientation-6.jpg", 8, 16, 32), ("png-rgb-16-orientation-6.png", 0, 16, 32),
        ].filter { Fixture.isReadable($0.0) })
    func workingSize(name: String, tolerance: Int, width: Int, height: Int) throws {
        let full = try Fixture.page(name)
        let page = try Fixture.page(name, limits: ImageLimits(workingPixels: 512))
        #expect(page.image.width == width)
        #expect(page.image.height == height)
        #expect(page.originalWidth == full.image.width)
        #expect(page.originalHeight == full.image.height)
        for (found, wanted) in zip(page.image.quarters, full.image.quarters) {
            #expect(found.distance(to: wanted) <= tolerance, "\(found), wanted \(wanted)")
        }
    }

    @Test("A pixel made of several is their mean")
    func areaFilter() throws {
        // Two pixels are left of the 64 x 32: the left one is half black and half white.
        let page = try Fixture.page("png-grey-1.png", limits: ImageLimits(workingPixels: 3))
        #expect(page.image.width == 2)
        #expect(page.image.height == 1)
        #expect(page.image.colour(atX: 0.1, y: 0) == Colour(grey: 128))
        #expect(page.image.colour(atX: 0.9, y: 0) == Colour(grey: 255))
    }

    @Test(
        "The working size keeps the shape and the limit",
        arguments: [
            (100, 100, 100), (100_000, 10, 1000), (10, 100_000, 1000), (7000, 9000, 24_000_000), (250_000, 1, 9),
        ])
    func size(width: Int, height: Int, pixels: Int) {
        let head = PageHead(width: width, height: height)
        for eighths in [false, true] {
            let size = head.workingSize(pixels, scalesByEighths: eighths)
            #expect(size.width >= 1 && size.height >= 1)
            #expect(size.width <= width && size.height <= height)
            #expect(size.width * size.height <= pixels)
        }
    }
}
