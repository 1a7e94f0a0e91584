import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// The dates of a page or document.
package struct DecidedDates: Sendable {
    package var date: Field<CalendarDate>?
    package var due: Field<CalendarDate>?
    package var payment: Field<CalendarDate>?
}

/// Chooses invoice date and due date together, and computes the due date from a payment term when none is printed.
package enum DateDecision {
    private struct Scored {
        var candidate: DateCandidate
        var page: PageFacts
        var date: CalendarDate
        var issue: Double
        var due: Double
        var payment: Double
    }

    package static func decide(_ pages: [PageFacts], order: DateOrder.Order) -> DecidedDates {
        let scored = score(pages, order)
        var result = DecidedDates()
        var best: (issue: Scored?, due: Scored?, score: Double) = (nil, nil, -.infinity)
        for issue in scored.map(Optional.some) + [nil] {
            for due in scored.map(Optional.some) + [nil] {
                var score = (issue?.issue ?? -4.2) + (due?.due ?? 0)
                if let issue, let due {
                    if due.date < issue.date { score -= 3 }
                    if issue.candidate.span.tokens == due.candidate.span.tokens,
                        issue.page.page == due.page.page
                    {
                        score -= 2.5
                    }
                }
                if score > best.score { best = (issue, due, score) }
            }
        }
        if let issue = best.issue {
            result.date = field(issue, issue.issue, rivals: scored.filter { $0.date != issue.date }.map(\.issue))
        }
        if let due = best.due {
            result.due = field(due, due.due, rivals: scored.filter { $0.date != due.date }.map(\.due))
        }
        var isPaid = false
        if let payment = scored.max(by: { $0.payment < $1.payment }), payment.payment > 0 {
            result.payment = field(payment, payment.payment, rivals: [])
            isPaid = leadsWithPaid(payment.candidate, payment.page)
        }
        // "Payment date" after the invoice date is when payment is asked for.
        if result.due == nil, !isPaid, var asked = result.payment, let date = result.date, asked.value > date.value {
            asked.confidence = min(asked.confidence, 0.7)
            result.due = asked
        }
        addTerm(&result, pages)
        return result
    }

    private static func score(_ pages: [PageFacts], _ order: DateOrder.Order) -> [Scored] {
        var result: [Scored] = []
        for page in pages {
            for (rank, candidate) in page.dates.enumerated() {
                guard let date = candidate.date(order) else { continue }
                let e = candidate.evidence
                let other = e[.otherDate]
                let inItems = page.items.lines.contains(candidate.span.line) ? 2.0 : 0
                let top = 1 - candidate.span.box.midY / max(page.context.layout.size.height, 1)
                var issue = -2.2 + 4.6 * e[.invoiceDate] + 2.6 * e[.plainDate] + 1.6 * e[.invoiceTitle]
                issue -= 2.6 * max(0, other - 0.8 * e[.invoiceDate]) + 2.4 * max(0, e[.dueDate] - 0.8 * e[.invoiceDate])
                issue -= 1.5 * max(0, e[.paymentDate] - e[.invoiceDate]) + 1.2 * e.strongest(.purchaseOrder, .reference)
                issue += 0.9 * top - 0.12 * Double(min(rank, 8)) - inItems - 0.5 * Double(min(page.page, 2))
                if candidate.parsed.style == .named { issue += 0.3 }
                if followsTitle(candidate, page) { issue += 2.2 }
                var due = -2.1 + 4.8 * e[.dueDate] - 1.4 * max(0, e[.invoiceDate] - 0.8 * e[.dueDate]) - inItems
                due -= 1.2 * max(0, other - e[.dueDate]) + 1.2 * max(0, e[.plainDate] - e[.dueDate])
                if e[.terms] > 0.3 { due += 1.2 * e[.terms] }
                let isDiscount = namesDiscount(candidate, page)
                if isDiscount { due -= 3.4 } else if e[.discount] > 0.2 { due -= 1.8 }
                let isPaid = leadsWithPaid(candidate, page)
                if !isPaid, !isDiscount, PayBySentence.demands(candidate, page) { due += 3.2 }
                let paid = isPaid ? 2.8 : 0
                let payment =
                    -2.2 + paid + 4.8 * e[.paymentDate] - 2 * max(0, e[.dueDate] - 0.9 * e[.paymentDate]) - inItems
                result.append(
                    Scored(candidate: candidate, page: page, date: date, issue: issue, due: due, payment: payment))
            }
        }
        // Quadratic pairing below: keep what may win.
        let byIssue = result.sorted { $0.issue > $1.issue }.prefix(12)
        let byDue = result.sorted { $0.due > $1.due }.prefix(8)
        let byPayment = result.sorted { $0.payment > $1.payment }.prefix(2)
        return Array(byIssue) + byDue.filter { due in !byIssue.contains { same($0, due) } }
            + byPayment.filter { payment in
                !byIssue.contains { same($0, payment) } && !byDue.contains { same($0, payment) }
            }
    }

    /// "2 % discount if paid by …": the clause gives a deduction, not the due date.
    private static func namesDiscount(_ candidate: DateCandidate, _ page: PageFacts) -> Bool {
        let clause = clause(around: candidate, page)
        // "Payable by … without deduction" names one, too, but behind the date.
        let before = clause.prefix { $0 != candidate.span.tokens.first }
        return page.context.touches(before, LabelSet(.discount))
            || clause.contains { page.context.layout.tokens[$0].text.utf8.contains(37) }
    }

    /// The tokens between the commas and full stops around a date.
    private static func clause(around candidate: DateCandidate, _ page: PageFacts) -> ArraySlice<Int> {
        let layout = page.context.layout
        let tokens = layout.segments[candidate.span.segment].tokens
        func ends(_ token: Int) -> Bool {
            let text = layout.tokens[token].text
            // The point of a word of some length ends a sentence; that of a date or an abbreviation does not.
            return text.hasSuffix(",") || text.hasSuffix(";")
                || (text.hasSuffix(".") && text.unicodeScalars.count { $0.properties.isAlphabetic } >= 4)
        }
        guard let first = candidate.span.tokens.first, let last = candidate.span.tokens.last,
            let start = tokens.firstIndex(of: first), let end = tokens.firstIndex(of: last)
        else { return [] }
        let from = tokens[..<start].lastIndex(where: ends).map { $0 + 1 } ?? 0
        let to = tokens[end...].firstIndex(where: ends) ?? tokens.count - 1
        return tokens[from...to]
    }

    /// "Paid by direct debit on 8 October": the sentence begins with the word for paid.
    private static func leadsWithPaid(_ candidate: DateCandidate, _ page: PageFacts) -> Bool {
        let tokens = page.context.layout.segments[candidate.span.segment].tokens
        guard let first = tokens.first, tokens.count >= 4, page.context.labelOfToken[first] >= 0 else { return false }
        let label = page.context.labels[page.context.labelOfToken[first]]
        return label.labels.intersects([LabelSet(.prepaid), LabelSet(.tendered), LabelSet(.paymentDate)])
            && !label.has(.dueDate)
    }

    /// "Invoice 4711 of 2 July 2015": the title leads the segment and the date ends it.
    private static func followsTitle(_ candidate: DateCandidate, _ page: PageFacts) -> Bool {
        let tokens = page.context.layout.segments[candidate.span.segment].tokens
        guard tokens.count <= 14, let first = tokens.first, let last = candidate.span.tokens.last,
            tokens.suffix(2).contains(last), page.context.labelOfToken[first] >= 0
        else { return false }
        let label = page.context.labels[page.context.labelOfToken[first]]
        return label.labels.intersects([
            LabelSet(.invoiceTitle), LabelSet(.creditTitle), LabelSet(.invoiceNumber), LabelSet(.invoiceDate),
        ])
    }

    private static func same(_ first: Scored, _ second: Scored) -> Bool {
        first.page.page == second.page.page && first.candidate.span.tokens == second.candidate.span.tokens
    }

    private static func field(_ scored: Scored, _ score: Double, rivals: [Double]) -> Field<CalendarDate> {
        let margin = min(4, score - (rivals.max() ?? -3))
        var span = scored.candidate.span
        span.text = span.text.trimmedPunctuation
        // The point that ends a sentence goes, that of "2024.12.03." stays.
        if !span.text.prefix(4).allSatisfy(\.isNumber) {
            while span.text.hasSuffix(".") { span.text.removeLast() }
        }
        let confidence = Confidence.logistic(1.0 + 0.8 * score + 0.3 * margin)
        guard let correction = scored.candidate.correction else {
            return scored.page.field(scored.date, span, confidence: confidence)
        }
        return scored.page.field(scored.date, span, confidence: 0.9 * confidence, checks: [correction.check])
    }

    /// A printed term ("Net 30") gives the due date when none is printed, and proves it when one is.
    private static func addTerm(_ result: inout DecidedDates, _ pages: [PageFacts]) {
        guard let date = result.date, let (term, span, page) = TermFinder.find(pages),
            let computed = PaymentTermParser.dueDate(from: date.value, term: term)
        else { return }
        if let due = result.due {
            let check = Check(
                .paymentTermAgrees, passed: due.value == computed, detail: "\(date.value) + \(span.text) = \(computed)")
            // Several terms may be printed (an early-payment discount): only agreement says something.
            if check.passed { result.due?.checks.append(check) }
        } else {
            var field = page.field(computed, span, confidence: min(0.9, date.confidence))
            field.isComputed = true
            field.checks.append(
                Check(.paymentTermAgrees, passed: true, detail: "\(date.value) + \(span.text) = \(computed)"))
            result.due = field
        }
    }
}
