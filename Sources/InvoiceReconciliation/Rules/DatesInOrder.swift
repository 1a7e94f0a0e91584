import InvoiceModel

/// An invoice is not due before it was issued.
enum DatesInOrder {
    static func apply(_ state: inout Reconciliation) {
        guard let date = state.invoice.date, let due = state.invoice.dueDate else { return }
        let passed = due.value >= date.value
        let check = Check(.datesInOrder, passed: passed, detail: "\(date.value) to \(due.value)")
        state.invoice.date?.checks.append(check)
        state.invoice.dueDate?.checks.append(check)
        guard !passed else { return }
        state.findings.append(
            Finding(
                .warning, check: .datesInOrder,
                message: "The due date \(due.value) is before the invoice date \(date.value).",
                fields: ["date", "due_date"], page: due.page ?? date.page))
    }
}
