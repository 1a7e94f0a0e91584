import Foundation
import InvoiceModel
import InvoiceWire

extension InvoiceV3: ProjectedPrediction {
    /// 3.3 is the last version 3 that the service had.
    static let product = ProductObject(
        name: "mindee/invoices", version: "3.3",
        features: [
            "locale", "invoice_number", "date", "due_date", "total_excl", "total_incl", "taxes", "payment_details",
            "supplier", "company_registration", "supplier_address", "customer", "customer_company_registration",
            "customer_address", "document_type", "orientation",
        ])

    static let annotations: Annotations? = Annotations(labels: .object)
    static let ocrWithoutWords: OCRObject? = nil

    static func timestamp(_ date: Date) -> String { Timestamp.wholeSeconds(date) }

    init(projecting invoice: Invoice, at level: PredictionLevel, orientation: OrientationField?) {
        let fields = FieldProjector(level: level)
        self.init()
        locale = Locale(projecting: invoice.locale)
        documentType = fields.documentType(invoice.documentType)
        invoiceNumber = fields.string(invoice.invoiceNumber)
        date = fields.date(invoice.date)
        dueDate = fields.dueDateWithText(invoice.dueDate)
        totalIncl = fields.amount(invoice.totalAmount)
        totalExcl = fields.amount(invoice.totalNet)
        taxes = fields.taxesWithoutBase(invoice.taxes)
        supplier = fields.string(invoice.supplierName)
        supplierAddress = fields.string(invoice.supplierAddress?.map(\.text))
        companyRegistration = fields.registrations(invoice.supplierRegistrations)
        paymentDetails = fields.paymentDetails(invoice.paymentDetails)
        customer = fields.string(invoice.customerName)
        customerAddress = fields.string(invoice.customerAddress?.map(\.text))
        customerCompanyRegistration = fields.registrations(invoice.customerRegistrations)
        self.orientation = orientation
    }
}
