import InvoiceModel
import Testing

@testable import InvoiceExtraction

/// An address and its parts: number, street, complement, box, code, city, state, country.
struct AddressCase: Sendable {
    var lines: [String]
    var hint: String?
    var number: String?
    var street: String?
    var complement: String?
    var box: String?
    var code: String?
    var city: String?
    var state: String?
    var country: String?

    init(
        _ lines: [String], hint: String? = nil, number: String? = nil, street: String? = nil, complement: String? = nil,
        box: String? = nil, code: String? = nil, city: String? = nil, state: String? = nil, country: String? = nil
    ) {
        self.lines = lines
        self.hint = hint
        self.number = number
        self.street = street
        self.complement = complement
        self.box = box
        self.code = code
        self.city = city
        self.state = state
        self.country = country
    }

    static let all: [AddressCase] = continental + overseas

    private static let continental: [AddressCase] = [
        AddressCase(["8 rue d'Uzès - 75002 Paris"], number: "8", street: "rue d'Uzès", code: "75002", city: "Paris"),
        AddressCase(
            ["12 bis avenue de la Gare", "69100 Villeurbanne", "France"], number: "12 bis", street: "avenue de la Gare",
            code: "69100", city: "Villeurbanne", country: "France"),
        AddressCase(
            ["27 rue du Moulin 69100 Villeurbanne France"], number: "27", street: "rue du Moulin", code: "69100",
            city: "Villeurbanne", country: "France"),
        AddressCase(
            ["Bâtiment C", "3, rue des Lilas", "BP 123", "33000 Bordeaux Cedex"], number: "3", street: "rue des Lilas",
            complement: "Bâtiment C", box: "123", code: "33000", city: "Bordeaux Cedex"),
        AddressCase(
            ["Musterstr. 12a", "D-12345 Berlin"], number: "12a", street: "Musterstr.", code: "12345", city: "Berlin"),
        AddressCase(
            ["Straße des 17. Juni 135 · 10623 Berlin · Deutschland"], number: "135", street: "Straße des 17. Juni",
            code: "10623", city: "Berlin", country: "Deutschland"),
        AddressCase(["Postfach 10 20 30", "80331 München"], box: "10 20 30", code: "80331", city: "München"),
        AddressCase(
            ["Ecke 12", "12345 Stadthausen"], number: "12", street: "Ecke", code: "12345", city: "Stadthausen"),
        AddressCase(
            ["Hauptplatz 1/3", "A-4020 Linz"], number: "1/3", street: "Hauptplatz", code: "4020", city: "Linz"),
        AddressCase(
            ["Bahnhofstrasse 7", "CH-8001 Zürich"], number: "7", street: "Bahnhofstrasse", code: "8001", city: "Zürich"),
        AddressCase(
            ["Calle Mayor, 5, 2º B", "28013 Madrid"], number: "5", street: "Calle Mayor", complement: "2º B",
            code: "28013",
            city: "Madrid"),
        AddressCase(
            ["Avenida del Sol 285", "Toledo, 25471"], number: "285", street: "Avenida del Sol", code: "25471",
            city: "Toledo"),
        AddressCase(
            ["Calle Larga 8 Apt. 64", "Málaga, 46357"], number: "8", street: "Calle Larga", complement: "Apt. 64",
            code: "46357", city: "Málaga"),
        AddressCase(
            ["Via Roma, 5", "20121 Milano (MI)"], number: "5", street: "Via Roma", code: "20121", city: "Milano",
            state: "MI"),
        AddressCase(
            ["Corso Italia 10", "00198 Roma RM", "Italia"], number: "10", street: "Corso Italia", code: "00198",
            city: "Roma", state: "RM", country: "Italia"),
        AddressCase(
            ["Weena 664", "3012 CN Rotterdam", "Nederland"], number: "664", street: "Weena", code: "3012 CN",
            city: "Rotterdam", country: "Nederland"),
        AddressCase(
            ["Papierweg 100, 3528BJ Utrecht"], number: "100", street: "Papierweg", code: "3528BJ", city: "Utrecht"),
        AddressCase(
            ["Rua Augusta 25", "1100-053 Lisboa", "Portugal"], number: "25", street: "Rua Augusta", code: "1100-053",
            city: "Lisboa", country: "Portugal"),
        AddressCase(
            ["ul. Długa 5/7", "00-238 Warszawa"], number: "5/7", street: "ul. Długa", code: "00-238", city: "Warszawa"),
        AddressCase(
            ["Vodičkova ulice 12", "110 00 Praha"], number: "12", street: "Vodičkova ulice", code: "110 00",
            city: "Praha"),
        AddressCase(
            ["Storgatan 12 B", "114 55 Stockholm"], number: "12 B", street: "Storgatan", code: "114 55",
            city: "Stockholm"),
        AddressCase(
            ["Vesterbrogade 4, 2. tv", "1620 København V"], number: "4", street: "Vesterbrogade", code: "1620",
            city: "København V"),
        AddressCase(
            ["Mannerheimintie 5", "00100 Helsinki", "Finland"], number: "5", street: "Mannerheimintie", code: "00100",
            city: "Helsinki", country: "Finland"),
        AddressCase(["1051 Budapest, Fő utca 14."], number: "14", street: "Fő utca", code: "1051", city: "Budapest"),
        AddressCase(
            ["Strada Lungă 10", "500035 Brașov", "România"], number: "10", street: "Strada Lungă", code: "500035",
            city: "Brașov", country: "România"),
    ]

    private static let overseas: [AddressCase] = [
        AddressCase(
            ["1954 Bloor Street West", "Toronto, ON, M6P 3K9 Canada"], number: "1954", street: "Bloor Street West",
            code: "M6P 3K9", city: "Toronto", state: "ON", country: "Canada"),
        AddressCase(
            ["609 CASTLE ROCK RD STE 445", "AUSTIN, TX 78746", "United States"], number: "609",
            street: "CASTLE ROCK RD",
            complement: "STE 445", code: "78746", city: "AUSTIN", state: "TX", country: "United States"),
        AddressCase(
            ["45 South 7th Street Minneapolis, MN 55402 USA"], number: "45", street: "South 7th Street", code: "55402",
            city: "Minneapolis", state: "MN", country: "USA"),
        AddressCase(
            ["101 Main Street, 10th Floor", "New York, NY 10013-1234"], number: "101", street: "Main Street",
            complement: "10th Floor", code: "10013-1234", city: "New York", state: "NY"),
        AddressCase(
            ["PO Box 1234", "Wilmington, DE 19801"], box: "1234", code: "19801", city: "Wilmington", state: "DE"),
        AddressCase(
            ["Flat 2, 10 High Street", "London SW1A 1AA"], number: "10", street: "High Street", complement: "Flat 2",
            code: "SW1A 1AA", city: "London"),
        AddressCase(
            ["Unit 1, 4 Mill Lane, Rotherham, S1 1RT"], number: "4", street: "Mill Lane", complement: "Unit 1",
            code: "S1 1RT", city: "Rotherham"),
        AddressCase(
            ["199 GEORGE STREET", "SYDNEY NSW 2000", "Australia"], number: "199", street: "GEORGE STREET", code: "2000",
            city: "SYDNEY", state: "NSW", country: "Australia"),
        AddressCase(
            ["78, PARK STREET", "KOLKATA - 700 020"], hint: "IN", number: "78", street: "PARK STREET", code: "700 020",
            city: "KOLKATA"),
        AddressCase(
            ["14 Gandhi Marg, Pune, Maharashtra 411001, India"], number: "14", street: "Gandhi Marg", code: "411001",
            city: "Pune", state: "Maharashtra", country: "India"),
        AddressCase(
            ["Rua das Flores, 120", "01310-100 São Paulo SP"], hint: "BR", number: "120", street: "Rua das Flores",
            code: "01310-100", city: "São Paulo", state: "SP"),
    ]
}

@Suite struct AddressParserTests {
    @Test(arguments: AddressCase.all)
    func anAddressIsTakenApart(sample: AddressCase) {
        let address = AddressParser.parse(lines: sample.lines, country: sample.hint)
        #expect(address.text == sample.lines.joined(separator: " "))
        #expect(address.streetNumber == sample.number)
        #expect(address.streetName == sample.street)
        if sample.complement != nil { #expect(address.complement == sample.complement) }
        #expect(address.poBox == sample.box)
        #expect(address.postalCode == sample.code)
        #expect(address.city == sample.city)
        #expect(address.state == sample.state)
        #expect(address.country == sample.country)
    }

    @Test func anEmptyAddressHasNoParts() {
        #expect(AddressParser.parse(lines: [], country: nil) == PostalAddress(text: ""))
    }
}
