/// What a paper is: `document_type` of all versions, and the finer `document_type_extended` of version 4.
public struct DocumentTypeWord: WireWord {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let invoice: DocumentTypeWord = "INVOICE"
    public static let creditNote: DocumentTypeWord = "CREDIT NOTE"

    // Of `document_type_extended` only.
    public static let other: DocumentTypeWord = "OTHER"
    public static let otherFinancial: DocumentTypeWord = "OTHER_FINANCIAL"
    public static let payslip: DocumentTypeWord = "PAYSLIP"
    public static let purchaseOrder: DocumentTypeWord = "PURCHASE ORDER"
    public static let quote: DocumentTypeWord = "QUOTE"
    public static let receipt: DocumentTypeWord = "RECEIPT"
    public static let statement: DocumentTypeWord = "STATEMENT"
}
