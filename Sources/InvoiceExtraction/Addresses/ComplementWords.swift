/// Words for parts of a building, post boxes and care-of lines, folded.
enum ComplementWords {
    /// Whether a segment of an address speaks of a flat, floor, building or care of.
    static func begins(_ tokens: some Collection<AddressToken>) -> Bool {
        guard let first = tokens.first else { return false }
        if words.contains(first.word) { return true }
        if first.word.hasPrefix("c/o") || first.word.hasPrefix("#") { return true }
        guard let second = tokens.dropFirst().first else { return isFloor(first) }
        if first.startsWithDigit, first.text.hasSuffix("."), ["tv", "th", "mf"].contains(second.word) { return true }
        return (first.startsWithDigit && floors.contains(second.word)) || isFloor(first)
    }

    /// The first index, from 2, at which a complement begins inside a street segment; nil when none does.
    static func start(in tokens: [AddressToken]) -> Int? {
        guard tokens.count > 2 else { return nil }
        for index in 2..<tokens.count {
            let rest = tokens[index...]
            if inStreet.contains(tokens[index].word) || tokens[index].word.hasPrefix("#") { return index }
            // In "12 Piso 8" the number is the house's.
            if let next = rest.dropFirst().first, tokens[index].startsWithDigit, floors.contains(next.word),
                rest.dropFirst(2).first?.startsWithDigit != true
            {
                return index
            }
        }
        return nil
    }

    /// `2º`, `1ª`, `3°`, `2nd`: a floor by itself.
    private static func isFloor(_ token: AddressToken) -> Bool {
        guard token.startsWithDigit else { return false }
        return token.text.hasSuffix("º") || token.text.hasSuffix("ª") || token.text.hasSuffix("°")
    }

    /// Words of a post box line at the beginning of `tokens`: how many, or nil.
    static func postBoxWords(_ tokens: [AddressToken]) -> Int? {
        for count in [3, 2, 1] where tokens.count > count {
            let name = tokens.prefix(count).map(\.word).joined(separator: " ")
            let follows = tokens[count].hasDigit
            if boxes.contains(name), follows { return count }
        }
        return nil
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    private static let floors = set(
        "floor fl etage og stock piso planta andar verdieping piano pietro patro emelet kat vaning sal")
    private static let inStreet = set(
        """
        apt apartment apto apartamento appt appartement suite ste unit flat floor room bldg building batiment bat escalier \
        hinterhaus etage piso planta puerta escalera esc interno scala andar bloco lokal lok mieszkanie ap sc et bl daire
        """)
    private static let words = inStreet.union(
        set(
            """
            fl rm attn bp residence res immeuble entree hh stiege tur top portal local oficina nave edificio ed palazzina \
            int sala loja bus huis m blok plot shop office block tower wing opp near house villa level porte lot \
            phase p.no no: kat apartmani bina patro poschodi emelet ajto fszt vaning c/o hse
            """))
    private static let boxes: Set<String> = [
        "po box", "p.o. box", "p.o box", "p. o. box", "p o box", "post box", "pob", "gpo box", "postfach", "pf", "bp",
        "b.p", "boite postale", "cs", "tsa", "case postale", "cp", "apartado", "apdo", "apartado de correos",
        "apartado postal", "casella postale", "postbus", "caixa postal", "skr. poczt", "skrytka pocztowa",
        "p.o. pf", "postboks", "postbox", "boks", "box", "posta kutusu", "p.k", "casuta postala", "postafiok",
        "locked bag", "private bag",
    ]
}
