import InvoiceWire

/// What was made of one file: an answer, or the reason why there is none.
struct InvoiceRecord: Sendable {
    /// As the person named it.
    var file: String
    var document: DocumentObject<InvoiceV4>?
    var error: String?

    /// The fields of the whole document; nil: the file could not be read.
    var invoice: InvoiceV4? { document?.inference.prediction }
}
