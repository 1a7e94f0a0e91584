import Foundation
import InvoiceModel
import InvoiceWire

extension FieldProjector {
    /// `value` in upper case, `raw_value` as printed.
    func name(_ field: Field<String>?) -> InvoiceV4.Name {
        InvoiceV4.Name(
            value: field?.value.uppercased(), rawValue: field?.text ?? field?.value, placement: placement(of: field))
    }

    func dueDate(_ field: Field<CalendarDate>?) -> InvoiceV4.DueDate {
        InvoiceV4.DueDate(
            value: field?.value.description, isComputed: field?.isComputed ?? false, placement: placement(of: field))
    }

    func taxes(_ fields: [Field<TaxLine>]) -> [InvoiceV4.Tax] {
        fields.map {
            InvoiceV4.Tax(
                value: $0.value.amount.map { Decimal($0) }, rate: $0.value.rate.map { Decimal($0) },
                base: $0.value.base.map { Decimal($0) }, code: $0.value.code, placement: placement(of: $0))
        }
    }

    func address(_ field: Field<PostalAddress>?) -> InvoiceV4.Address {
        var address = InvoiceV4.Address()
        address.placement = placement(of: field)
        guard let value = field?.value else { return address }
        address.value = value.text
        address.streetNumber = value.streetNumber
        address.streetName = value.streetName
        address.poBox = value.poBox
        address.addressComplement = value.complement
        address.city = value.city
        address.postalCode = value.postalCode
        address.state = value.state
        address.country = value.country
        return address
    }

    func lineItems(_ fields: [Field<LineItem>]) -> [InvoiceV4.LineItem] {
        fields.map { field in
            var item = InvoiceV4.LineItem()
            item.placement = placement(of: field)
            item.description = field.value.description
            item.productCode = field.value.productCode
            item.quantity = field.value.quantity.map { Decimal($0) }
            item.unitMeasure = field.value.unit
            item.unitPrice = field.value.unitPrice.map { Decimal($0) }
            item.taxRate = field.value.taxRate.map { Decimal($0) }
            item.taxAmount = field.value.taxAmount.map { Decimal($0) }
            item.totalAmount = field.value.totalAmount.map { Decimal($0) }
            return item
        }
    }
}
