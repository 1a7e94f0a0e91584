import DocumentModel

/// What else a printed amount may be, when one of its characters was recognised wrongly.
package struct AmountReading: Sendable, Hashable {
    package var value: Amount
    /// The text with the other character.
    package var text: String
    /// How likely the recogniser holds the other character, 0…1; 0: characters that look alike, of which it did
    /// not think.
    package var probability: Double

    package init(value: Amount, text: String, probability: Double) {
        self.value = value
        self.text = text
        self.probability = probability
    }
}

/// The other readings of the amounts of a document, by the words that they were read from.
///
/// They are evidence of one reading of the document and no part of the invoice: nothing of them is stored.
package struct AmountReadings: Sendable {
    private var readings: [[WordReference]: [AmountReading]] = [:]

    package init() {}

    /// Of the amount that stands in `words`; empty for words of a text layer.
    package subscript(words: [WordReference]) -> [AmountReading] {
        get { readings[words] ?? [] }
        set { readings[words] = newValue.isEmpty ? nil : newValue }
    }
}
