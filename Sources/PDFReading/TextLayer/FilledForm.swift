import CPDFium

/// What was typed into a form or onto a page stands in annotations, outside the page's own text.
enum FilledForm {
    /// Subtypes of fpdf_annot.h whose appearance is text of the document: free text and form fields.
    private static let textual: Set<Int32> = [3, 20]

    /// Draws the page's form fields and typed notes into the page. True when the page has to be loaded anew.
    static func flatten(_ page: CFPDFPage, _ functions: CFPDFium) -> Bool {
        let count = functions.pageGetAnnotCount(page)
        guard count > 0 else { return false }
        let hasText = (0..<min(count, 5000)).contains { index in
            guard let annotation = functions.pageGetAnnot(page, index) else { return false }
            defer { functions.pageCloseAnnot(annotation) }
            return textual.contains(functions.annotGetSubtype(annotation))
        }
        // FPDFPage_Flatten for display (0) answers 1 when it changed the page.
        return hasText && functions.pageFlatten(page, 0) == 1
    }
}
