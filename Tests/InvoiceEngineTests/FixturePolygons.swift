import DocumentModel
import InvoiceModel

/// Where the fields stand, beside where the generator put them.
extension FixtureComparison {
    mutating func comparePolygons(_ truth: FixtureTruth, _ found: Invoice) {
        place("invoice_number", truth, found.invoiceNumber)
        place("po_number", truth, found.purchaseOrderNumber)
        place("customer_id", truth, found.customerID)
        place("date", truth, found.date)
        place("due_date", truth, found.dueDate)
        place("payment_date", truth, found.paymentDate)
        place("total_net", truth, found.totalNet)
        place("total_tax", truth, found.totalTax)
        place("total_amount", truth, found.totalAmount)
        place("supplier_name", truth, found.supplierName)
        place("supplier_address", truth, found.supplierAddress)
        place("supplier_phone", truth, found.supplierPhone)
        place("supplier_email", truth, found.supplierEmail)
        place("supplier_website", truth, found.supplierWebsite)
        place("customer_name", truth, found.customerName)
        place("customer_address", truth, found.customerAddress)
        place("shipping_address", truth, found.shippingAddress)
        place("billing_address", truth, found.billingAddress)
        guard truth.lineItems.count == found.lineItems.count else { return }
        for (index, row) in found.lineItems.enumerated() { place("line_items.\(index)", truth, row) }
    }

    /// Only for values that were found and are printed: what is missing or made up is a difference of values.
    private mutating func place<Value>(_ field: String, _ truth: FixtureTruth, _ found: Field<Value>?) {
        guard let found, let printed = truth.words[field] else { return }
        guard let box = Self.bounds(found.polygon), let page = found.page else {
            add(field + ".polygon", expected: "a place", found: "none")
            return
        }
        let places = printed.compactMap { words in
            words.filter { $0.page == page }.map(Self.box).enclosing()
        }
        guard !places.contains(where: { Self.same($0, box) }) else { return }
        add(
            field + ".polygon", expected: places.map(Self.shown).joined(separator: " or "),
            found: "\(Self.shown(box)) on page \(page)")
    }

    /// More than half of what both cover is shared, or each holds the other's centre.
    private static func same(_ left: Box, _ right: Box) -> Bool {
        let width = min(left.maxX, right.maxX) - max(left.minX, right.minX)
        let height = min(left.maxY, right.maxY) - max(left.minY, right.minY)
        guard width > 0, height > 0 else { return false }
        let shared = width * height
        let covered = left.width * left.height + right.width * right.height - shared
        return shared / covered > 0.5 || (holds(left, centreOf: right) && holds(right, centreOf: left))
    }

    private static func holds(_ box: Box, centreOf other: Box) -> Bool {
        box.minX <= other.midX && other.midX <= box.maxX && box.minY <= other.midY && other.midY <= box.maxY
    }

    private static func box(_ word: FixtureTruth.Word) -> Box {
        Box(minX: word.box[0], minY: word.box[1], maxX: word.box[2], maxY: word.box[3])
    }

    private static func bounds(_ polygon: Polygon) -> Box? {
        polygon.points.map { Box(minX: $0.x, minY: $0.y, maxX: $0.x, maxY: $0.y) }.enclosing()
    }

    private static func shown(_ box: Box) -> String {
        let corners = [box.minX, box.minY, box.maxX, box.maxY].map { "\(($0 * 1000).rounded() / 1000)" }
        return "(" + corners.joined(separator: " ") + ")"
    }
}
