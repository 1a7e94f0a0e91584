import Testing

@testable import InvoiceExtraction

@Suite struct ContactTests {
    @Test(arguments: [
        ("(416) 555-1212", nil as String?, "4165551212" as String?), ("+33 1 23 45 67 89", nil, "+33123456789"),
        ("+44 (0)20 7946 0000", nil, "+442079460000"), ("Tel.: 030 / 123 45 67", "DE", "0301234567"),
        ("1-800-555-0199", "US", "18005550199"), ("555-0199", "US", nil), ("12345", nil, nil),
        ("+1 416 555 1212 ext. 5", nil, "+14165551212"), ("089\u{2011}123456", nil, "089123456"),
    ])
    func aPhoneNumberKeepsItsDigits(text: String, country: String?, digits: String?) {
        #expect(Phone.parse(text, country: country) == digits)
    }

    @Test(arguments: [
        ("Mail: info@example.com.", "info@example.com" as String?),
        ("<a.b+c@mail.example.co.uk>", "a.b+c@mail.example.co.uk"),
        ("rechnung@müller.de", "rechnung@müller.de"), ("a@b", nil), ("@handle", nil), ("no mail", nil),
        ("2 @ 5.00", nil),
    ])
    func anEmailIsFound(text: String, address: String?) {
        #expect(Email.find(text) == address)
    }

    @Test(arguments: [
        ("Web: www.example.com", "www.example.com" as String?), ("https://example.org/shop/", "example.org/shop"),
        ("example.de", "example.de"), ("info@example.com", nil), ("Firma GmbH.Die", nil), ("1.250.00", nil),
        ("Internet:www.example.fr.", "www.example.fr"), ("z.B. morgen", nil),
    ])
    func aWebsiteIsFound(text: String, site: String?) {
        #expect(Website.find(text) == site)
    }
}
