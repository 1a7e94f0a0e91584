import DocumentModel
import Foundation
import PDFReading

/// The files of TestData/scans, drawn by TestData/generate/scans.py.
enum ScanFixtures {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "TestData/scans")

    static func open(_ name: String) throws -> PDFDocumentReader {
        try TestLibrary.open([UInt8](Data(contentsOf: folder.appending(path: name + ".pdf"))))
    }

    static func content(_ name: String) throws -> PDFPageContent {
        try open(name).pageContent(at: 0)
    }

    /// The words that the scanned invoice prints, as text recognition at its best would give them.
    static func words() throws -> [Word] {
        let data = try Data(contentsOf: folder.appending(path: "words.json"))
        return try JSONDecoder().decode([Entry].self, from: data).map(\.word)
    }

    private struct Entry: Decodable {
        var word: Word

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            let text = try values.decode(String.self)
            let box = try values.decode([Double].self)
            word = Word(text: text, box: Box(minX: box[0], minY: box[1], maxX: box[2], maxY: box[3]))
        }
    }
}
