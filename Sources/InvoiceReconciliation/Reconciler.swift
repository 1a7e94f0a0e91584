import InvoiceModel

/// Checks the figures of an invoice against each other.
package enum Reconciler {
    package static func reconcile(_ invoice: Invoice) -> (invoice: Invoice, findings: [Finding]) {
        var state = Reconciliation(invoice: invoice)
        DatesInOrder.apply(&state)
        return (state.invoice, state.findings)
    }
}
