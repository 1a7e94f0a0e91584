import DocumentModel
import TextRecognition

/// What differs between the words of a page and what was read of it.
struct WordErrors: CustomStringConvertible {
    /// Drawn, but not read as they are.
    private(set) var missed: [String] = []
    /// Read where nothing is drawn.
    private(set) var invented: [String] = []

    var count: Int { missed.count + invented.count }
    var description: String { "missed \(missed), invented \(invented)" }

    init(_ truth: [ReadingFixture.Word], _ lines: [RecognizedLine]) {
        let read = lines.flatMap(\.words).map { (text: Self.folded($0.text), box: $0.outline.box, raw: $0.text) }
        for word in truth {
            let here = read.filter { $0.box.intersects(word.box) }
            if !here.contains(where: { $0.text == Self.folded(word.text) }) {
                missed.append("\(word.text) (\(here.map(\.raw).joined(separator: " ")))")
            }
        }
        invented = read.filter { word in !truth.contains { $0.box.intersects(word.box) } }.map(\.raw)
    }

    /// Letters with a comma below and with a cedilla look the same: Unicode 17, chapter 7.1, "Romanian".
    private static func folded(_ text: String) -> String {
        String(text.map { ["ș": "ş", "ț": "ţ", "Ș": "Ş", "Ț": "Ţ"][$0] ?? $0 })
    }
}
