import InvoiceModel
import LayoutAnalysis

/// Another reading of a recognised company or tax number whose check digit is wrong.
enum RegistrationRepair {
    /// A check digit passes one wrong reading in ten, and numbers made up for samples fail it: only a character that
    /// the recogniser itself doubted this much is exchanged.
    static let leastProbability = 0.05

    /// - Parameters:
    ///   - tokens: What `found` was read from; its check digit is wrong.
    ///   - recognize: Reads another compact text in the same way.
    /// - Returns: The one reading with a right check digit, of the same type and country.
    static func repair(
        _ found: RecognizedRegistration, _ tokens: [Int], in layout: PageLayout,
        recognize: (String) -> RecognizedRegistration?
    ) -> (found: RecognizedRegistration, correction: CorrectedReading)? {
        guard found.checksum == false, let text = DoubtfulText(tokens, in: layout) else { return nil }
        var readings: [RecognizedRegistration] = []
        for doubt in text.doubts(atLeast: leastProbability) {
            var bytes = text.bytes
            bytes[doubt.position] = doubt.option.byte
            guard let other = recognize(CompactText.string(bytes)), other.checksum == true,
                other.kind == found.kind, other.country == found.country, !readings.contains(other)
            else { continue }
            readings.append(other)
        }
        guard readings.count == 1, let taken = readings.first else { return nil }
        return (
            taken,
            CorrectedReading(read: found.value, taken: taken.value, proof: "check digit of \(found.kind.rawValue)")
        )
    }
}
