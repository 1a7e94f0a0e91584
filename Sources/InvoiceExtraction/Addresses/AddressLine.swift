/// What a line of an address block says.
package enum AddressLineKind: String, Sendable, Hashable, CaseIterable {
    /// Street and number, or one of them.
    case street
    /// A postal code with or without the city; for one-line addresses, everything.
    case postalCity
    /// A city with its state, without postal code: `Anytown, NY`.
    case cityState
    case poBox
    /// Floor, flat, building, care of.
    case complement
    case country
    case none
}

/// A judged line.
package struct AddressLine: Sendable, Hashable {
    package var kind: AddressLineKind
    /// How much the line looks like its kind, 0…1; below 0.5 only neighbours can decide. 0 for `.none`.
    package var score: Double

    package init(kind: AddressLineKind, score: Double) {
        self.kind = kind
        self.score = score
    }

    static let none = AddressLine(kind: .none, score: 0)
}
