import DocumentModel

extension Invoice {
    /// Replaces the polygon of every field that stands on a page.
    ///
    /// - Parameter transform: gets the polygon and the index of its page.
    package mutating func mapPolygons(_ transform: (Polygon, _ page: Int) -> Polygon) {
        func map<Value>(_ field: inout Field<Value>?) {
            field?.mapPolygon(transform)
        }
        func map<Value>(_ fields: inout [Field<Value>]) {
            for index in fields.indices { fields[index].mapPolygon(transform) }
        }
        map(&invoiceNumber)
        map(&purchaseOrderNumber)
        map(&referenceNumbers)
        map(&date)
        map(&dueDate)
        map(&paymentDate)
        map(&totalNet)
        map(&totalTax)
        map(&totalAmount)
        map(&taxes)
        map(&adjustments)
        map(&supplierName)
        map(&supplierAddress)
        map(&supplierPhone)
        map(&supplierEmail)
        map(&supplierWebsite)
        map(&supplierRegistrations)
        map(&paymentDetails)
        map(&customerName)
        map(&customerAddress)
        map(&customerRegistrations)
        map(&customerID)
        map(&shippingAddress)
        map(&billingAddress)
        map(&lineItems)
    }
}

extension Field {
    fileprivate mutating func mapPolygon(_ transform: (Polygon, _ page: Int) -> Polygon) {
        guard let page, !polygon.isEmpty else { return }
        polygon = transform(polygon, page)
    }
}
