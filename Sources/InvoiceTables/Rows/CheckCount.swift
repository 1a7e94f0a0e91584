import InvoiceWire

/// The checks that the values of a document passed and failed.
///
/// A check is in the proof of each of its values; here it counts once.
struct CheckCount {
    private(set) var passed = 0
    private(set) var failed = 0

    init(_ proofs: CrossfootObject) {
        let fields = proofs.fields.values.flatMap { entry in
            switch entry {
            case .field(let proof): [proof]
            case .list(let proofs): proofs
            }
        }
        let checks = Set((fields + proofs.adjustments.map(\.proof)).flatMap(\.checks))
        passed = checks.count(where: \.passed)
        failed = checks.count - passed
    }
}
