/// What a paper is: `document_type` of all versions, and the finer `document_type_extended` of version 4.
public struct DocumentTypeWord: WireWord {
    /// As on the wire: `CREDIT NOTE`.
    public var rawValue: String

    /// A word of the list, or any other.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// An invoice.
    public static let invoice: DocumentTypeWord = "INVOICE"
    /// A credit note.
    public static let creditNote: DocumentTypeWord = "CREDIT NOTE"

    // Of `document_type_extended` only.
    /// No business paper.
    public static let other: DocumentTypeWord = "OTHER"
    /// Another business paper.
    public static let otherFinancial: DocumentTypeWord = "OTHER_FINANCIAL"
    /// A payslip.
    public static let payslip: DocumentTypeWord = "PAYSLIP"
    /// A purchase order.
    public static let purchaseOrder: DocumentTypeWord = "PURCHASE ORDER"
    /// A quote.
    public static let quote: DocumentTypeWord = "QUOTE"
    /// A receipt.
    public static let receipt: DocumentTypeWord = "RECEIPT"
    /// A statement of account.
    public static let statement: DocumentTypeWord = "STATEMENT"
}
