import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// From layouts to decided fields, for each page alone and for the document as a whole.
package enum InvoiceExtractor {
    package struct Result: Sendable {
        /// One per page, in page order.
        package var pages: [Invoice]
        package var document: Invoice
        /// What else the recognised amounts may be.
        package var amountReadings: AmountReadings
    }

    /// Costs are linear in the number of pages.
    package static func extract(_ layouts: [PageLayout]) -> Result { extract(DocumentFacts(layouts)) }

    /// The same for pages whose facts are known already.
    package static func extract(_ facts: DocumentFacts) -> Result {
        let readings = AmountDoubts.readings(facts.pages)
        if facts.pages.count == 1 {
            let invoice = decide(facts.pages, facts)
            return Result(pages: [invoice], document: invoice, amountReadings: readings)
        }
        let pages = facts.pages.map { decide([$0], facts) }
        return Result(pages: pages, document: decide(facts.pages, facts), amountReadings: readings)
    }

    /// Decides all fields over `pages`. Empty pages give an empty invoice.
    private static func decide(_ pages: [PageFacts], _ facts: DocumentFacts) -> Invoice {
        var invoice = Invoice()
        guard pages.contains(where: { !$0.context.layout.tokens.isEmpty }) else { return invoice }
        let country = facts.locale.country
        invoice.locale = Classified(value: facts.locale, confidence: facts.localeConfidence)

        let totals = TotalsDecision.decide(pages)
        invoice.totalAmount = totals.total
        invoice.totalNet = totals.net
        invoice.totalTax = totals.tax
        invoice.taxes = totals.taxes
        invoice.adjustments = totals.adjustments
        invoice.lineItems = pages.flatMap(\.items.items)

        let dates = DateDecision.decide(pages, order: facts.dateOrder)
        invoice.date = dates.date
        invoice.dueDate = dates.due
        invoice.paymentDate = dates.payment

        let numbers = NumberDecision.decide(pages)
        invoice.invoiceNumber = numbers.invoice
        invoice.purchaseOrderNumber = numbers.purchaseOrder
        invoice.referenceNumbers = numbers.references
        invoice.customerID = numbers.customer

        let parties = PartyDecision.decide(pages, country: country)
        invoice.supplierName = parties.supplierName
        invoice.supplierAddress = parties.supplierAddress
        invoice.customerName = parties.customerName
        invoice.customerAddress = parties.customerAddress
        invoice.shippingAddress = parties.shippingAddress
        invoice.billingAddress = parties.billingAddress

        let contacts = ContactDecision.decide(pages, parties: parties, country: country)
        invoice.supplierPhone = contacts.phone
        invoice.supplierEmail = contacts.email
        invoice.supplierWebsite = contacts.website

        let registrations = RegistrationDecision.decide(pages, parties: parties)
        invoice.supplierRegistrations = registrations.supplier
        invoice.customerRegistrations = registrations.customer
        invoice.paymentDetails = PaymentDecision.decide(pages)

        let type = TypeDecision.decide(pages, total: totals.total?.value)
        invoice.documentType = type.type
        invoice.extendedType = type.extended
        let category = CategoryDecision.decide(pages)
        invoice.category = category.category
        invoice.subcategory = category.subcategory
        return invoice
    }
}
