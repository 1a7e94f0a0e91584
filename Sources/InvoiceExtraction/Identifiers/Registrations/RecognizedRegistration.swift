import InvoiceModel

/// A company or tax number whose structure fits its type.
package struct RecognizedRegistration: Sendable, Hashable {
    package var kind: CompanyRegistration.Kind
    /// Compact, upper case; VAT numbers keep a printed country prefix, register and company numbers lose theirs.
    package var value: String
    /// ISO 3166-1 alpha-2 of the issuing country, nil when the structure does not say and nobody named one.
    package var country: String?
    /// True: the check digit is right. False: it is wrong. Nil: the type has none, or it is not public.
    package var checksum: Bool?

    package init(kind: CompanyRegistration.Kind, value: String, country: String?, checksum: Bool?) {
        self.kind = kind
        self.value = value
        self.country = country
        self.checksum = checksum
    }
}
