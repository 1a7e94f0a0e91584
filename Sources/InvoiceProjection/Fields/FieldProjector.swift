import Foundation
import InvoiceModel
import InvoiceWire

/// Turns the domain's fields into those of the wire, for one level of the answer.
///
/// A field that was not found is still there: `value` null, confidence 0, no polygon, at document level `page_id` null.
struct FieldProjector {
    let level: PredictionLevel

    func placement<Value>(of field: Field<Value>?) -> Placement {
        let page: Presence<Int> = level == .document ? Presence(nullable: field?.page) : .absent
        guard let field else { return Placement(pageID: page) }
        return Placement(
            confidence: WireFraction.confidence(field.confidence), polygon: WirePolygon(projecting: field.polygon),
            pageID: page)
    }

    func string(_ field: Field<String>?) -> StringField {
        StringField(value: field?.value, placement: placement(of: field))
    }

    func strings(_ fields: [Field<String>]) -> [StringField] {
        fields.map { string($0) }
    }

    func amount(_ field: Field<Amount>?) -> AmountField {
        AmountField(value: field.map { Decimal($0.value) }, placement: placement(of: field))
    }

    func date(_ field: Field<CalendarDate>?) -> DateField {
        DateField(value: field?.value.description, placement: placement(of: field))
    }

    func registrations(_ fields: [Field<CompanyRegistration>]) -> [RegistrationField] {
        fields.map {
            RegistrationField(value: $0.value.value, type: $0.value.kind.rawValue, placement: placement(of: $0))
        }
    }

    func paymentDetails(_ fields: [Field<PaymentDetails>]) -> [PaymentDetailsField] {
        fields.map {
            PaymentDetailsField(
                accountNumber: $0.value.accountNumber, iban: $0.value.iban, routingNumber: $0.value.routingNumber,
                swift: $0.value.swift, placement: placement(of: $0))
        }
    }

    /// A class with its confidence, which is 0 when there is none.
    func classification<Value: RawRepresentable<String>>(_ class: Classified<Value>?) -> ClassificationField {
        ClassificationField(
            value: `class`?.value.rawValue, confidence: WireFraction.confidence(`class`?.confidence ?? 0))
    }

    /// `document_type`, which no version sends a confidence with.
    func documentType(_ type: Classified<DocumentType>?) -> ClassificationField {
        ClassificationField(value: type?.value.rawValue)
    }
}
