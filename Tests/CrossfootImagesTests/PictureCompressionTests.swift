import CrossfootImages
import DocumentModel
import Foundation
import ImageReading
import Testing

@Suite("Section 4: compress image")
struct PictureCompressionTests {
    @Test(
        "Any picture becomes a JPEG of the same name, upright, with its colours",
        arguments: [
            "jpeg-baseline.jpg", "jpeg-orientation-6.jpg", "png-rgb.png", "png-rgb-16-orientation-6.png",
            "tiff-lzw-predictor.tif", "webp-lossy.webp",
        ])
    func formats(name: String) async throws {
        let source = try ImageFixtures.source("images/valid/\(name)")
        let compressed = try await source.compressed(quality: 95)
        #expect((compressed.name, compressed.mediaType) == (name, .jpeg))
        #expect(ImageFixtures.format(compressed.content) == .jpeg)
        let (before, after) = try (ImageFixtures.page(source.content), ImageFixtures.page(compressed.content))
        #expect((after.image.width, after.image.height) == (before.image.width, before.image.height))
        for (found, expected) in zip(after.image.quarters, before.image.quarters) {
            #expect(distance(found, expected) <= 12)
        }
    }

    @Test("HEIC as well", .enabled(if: ImageFixtures.readsHEIF, "libheif is not there."))
    func heif() async throws {
        let compressed = try await ImageFixtures.source("images/valid/heif-hevc.heic").compressed()
        #expect(ImageFixtures.format(compressed.content) == .jpeg)
    }

    @Test(
        "Shrunk to fit, the ratio kept, never enlarged",
        arguments: [
            (nil, nil, 120, 60), (60, nil, 60, 30), (nil, 15, 30, 15), (60, 15, 30, 15), (500, 500, 120, 60),
        ] as [(Int?, Int?, Int, Int)])
    func fitted(maximumWidth: Int?, maximumHeight: Int?, width: Int, height: Int) async throws {
        let source = try pngSource(PageImage.gray(120, 60) { x, y in (x + y) % 256 })
        let compressed = try await source.compressed(maximumWidth: maximumWidth, maximumHeight: maximumHeight)
        let page = try ImageFixtures.page(compressed.content)
        #expect((page.image.width, page.image.height) == (width, height))
    }

    @Test("A lower quality is a smaller file; 85 is the default")
    func quality() async throws {
        let source = try pngSource(PageImage.gray(200, 200) { x, y in (x * 7 ^ y * 13) % 256 })
        var sizes: [Int] = []
        for quality in [100, 85, 50, 10, 1] {
            sizes.append(try await source.compressed(quality: quality).content.count)
        }
        #expect(sizes == sizes.sorted(by: >))
        #expect(try await source.compressed().content.count == sizes[1])
    }

    @Test("The size on paper is kept")
    func resolution() async throws {
        let image = PageImage.gray(400, 200) { _, _ in 90 }
        let source = InputSource(
            name: "a.tif", mediaType: .tiff, content: Data(ImageWriter.tiff(image, pixelsPerInch: 300)))
        let half = try await source.compressed(maximumWidth: 200)
        #expect(try ImageFixtures.page(half.content).pixelsPerInch == 150)
    }

    @Test("Several pages do not fit into a JPEG")
    func severalPages() async throws {
        let source = try ImageFixtures.source("images/valid/tiff-g4-two-pages.tif")
        await #expect(throws: ClientError.image("\"tiff-g4-two-pages.tif\" has 2 pages; a JPEG holds one.")) {
            try await source.compressed()
        }
    }

    @Test("What cannot be read is an error of pictures")
    func damaged() async throws {
        let source = InputSource(name: "a.png", mediaType: .png, content: Data("no picture".utf8))
        guard case .image = await #expect(throws: ClientError.self, performing: { try await source.compressed() })
        else { throw CancellationError() }
    }

    @Test("Numbers out of range are wrong use", arguments: [(0, 1, 150.0), (101, 1, 150), (85, 0, 150), (85, 1, 0)])
    func wrongNumbers(quality: Int, maximum: Int, dotsPerInch: Double) async throws {
        let source = try ImageFixtures.source("images/valid/png-rgb.png")
        let error = await #expect(throws: ClientError.self) {
            try await source.compressed(
                quality: quality, maximumWidth: maximum, maximumHeight: maximum, dotsPerInch: dotsPerInch)
        }
        guard case .client = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    private func bytesPerPixel(_ source: InputSource) throws -> Double {
        let image = try ImageFixtures.page(source.content).image
        return Double(source.content.count) / Double(image.width * image.height)
    }

    @Test(
        "The published samples: about as many bytes as another compressor makes",
        .enabled(if: ImageFixtures.hasSamples, "No samples beside this checkout."), arguments: [10, 50, 85])
    func samples(quality: Int) async throws {
        let source = try ImageFixtures.sample("file_types/receipt.jpg")
        let other = try ImageFixtures.sample("file_operations/compression/compressed_ruby_\(quality).jpg")
        let compressed = try await source.compressed(quality: quality)
        // The other made its picture smaller as well, so what counts is bytes for each pixel.
        #expect(try (0.7...1.3).contains(bytesPerPixel(compressed) / bytesPerPixel(other)))
    }

    @Test(
        "The published sample in every format it has",
        .enabled(if: ImageFixtures.hasSamples, "No samples beside this checkout."),
        arguments: ["jpg", "png", "tif", "webp"])
    func sampleFormats(fileExtension: String) async throws {
        let source = try ImageFixtures.sample("file_types/receipt.\(fileExtension)")
        let compressed = try await source.compressed(quality: 50, maximumWidth: 400)
        let page = try ImageFixtures.page(compressed.content)
        #expect((page.image.width, page.image.height) == (400, 533))
        #expect(compressed.content.count < source.content.count)
    }
}
