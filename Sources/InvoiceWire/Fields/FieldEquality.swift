import Foundation

extension ValueField where Value == String {
    /// Whether both say the same: equal values without regard to case, or neither has one. `==` compares confidence and
    /// position, too.
    public func hasSameValue(as other: ValueField<String>) -> Bool {
        value?.lowercased() == other.value?.lowercased()
    }
}

extension ValueField where Value == Decimal {
    /// Whether both have the same amount, or neither has one. `==` compares confidence and position, too.
    public func hasSameValue(as other: ValueField<Decimal>) -> Bool { value == other.value }
}
