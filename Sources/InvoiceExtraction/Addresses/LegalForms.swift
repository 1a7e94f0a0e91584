/// Legal forms of companies, as they stand in names.
package enum LegalForms {
    /// Whether a word or group of words of the text is a legal form.
    package static func contains(_ text: String) -> Bool {
        let words = words(of: text)
        return words.indices.contains { length(in: words, at: $0) != nil }
    }

    /// The name without the legal form at its end: `Muster GmbH & Co. KG` → `Muster`. A bare form is left as it is.
    package static func strip(_ text: String) -> String {
        let words = words(of: text)
        for index in words.indices.dropFirst() {
            guard let length = length(in: words, at: index), index + length == words.count else { continue }
            var name = text[..<words[index].start]
            while let last = name.last, last == " " || last == "," || last == "-" { name.removeLast() }
            return name.isEmpty ? text : String(name)
        }
        return text
    }

    private struct FormWord {
        var start: String.Index
        /// As printed, without points, commas and brackets.
        var printed: String
        var folded: String
        /// Letters divided by points.
        var isPointed: Bool
    }

    private static func words(of text: String) -> [FormWord] {
        text.split(whereSeparator: \.isWhitespace).map { piece in
            let printed = piece.filter { !".,()".contains($0) }
            return FormWord(
                start: piece.startIndex, printed: printed, folded: Folding.fold(printed),
                isPointed: printed.utf8.count > 1
                    && piece.utf8.count(where: { $0 == UInt8(ascii: ".") }) >= printed.utf8.count - 1)
        }
    }

    /// How many words from `index` make the longest legal form.
    private static func length(in words: [FormWord], at index: Int) -> Int? {
        for count in [6, 5, 4, 3, 2, 1] where index + count <= words.count {
            let slice = words[index..<index + count]
            if distinctive.contains(slice.map(\.folded).joined(separator: " ")) { return count }
            if count <= 3, capitals.contains(slice.map(\.printed).joined(separator: " ")) { return count }
            // With points small letters are no word either: "b.v.", "s.a."
            if count == 1, words[index].isPointed, capitals.contains(words[index].printed.uppercased()) { return 1 }
        }
        return nil
    }

    /// Forms that are no words of their own, folded, without points.
    private static let distinctive: Set<String> = [
        "gmbh", "ggmbh", "gmbh & co kg", "gmbh & co kgaa", "gmbh & cokg", "gmbh+co kg", "gmbh & co", "ag & co kg",
        "mbh", "kgaa", "ohg", "gbr", "ug (haftungsbeschrankt)", "ug haftungsbeschrankt", "gesmbh",
        "gesellschaft mbh", "sarl", "sarl u", "sasu", "eurl", "snc", "scop", "selarl",
        "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "corporation", "plc", "pty ltd",
        "pty limited", "pvt ltd", "private limited", "pte ltd", "co ltd", "company limited", "p ltd", "pvt limited",
        "slu", "sll", "srl", "srls", "sapa", "snc di", "scarl", "soc coop", "bvba", "vof",
        "cvba", "lda", "unipessoal lda", "ltda", "eireli", "sp z oo", "spzoo", "sp zoo", "sp k", "sp j",
        "spolka akcyjna",
        "sro", "spol s ro", "spol s r o", "aktiebolag", "handelsbolag", "a/s", "asa", "i/s", "k/s", "oy",
        "oyj", "kft", "zrt", "nyrt", "kkt", "ltd sti", "ltdsti", "limited sirketi", "anonim sirketi",
        "as sti", "ood", "eood", "uab", "sa de cv", "s de rl de cv", "sapi de cv",
        "sdn bhd", "sdnbhd", "bhd", "s/b", "plt", "ltee", "limitee", "vzw", "asbl", "stichting",
        "eingetragener kaufmann", "comm v", "srl-d",
        "lllp", "pllc", "vvag", "vag", "clg", "ooo", "zao", "oao",
    ]
    /// Forms that are also ordinary words or syllables: only in capitals as here, without points.
    private static let capitals: Set<String> = [
        "AG", "KG", "SA", "SE", "AS", "SC", "PC", "AD", "OE", "AŞ", "eK", "EK", "eV", "EV", "eG", "aG", "LP", "SL",
        "CV",
        "AB",
        "Ky", "KY", "Bt", "BT", "OÜ", "dd", "GK", "KK", "AE", "UG", "SCI", "GIE", "EARL", "DAC", "IKE", "doo", "DOO",
        "EPE", "SAS", "SpA", "SPA", "Spa", "BV", "NV", "ApS", "APS", "SIA", "SCA", "SCS", "SaS", "Sas",
    ]
}
