/// The order of names by their code points, the same on every system and for every language.
///
/// Figures are sums over the documents in this order: another order would change their last digits.
enum CodePointOrder {
    static func precedes(_ first: String, _ second: String) -> Bool {
        first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
    }
}
