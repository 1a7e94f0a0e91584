import InvoiceModel

/// What a rule works on: the invoice so far, and what was found out about it.
struct Reconciliation {
    /// A passed check, as evidence for the figures that took part.
    struct Proof {
        var kind: Check.Kind
        var figures: [Figure]
        /// By how much it multiplies the odds of each figure being right; 1: no evidence.
        var strength: Double
        /// Whether it rests on figures that were read apart from each other, without a choice of explanations.
        var isIndependent: Bool
    }

    var invoice: Invoice
    var findings: [Finding] = []
    var proofs: [Proof] = []
    /// Net, tax and total prove each other: they agree as printed, or one was computed from the others.
    var areTotalsTied = false

    /// Every line has a total, and they add up to neither net nor total.
    var doLinesDisagree = false

    /// What else the figures may be where they were recognised in a picture.
    let readings: AmountReadings

    init(_ invoice: Invoice, readings: AmountReadings = AmountReadings()) {
        self.invoice = invoice
        self.readings = readings
    }

    /// Appends `check` to every one of `figures`; a passed one with `strength` also counts as a proof.
    mutating func record(
        _ check: Check, on figures: [Figure], strength: Double = 1, isIndependent: Bool = false
    ) {
        for figure in figures { invoice.update(figure) { $1.append(check) } }
        guard check.passed, strength > 1 else { return }
        proofs.append(
            Proof(kind: check.kind, figures: figures, strength: strength, isIndependent: isIndependent))
    }
}

extension Field<Amount> {
    /// The figure as it is printed; the decimal when nothing short is printed.
    var printed: String {
        guard let text, !text.isEmpty, text.utf8.count <= 24 else { return value.description }
        return text
    }
}
