import DocumentModel
import LayoutAnalysis

/// The letters and digits of recognised tokens, and what else the recogniser holds possible at each place.
struct DoubtfulText {
    struct Option: Hashable {
        var byte: UInt8
        /// Of the recogniser, 0…1; 0: a look-alike that it did not think of.
        var probability: Double
    }

    /// As ``CompactText/bytes(_:)``: upper case, marks and blanks left out.
    private(set) var bytes: [UInt8] = []
    /// Other readings at each place, the likeliest first.
    private(set) var options: [[Option]] = []

    /// Nil when one of the tokens comes from a text layer: such text is never changed.
    init?(_ tokens: some Sequence<Int>, in layout: PageLayout) {
        for token in tokens {
            guard layout.tokens[token].isRecognized else { return nil }
            append(layout.tokens[token])
        }
    }

    init(bytes: [UInt8], options: [Int: [Option]]) {
        self.bytes = bytes
        self.options = bytes.indices.map { options[$0] ?? [] }
    }

    /// Without the characters before the one at `count`.
    func dropping(_ count: Int) -> DoubtfulText {
        var rest = self
        rest.bytes.removeFirst(min(count, bytes.count))
        rest.options.removeFirst(min(count, options.count))
        return rest
    }

    /// The likeliest other readings of single characters, at or above `least`.
    func doubts(atLeast least: Double) -> [(position: Int, option: Option)] {
        options.enumerated().flatMap { position, options in options.map { (position, $0) } }
            .filter { $0.1.probability >= least }
            .sorted { ($0.1.probability, $1.0) > ($1.1.probability, $0.0) }
    }

    private mutating func append(_ token: Token) {
        for (position, character) in token.text.enumerated() {
            let compact = CompactText.bytes(String(character))
            let others = token.alternatives.filter { $0.position == position }.compactMap { alternative -> Option? in
                let other = CompactText.bytes(alternative.text)
                guard other.count == 1, compact.count == 1, other != compact else { return nil }
                return Option(byte: other[0], probability: alternative.probability)
            }
            bytes += compact
            options += compact.map { _ in others }
        }
    }
}
