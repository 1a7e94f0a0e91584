import InvoiceModel

/// An address while its segments are given to parts, one after the other.
struct AddressDraft {
    var address = PostalAddress(text: "")
    private var segments: [[AddressToken]]
    private var country: String?
    /// Where the postal code stood among the segments: the city is beside it.
    private var postalIndex: Int?
    /// Words beside a street that may be the city.
    private var cityAfterStreet: [AddressToken] = []

    init(segments: [[AddressToken]], country: String?) {
        self.segments = segments
        self.country = country
    }

    /// A country at the end, alone or after the city.
    mutating func takeCountry() {
        while segments.count > 1, let last = segments.last, let text = AddressToken.join(last),
            let code = Countries.code(forName: text)
        {
            // ", CA" and ", IN" close an American city as often as a country.
            if text.utf8.count == 2, Regions.trailing(last[...], country: country == code ? "US" : country) != nil,
                !segments.dropLast().contains(where: { PostalCode.find(in: $0, country: country) != nil })
            {
                break
            }
            address.country = [text, address.country].compactMap { $0 }.joined(separator: " / ")
            country = code
            segments.removeLast()
        }
        guard let last = segments.last, last.count > 1 else { return }
        for count in [3, 2, 1] where last.count > count {
            guard let text = AddressToken.join(last.suffix(count)), text.utf8.count > 2 || text == "UK" else {
                continue
            }
            guard let code = Countries.code(forName: text), last[last.count - count].isCapitalized else { continue }
            guard address.country == nil || code == country else { continue }
            address.country = [text, address.country].compactMap { $0 }.joined(separator: " / ")
            country = code
            segments[segments.count - 1].removeLast(count)
            return
        }
    }

    mutating func takePostBoxes() {
        for index in segments.indices {
            guard let words = ComplementWords.postBoxWords(segments[index]) else { continue }
            var end = words + 1
            while end < segments[index].count, segments[index][end].isDigits, segments[index][end].text.utf8.count <= 3
            {
                end += 1
            }
            address.poBox = AddressToken.join(segments[index][words..<end])
            segments[index].removeSubrange(..<end)
        }
    }

    /// The best postal code of all segments; its segment is cut in what precedes and what follows it.
    mutating func takePostalCode() {
        var best: (index: Int, match: PostalCode.Match, rank: Int)?
        for (index, segment) in segments.enumerated() {
            guard let match = PostalCode.find(in: segment, country: country) else { continue }
            let isStreet = StreetWords.strength(segment) == .strong
            if isStreet, match.range.lowerBound == 0, !match.isDistinctive, country != "HU" { continue }
            var rank = match.isDistinctive ? 8 : 0
            if fitsCountry(match) { rank += 3 }
            let last = match.range.upperBound == segment.count
            if !last, AddressParser.isName(segment[match.range.upperBound]) { rank += 2 }
            if last, Regions.trailing(segment[..<match.range.lowerBound], country: country) != nil { rank += 2 }
            if segment.count > match.range.count || segments.count > 1 { rank += 1 }
            if rank > 0, rank >= best?.rank ?? 0 { best = (index, match, rank) }
        }
        guard let best else { return }
        address.postalCode = best.match.code
        country = address.country == nil ? best.match.country ?? country : country
        let segment = segments[best.index]
        let before = Array(segment[..<best.match.range.lowerBound])
        let after = Array(segment[best.match.range.upperBound...])
        postalIndex = best.index
        if after.isEmpty {
            var before = before
            takeRegion(from: &before)
            segments[best.index] = before
            return
        }
        var city = after
        if let last = city.last, city.count > 1, Countries.isAlpha2(last.text), last.text == country {
            address.country = address.country ?? last.text
            city.removeLast()
        }
        takeRegion(from: &city)
        let floor = ComplementWords.start(in: city) ?? city.count
        address.city = AddressToken.join(city[..<floor])
        if floor < city.count { addComplement(AddressToken.join(city[floor...])) }
        segments[best.index] = before
    }

    private func fitsCountry(_ match: PostalCode.Match) -> Bool {
        guard let country, let pattern = PostalCode.pattern(ofCountry: country) else { return match.country != nil }
        let digits = match.code.utf8.count(where: \.isDigit)
        return match.country == country || digits == pattern.utf8.count(where: { $0 == UInt8(ascii: "9") })
    }

    /// The plainest street of all segments, its number possibly in a segment of its own.
    mutating func takeStreet() {
        var best: (index: Int, rank: Double)?
        for (index, segment) in segments.enumerated() where !segment.isEmpty {
            let hasNumber = StreetParser.parse(segment).number != nil
            var rank: Double = 0
            switch StreetWords.strength(segment) {
            case .strong: rank = 4
            case .weak: rank = hasNumber ? 2 : 0
            case .none:
                rank = hasNumber && segment.count > 1 ? 1 : StreetWords.isLocality(withoutUnit(segment)) ? 0.5 : 0
            }
            if rank == 0 { continue }
            if hasNumber { rank += 1.5 }
            if ComplementWords.begins(segment), StreetWords.strength(segment.dropFirst(2)) != .strong,
                !StreetWords.isLocality(withoutUnit(segment)) || segment.count < 4
            {
                rank -= 4
            }
            if rank > best?.rank ?? 0 { best = (index, rank) }
        }
        guard let best else { return }
        let parts = StreetParser.parse(segments[best.index])
        segments[best.index] = []
        address.streetName = parts.name
        address.streetNumber = parts.number
        addComplement(parts.complement)
        cityAfterStreet = parts.rest
        if address.streetNumber == nil { takeLoneNumber(around: best.index) }
    }

    private func withoutUnit(_ segment: [AddressToken]) -> ArraySlice<AddressToken> {
        segment.count > 3 && ComplementWords.begins(segment) ? segment.dropFirst(2) : segment[...]
    }

    /// `Calle Mayor | 5` and `78 | Pandit Street`.
    private mutating func takeLoneNumber(around index: Int) {
        for neighbour in [index + 1, index - 1] where segments.indices.contains(neighbour) {
            guard let first = segments[neighbour].first, segments[neighbour].count <= 2, first.isHouseNumber else {
                continue
            }
            let letter =
                segments[neighbour].last.map { $0.text.utf8.count == 1 || ["bis", "ter"].contains($0.word) } ?? false
            guard segments[neighbour].count == 1 || letter else { continue }
            address.streetNumber = AddressToken.join(segments[neighbour])
            segments[neighbour] = []
            return
        }
    }

    mutating func takeComplements() {
        for index in segments.indices where ComplementWords.begins(segments[index]) {
            let segment = segments[index]
            // "10th Floor New York", "Suite 100 Dallas": the town follows when none is known yet.
            let end = min(segment.count, 2)
            let tail = segment[end...]
            if address.city == nil, segment.count > 2, segment[..<end].contains(where: \.hasDigit),
                tail.allSatisfy({ $0.isCapitalized && !$0.hasDigit }), segment[0].word != "c/o"
            {
                addComplement(AddressToken.join(segment[..<end]))
                segments[index] = Array(tail)
            } else {
                addComplement(AddressToken.join(segment))
                segments[index] = []
            }
        }
    }

    mutating func takeCityAndState() {
        for index in segments.indices.reversed() where address.country == nil {
            guard let text = AddressToken.join(segments[index]), text.utf8.count > 2, segments[index].count <= 3,
                segments.count(where: { !$0.isEmpty }) > 1, Countries.code(forName: text) != nil
            else { continue }
            address.country = text
            segments[index] = []
        }
        if !cityAfterStreet.isEmpty {
            var city = cityAfterStreet
            takeRegion(from: &city)
            cityAfterStreet = city
        }
        for index in segments.indices.reversed() where address.state == nil && !segments[index].isEmpty {
            var segment = segments[index]
            takeRegion(from: &segment)
            segments[index] = segment
        }
        takeProvince()
        if address.city == nil {
            let before = segments[..<min(segments.count, (postalIndex ?? segments.count - 1) + 1)]
            if let index = before.lastIndex(where: isCity) {
                address.city = AddressToken.join(segments[index])
                segments[index] = []
            } else if let city = AddressToken.join(cityAfterStreet) {
                address.city = city
                cityAfterStreet = []
            } else if let index = segments.lastIndex(where: isCity) {
                address.city = AddressToken.join(segments[index])
                segments[index] = []
            }
        }
        addComplement(AddressToken.join(cityAfterStreet))
    }

    /// `16140 Nilüfer / Bursa`: district and province of a Turkish address.
    private mutating func takeProvince() {
        guard country == "TR", address.state == nil, address.city != nil, let index = postalIndex,
            index + 1 < segments.count,
            segments[index + 1].count == 1, isCity(segments[index + 1])
        else { return }
        address.state = AddressToken.join(segments[index + 1])
        segments[index + 1] = []
    }

    /// What is left above the town: the name of a house or an estate.
    mutating func takeRest() {
        guard address.streetName == nil || address.complement != nil else { return }
        let end = postalIndex ?? segments.count
        for index in segments.indices where index <= end && isCity(segments[index]) {
            addComplement(AddressToken.join(segments[index]))
            segments[index] = []
        }
    }

    private func isCity(_ segment: [AddressToken]) -> Bool {
        !segment.isEmpty && segment.count <= 5 && segment.allSatisfy { AddressParser.isName($0) && !$0.hasDigit }
    }

    private mutating func takeRegion(from tokens: inout [AddressToken]) {
        guard address.state == nil else { return }
        let hint =
            country == nil || ["US", "CA", "AU", "IN", "BR", "MX", "IT", "GB", "MY"].contains(country ?? "")
            ? country : "-"
        let bracketed = tokens.last?.text.hasPrefix("(") == true
        guard let region = Regions.trailing(tokens[...], country: bracketed ? nil : hint) else { return }
        // A state by itself is one only beside a city or a code: "Goa" may be the city.
        let isAbbreviation = region.count == 1 && (tokens.last?.text.utf8.count ?? 0) <= 3 && address.postalCode != nil
        if region.count == tokens.count, !isAbbreviation, cityAfterStreet.isEmpty,
            segments.allSatisfy({ $0.isEmpty || $0 == tokens })
        {
            return
        }
        let text = AddressToken.join(tokens.suffix(region.count)) ?? ""
        address.state = text.filter { $0 != "(" && $0 != ")" }
        tokens.removeLast(region.count)
        if country == nil { country = region.country }
    }

    private mutating func addComplement(_ text: String?) {
        guard let text, !text.isEmpty else { return }
        address.complement = [address.complement, text].compactMap { $0 }.joined(separator: ", ")
    }
}
