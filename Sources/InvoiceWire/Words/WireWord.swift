/// A word of a published list that may grow: unknown words are kept as they are.
public protocol WireWord: RawRepresentable<String>, Sendable, Hashable, Codable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// A word of the list, or any other.
    init(rawValue: String)
}

extension WireWord {
    /// A word of the list, or any other.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// The word.
    public var description: String { rawValue }
}

extension ClassificationField {
    /// The value as a word of a list; nil when nothing was found.
    public func word<Word: WireWord>(_ type: Word.Type = Word.self) -> Word? {
        value.map { Word(rawValue: $0) }
    }
}
