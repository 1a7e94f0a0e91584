/// The country that an address stands in.
enum AddressCountry {
    /// Its name in the last line, a postal code in a form that one country has, or a state beside a code of digits.
    ///
    /// - Returns: ISO 3166-1 alpha-2, or nil when the address fits several countries.
    static func guess(_ lines: [String]) -> String? {
        let segments = lines.flatMap(AddressToken.segments)
        for segment in segments.suffix(2).reversed() {
            guard let name = AddressToken.join(segment), name.utf8.count > 2, let code = Countries.code(forName: name)
            else {
                continue
            }
            return code
        }
        for segment in segments {
            if let match = PostalCode.find(in: segment, country: nil), match.isDistinctive, let country = match.country
            {
                return country
            }
        }
        return byState(segments) ?? americanStreet(segments)
    }

    /// `1540 Long Street, Jacksonville, 32099`: number first, an English street, five digits at the end.
    private static func americanStreet(_ segments: [[AddressToken]]) -> String? {
        guard let last = segments.last?.last, last.isDigits, last.text.utf8.count == 5 else { return nil }
        let isAmerican = segments.contains { segment in
            StreetParser.leadingNumber(segment) != nil
                && StreetWords.endOfEnglishStreet(Array(segment.dropFirst())) != nil
        }
        return isAmerican ? "US" : nil
    }

    /// `Dover, DE 19901`, `Sydney NSW 2000`, `Bengaluru, Karnataka - 560058`.
    private static func byState(_ segments: [[AddressToken]]) -> String? {
        for (index, segment) in segments.enumerated() {
            guard let last = segment.last else { continue }
            let isCode = last.isDigits && (4...6).contains(last.text.utf8.count)
            let isLong =
                last.text.utf8.count == 10 && last.text.utf8.contains(UInt8(ascii: "-")) && last.startsWithDigit
            if isCode || isLong {
                let before = segment.count > 1 ? segment.dropLast() : index > 0 ? segments[index - 1][...] : []
                if let region = Regions.trailing(before, country: nil), let country = region.country { return country }
            } else if index > 0, let region = Regions.trailing(segment[...], country: nil),
                region.count == segment.count
            {
                return region.country
            }
        }
        return nil
    }
}
