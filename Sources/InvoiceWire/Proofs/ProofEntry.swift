/// The proof of a field, or the proofs of a list's items in the order of the list.
public enum ProofEntry: Sendable, Hashable, Codable {
    /// Of a field with one value.
    case field(ProofObject)
    /// One for each item, in their order.
    case list([ProofObject])

    /// Decodes a list of proofs, or one.
    public init(from decoder: any Decoder) throws {
        if (try? decoder.unkeyedContainer()) != nil {
            self = .list(try [ProofObject](from: decoder))
        } else {
            self = .field(try ProofObject(from: decoder))
        }
    }

    /// Encodes the proof, or the list of them.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .field(let proof): try proof.encode(to: encoder)
        case .list(let proofs): try proofs.encode(to: encoder)
        }
    }
}
