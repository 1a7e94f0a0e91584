import DocumentModel
import Testing

@testable import ImageReading

@Suite("Pictures as files")
struct ImageWriterTests {
    private static let quarters = [
        Colour(200, 30, 30), Colour(30, 160, 60), Colour(40, 60, 190), Colour(240, 240, 240),
    ]

    private func picture(_ width: Int, _ height: Int, _ colours: [Colour] = quarters) -> PageImage {
        PageImage(width: width, height: height) { pixels in
            for index in 0..<width * height {
                let (x, y) = (index % width, index / width)
                let colour = colours[(x * 2 >= width ? 1 : 0) + (y * 2 >= height ? 2 : 0)]
                for (channel, value) in [colour.red, colour.green, colour.blue].enumerated() {
                    pixels[3 * index + channel] = UInt8(value)
                }
            }
        }
    }

    private func decoded(_ bytes: [UInt8]) throws -> (ImageFormat, DecodedPage) {
        let reader = try ImageDocumentReader(bytes: bytes)
        return (reader.format, try reader.page(at: 0))
    }

    @Test("Every format is read again with its colours and its size", arguments: [(64, 48), (1, 1), (37, 5), (5, 301)])
    func readAgain(width: Int, height: Int) throws {
        let image = picture(width, height)
        let files: [(ImageFormat, [UInt8], Int)] = [
            (.jpeg, try ImageWriter.jpeg(image, quality: 95, pixelsPerInch: 150), 12),
            (.webp, try ImageWriter.webP(image, quality: 95), 12), (.png, try ImageWriter.png(image), 0),
            (.tiff, ImageWriter.tiff(image, pixelsPerInch: 150), 0),
        ]
        for (format, bytes, tolerance) in files {
            let (found, page) = try decoded(bytes)
            #expect(found == format)
            #expect((page.image.width, page.image.height) == (width, height))
            guard width > 16, height > 16 else { continue }
            for (colour, expected) in zip(page.image.quarters, Self.quarters) {
                #expect(colour.distance(to: expected) <= tolerance, "\(format)")
            }
        }
    }

    @Test("The resolution is stated where one is given")
    func resolution() throws {
        let image = picture(20, 20)
        #expect(try decoded(ImageWriter.jpeg(image, quality: 80, pixelsPerInch: 149.6)).1.pixelsPerInch == 150)
        #expect(try decoded(ImageWriter.tiff(image, pixelsPerInch: 300)).1.pixelsPerInch == 300)
        #expect(try decoded(ImageWriter.jpeg(image, quality: 80)).1.pixelsPerInch == nil)
        #expect(try decoded(ImageWriter.tiff(image)).1.pixelsPerInch == nil)
    }

    @Test("A picture without colours is a gray JPEG")
    func gray() throws {
        let gray = picture(40, 40, [10, 90, 170, 250].map(Colour.init(grey:)))
        let coloured = try ImageWriter.jpeg(picture(40, 40), quality: 90)
        let bytes = try ImageWriter.jpeg(gray, quality: 90)
        #expect(bytes.count < coloured.count)
        for (colour, grey) in zip(try decoded(bytes).1.image.quarters, [10, 90, 170, 250]) {
            #expect(colour.distance(to: Colour(grey: grey)) <= 4)
        }
    }

    @Test("A lower quality is a smaller file")
    func quality() throws {
        let image = try Fixture.page("jpeg-baseline.jpg").image
        let sizes = try [95, 50, 10].map { try ImageWriter.jpeg(image, quality: $0).count }
        #expect(sizes == sizes.sorted(by: >))
    }

    @Test("A side that a format cannot hold is an error, not a jump")
    func tooLong() throws {
        let strip = picture(65_501, 1)
        let jpeg = #expect(throws: ImageError.self) { try ImageWriter.jpeg(strip, quality: 80) }
        #expect(jpeg?.code == .tooManyPixels)
        let webP = #expect(throws: ImageError.self) { try ImageWriter.webP(strip, quality: 80) }
        #expect(webP?.code == .tooManyPixels)
    }
}
