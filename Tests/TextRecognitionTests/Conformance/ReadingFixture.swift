import DocumentModel
import Foundation
import ImageReading

/// A picture of TestData/readings and the words that were drawn into it.
struct ReadingFixture: Sendable, CustomStringConvertible {
    struct Word: Sendable {
        let text: String
        /// In pixels of the picture.
        let box: Box
    }

    static let names = ["letters", "quantities", "amounts", "small", "reverse", "receipt"]

    let description: String
    let image: PageImage
    let words: [Word]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../TestData/readings").standardized

    init(_ name: String, type: String = "png") throws {
        description = name
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: "\(name).\(type)")))
        image = try ImageDocumentReader(bytes: bytes, limits: ImageLimits()).page(at: 0).image
        let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
        words = try JSONDecoder().decode([Entry].self, from: data).map(\.word)
    }

    private struct Entry: Decodable {
        let word: Word

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            let text = try values.decode(String.self)
            let box = try values.decode([Double].self)
            word = Word(text: text, box: Box(minX: box[0], minY: box[1], maxX: box[2], maxY: box[3]))
        }
    }

    /// The words of the same line of print as one word, by height.
    func row(of word: Word) -> [Word] { words.filter { $0.box.verticalOverlap(word.box) > 0.5 } }
}
