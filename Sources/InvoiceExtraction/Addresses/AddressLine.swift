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

/// What a line may be, each with a score of 0…1.
package struct AddressLineScores: Sendable, Hashable {
    package private(set) var street = 0.0
    /// A postal code, with or without the city.
    package private(set) var postal = 0.0
    package private(set) var cityState = 0.0
    package private(set) var poBox = 0.0
    package private(set) var complement = 0.0
    package private(set) var country = 0.0
    /// The strongest of all; the first one named where two are equal.
    package private(set) var best = AddressLine.none

    mutating func consider(_ kind: AddressLineKind, _ score: Double) {
        switch kind {
        case .street: street = max(street, score)
        case .postalCity: postal = max(postal, score)
        case .cityState: cityState = max(cityState, score)
        case .poBox: poBox = max(poBox, score)
        case .complement: complement = max(complement, score)
        case .country: country = max(country, score)
        case .none: return
        }
        if score > best.score { best = AddressLine(kind: kind, score: score) }
    }
}
