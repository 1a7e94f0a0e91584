import DocumentModel
import Synchronization
import TextRecognition

/// Reads the same words off every picture, and remembers what it was asked.
final class FixedRecognizer: TextRecognizer {
    let identity = "fixed"
    private let rows: [String]
    private let asked = Mutex<[RecognitionRequest]>([])

    init(_ rows: [String] = []) { self.rows = rows }

    var requests: [RecognitionRequest] { asked.withLock { $0 } }

    func recognize(_ image: PageImage, _ request: RecognitionRequest) throws -> RecognizedPage {
        asked.withLock { $0.append(request) }
        let lines = rows.enumerated().map { index, row in
            var x = 20.0
            let y = 20 + 40 * Double(index)
            let words = row.split(separator: " ").map { text in
                defer { x += 12 * Double(text.count + 1) }
                let box = Box(minX: x, minY: y, maxX: x + 12 * Double(text.count), maxY: y + 24)
                return RecognizedWord(text: String(text), outline: Quadrilateral(box), confidence: 0.9)
            }
            return RecognizedLine(
                outline: Quadrilateral(Box(minX: 20, minY: y, maxX: x, maxY: y + 24)), words: words)
        }
        return RecognizedPage(
            lines: lines, flatSize: PageSize(width: Double(image.width), height: Double(image.height)))
    }
}
