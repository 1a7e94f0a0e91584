import InvoiceModel

/// Takes another reading of one recognised amount where the figures prove it.
///
/// Two facts are asked for: an equation that fails as read and holds with the other reading, and either the
/// recogniser's own doubt of that character or a second such equation. Papers contradict themselves: an equation
/// alone, with a character that only looks like another, changes nothing. Nor does anything change where a second
/// figure, or a second reading of the same, would make an equation hold as well.
enum CorrectedReadings {
    /// From here on the recogniser doubts a character.
    static let leastProbability = 0.02
    /// Part of the confidence that a corrected value keeps.
    static let keptConfidence = 0.9

    static func apply(_ state: inout Reconciliation) {
        let printed = Figures(state.invoice)
        let before = Equations(printed, state.invoice)
        guard !before.failed.isEmpty else { return }
        let candidates = candidates(state, printed, before)
        guard candidates.count == 1, let only = candidates.first, only.isProven else { return }
        take(only, &state)
    }

    /// Net, tax and total as they may be read.
    struct Figures {
        var net: Amount?
        var tax: Amount?
        var total: Amount?

        init(_ invoice: Invoice) {
            net = invoice.totalNet?.value
            tax = invoice.totalTax?.value
            total = invoice.totalAmount?.value
        }

        subscript(figure: Figure) -> Amount? {
            get { figure == .net ? net : figure == .tax ? tax : total }
            set {
                if figure == .net { net = newValue } else if figure == .tax { tax = newValue } else { total = newValue }
            }
        }
    }

    private struct Candidate {
        var figure: Figure
        var reading: AmountReading
        var gained: [Equations.Equation]

        var isProven: Bool { reading.probability >= leastProbability || gained.count > 1 }
    }

    private static func candidates(
        _ state: Reconciliation, _ printed: Figures, _ before: Equations
    ) -> [Candidate] {
        var result: [Candidate] = []
        for figure in Figure.totals {
            guard let field = state.invoice.printedTotal(figure), isAlone(field, in: state.invoice) else { continue }
            for reading in state.readings[field.words] where reading.value.isNegative == field.value.isNegative {
                var figures = printed
                figures[figure] = reading.value
                let after = Equations(figures, state.invoice)
                let gained = after.held.subtracting(before.held)
                guard !gained.isEmpty, before.held.isSubset(of: after.held), !after.contradictsItself else { continue }
                result.append(Candidate(figure: figure, reading: reading, gained: gained.sorted()))
            }
        }
        return result
    }

    /// One printed number that plays two roles is right or wrong in both.
    private static func isAlone(_ field: Field<Amount>, in invoice: Invoice) -> Bool {
        Figure.totals.count { invoice.printedTotal($0)?.words == field.words } == 1
    }

    private static func take(_ candidate: Candidate, _ state: inout Reconciliation) {
        let reading = candidate.reading
        guard let field = state.invoice.printedTotal(candidate.figure) else { return }
        let proofs = candidate.gained.map(\.name).joined(separator: ", ")
        let check = Check(
            .readingCorrected, passed: true, detail: "read \(field.printed), taken as \(reading.text): \(proofs)")
        state.invoice.setTotal(candidate.figure, reading.value)
        state.invoice.update(candidate.figure) { confidence, checks in
            confidence *= keptConfidence
            checks.append(check)
        }
        for index in state.invoice.taxes.indices {
            let line = state.invoice.taxes[index]
            if candidate.figure == .tax, line.value.amount == field.value, field.words.allSatisfy(line.words.contains) {
                state.invoice.taxes[index].value.amount = reading.value
            }
            if candidate.figure == .net, line.value.base == field.value {
                state.invoice.taxes[index].value.base = reading.value
            }
        }
    }
}

extension Invoice {
    /// Net, tax or total where it is printed.
    fileprivate func printedTotal(_ figure: Figure) -> Field<Amount>? {
        let field = figure == .net ? totalNet : figure == .tax ? totalTax : totalAmount
        return field.flatMap { $0.isComputed || $0.words.isEmpty ? nil : $0 }
    }

    fileprivate mutating func setTotal(_ figure: Figure, _ value: Amount) {
        if figure == .net {
            totalNet?.value = value
        } else if figure == .tax {
            totalTax?.value = value
        } else {
            totalAmount?.value = value
        }
    }
}
