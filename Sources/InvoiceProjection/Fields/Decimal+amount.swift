import Foundation
import InvoiceModel

extension Decimal {
    /// The same number, digit for digit.
    init(_ amount: Amount) {
        self = Decimal(amount.micros) / Decimal(Amount.scale)
    }
}
