import DocumentModel

/// Drops words drawn again nearly in place, which is how some producers make text bold or give it a shadow.
struct DuplicateWords {
    private var seen: [String: [Int]] = [:]

    /// How far apart two drawings of one word may be, in points.
    static let distance = 1.0

    init() {}

    /// Adds `word` to `words`, or makes the one that stands there already bold.
    mutating func add(_ word: Word, to words: inout [Word]) {
        for index in seen[word.text, default: []] where isSame(words[index].box, word.box) {
            if word.isVisible, !words[index].isVisible {
                words[index] = word
            } else if word.isVisible {
                words[index].isBold = true
            }
            return
        }
        seen[word.text, default: []].append(words.count)
        words.append(word)
    }

    private func isSame(_ first: Box, _ second: Box) -> Bool {
        abs(first.minX - second.minX) < DuplicateWords.distance
            && abs(first.minY - second.minY) < DuplicateWords.distance
            && abs(first.maxX - second.maxX) < DuplicateWords.distance
            && abs(first.maxY - second.maxY) < DuplicateWords.distance
    }
}
