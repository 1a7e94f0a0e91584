import Foundation
import InvoiceModel
import InvoiceWire

extension InvoiceV2: ProjectedPrediction {
    /// 2.4 is the last version 2 that the service had.
    static let product = ProductObject(
        name: "mindee/invoices", version: "2.4",
        features: [
            "locale", "invoice_number", "date", "due_date", "total_incl", "total_excl", "taxes", "document_type",
            "payment_details", "company_registration", "supplier", "orientation",
        ])

    static let annotations: Annotations? = Annotations(labels: .list)
    static let ocrWithoutWords: OCRObject? = OCRObject()

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
        companyRegistration = fields.registrations(invoice.supplierRegistrations)
        paymentDetails = fields.paymentDetails(invoice.paymentDetails)
        self.orientation = orientation
    }
}

extension InvoiceV2.Locale {
    init(projecting locale: Classified<InvoiceLocale>?) {
        self.init(
            confidence: WireFraction.confidence(locale?.confidence ?? 0), language: locale?.value.language,
            currency: locale?.value.currency)
    }
}

extension FieldProjector {
    /// `raw` is the text on the paper, be it a date or a term.
    func dueDateWithText(_ field: Field<CalendarDate>?) -> InvoiceV2.DueDate {
        InvoiceV2.DueDate(value: field?.value.description, raw: field?.text, placement: placement(of: field))
    }

    func taxesWithoutBase(_ fields: [Field<TaxLine>]) -> [InvoiceV2.Tax] {
        fields.map {
            InvoiceV2.Tax(
                value: $0.value.amount.map { Decimal($0) }, rate: $0.value.rate.map { Decimal($0) },
                code: $0.value.code, placement: placement(of: $0))
        }
    }
}
