import InvoiceModel

/// What a rule works on: the invoice so far and the findings so far.
struct Reconciliation {
    var invoice: Invoice
    var findings: [Finding] = []
}
