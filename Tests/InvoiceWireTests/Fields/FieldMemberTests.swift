import Foundation
import InvoiceWire
import Testing

/// SDK.md, section 5: "Field members".
@Suite("Members of fields")
struct FieldMemberTests {
    @Test("value, confidence, polygon, bounding_box, page_id, reconstructed")
    func common() throws {
        let json = #"{"value":"R 1","confidence":0.9,"polygon":[[0.2,0.1],[0.4,0.12],[0.39,0.2]],"page_id":3}"#
        let field = try WireJSON.decode(StringField.self, from: json.utf8)
        #expect(field.value == "R 1")
        #expect(field.confidence == 0.9)
        #expect(field.polygon.points.count == 3)
        #expect(field.boundingBox == BoundingBox(minX: 0.2, minY: 0.1, maxX: 0.4, maxY: 0.2))
        #expect(field.page == 3)
        #expect(!field.isReconstructed)
        #expect(StringField().boundingBox == nil)
    }

    @Test("reconstructed is written only when true")
    func reconstructed() throws {
        let field = AmountField(value: 1, placement: Placement(isReconstructed: true))
        let text = String(decoding: try WireJSON.bytes(of: field), as: UTF8.self)
        #expect(text == #"{"confidence":0,"polygon":[],"reconstructed":true,"value":1}"#)
        #expect(try WireJSON.decode(AmountField.self, from: text.utf8) == field)
        #expect(!String(decoding: try WireJSON.bytes(of: AmountField()), as: UTF8.self).contains("reconstructed"))
    }

    @Test("DateField: date_object is the day in UTC; none for what is no day")
    func date() {
        let field = DateField(value: "2024-02-29")
        #expect(field.dateComponents == DateComponents(year: 2024, month: 2, day: 29))
        #expect(field.dateValue == Date(timeIntervalSince1970: 1_709_164_800))
        #expect(InvoiceV4.DueDate(value: "1970-01-01", isComputed: false).dateValue == Date(timeIntervalSince1970: 0))
        #expect(
            InvoiceV2.DueDate(value: "1900-03-01", raw: nil).dateValue == Date(timeIntervalSince1970: -2_203_891_200))
        for text in ["2023-02-29", "2024-13-01", "2024-1-1", "Upon receipt", "", "2024-00-10", "0000-01-01"] {
            #expect(DateField(value: text).dateValue == nil, "\(text)")
        }
    }

    @Test("DateField: is_computed of any date")
    func isComputed() throws {
        let json = #"{"confidence":1,"is_computed":true,"polygon":[],"value":"2026-01-31"}"#
        let field = try WireJSON.decode(DateField.self, from: json.utf8)
        #expect(field.isComputed)
        #expect(String(decoding: try WireJSON.bytes(of: field), as: UTF8.self) == json)
        #expect(try WireJSON.decode(InvoiceV4.DueDate.self, from: json.utf8).isComputed)
        #expect(!DateField().isComputed)
    }

    @Test("StringField: raw_value of names")
    func rawValue() throws {
        let json = #"{"value":"BUYER LTD","raw_value":"Buyer Ltd"}"#
        #expect(try WireJSON.decode(InvoiceV4.Name.self, from: json.utf8).rawValue == "Buyer Ltd")
    }

    @Test("TaxField: rate, code, base")
    func tax() throws {
        let json = #"{"value":19,"rate":19.0,"base":100,"code":"USt"}"#
        let tax = try WireJSON.decode(InvoiceV4.Tax.self, from: json.utf8)
        #expect(tax.rate == 19)
        #expect(tax.base == 100)
        #expect(tax.code == "USt")
    }

    @Test("LocaleField: language, country, currency; value falls back to language")
    func locale() throws {
        let json = #"{"language":"fr","country":"CH","currency":"CHF"}"#
        let locale = try WireJSON.decode(InvoiceV4.Locale.self, from: json.utf8)
        #expect(locale.valueOrLanguage == "fr")
        #expect(locale.country == "CH")
        #expect(locale.currencyCode == .chf)
        #expect(InvoiceV2.Locale(confidence: 1, language: "de").value == "de")
    }

    @Test("PaymentDetailsField: value is the IBAN")
    func payment() {
        let payment = PaymentDetailsField(accountNumber: "1", iban: "AT61", routingNumber: "2", swift: "X")
        #expect(payment.value == "AT61")
        #expect(PaymentDetailsField().value == nil)
    }

    @Test("CompanyRegistrationField: type, known or not")
    func registration() {
        #expect(RegistrationField(value: "1", type: "SIREN").registrationType == .siren)
        #expect(RegistrationField(value: "1", type: "NEW").registrationType.rawValue == "NEW")
    }

    @Test("AddressField: its parts, each where it belongs")
    func address() throws {
        let json = #"""
            {"value":"12 High Street","street_number":"12","street_name":"High Street","po_box":"3","address_complement":
            "floor 2","city":"Leeds","postal_code":"LS1","state":"Yorkshire","country":"UK"}
            """#
        let address = try WireJSON.decode(InvoiceV4.Address.self, from: json.utf8)
        #expect(
            [
                address.streetNumber, address.streetName, address.poBox, address.addressComplement, address.city,
                address.postalCode, address.state, address.country,
            ] == ["12", "High Street", "3", "floor 2", "Leeds", "LS1", "Yorkshire", "UK"])
    }

    @Test("AmountField: decimal digit for digit, and to three decimals")
    func amount() throws {
        let field = try WireJSON.decode(AmountField.self, from: #"{"value": 10.12355}"#.utf8)
        #expect(field.value == Decimal(string: "10.12355"))
        #expect(field.roundedValue == Decimal(string: "10.124"))
    }

    @Test("Equality compares values, text without case")
    func equality() {
        let low = StringField(value: "Buyer", placement: Placement(confidence: 0.1))
        let high = StringField(value: "BUYER", placement: Placement(confidence: 0.9))
        #expect(low.hasSameValue(as: high))
        #expect(low != high)
        #expect(StringField().hasSameValue(as: StringField()))
        #expect(!StringField().hasSameValue(as: low))
        #expect(AmountField(value: 1).hasSameValue(as: AmountField(value: 1.0)))
    }
}
