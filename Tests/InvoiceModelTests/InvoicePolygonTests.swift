import DocumentModel
import InvoiceModel
import Testing

@Suite("The polygons of an invoice")
struct InvoicePolygonTests {
    private static let before = Polygon(points: [Polygon.Point(x: 0.1, y: 0.2)])
    private static let after = Polygon(points: [Polygon.Point(x: 0.9, y: 0.8)])

    private static func field<Value>(_ value: Value) -> Field<Value> {
        Field(value: value, confidence: 1, polygon: before, page: 3)
    }

    /// Every field that stands on a page.
    private static var full: Invoice {
        var invoice = Invoice()
        let address = field(PostalAddress(text: "a"))
        let registration = field(CompanyRegistration(kind: .siren, value: "1"))
        let day = field(CalendarDate(iso: "2026-01-31")!)
        invoice.invoiceNumber = field("1")
        invoice.purchaseOrderNumber = field("1")
        invoice.referenceNumbers = [field("1"), field("2")]
        (invoice.date, invoice.dueDate, invoice.paymentDate) = (day, day, day)
        invoice.totalNet = field(Amount(1))
        invoice.totalTax = field(Amount(1))
        invoice.totalAmount = field(Amount(1))
        invoice.taxes = [field(TaxLine())]
        invoice.adjustments = [field(Adjustment(kind: .prepaid, amount: Amount(1)))]
        invoice.supplierName = field("s")
        invoice.supplierAddress = address
        invoice.supplierPhone = field("1")
        invoice.supplierEmail = field("e")
        invoice.supplierWebsite = field("w")
        invoice.supplierRegistrations = [registration]
        invoice.paymentDetails = [field(PaymentDetails())]
        invoice.customerName = field("c")
        invoice.customerAddress = address
        invoice.customerRegistrations = [registration]
        invoice.customerID = field("1")
        invoice.shippingAddress = address
        invoice.billingAddress = address
        invoice.lineItems = [field(LineItem()), field(LineItem())]
        return invoice
    }

    /// All polygons below `value`, found by reflection, so that a field that comes later is not forgotten.
    private func polygons(in value: Any) -> [Polygon] {
        if let polygon = value as? Polygon { return [polygon] }
        return Mirror(reflecting: value).children.flatMap { polygons(in: $0.value) }
    }

    @Test("are all mapped, and each is told its page")
    func everyField() {
        var invoice = Self.full
        let count = polygons(in: invoice).count
        let classes: Set = ["locale", "documentType", "extendedType", "category", "subcategory"]
        for member in Mirror(reflecting: invoice).children where !classes.contains(member.label ?? "") {
            #expect(!polygons(in: member.value).isEmpty, "the fixture lacks \(member.label ?? "")")
        }
        var pages: [Int] = []
        invoice.mapPolygons { polygon, page in
            pages.append(page)
            return polygon == Self.before ? Self.after : polygon
        }
        #expect(polygons(in: invoice) == Array(repeating: Self.after, count: count))
        #expect(pages == Array(repeating: 3, count: count))
    }

    @Test("stay none for what is printed nowhere")
    func computed() {
        var invoice = Invoice()
        invoice.totalTax = Field(value: Amount(1), confidence: 1, isComputed: true)
        invoice.mapPolygons { _, _ in Self.after }
        #expect(invoice.totalTax?.polygon == Polygon.none)
    }
}
