import DocumentModel
import Foundation

/// A word that a generator of TestData drew, with its box.
struct DrawnWord: Decodable {
    let text: String
    let box: Box

    init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        text = try values.decode(String.self)
        let box = try values.decode([Double].self)
        self.box = Box(minX: box[0], minY: box[1], maxX: box[2], maxY: box[3])
    }

    static func all(in file: URL) throws -> [DrawnWord] {
        try JSONDecoder().decode([DrawnWord].self, from: Data(contentsOf: file))
    }
}
