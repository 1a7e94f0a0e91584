import InvoiceModel

/// Recognises company and tax numbers by their structure.
package enum Registrations {
    /// Readings of a string that identifies itself: no label is needed to know what it is.
    ///
    /// VAT numbers with their country prefix (a wrong check digit is reported, not refused), Swiss UIDs, GSTIN; and
    /// only with a right check digit RFC and the 16-character codice fiscale, whose shapes also occur by chance.
    /// Plain digits never identify themselves.
    /// - Parameter compact: the string; blanks and marks in it are ignored.
    package static func recognizeUnlabelled(_ compact: String) -> [RecognizedRegistration] {
        let bytes = CompactText.bytes(compact)
        guard (8...18).contains(bytes.count), bytes.contains(where: { !$0.isDigit }),
            bytes.count(where: \.isDigit) >= 5 || bytes.starts(with: "GB".utf8)
        else { return [] }
        var found: [RecognizedRegistration] = []
        for rule in VATNumberRules.all {
            guard let reading = rule.read(bytes), reading.hasPrefix else { continue }
            // Short numbers and numbers of persons come in shapes that many article numbers have.
            let isDoubtful = rule.country == "RO" || rule.country == "CZ" || rule.country == "TR"
            if isDoubtful, reading.verdict.checksum != true { continue }
            if rule.country == "NO", !reading.hasSuffix, reading.verdict.checksum != true { continue }
            let isSwissUID = rule.country == "CH" && !reading.hasSuffix
            found.append(recognized(reading, by: rule, kind: isSwissUID ? .uid : .vatNumber))
        }
        for rule in selfIdentifying {
            guard let reading = rule.read(bytes), reading.value.count == bytes.count else { continue }
            if rule.kind != .gstin, reading.verdict.checksum != true { continue }
            if rule.kind == .cf, bytes.count != 16 { continue }
            found.append(recognized(reading, by: rule, kind: rule.kind))
        }
        return found
    }

    /// Reads a number that a label names as `kind`.
    ///
    /// The structure decides; a wrong check digit is reported in ``RecognizedRegistration/checksum``. A prefix in the
    /// number outweighs `country`. VAT numbers, tax and company numbers of countries without a rule are accepted when
    /// they look like a number of that sort, with neither country nor checksum.
    /// - Parameter country: ISO 3166-1 alpha-2 that the label or the paper suggests.
    package static func recognize(
        _ compact: String, as kind: CompanyRegistration.Kind, country: String?
    ) -> RecognizedRegistration? {
        let bytes = CompactText.bytes(compact)
        guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
        var best: (rank: Int, found: RecognizedRegistration)?
        for rule in rules[kind] ?? [] {
            guard let reading = rule.read(bytes) else { continue }
            let isNamed = rule.country == country
            // Digits alone fit the VAT, tax and company numbers of many countries.
            if isCrossNational(kind), !reading.hasPrefix, !isNamed { continue }
            var rank = (reading.hasPrefix ? 8 : 0) + (isNamed ? 4 : 0)
            switch reading.verdict {
            case .passed: rank += 6
            case .unchecked: rank += 3
            case .failed: rank += 1
            case .malformed: continue
            }
            if rank > best?.rank ?? 0 { best = (rank, recognized(reading, by: rule, kind: kind)) }
        }
        if let best { return best.found }
        guard isCrossNational(kind), isPlausible(bytes) else { return nil }
        return RecognizedRegistration(kind: kind, value: CompactText.string(bytes), country: nil, checksum: nil)
    }

    private static let rules = Dictionary(grouping: VATNumberRules.all + NationalRules.all, by: \.kind)
    private static let selfIdentifying = NationalRules.all.filter { [.gstin, .rfc, .cf].contains($0.kind) }

    private static func isCrossNational(_ kind: CompanyRegistration.Kind) -> Bool {
        kind == .vatNumber || kind == .taxID || kind == .companyRegistrationNumber
    }

    /// The looks of a number nobody gave a rule for: mostly digits, 4 to 20 characters.
    private static func isPlausible(_ bytes: [UInt8]) -> Bool {
        let digits = bytes.count(where: \.isDigit)
        return (4...20).contains(bytes.count) && digits >= 4 && digits * 2 >= bytes.count
    }

    private static func recognized(
        _ reading: RegistrationRule.Reading, by rule: RegistrationRule, kind: CompanyRegistration.Kind
    ) -> RecognizedRegistration {
        RecognizedRegistration(
            kind: kind, value: CompactText.string(reading.value), country: rule.country,
            checksum: reading.verdict.checksum)
    }
}
