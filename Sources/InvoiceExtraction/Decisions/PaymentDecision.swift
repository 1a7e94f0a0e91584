import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Groups IBANs, BICs, account and routing numbers into ways to pay.
package enum PaymentDecision {
    package static func decide(_ pages: [PageFacts]) -> [Field<PaymentDetails>] {
        var result: [Field<PaymentDetails>] = []
        for page in pages { addAccounts(of: page, to: &result) }
        return result
    }

    private static func addAccounts(of page: PageFacts, to result: inout [Field<PaymentDetails>]) {
        let ibans = page.banks.filter { $0.kind == .iban }
        var bics = distinct(page.banks.filter { $0.kind == .bic })
        for iban in distinct(ibans) {
            guard !result.contains(where: { $0.value.iban == iban.value }) else { continue }
            var details = PaymentDetails(iban: iban.value)
            var tokens = iban.span.tokens
            var corrections = [iban.correction].compactMap { $0 }
            if let index = nearest(to: iban.span, in: bics, page) {
                details.swift = bics[index].value
                tokens += bics[index].span.tokens
                if let correction = bics[index].correction { corrections.append(correction) }
                if bics.count > 1 { bics.remove(at: index) }
            }
            let passed = iban.checksum == true
            result.append(
                field(
                    details, tokens, page, confidence: !passed ? 0.5 : corrections.isEmpty ? 0.99 : 0.93,
                    checks: [Check(.checksum, passed: passed, detail: "ISO 13616 mod 97")] + corrections.map(\.check)))
        }
        if ibans.isEmpty { addDomestic(page, bics, &result) }
    }

    /// Account and routing numbers of countries without IBANs.
    private static func addDomestic(
        _ page: PageFacts, _ bics: [BankCandidate], _ result: inout [Field<PaymentDetails>]
    ) {
        let accounts = distinct(page.banks.filter { $0.kind == .account })
            .filter { account in BankCandidates.announces(account.span, page.context, [LabelSet(.accountNumber)]) }
        let routings = distinct(page.banks.filter { $0.kind == .routing })
        // "Account no." alone is the customer's account with the supplier; a bank stands beside a real one.
        for account in accounts where !routings.isEmpty || !bics.isEmpty || isBank(account, page) {
            guard !result.contains(where: { $0.value.accountNumber == account.value }) else { continue }
            var details = PaymentDetails(accountNumber: account.value)
            var tokens = account.span.tokens
            var checks: [Check] = []
            if let index = nearest(to: account.span, in: routings, page) {
                details.routingNumber = routings[index].value
                tokens += routings[index].span.tokens
                if let passed = routings[index].checksum {
                    checks.append(Check(.checksum, passed: passed, detail: "ABA routing number"))
                }
            }
            if let index = nearest(to: account.span, in: bics, page) {
                details.swift = bics[index].value
                tokens += bics[index].span.tokens
                if let correction = bics[index].correction { checks.append(correction.check) }
            }
            result.append(field(details, tokens, page, confidence: 0.8, checks: checks))
        }
        if result.isEmpty, let bic = bics.first {
            let checks = [bic.correction?.check].compactMap { $0 }
            result.append(
                field(PaymentDetails(swift: bic.value), bic.span.tokens, page, confidence: 0.6, checks: checks))
        }
    }

    private static func isBank(_ account: BankCandidate, _ page: PageFacts) -> Bool {
        page.context.labels.contains { label in
            label.labels.intersects([LabelSet(.bankAccount), LabelSet(.bic), LabelSet(.routingNumber)])
                && !label.has(.accountNumber)
                && abs(label.box.midY - account.span.box.midY) < 5 * page.context.height
        }
    }

    private static func distinct(_ all: [BankCandidate]) -> [BankCandidate] {
        var seen = Set<String>()
        return all.filter { seen.insert($0.value).inserted }
    }

    private static func nearest(to span: Span, in all: [BankCandidate], _ page: PageFacts) -> Int? {
        let limit = 14 * page.context.height
        return all.indices.min { distance(all[$0].span, span) < distance(all[$1].span, span) }
            .flatMap { distance(all[$0].span, span) < max(limit, 150) ? $0 : nil }
    }

    private static func distance(_ first: Span, _ second: Span) -> Double {
        let vertical = abs(first.box.midY - second.box.midY)
        let left = max(first.box.minX, second.box.minX) - min(first.box.maxX, second.box.maxX)
        return 3 * vertical + max(0, left) * 0.3
    }

    private static func field(
        _ details: PaymentDetails, _ tokens: [Int], _ page: PageFacts, confidence: Double, checks: [Check]
    ) -> Field<PaymentDetails> {
        let layout = page.context.layout
        return Field(
            value: details, confidence: confidence,
            polygon: layout.box(tokens).map { Polygon(box: $0, in: layout.size) } ?? .none, page: page.page,
            words: page.context.references(tokens), text: layout.text(tokens), checks: checks)
    }
}
