import InvoiceModel

/// The wordings that introduce company and tax numbers.
///
/// Phrases are in lower case with their accents, words parted by one blank, with inner points and dashes as they are
/// printed and without a point or colon at the end. The longest phrase that matches is meant.
package enum RegistrationLabels {
    package typealias Entry = (phrase: String, kind: CompanyRegistration.Kind, country: String?)

    package static let table: [Entry] = english + german + romance + eastern + northern

    static func entries(
        _ kind: CompanyRegistration.Kind, _ country: String?, _ phrases: [String]
    ) -> [Entry] {
        phrases.map { ($0, kind, country) }
    }
}
