extension AddressParser {
    /// Judges whether a line belongs to a postal address, and as what.
    ///
    /// Strict with sentences, labels, amounts and dates; tolerant of the forms of 16 languages. Costs a few set
    /// look-ups per word. The score says how far the line can be trusted without neighbours: from 0.5 on it can begin
    /// an address block, below it can only continue one.
    package static func classify(_ line: String) -> AddressLine { scores(line).best }

    /// How much a line looks like each part of an address; one line may be several ("1 Oak Street, Dover, DE 19901").
    package static func scores(_ line: String) -> AddressLineScores {
        var scores = AddressLineScores()
        guard line.utf8.count <= 160, !LineVeto.applies(to: line) else { return scores }
        let segments = AddressToken.segments(line)
        guard let first = segments.first, !first.isEmpty, segments.count <= 10 else { return scores }
        let words = segments.reduce(0) { $0 + $1.count }
        guard words <= 24 else { return scores }
        func consider(_ kind: AddressLineKind, _ score: Double) { scores.consider(kind, score) }
        if ComplementWords.postBoxWords(first) != nil {
            consider(.poBox, 0.8)
            if segments.count == 1 { return scores }
        }
        for segment in segments {
            let strength = StreetWords.strength(segment)
            if let match = PostalCode.find(in: segment, country: nil) {
                consider(.postalCity, postalScore(match, in: segment, of: segments, street: strength))
            }
            let score = streetScore(segment, strength)
            // Without a number it may be a name: "Long Lane Ltd.", or part of a sentence.
            let isDoubtful = score <= 0.5 && (segments.count > 4 || LegalForms.contains(line))
            consider(.street, isDoubtful ? score * 0.4 : score)
        }
        // "Lungomare Nord, 5", "Hauptplatz, 12a"
        if segments.count == 2, segments[1].count == 1, segments[1][0].isHouseNumber,
            segments[1][0].text.utf8.count <= 4,
            segments[0].count <= 4, segments[0].count > 1, segments[0].allSatisfy({ isName($0) && !$0.hasDigit }),
            !LegalForms.contains(line)
        {
            consider(.street, 0.4)
        }
        if segments.count == 1, Countries.code(forName: line) != nil {
            // Two capitals may be anything.
            consider(.country, line.utf8.count == 2 ? 0.3 : 0.75)
        }
        if segments.count >= 2, segments.count <= 3, let last = segments.last, scores.best.score < 0.5,
            Regions.trailing(last[...], country: nil)?.count == last.count,
            segments.dropLast().allSatisfy({ $0.allSatisfy { $0.isCapitalized && !$0.hasDigit } })
        {
            consider(.cityState, 0.6)
        }
        if scores.best.score < 0.5, isTownAndCountry(segments), !LegalForms.contains(line) { consider(.cityState, 0.5) }
        if words <= 8, ComplementWords.begins(first), first.count > 1 || first[0].hasDigit {
            consider(
                .complement, first.prefix(2).contains(where: \.hasDigit) || first[0].word.hasPrefix("c/o") ? 0.55 : 0.3)
        }
        return scores
    }

    /// `Anytown, USA` and `Yuen Long, N.T., 0000, HK`: names, perhaps a code of zeros, and a country.
    private static func isTownAndCountry(_ segments: [[AddressToken]]) -> Bool {
        guard (2...4).contains(segments.count), let last = segments.last, let name = AddressToken.join(last),
            Countries.code(forName: name) != nil
        else { return false }
        return segments.dropLast().enumerated().allSatisfy { index, words in
            words.count <= 4
                && (words.allSatisfy { $0.isCapitalized && !$0.hasDigit }
                    || index > 0 && words.count == 1 && words[0].isDigits && words[0].text.utf8.count <= 6)
        }
    }

    private static func postalScore(
        _ match: PostalCode.Match, in segment: [AddressToken], of segments: [[AddressToken]],
        street: StreetWords.Strength
    ) -> Double {
        let before = segment[..<match.range.lowerBound]
        let after = segment[match.range.upperBound...]
        let namesAfter = !after.isEmpty && after.count <= 6 && after.allSatisfy { isName($0) }
        let namesBefore = !before.isEmpty && before.count <= 6 && before.allSatisfy { isName($0) }
        if match.country == "NL", match.range.count == 2, let last = before.last, !last.isHouseNumber, street != .strong
        {
            return 0.3
        }
        if match.isDistinctive {
            if before.isEmpty && after.isEmpty { return segments.count > 1 ? 0.85 : 0.6 }
            return namesAfter || namesBefore || street == .strong ? 0.95 : 0.3
        }
        if street == .strong, match.range.lowerBound == 0 { return 0 }
        if match.range.lowerBound == 0, namesAfter {
            // A weak number, "1000 Stück", needs a capital; a town rarely has more than four words.
            if match.code.utf8.count == 5 { return 0.8 }
            let followsNumber = segments.first.map { $0 != segment && StreetParser.trailingNumber($0) != nil } ?? false
            return segments.first == segment || followsNumber ? 0.65 : 0.45
        }
        if street == .strong, namesAfter { return 0.85 }
        if let region = Regions.trailing(before, country: nil), after.isEmpty || namesAfter {
            return region.count == before.count && segments.count == 1 ? 0.6 : 0.9
        }
        if namesBefore, !after.isEmpty, Regions.trailing(after, country: nil)?.count == after.count { return 0.8 }
        if namesBefore, after.isEmpty { return segments.count > 1 ? 0.55 : match.code.utf8.count >= 5 ? 0.45 : 0.3 }
        if before.isEmpty, after.isEmpty, segments.count > 1 { return 0.5 }
        return 0
    }

    private static func streetScore(_ segment: [AddressToken], _ strength: StreetWords.Strength) -> Double {
        guard segment.count <= 10, segment.count > 1 || strength == .strong else { return 0 }
        guard segment.contains(where: { $0.isCapitalized || $0.word == "rue" }) else { return 0 }
        let hasNumber =
            StreetParser.leadingNumber(segment) != nil || StreetParser.trailingNumber(segment) != nil
            || segment.dropFirst().contains(where: \.isHouseNumber)
        switch strength {
        case .strong: return hasNumber ? 0.9 : segment.count <= 6 ? 0.5 : 0.25
        case .weak: return hasNumber ? 0.65 : 0.15
        case .none:
            guard segment.count <= 4, let range = StreetParser.trailingNumber(segment) else {
                return StreetParser.leadingNumber(segment) != nil && segment.count <= 5
                    && segment.dropFirst().allSatisfy(isName) ? 0.25 : 0
            }
            let number = segment[range.lowerBound].text
            let names = segment[..<range.lowerBound]
            return number.utf8.count <= 4 && names.allSatisfy({ isName($0) && $0.text.utf8.count > 2 }) ? 0.35 : 0
        }
    }

    /// A word of a place name: with a capital, or a small joining word.
    static func isName(_ token: AddressToken) -> Bool {
        if token.hasDigit { return token.isHouseNumber && token.text.utf8.count <= 2 }
        if token.isCapitalized || token.text.hasPrefix("(") || token.text.hasPrefix("'") { return true }
        return joining.contains(token.word) || token.word.hasPrefix("d'") || token.word.hasPrefix("l'")
    }

    private static let joining: Set<String> = [
        "de", "du", "des", "la", "le", "les", "sur", "sous", "en", "et", "aux", "an", "der", "am", "im", "bei", "ob",
        "den", "und", "van", "aan", "op", "het", "di", "del", "della", "sul", "in", "nel", "los", "las", "el", "y",
        "do", "da", "dos", "das", "nad", "pod", "u", "upon", "on", "of", "cedex", "pri", "i", "lez", "les", "a", "v.d",
        "near",
    ]
}
