import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Tells the supplier's company numbers from the customer's.
package enum RegistrationDecision {
    private static let customerWords: Set<String> = [
        "ihre", "ihr", "your", "votre", "vos", "customer", "customers", "kunde", "kunden", "client", "clients", "klant",
        "uw", "cliente", "suo", "buyer", "acheteur", "kundes", "empfanger", "nabywcy", "odberatele", "recipient",
        "customervat", "jeres", "deres", "er", "ert", "asiakkaan", "vevo", "alici", "cumparator",
    ]

    package static func decide(
        _ pages: [PageFacts], parties: DecidedParties
    ) -> (supplier: [Field<CompanyRegistration>], customer: [Field<CompanyRegistration>]) {
        var supplier: [Field<CompanyRegistration>] = []
        var customer: [Field<CompanyRegistration>] = []
        for page in pages {
            for candidate in page.registrations {
                let field = field(candidate, page)
                if isCustomers(candidate, page, parties) {
                    add(field, to: &customer)
                } else {
                    add(field, to: &supplier)
                }
            }
        }
        // A number that also stands with the supplier is the supplier's, and the other way round.
        supplier.removeAll { own in customer.contains { $0.value.value == own.value.value && $0.page == own.page } }
        return (supplier, customer)
    }

    private static func add(_ field: Field<CompanyRegistration>, to list: inout [Field<CompanyRegistration>]) {
        if let index = list.firstIndex(where: { $0.value.value == field.value.value }) {
            if list[index].value.kind == .taxID || list[index].value.kind == .companyRegistrationNumber {
                list[index].value.kind = field.value.kind
            }
            if !list[index].checks.contains(where: { $0.kind == .repeated }) {
                list[index].checks.append(Check(.repeated, passed: true))
            }
        } else {
            list.append(field)
        }
    }

    private static func field(_ candidate: RegistrationCandidate, _ page: PageFacts) -> Field<CompanyRegistration> {
        var checks: [Check] = []
        if let passed = candidate.found.checksum {
            checks.append(Check(.checksum, passed: passed, detail: candidate.found.kind.rawValue))
        } else {
            checks.append(Check(.format, passed: true, detail: candidate.found.kind.rawValue))
        }
        if let correction = candidate.correction { checks.append(correction.check) }
        let confidence: Double =
            switch candidate.found.checksum {
            case .some(true) where candidate.correction != nil: 0.85
            case .some(true): candidate.isLabelled ? 0.99 : 0.95
            case .some(false): candidate.isLabelled ? 0.7 : 0.3
            case .none: candidate.isLabelled ? 0.92 : 0.6
            }
        return page.field(
            CompanyRegistration(kind: candidate.found.kind, value: candidate.found.value), candidate.span,
            confidence: confidence, checks: checks)
    }

    private static func isCustomers(
        _ candidate: RegistrationCandidate, _ page: PageFacts, _ parties: DecidedParties
    ) -> Bool {
        let context = page.context
        let box = candidate.start.union(candidate.span.box)
        // Words before the label: "Your VAT no".
        let segment = context.layout.segments[candidate.span.segment].tokens
        for token in segment {
            if context.layout.tokens[token].box.minX >= candidate.span.box.minX { break }
            if customerWords.contains(context.keys[token]) { return true }
        }
        for label in context.labels where label.line == context.layout.segments[candidate.span.segment].line {
            if label.labels.intersects([LabelSet(.customer), LabelSet(.billTo)]), label.box.maxX <= box.minX + 2,
                box.minX - label.box.maxX < 6 * context.height
            {
                return true
            }
        }
        var nearest = Double.infinity
        for customer in parties.customerBoxes where customer.page == page.page {
            nearest = min(nearest, distance(box, customer.box, context.height))
        }
        var own = Double.infinity
        for supplier in parties.supplierBoxes where supplier.page == page.page {
            own = min(own, distance(box, supplier.box, context.height))
        }
        return nearest < 7 && nearest < own
    }

    /// Line heights from a party's box down to a number in its column; infinite beside it.
    private static func distance(_ box: Box, _ party: Box, _ height: Double) -> Double {
        let aligned = box.horizontalOverlap(party) > 0.2 || abs(box.minX - party.minX) < 2 * height
        guard aligned else { return .infinity }
        if box.intersects(party) { return 0 }
        let below = box.minY - party.maxY
        return below > -height ? max(0, below) / height : .infinity
    }
}
