import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Type and category of a paper")
struct TypeAndCategoryTests {
    /// A page with a large title and some text.
    private func page(_ title: String, _ lines: [String] = []) -> [PageFacts] {
        HandMadePage()
            .lines([title], x: 50, y: 60, size: 18)
            .lines(["Oak boards and beams", "Planed on both sides"] + lines, x: 50, y: 400)
            .document.pages
    }

    @Test(
        "the title tells the type",
        arguments: [
            ("Invoice", DocumentType.invoice, ExtendedDocumentType.invoice),
            ("Credit Note", .creditNote, .creditNote), ("Avoir", .creditNote, .creditNote),
            ("Quotation", .invoice, .quote), ("Receipt", .invoice, .receipt),
            ("Purchase Order", .invoice, .purchaseOrder), ("Payslip", .invoice, .payslip),
        ])
    func title(title: String, type: DocumentType, extended: ExtendedDocumentType) {
        let found = TypeDecision.decide(page(title), total: nil)
        #expect(found.type.value == type)
        #expect(found.extended.value == extended)
    }

    @Test("a credit note named in a sentence makes no credit note")
    func mention() {
        let pages = page("Invoice", ["Returns are settled by credit note within a month"])
        #expect(TypeDecision.decide(pages, total: Amount(120)).type.value == .invoice)
    }

    @Test(
        "two words of a trade tell the category, one alone does not",
        arguments: [
            (["Flight to Oslo", "Boarding 14:20"], PurchaseCategory.transport, PurchaseSubcategory?.some(.plane)),
            (["Room for two, one night"], .accommodation, nil),
            (["One taxi"], .miscellaneous, nil),
            (["One taxi", "Second taxi", "Third taxi"], .miscellaneous, nil),
        ])
    func category(lines: [String], category: PurchaseCategory, subcategory: PurchaseSubcategory?) {
        let found = CategoryDecision.decide(page("Invoice", lines))
        #expect(found.category.value == category)
        #expect(found.subcategory?.value == subcategory)
    }
}
