/// What a printed label announces. One phrase may belong to several classes.
package enum LabelClass: Int, Sendable, CaseIterable {
    case invoiceNumber, invoiceDate, plainDate, dueDate, paymentDate, otherDate, totalAmount, amountDue
    case plainTotal, totalNet, totalTax, taxRate, taxBase, prepaid, discount, shipping, surcharge, rounding
    case carryOver, unitPrice, quantity, unit, itemDescription, productCode, position, lineTotal, lineTax
    case purchaseOrder, reference, customerNumber, otherNumber, numberSign, terms, phone, fax, email, website
    case registration, iban, bic, bankAccount, accountNumber, routingNumber, customer, billTo, shipTo
    case supplier, invoiceTitle, creditTitle, quoteTitle, orderTitle, receiptTitle, statementTitle
    case payslipTitle, partyName, partyAddress, creditNumber
    /// What a till adds: the money handed over, what was given back, how many pieces were sold.
    case tendered, change, itemCount

    /// Position in every table that is indexed by class.
    package var index: Int { rawValue }

    package static let count = allCases.count

    /// By the name that the lexicon files use.
    package static let byName: [String: LabelClass] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A set of label classes.
package struct LabelSet: OptionSet, Sendable, Hashable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package init(_ label: LabelClass) {
        rawValue = 1 << UInt64(label.index)
    }

    package init(_ labels: [LabelClass]) {
        rawValue = labels.reduce(0) { $0 | LabelSet($1).rawValue }
    }

    package func contains(_ label: LabelClass) -> Bool { contains(LabelSet(label)) }

    package func intersects(_ other: LabelSet) -> Bool { rawValue & other.rawValue != 0 }

    /// Calls `body` with the position of each class in the set.
    package func forEachIndex(_ body: (Int) -> Void) {
        var bits = rawValue
        while bits != 0 {
            body(bits.trailingZeroBitCount)
            bits &= bits - 1
        }
    }
}
