#if Server
import InvoiceWire

/// The words of a page as lines of text, as the protocol's clients print them.
enum WordLines {
    /// Two words are on one line when the centre of either lies in the vertical range of the other. Lines go from top to
    /// bottom and words of a line from left to right.
    static func text(of words: [OCRObject.Word]) -> String {
        let boxes = words.compactMap(Box.init).sorted { $0.top < $1.top }
        var lines: [[Box]] = []
        var used = Array(repeating: false, count: boxes.count)
        for (index, first) in boxes.enumerated() where !used[index] {
            var line: [Box] = []
            for (other, box) in boxes.enumerated() where !used[other] && first.isBeside(box) {
                line.append(box)
                used[other] = true
            }
            lines.append(line.sorted { $0.left < $1.left })
        }
        return lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n")
    }

    private struct Box {
        let text: String
        let left: Double
        let top: Double
        let bottom: Double

        init?(_ word: OCRObject.Word) {
            let points = word.polygon.points
            guard let left = points.map(\.x).min(), let top = points.map(\.y).min(),
                let bottom = points.map(\.y).max()
            else { return nil }
            text = word.text
            self.left = left
            self.top = top
            self.bottom = bottom
        }

        private var middle: Double { (top + bottom) / 2 }

        func isBeside(_ other: Box) -> Bool {
            (top...bottom).contains(other.middle) || (other.top...other.bottom).contains(middle)
        }
    }
}
#endif
