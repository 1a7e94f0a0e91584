import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Everything that was found on one page before anything is decided.
package struct PageFacts: Sendable {
    package let context: PageContext
    package let amounts: [AmountCandidate]
    package let rates: [RateCandidate]
    package let dates: [DateCandidate]
    package let identifiers: [IdentifierCandidate]
    package let banks: [BankCandidate]
    package let registrations: [RegistrationCandidate]
    package let items: ItemTable
    /// The document's, as far as its numbers prove one.
    let decimalSeparator: Character?
    /// Postal addresses with what announces them. Found once: the country, the page and the document all need them.
    package private(set) var addresses: [AddressBlock] = []

    package init(_ context: PageContext, decimalSeparator: Character?, country: String?) {
        self.context = context
        self.decimalSeparator = decimalSeparator
        let layout = context.layout
        dates = DateCandidates.find(in: context)
        banks = BankCandidates.find(in: context)
        let found = RegistrationCandidates.find(in: context, country: country)
        var taken = Set(dates.flatMap(\.span.tokens))
        taken.formUnion(banks.filter { $0.kind == .iban }.flatMap(\.span.tokens))
        // A sum of money below a tax label is no tax number.
        registrations = found.filter { candidate in
            candidate.found.checksum == true
                || !candidate.span.tokens.contains { AmountParser.parse(layout.tokens[$0].text)?.decimals == 2 }
        }
        let bankAndRegistration = Set((banks.map(\.span) + registrations.map(\.span)).flatMap(\.tokens))
        rates = RateCandidates.find(in: context)
        amounts = AmountCandidates.find(
            in: context, decimalSeparator: decimalSeparator, taken: taken.union(bankAndRegistration))
        identifiers = IdentifierCandidates.find(in: context, taken: taken)
        items = ItemTable(page: context, amounts: amounts, rates: rates)
        addresses = AddressBlockFinder.find(self)
    }

    package var page: Int { context.page }

    /// Wraps a span as a field of this page.
    package func field<Value>(
        _ value: Value, _ span: Span, confidence: Double, checks: [Check] = []
    ) -> Field<Value> {
        Field(
            value: value, confidence: confidence, polygon: Polygon(box: span.box, in: context.layout.size),
            page: page, words: context.references(span.tokens), text: span.text, checks: checks)
    }
}
