import InvoiceModel

/// Checks the figures of an invoice against each other and computes what follows from them.
///
/// A printed value is never changed; a value that was recognised wrongly is, where figures prove the other reading
/// (``CorrectedReadings``). A missing one of net, tax and total is computed where the others leave only
/// one answer, and says so (``Field/isComputed``). What does not agree stays as it is printed and becomes a
/// ``Finding``. Every field carries the checks that it passed or failed.
///
/// Reconciling again gives the same answer, so that pages and then the document made of them can both be
/// reconciled: checks of these rules are taken anew, and no proof raises a confidence twice.
package enum Reconciler {
    /// The kinds of check that rules of this room give; all others are left as they come.
    static let ownKinds: Set<Check.Kind> = [
        .totalsAgree, .taxRateAgrees, .taxLinesAddUp, .taxBasesAddUp, .lineItemsAddUp, .lineProductAgrees,
        .datesInOrder,
    ]

    /// In the order in which they build on each other.
    private static let rules: [@Sendable (inout Reconciliation) -> Void] = [
        CorrectedReadings.apply, CompleteTotals.apply, TotalsAgree.apply, AmountDueAgrees.apply, TaxRateAgrees.apply,
        TaxLinesAddUp.apply,
        TaxBasesAddUp.apply, LineItemsAddUp.apply, LineProductAgrees.apply, DatesInOrder.apply,
    ]

    /// The invoice with computed values, checks and confidences, and what a person should look at.
    ///
    /// Costs time in proportion to the number of lines. Never fails.
    ///
    /// - Parameter readings: What else the amounts may be where they were recognised in a picture.
    package static func reconcile(
        _ invoice: Invoice, readings: AmountReadings = AmountReadings()
    ) -> (invoice: Invoice, findings: [Finding]) {
        var state = Reconciliation(withoutOwnWork(invoice), readings: readings)
        for rule in rules { rule(&state) }
        Confidence.apply(&state, before: invoice)
        return (state.invoice, state.findings)
    }

    /// Takes away what an earlier run added: its checks, and the totals that it computed.
    private static func withoutOwnWork(_ invoice: Invoice) -> Invoice {
        var result = invoice
        if result.totalNet?.isComputed == true { result.totalNet = nil }
        if result.totalTax?.isComputed == true { result.totalTax = nil }
        if result.totalAmount?.isComputed == true { result.totalAmount = nil }
        for figure in result.figures {
            result.update(figure) { $1.removeAll { ownKinds.contains($0.kind) } }
        }
        result.date?.checks.removeAll { $0.kind == .datesInOrder }
        result.dueDate?.checks.removeAll { $0.kind == .datesInOrder }
        return result
    }
}
