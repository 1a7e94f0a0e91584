extension InvoiceV2 {
    /// ``documentType`` as a word; nil when nothing was found.
    public var documentTypeWord: DocumentTypeWord? { documentType.word() }
}

extension InvoiceV3 {
    /// ``documentType`` as a word; nil when nothing was found.
    public var documentTypeWord: DocumentTypeWord? { documentType.word() }
}

extension InvoiceV4 {
    /// ``documentType`` as a word; nil when nothing was found.
    public var documentTypeWord: DocumentTypeWord? { documentType.word() }
    /// ``documentTypeExtended`` as a word; nil when nothing was found.
    public var documentTypeExtendedWord: DocumentTypeWord? { documentTypeExtended.word() }
    /// ``category`` as a word; nil when nothing was found.
    public var categoryWord: PurchaseCategoryWord? { category.word() }
    /// ``subcategory`` as a word; nil when nothing was found.
    public var subcategoryWord: PurchaseSubcategoryWord? { subcategory.word() }
}
