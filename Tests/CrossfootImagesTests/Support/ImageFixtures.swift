import DocumentModel
import Foundation
import ImageReading
import InvoiceSDK
import PDFReading

/// Files of the repository, and what decoders say of results.
enum ImageFixtures {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func source(_ path: String) throws -> InputSource {
        try InputSource(contentsOf: root.appending(path: "TestData").appending(path: path))
    }

    /// Published samples, which lie beside a checkout where there are any.
    static let samples = root.deletingLastPathComponent().appending(path: "shared/protocol/samples")
    static let hasSamples = FileManager.default.fileExists(atPath: samples.path)

    static func sample(_ path: String) throws -> InputSource {
        try InputSource(contentsOf: samples.appending(path: path))
    }

    /// Loads PDFium as the process needs it: of `CROSSFOOT_PDFIUM`, or the copy in `.runtime`.
    static let library: PDFLibrary? = {
        let path = ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"] ?? ""
        return try? PDFLibrary.load(path: path.isEmpty ? root.appending(path: ".runtime/lib/libpdfium.so").path : path)
    }()
    static let hasPDFium = library != nil

    static func page(_ content: Data, at index: Int = 0) throws -> DecodedPage {
        try ImageDocumentReader(bytes: Array(content)).page(at: index)
    }

    static func format(_ content: Data) -> ImageFormat? { ImageDocumentReader.format(of: Array(content)) }

    /// Whether HEIF files can be read here, which needs a library of its own.
    static let readsHEIF: Bool = {
        guard let source = try? source("images/valid/heif-hevc.heic") else { return false }
        return (try? page(source.content)) != nil
    }()
}

extension PageImage {
    /// Red, green and blue at a place given as a fraction of width and height.
    func colour(_ x: Double, _ y: Double) -> [Int] {
        withPixels { pixels in
            let pixel = pixels + (Int(y * Double(height)) * width + Int(x * Double(width))) * 3
            return (0..<3).map { Int(pixel[$0]) }
        }
    }

    /// The middles of the quarters: top left, top right, bottom left, bottom right.
    var quarters: [[Int]] { [colour(0.25, 0.25), colour(0.75, 0.25), colour(0.25, 0.75), colour(0.75, 0.75)] }

    /// A picture whose pixels a function of their place gives, the same in all channels.
    static func gray(_ width: Int, _ height: Int, _ value: (Int, Int) -> Int) -> PageImage {
        PageImage(width: width, height: height) { pixels in
            for y in 0..<height {
                for x in 0..<width {
                    for channel in 0..<3 { pixels[(y * width + x) * 3 + channel] = UInt8(value(x, y)) }
                }
            }
        }
    }
}

/// The largest difference of a channel.
func distance(_ first: [Int], _ second: [Int]) -> Int {
    zip(first, second).map { abs($0 - $1) }.max() ?? 255
}

/// A picture as a source.
func pngSource(_ image: PageImage, name: String = "picture.png") throws -> InputSource {
    InputSource(name: name, mediaType: .png, content: Data(try ImageWriter.png(image)))
}
