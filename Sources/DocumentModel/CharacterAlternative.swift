/// Another reading of one character of a recognised word.
public struct CharacterAlternative: Sendable, Hashable, Codable {
    /// Which character of the word's text, counted in `Character`s from 0.
    public var position: Int
    /// What may stand there instead; never empty.
    public var text: String
    /// How likely the recogniser holds it, 0…1.
    public var probability: Double

    public init(position: Int, text: String, probability: Double) {
        self.position = position
        self.text = text
        self.probability = probability
    }
}
