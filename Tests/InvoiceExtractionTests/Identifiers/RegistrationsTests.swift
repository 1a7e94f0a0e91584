import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite struct RegistrationsTests {
    @Test(arguments: ValidNumber.all)
    func aValidLabelledNumberPassesItsCheck(number: ValidNumber) throws {
        let found = try #require(Registrations.recognize(number.value, as: number.kind, country: number.country))
        #expect(found.checksum == true)
        #expect(found.country == number.country)
        #expect(found.kind == number.kind)
    }

    /// One digit changed: a check digit notices it nearly always, some systems not every time.
    /// The account part of Canadian numbers is outside the check.
    @Test(arguments: ValidNumber.all.filter { $0.kind != .gstHST })
    func aChangedDigitIsNoticed(number: ValidNumber) {
        let bytes = Array(number.value.utf8)
        var changed = 0
        var accepted = 0
        for (index, byte) in bytes.enumerated() where byte.isDigit {
            for step in 1...9 {
                var copy = bytes
                copy[index] = 0x30 + (byte - 0x30 + UInt8(step)) % 10
                changed += 1
                let found = Registrations.recognize(
                    String(decoding: copy, as: UTF8.self), as: number.kind, country: number.country)
                if found?.checksum == true { accepted += 1 }
            }
        }
        #expect(accepted * 5 < changed, "\(accepted) of \(changed) changed numbers were accepted")
    }

    @Test(arguments: ValidNumber.all.filter { $0.kind == .vatNumber })
    func aVATNumberWithItsPrefixNeedsNoLabel(number: ValidNumber) throws {
        let found = Registrations.recognizeUnlabelled(number.value)
        let vat = try #require(found.first { $0.kind == .vatNumber && $0.country == number.country })
        #expect(vat.value == number.value)
        #expect(vat.checksum == true)
    }

    @Test(arguments: [
        ("DE 811 907 980", CompanyRegistration.Kind.vatNumber, "DE811907980"),
        ("NL0044.95.445.B01", .vatNumber, "NL004495445B01"), ("CHE-116.281.710 MWST", .vatNumber, "CHE116281710MWST"),
        ("CHE-116.281.710", .uid, "CHE116281710"), ("NO 974 760 673 MVA", .vatNumber, "NO974760673MVA"),
        ("27AAPFU0939F1ZV", .gstin, "27AAPFU0939F1ZV"), ("FR 83 404 833 048", .vatNumber, "FR83404833048"),
        ("GB 980 7806 84", .vatNumber, "GB980780684"), ("XI980780684", .vatNumber, "XI980780684"),
        ("EL094259216", .vatNumber, "EL094259216"), ("RCCMNL83S18D969H", .cf, "RCCMNL83S18D969H"),
    ])
    func printedNumbersAreReadWithoutLabel(text: String, kind: CompanyRegistration.Kind, value: String) throws {
        let found = try #require(Registrations.recognizeUnlabelled(text).first)
        #expect(found.kind == kind)
        #expect(found.value == value)
        #expect(found.checksum == true)
    }

    @Test func aWrongCheckDigitIsReportedNotRefused() throws {
        let unlabelled = try #require(Registrations.recognizeUnlabelled("DE811907981").first)
        #expect(unlabelled.checksum == false)
        let labelled = try #require(Registrations.recognize("404 833 049", as: .siren, country: nil))
        #expect(labelled == RecognizedRegistration(kind: .siren, value: "404833049", country: "FR", checksum: false))
    }

    @Test(arguments: [
        "811907980", "INVOICE2024", "RE-2024-00017", "12345678", "RO123456", "DE89370400440532013000", "",
    ])
    func ordinaryStringsDoNotIdentifyThemselves(text: String) {
        #expect(Registrations.recognizeUnlabelled(text).isEmpty)
    }

    @Test(arguments: [
        ("RCS Paris B 404 833 048", CompanyRegistration.Kind.siren, nil as String?, "404833048", "FR" as String?),
        ("HRB 12345 B", .hraHRB, nil, "12345B", "DE"), ("HRA 4711", .hraHRB, "DE", "4711", "DE"),
        ("AT U13585627", .uid, nil, "ATU13585627", "AT"), ("U13585627", .uid, nil, "U13585627", "AT"),
        ("181/815/08155", .stnr, nil, "18181508155", "DE"),
        ("SC123456", .companyRegistrationNumber, "GB", "SC123456", "GB"),
        ("KvK 12345678", .kvk, nil, "12345678", "NL"), ("123456782RT0001", .gstHST, "CA", "123456782RT0001", "CA"),
        ("94-1234567", .tin, "US", "941234567", "US"), ("NO 974 760 673 MVA", .orgnr, nil, "974760673", "NO"),
        ("556036-0793", .orgnr, "SE", "5560360793", "SE"), ("AAPFU0939F", .taxID, "IN", "AAPFU0939F", "IN"),
        ("004495445B01", .btw, "NL", "004495445B01", "NL"), ("BE0202239951", .btw, "NL", "BE0202239951", "BE"),
        ("J40/1234/2005", .companyRegistrationNumber, "RO", "J4012342005", "RO"),
        ("12 345-678", .vatNumber, nil, "12345678", nil), ("SE556036079301", .orgnr, nil, "5560360793", "SE"),
    ])
    func aLabelDecidesTheKind(
        text: String, kind: CompanyRegistration.Kind, country: String?, value: String, issuer: String?
    ) throws {
        let found = try #require(Registrations.recognize(text, as: kind, country: country))
        #expect(found.kind == kind)
        #expect(found.value == value)
        #expect(found.country == issuer)
        #expect(found.checksum != false)
    }

    @Test(arguments: [
        ("Telefon", CompanyRegistration.Kind.vatNumber), ("12", .siren), ("ABCDEFGHJ", .cif), ("1234567", .siret),
    ])
    func otherShapesAreRefused(text: String, kind: CompanyRegistration.Kind) {
        #expect(Registrations.recognize(text, as: kind, country: nil) == nil)
    }

    @Test func establishmentsOfTheFrenchPostHaveTheirOwnSum() {
        #expect(Registrations.recognize("35600000000048", as: .siret, country: "FR")?.checksum == true)
        #expect(Registrations.recognize("35600000049837", as: .siret, country: "FR")?.checksum == true)
        #expect(Registrations.recognize("35600000049838", as: .siret, country: "FR")?.checksum == false)
    }

    @Test func labelPhrasesAreLowerCaseAndUniqueForTheirKind() {
        var seen: Set<String> = []
        for entry in RegistrationLabels.table {
            #expect(entry.phrase == entry.phrase.lowercased())
            #expect(entry.phrase.first != " " && entry.phrase.last != " " && entry.phrase.last != ":")
            #expect(
                seen.insert("\(entry.phrase)|\(entry.kind.rawValue)|\(entry.country ?? "")").inserted,
                "\(entry.phrase) twice")
        }
        #expect(Set(RegistrationLabels.table.map(\.kind)) == Set(CompanyRegistration.Kind.allCases))
    }
}
