import InvoiceModel

/// A number that was recognised wrongly, and what it was taken for.
package struct CorrectedReading: Sendable, Hashable {
    /// As it was recognised.
    package var read: String
    package var taken: String
    /// What leaves no other reading: `ISO 13616 mod 97`.
    package var proof: String

    /// Both readings, as a check of the field.
    package var check: Check {
        Check(.readingCorrected, passed: true, detail: "read \(read), taken as \(taken): \(proof)")
    }
}
