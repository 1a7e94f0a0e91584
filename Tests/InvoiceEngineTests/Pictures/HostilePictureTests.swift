import DocumentModel
import Foundation
import InvoiceEngine
import Testing

@Suite("Hostile pictures", .enabled(if: FixtureFolder.pdfium != nil, "PDFium is not there."))
struct HostilePictureTests {
    /// All others are damaged.
    static let causes: [String: EngineError.Code] = [
        "other-empty": .emptyFile, "other-gif.gif": .unsupportedType, "other-text.jpg": .unsupportedType,
        "other-video.mp4": .unsupportedType, "jpeg-arithmetic-large-claim.jpg": .unsupportedType,
        "tiff-float.tif": .unsupportedType, "tiff-huge-tile.tif": .unsupportedType, "tiff-lzma.tif": .unsupportedType,
        "heif-huge.heic": .tooManyPixels, "jpeg-huge.jpg": .tooManyPixels, "png-huge.png": .tooManyPixels,
        "png-long-side.png": .tooManyPixels, "tiff-huge.tif": .tooManyPixels, "tiff-huge-fax.tif": .tooManyPixels,
        "webp-huge.webp": .tooManyPixels, "webp-lossless-large-claim.webp": .tooManyPixels,
    ]

    /// A reader whose recogniser needs no models: nothing of these files must get so far.
    private static let reader = Result {
        var configuration = FixtureFolder.configuration
        configuration.recognizer = FixedRecognizer()
        return try InvoiceReader(configuration: configuration)
    }

    static let files =
        (try? FileManager.default.contentsOfDirectory(
            atPath: FixtureFolder.images.appending(path: "hostile").path))?.sorted() ?? []

    @Test("are refused with their cause, at once", arguments: files)
    func refusal(name: String) throws {
        let url = FixtureFolder.images.appending(path: "hostile").appending(path: name)
        let bytes = try [UInt8](Data(contentsOf: url))
        let start = ContinuousClock.now
        let error = #expect(throws: EngineError.self) { try Self.reader.get().readSynchronously(bytes: bytes) }
        // Without its library no HEIF picture is looked at.
        if error?.code != .libraryUnavailable { #expect(error?.code == Self.causes[name] ?? .unreadable) }
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test("There are some")
    func present() { #expect(Self.files.count > 40) }
}
