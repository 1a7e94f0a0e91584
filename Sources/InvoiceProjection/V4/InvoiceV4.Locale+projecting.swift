import InvoiceModel
import InvoiceWire

extension InvoiceV4.Locale {
    /// `value` is language and country, `en-CA`, or the language alone.
    init(projecting locale: Classified<InvoiceLocale>?) {
        let country = locale?.value.country
        let value = locale?.value.language.map { language in country.map { "\(language)-\($0)" } ?? language }
        self.init(
            confidence: WireFraction.confidence(locale?.confidence ?? 0), value: value,
            language: locale?.value.language, country: country, currency: locale?.value.currency)
    }
}
