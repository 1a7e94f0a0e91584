@testable import TextRecognition

/// Its name beside Foundation, which has another one.
typealias Characters = CharacterSet

/// Rows of probabilities as a recogniser gives them, written as texts.
struct Probabilities {
    let set: CharacterSet
    private(set) var values: [Float] = []
    private(set) var steps = 0

    init(_ set: CharacterSet) { self.set = set }

    /// Adds a step: what each class gets; the blank gets the rest.
    mutating func add(_ row: [String: Float]) {
        var classes = [Float](repeating: 0, count: set.characters.count)
        for (text, probability) in row { classes[set.code(of: text)!] = probability }
        classes[0] = max(0, 1 - row.values.reduce(0, +))
        values += classes
        steps += 1
    }

    /// Adds a step for each character, certain; `~` is the blank.
    init(_ set: CharacterSet, _ text: String, probability: Float = 1) {
        self.init(set)
        for character in text { add(character == "~" ? [:] : [String(character): probability]) }
    }

    var decoded: [CTCDecoder.Character] {
        values.withUnsafeBufferPointer { CTCDecoder(characters: set).decode($0.baseAddress!, steps: steps) }
    }

    var reading: LineReading { LineReading(characters: decoded, columnsPerStep: 8, set: set) }
}

extension CharacterSet {
    /// Figures, letters and signs, as a small network would have.
    static let small = CharacterSet(
        dictionary: "0123456789abcdefghijklmnopqrstuvwxyzABCO.,-€".map(String.init).joined(separator: "\n"))
}
