import CPDFium

extension PDFDocumentReader {
    /// Whether no page has any object: neither text nor a line nor a picture. Annotations are no objects.
    ///
    /// Pages are looked at up to the first object; ones that cannot be loaded have none.
    package func isEmpty() throws -> Bool {
        try !contains { functions, page in functions.pageCountObjects(page) > 0 }
    }

    /// Whether any page has a character that is no blank, be it visible or not.
    package func hasText() throws -> Bool {
        try contains { functions, page in
            guard let text = functions.textLoadPage(page) else { return false }
            defer { functions.textClosePage(text) }
            return (0..<max(0, functions.textCountChars(text))).contains { index in
                guard let scalar = Unicode.Scalar(functions.textGetUnicode(text, index)) else { return false }
                return scalar.value != 0 && !scalar.properties.isWhitespace
            }
        }
    }

    /// Whether `matches` holds for any page as the file has it. The lock of ``PDFLibrary`` is taken for a page at a time.
    private func contains(_ matches: (CFPDFium, CFPDFPage) -> Bool) throws -> Bool {
        for index in 0..<pageCount where try withStoredPage(at: index, matches) == true { return true }
        return false
    }
}
