import DocumentModel
import Foundation

@testable import ImageReading

/// The pictures under TestData/images; TestData/generate draws them.
enum Fixture {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../TestData/images").standardized

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: path)))
    }

    /// The paths of the files in one of the folders, sorted.
    static func paths(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
            .filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted().map { "\(name)/\($0)" }
    }

    /// Whether files of that name can be read here: HEIF needs a library that may be absent.
    static func isReadable(_ name: String) -> Bool {
        guard name.hasPrefix("heif") else { return true }
        if case .success = HEIFLibrary.installed.functions { return true }
        return false
    }

    static func page(_ name: String, at index: Int = 0, limits: ImageLimits = ImageLimits()) throws -> DecodedPage {
        try ImageDocumentReader(bytes: bytes("valid/\(name)"), limits: limits).page(at: index)
    }
}

/// A colour as the tests print and compare it.
struct Colour: Equatable, CustomStringConvertible {
    let red: Int
    let green: Int
    let blue: Int

    init(_ red: Int, _ green: Int, _ blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    init(grey: Int) { self.init(grey, grey, grey) }

    var description: String { "(\(red), \(green), \(blue))" }

    /// The largest difference of a channel.
    func distance(to other: Colour) -> Int {
        max(abs(red - other.red), abs(green - other.green), abs(blue - other.blue))
    }
}

extension PageImage {
    /// The colour at a place given as a fraction of width and height.
    func colour(atX x: Double, y: Double) -> Colour {
        withPixels { pixels in
            let pixel = pixels + (Int(y * Double(height)) * width + Int(x * Double(width))) * 3
            return Colour(Int(pixel[0]), Int(pixel[1]), Int(pixel[2]))
        }
    }

    /// The middles of the quarters: top left, top right, bottom left, bottom right.
    var quarters: [Colour] {
        [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)].map { colour(atX: $0.0, y: $0.1) }
    }
}
