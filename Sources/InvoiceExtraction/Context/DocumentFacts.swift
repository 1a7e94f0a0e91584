import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// The pages of a document together with what is common to them: language, country, currency, order of dates.
package struct DocumentFacts: Sendable {
    package var pages: [PageFacts]
    package var locale: InvoiceLocale
    package var localeConfidence: Double
    package var dateOrder: DateOrder.Order

    package init(_ layouts: [PageLayout]) {
        let numbers = layouts.lazy.flatMap { $0.tokens.lazy.map(\.text) }
        let separator = DecimalStyle.vote(numbers)
        let contexts = layouts.map { PageContext($0) }
        let language = LanguageGuess.guess(contexts)
        pages = contexts.map {
            PageFacts($0.limited(to: language.code), decimalSeparator: separator, country: nil)
        }
        let guess = LocaleDecision.decide(pages, language: language.code, share: language.share)
        locale = guess.value
        localeConfidence = guess.confidence
        dateOrder = DateOrder.decide(
            pages.flatMap { $0.dates.map(\.parsed) }, country: guess.value.country, language: guess.value.language,
            currency: guess.value.currency)
    }
}
