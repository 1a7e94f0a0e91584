import Foundation

/// The truth of one fixture: what is printed on it (`TestData/generate/README.md` describes the file).
struct FixtureTruth: Decodable {
    struct Locale: Decodable {
        var language, currency, country: String?
    }

    struct Tax: Decodable {
        var rate, value, base: Double?
        var code: String?
    }

    struct Adjustment: Decodable {
        var kind: String
        var amount: Double
    }

    struct Registration: Decodable {
        var type, value: String
    }

    struct Address: Decodable {
        var text: String
        var streetNumber, streetName, poBox, addressComplement, city, postalCode, state, country: String?
    }

    struct Supplier: Decodable {
        var name, address, phone, email, website: String?
        var addressParts: Address?
        var companyRegistrations: [Registration]
    }

    struct Customer: Decodable {
        var name, address, id: String?
        var addressParts: Address?
        var companyRegistrations: [Registration]
    }

    struct Payment: Decodable {
        var iban, swift, accountNumber, routingNumber: String?
    }

    struct Item: Decodable {
        var description, productCode, unit: String?
        var quantity, unitPrice, taxRate, taxAmount, totalAmount: Double?
    }

    /// `box` is left, top, right, bottom in fractions of the upright page.
    struct Word: Decodable {
        var page: Int
        var text: String
        var box: [Double]
    }

    var id: String
    var pages: Int
    var orientationDegrees: Int
    var locale: Locale
    var documentType, documentTypeExtended: String
    /// Nil: the fixture does not say what kind of purchase it is.
    var category, subcategory: String?
    var invoiceNumber, poNumber: String?
    var referenceNumbers: [String]
    var date, dueDate, dueDateRaw, paymentDate: String?
    var dueDateComputed: Bool
    var totalIncl, totalExcl, totalTax: Double?
    var taxes: [Tax]
    var adjustments: [Adjustment]
    var supplier: Supplier
    var customer: Customer
    var shippingAddress, billingAddress: Address?
    var paymentDetails: [Payment]
    var lineItems: [Item]
    /// Names of the fields that are not printed but follow from others.
    var computed: [String]
    /// Raw values of `Check.Kind`.
    var expectedFindings: [String]
    /// Field → where it is printed: one list of words for each time.
    var words: [String: [[Word]]]

    static func load(_ id: String) throws -> FixtureTruth {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let data = try Data(contentsOf: FixtureFolder.invoices.appending(path: id + ".json"))
        return try decoder.decode(FixtureTruth.self, from: data)
    }
}
