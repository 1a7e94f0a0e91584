import Foundation
import Testing

@testable import ImageReading

@Suite struct HostileImageTests {
    /// Every file of `TestData/images/hostile`, with its error.
    static let refused: [(String, ImageError.Code)] = [
        ("heif-cut-early.heic", .damaged),
        ("heif-cut-late.heic", .damaged),
        ("heif-empty-head.heic", .damaged),
        ("heif-huge.heic", .tooManyPixels),
        ("heif-large-claim.heic", .damaged),
        ("heif-zero-size.heic", .damaged),
        ("jpeg-arithmetic-large-claim.jpg", .unsupported),
        ("jpeg-cut-early.jpg", .damaged),
        ("jpeg-empty-head.jpg", .damaged),
        ("jpeg-huge.jpg", .tooManyPixels),
        ("jpeg-large-claim.jpg", .damaged),
        ("jpeg-progressive-cut-early.jpg", .damaged),
        ("jpeg-progressive-large-claim.jpg", .damaged),
        ("jpeg-spoiled.jpg", .damaged),
        ("jpeg-zero-size.jpg", .damaged),
        ("other-empty", .unknownFormat),
        ("other-gif.gif", .unknownFormat),
        ("other-text.jpg", .unknownFormat),
        ("other-video.mp4", .unknownFormat),
        ("png-cut-early.png", .damaged),
        ("png-empty-head.png", .damaged),
        ("png-huge.png", .tooManyPixels),
        ("png-large-claim-interlaced.png", .damaged),
        ("png-large-claim.png", .damaged),
        ("png-long-side.png", .tooManyPixels),
        ("png-spoiled.png", .damaged),
        ("png-zero-size.png", .damaged),
        ("tiff-circle.tif", .damaged),
        ("tiff-cut-early.tif", .damaged),
        ("tiff-empty-head.tif", .damaged),
        ("tiff-float.tif", .unsupported),
        ("tiff-huge-count.tif", .damaged),
        ("tiff-huge-fax.tif", .tooManyPixels),
        ("tiff-huge-tile.tif", .unsupported),
        ("tiff-huge.tif", .tooManyPixels),
        ("tiff-large-claim-deflate.tif", .damaged),
        ("tiff-large-claim-jpeg.tif", .damaged),
        ("tiff-large-claim.tif", .damaged),
        ("tiff-lzma.tif", .unsupported),
        ("tiff-many-strips.tif", .damaged),
        ("tiff-next-page-outside.tif", .damaged),
        ("tiff-no-pages.tif", .damaged),
        ("tiff-spoiled.tif", .damaged),
        ("tiff-zero-size.tif", .damaged),
        ("webp-cut-early.webp", .damaged),
        ("webp-empty-head.webp", .damaged),
        ("webp-huge.webp", .tooManyPixels),
        ("webp-lossless-claim.webp", .damaged),
        ("webp-lossless-cut.webp", .damaged),
        ("webp-lossless-large-claim.webp", .tooManyPixels),
        ("webp-spoiled.webp", .damaged),
        ("webp-zero-size.webp", .damaged),
    ]

    static func read(_ bytes: [UInt8]) throws {
        let reader = try ImageDocumentReader(bytes: bytes)
        for index in 0..<reader.pageCount { _ = try reader.page(at: index) }
    }

    @Test("A hostile file is refused with its cause", arguments: refused.filter { Fixture.isReadable($0.0) })
    func refusal(name: String, code: ImageError.Code) throws {
        let bytes = try Fixture.bytes("hostile/\(name)")
        let error = #expect(throws: ImageError.self) { try Self.read(bytes) }
        #expect(error?.code == code, "\(String(describing: error))")
        #expect(error?.message.hasSuffix(".") == true, "a sentence: \(String(describing: error))")
    }

    @Test("Every hostile file has its expected error")
    func completeness() throws {
        #expect(try Fixture.paths(in: "hostile") == Self.refused.map { "hostile/\($0.0)" })
    }

    // In a process of its own, for other tests' memory would count.
    @Test(
        "All hostile files together take less than 100 MB, and each less than a second",
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
    func cost() async {
        await #expect(processExitsWith: .success) {
            // The libraries are loaded, and the lists made, before the measuring starts.
            try? HostileImageTests.read(Fixture.bytes("valid/heif-hevc.heic"))
            let files = try HostileImageTests.refused.map { (name: $0.0, bytes: try Fixture.bytes("hostile/\($0.0)")) }
            let before = try PeakMemory.kilobytes()
            for file in files {
                let duration = ContinuousClock().measure { try? HostileImageTests.read(file.bytes) }
                #expect(duration < .seconds(1), "\(file.name): \(duration)")
                let growth = try PeakMemory.kilobytes() - before
                #expect(growth < 100_000, "\(file.name): \(growth) kB")
            }
        }
    }

    @Test(
        "A file that was cut late is read as far as it goes, and is white below",
        arguments: ["jpeg-cut-late.jpg", "png-cut-late.png"])
    func cut(name: String) throws {
        let page = try ImageDocumentReader(bytes: Fixture.bytes("odd/\(name)")).page(at: 0)
        let white = Colour(grey: 255)
        #expect(page.image.colour(atX: 0.26, y: 0.1) != white)
        #expect(page.image.colour(atX: 0.26, y: 0.99) == white)
    }

    @Test("A broken strip of a TIFF is white, the others are read")
    func brokenStrip() throws {
        let page = try ImageDocumentReader(bytes: Fixture.bytes("odd/tiff-one-strip-spoiled.tif")).page(at: 0)
        let reds = [0.2, 0.4, 0.7, 0.9].map { page.image.colour(atX: 0.01, y: $0) == Colour(grey: 255) }
        #expect(reds == [false, false, true, false])
    }

    @Test(
        "Oddities do no harm",
        arguments: ["heif-spoiled.heic", "jpeg-progressive-cut-late.jpg"].filter(Fixture.isReadable))
    func oddities(name: String) throws {
        try Self.read(Fixture.bytes("odd/\(name)"))
    }

    @Test("A colour profile that unpacks to 20 MB is not unpacked")
    func profile() throws {
        let page = try ImageDocumentReader(bytes: Fixture.bytes("odd/png-profile-bomb.png")).page(at: 0)
        #expect(page.image.quarters == Expectation.plain)
    }

    @Test("What fuzzing found is refused or read without harm")
    func findings() throws {
        for path in try Fixture.paths(in: "findings") { try? Self.read(Fixture.bytes(path)) }
    }
}

/// The most memory that this process ever held at once.
private enum PeakMemory {
    /// Linux keeps it in /proc/self/status; a child process starts anew.
    static func kilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) })
    }
}
