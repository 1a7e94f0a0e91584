import Foundation
import InvoiceModel
import InvoiceWire

extension InvoiceV4: ProjectedPrediction {
    static let product = ProductObject(
        name: "mindee/invoices", version: "4.11",
        features: [
            "locale", "invoice_number", "po_number", "reference_numbers", "date", "due_date", "payment_date",
            "total_net", "total_amount", "total_tax", "taxes", "supplier_payment_details", "supplier_name",
            "supplier_company_registrations", "supplier_address", "supplier_phone_number", "supplier_website",
            "supplier_email", "customer_name", "customer_company_registrations", "customer_address", "customer_id",
            "shipping_address", "billing_address", "document_type", "document_type_extended", "subcategory",
            "category", "orientation", "line_items",
        ])

    static let annotations: Annotations? = nil
    static let ocrWithoutWords: OCRObject? = nil

    static func timestamp(_ date: Date) -> String { Timestamp.microseconds(date) }

    init(projecting invoice: Invoice, at level: PredictionLevel, orientation: OrientationField?) {
        let fields = FieldProjector(level: level)
        self.init()
        locale = Locale(projecting: invoice.locale)
        documentType = fields.documentType(invoice.documentType)
        documentTypeExtended = fields.classification(invoice.extendedType)
        category = fields.classification(invoice.category)
        subcategory = fields.classification(invoice.subcategory)
        invoiceNumber = fields.string(invoice.invoiceNumber)
        poNumber = fields.string(invoice.purchaseOrderNumber)
        referenceNumbers = fields.strings(invoice.referenceNumbers)
        date = fields.date(invoice.date)
        dueDate = fields.dueDate(invoice.dueDate)
        paymentDate = fields.date(invoice.paymentDate)
        totalNet = fields.amount(invoice.totalNet)
        totalTax = fields.amount(invoice.totalTax)
        totalAmount = fields.amount(invoice.totalAmount)
        taxes = fields.taxes(invoice.taxes)
        supplierName = fields.name(invoice.supplierName)
        supplierAddress = fields.address(invoice.supplierAddress)
        supplierPhoneNumber = fields.string(invoice.supplierPhone)
        supplierWebsite = fields.string(invoice.supplierWebsite)
        supplierEmail = fields.string(invoice.supplierEmail)
        supplierCompanyRegistrations = fields.registrations(invoice.supplierRegistrations)
        supplierPaymentDetails = fields.paymentDetails(invoice.paymentDetails)
        customerName = fields.name(invoice.customerName)
        customerAddress = fields.address(invoice.customerAddress)
        customerID = fields.string(invoice.customerID)
        customerCompanyRegistrations = fields.registrations(invoice.customerRegistrations)
        shippingAddress = fields.address(invoice.shippingAddress)
        billingAddress = fields.address(invoice.billingAddress)
        lineItems = fields.lineItems(invoice.lineItems)
        self.orientation = orientation
    }
}
