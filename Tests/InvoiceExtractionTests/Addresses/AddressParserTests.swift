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
        AddressCase(
            ["Gartenstr. 18 DE 76133 Karlsruhe"], number: "18", street: "Gartenstr.", code: "76133", city: "Karlsruhe"),
        AddressCase(
            ["Avenida del Norte 12 Piso 8 Lugo, 27001"], number: "12", street: "Avenida del Norte",
            complement: "Piso 8",
            code: "27001", city: "Lugo"),
        AddressCase(
            ["8 rue du Square Vert - 44000 Nantes"], number: "8", street: "rue du Square Vert", code: "44000",
            city: "Nantes"),
        AddressCase(
            ["Lindenweg 5 04109 Leipzig Deutschland / Germany"], number: "5", street: "Lindenweg", code: "04109",
            city: "Leipzig", country: "Deutschland / Germany"),
        AddressCase(
            ["14 rue d'Arles - 75015 Paris"], number: "14", street: "rue d'Arles", code: "75015", city: "Paris"),
        AddressCase(
            ["12 bis avenue de la Gare", "38000 Grenoble", "France"], number: "12 bis", street: "avenue de la Gare",
            code: "38000", city: "Grenoble", country: "France"),
        AddressCase(
            ["27 rue du Moulin 38000 Grenoble France"], number: "27", street: "rue du Moulin", code: "38000",
            city: "Grenoble", country: "France"),
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
            ["Anger 7", "99084 Erfurt"], number: "7", street: "Anger", code: "99084", city: "Erfurt"),
        AddressCase(
            ["Hauptplatz 1/3", "A-4020 Linz"], number: "1/3", street: "Hauptplatz", code: "4020", city: "Linz"),
        AddressCase(
            ["Bahnhofstrasse 7", "CH-8001 Zürich"], number: "7", street: "Bahnhofstrasse", code: "8001", city: "Zürich"),
        AddressCase(
            ["Calle Mayor, 5, 2º B", "28013 Madrid"], number: "5", street: "Calle Mayor", complement: "2º B",
            code: "28013",
            city: "Madrid"),
        AddressCase(
            ["Avenida del Sol 31", "Zamora, 49001"], number: "31", street: "Avenida del Sol", code: "49001",
            city: "Zamora"),
        AddressCase(
            ["Calle Larga 8 Apt. 3", "León, 24001"], number: "8", street: "Calle Larga", complement: "Apt. 3",
            code: "24001", city: "León"),
        AddressCase(
            ["Via Roma, 5", "20121 Milano (MI)"], number: "5", street: "Via Roma", code: "20121", city: "Milano",
            state: "MI"),
        AddressCase(
            ["Corso Italia 10", "00198 Roma RM", "Italia"], number: "10", street: "Corso Italia", code: "00198",
            city: "Roma", state: "RM", country: "Italia"),
        AddressCase(
            ["Coolsingel 40", "3011 AD Rotterdam", "Nederland"], number: "40", street: "Coolsingel", code: "3011 AD",
            city: "Rotterdam", country: "Nederland"),
        AddressCase(
            ["Papierweg 12, 3511LX Utrecht"], number: "12", street: "Papierweg", code: "3511LX", city: "Utrecht"),
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
            ["20 River Lane Suite 300 Boston, MA 02110"], number: "20", street: "River Lane", complement: "Suite 300",
            code: "02110", city: "Boston", state: "MA"),
        AddressCase(
            ["31 Oak Drive Salem OR 97301 United States"], number: "31", street: "Oak Drive", code: "97301",
            city: "Salem", state: "OR", country: "United States"),
        AddressCase(
            ["PO Box 4410 Tampa, FL 33601"], box: "4410", code: "33601", city: "Tampa", state: "FL"),
        AddressCase(
            ["220 Queen Street West", "Toronto, ON, M5V 2Z3 Canada"], number: "220", street: "Queen Street West",
            code: "M5V 2Z3", city: "Toronto", state: "ON", country: "Canada"),
        AddressCase(
            ["75 STONE CREEK RD STE 210", "AUSTIN, TX 78701", "United States"], number: "75",
            street: "STONE CREEK RD",
            complement: "STE 210", code: "78701", city: "AUSTIN", state: "TX", country: "United States"),
        AddressCase(
            ["9 North 3rd Street Columbus, OH 43215 USA"], number: "9", street: "North 3rd Street", code: "43215",
            city: "Columbus", state: "OH", country: "USA"),
        AddressCase(
            ["101 Main Street, 10th Floor", "New York, NY 10013-1234"], number: "101", street: "Main Street",
            complement: "10th Floor", code: "10013-1234", city: "New York", state: "NY"),
        AddressCase(
            ["PO Box 1234", "Wilmington, DE 19801"], box: "1234", code: "19801", city: "Wilmington", state: "DE"),
        AddressCase(
            ["Flat 2, 10 High Street", "London SW1A 1AA"], number: "10", street: "High Street", complement: "Flat 2",
            code: "SW1A 1AA", city: "London"),
        AddressCase(
            ["Unit 6, 4 Mill Lane, York, YO1 7HH"], number: "4", street: "Mill Lane", complement: "Unit 6",
            code: "YO1 7HH", city: "York"),
        AddressCase(
            ["30 KENT STREET", "MELBOURNE VIC 3000", "Australia"], number: "30", street: "KENT STREET", code: "3000",
            city: "MELBOURNE", state: "VIC", country: "Australia"),
        AddressCase(
            ["15, PARK STREET", "MUMBAI - 400 001"], hint: "IN", number: "15", street: "PARK STREET", code: "400 001",
            city: "MUMBAI"),
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
