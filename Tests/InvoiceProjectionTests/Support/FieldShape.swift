import Foundation
import InvoiceProjection
import InvoiceWire

/// What the contract says of a field: its keys, and what they hold when nothing was found.
enum FieldShape: Sendable {
    case text, name, date, dueDate, amount, address, classification, documentType, locale, list

    /// At document level, where placed fields have `page_id`; the prediction of a page has all but that.
    func keys(in version: InvoiceVersion) -> [String: JSONValue] {
        let placed: [String: JSONValue] = ["confidence": .number(0), "polygon": .array([]), "page_id": .null]
        func null(_ keys: String...) -> [String: JSONValue] {
            Dictionary(uniqueKeysWithValues: keys.map { ($0, .null) })
        }
        func with(_ other: [String: JSONValue]) -> [String: JSONValue] { placed.merging(other) { $1 } }
        return switch self {
        case .text, .date, .amount: with(null("value"))
        case .name: with(null("value", "raw_value"))
        case .dueDate where version == .v4: with(["value": .null, "is_computed": .bool(false)])
        case .dueDate: with(null("value", "raw"))
        case .address:
            with(
                null(
                    "value", "street_number", "street_name", "po_box", "address_complement", "city", "postal_code",
                    "state", "country"))
        case .classification: ["value": .null, "confidence": .number(0)]
        case .documentType: ["value": .null]
        case .locale where version == .v4:
            null("value", "language", "country", "currency").merging(["confidence": .number(0)]) { $1 }
        case .locale: null("language", "currency").merging(["confidence": .number(0)]) { $1 }
        case .list: [:]
        }
    }

    static func fields(of version: InvoiceVersion) -> [String: FieldShape] {
        switch version {
        case .v2:
            [
                "locale": .locale, "document_type": .documentType, "invoice_number": .text, "date": .date,
                "due_date": .dueDate, "total_incl": .amount, "total_excl": .amount, "taxes": .list, "supplier": .text,
                "company_registration": .list, "payment_details": .list,
            ]
        case .v3:
            fields(of: .v2).merging([
                "supplier_address": .text, "customer": .text, "customer_address": .text,
                "customer_company_registration": .list,
            ]) { $1 }
        case .v4:
            [
                "locale": .locale, "document_type": .documentType, "document_type_extended": .classification,
                "invoice_number": .text, "po_number": .text, "reference_numbers": .list, "date": .date,
                "due_date": .dueDate, "payment_date": .date, "total_amount": .amount, "total_net": .amount,
                "total_tax": .amount, "taxes": .list, "supplier_name": .name, "supplier_address": .address,
                "supplier_company_registrations": .list, "supplier_payment_details": .list,
                "supplier_phone_number": .text, "supplier_website": .text, "supplier_email": .text,
                "customer_name": .name, "customer_address": .address, "customer_company_registrations": .list,
                "customer_id": .text, "shipping_address": .address, "billing_address": .address,
                "category": .classification, "subcategory": .classification, "line_items": .list,
            ]
        }
    }
}
