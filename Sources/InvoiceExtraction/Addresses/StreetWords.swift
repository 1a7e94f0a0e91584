/// Words that make a line a street, in the languages of invoices, folded.
enum StreetWords {
    /// How plainly a segment names a street.
    enum Strength: Int, Comparable {
        case none, weak, strong

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    static func strength(_ tokens: some Collection<AddressToken>) -> Strength {
        var best = Strength.none
        var isFirstWord = true
        for (index, token) in tokens.enumerated() {
            if token.startsWithDigit { continue }
            let followsNumber =
                index > 0 && tokens[tokens.index(tokens.startIndex, offsetBy: index - 1)].startsWithDigit
            if followsNumber, token.word == "bis" || token.word == "ter" { continue }
            if isFirstWord, leading.contains(token.word), index + 1 < tokens.count { return .strong }
            if isFirstWord, token.text.hasPrefix("C/") || token.text.hasPrefix("c/"), token.word != "c/o" {
                return .strong
            }
            if isFirstWord, weakLeading.contains(token.word), tokens.count > 1 { best = .weak }
            if !isFirstWord, following.contains(token.word) { return .strong }
            if endings.contains(where: { token.word.utf8.count > $0.utf8.count + 2 && token.word.hasSuffix($0) }) {
                return .strong
            }
            if weakEndings.contains(where: { token.word.utf8.count > $0.utf8.count + 2 && token.word.hasSuffix($0) }) {
                best = max(best, .weak)
            }
            isFirstWord = false
        }
        return best
    }

    /// The index after the word that closes an English street name (`Oak Ave North |`), or nil.
    static func endOfEnglishStreet(_ tokens: [AddressToken]) -> Int? {
        // "rue du Square Lannes" has the words, but in another order.
        guard let first = tokens.first, !leading.contains(first.word) else { return nil }
        guard let index = tokens.indices.last(where: { $0 > 0 && english.contains(tokens[$0].word) }) else {
            return nil
        }
        var end = index + 1
        while end < tokens.count, directions.contains(tokens[end].word) { end += 1 }
        return end
    }

    /// An estate, a market: the street of an address that names no other.
    static func isLocality(_ tokens: some Collection<AddressToken>) -> Bool {
        guard tokens.count > 1, tokens.allSatisfy(\.isCapitalized) else { return false }
        return tokens.dropFirst().contains { localities.contains($0.word) }
    }

    static let localities: Set<String> = ["estate", "area", "park", "market", "complex", "centre", "center"]

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    /// Before the name: French, Italian, Spanish, Catalan, Portuguese, Polish, Czech, Romanian, Turkish, Dutch.
    private static let leading = set(
        """
        rue avenue av ave bd bld blvd boulevard place allee allees chemin impasse imp route rte quai cours square passage \
        za zi zac lieu-dit lieudit faubourg fbg rond-point hameau via lungomare viale v.le piazza p.zza p.za piazzale p.le corso \
        c.so vicolo largo lungarno lungotevere contrada localita loc strada str calle c/ avda avd avenida plaza pza pl \
        paseo camino carretera ctra ronda travesia callejon pasaje glorieta cuesta pasadizo vial urbanizacion urb \
        poligono pol carrer rambla passeig rua praca travessa alameda estrada rodovia beco quinta praceta ulica ul ulice \
        aleja aleje plac os osiedle rynek namesti nam nabrezi trida bulevardul b-dul bdul soseaua sos calea aleea \
        intrarea piata splaiul drumul jalan jln lorong
        """)
    /// Before the name, but common words as well: only with a house number.
    private static let weakLeading = set(
        "am an auf im in zum zur unter vor hinter ch r c al tr an op aan de het villa via' cl pg km plot door mz")
    /// After the name, as a word of its own: English, Indian, Hungarian, Turkish, German, Dutch, Nordic.
    private static let following = english.union(
        set(
            """
            strasse str straat laan weg plein gasse platz allee ring damm ufer markt utca u ut ter korut krt fasor setany \
            koz sokak sokagi sok sk cadde caddesi cad cd bulvari bulvar blv mahallesi mah mh yolu gata gatan vagen vag \
            vej gade plads gate gt veien vei vegen plass katu tie kuja
            """))
    private static let english = set(
        """
        street st road rd lane ln drive dr boulevard blvd court ct parkway pkwy pkway way avenue ave av terrace tce close \
        crescent cres place pl square sq highway hwy circle cir trail trl row gardens grove mews walk parade pde \
        esplanade wharf quay plaza pike turnpike tpke expressway freeway loop alley bypass crossing hill nagar marg colony \
        sector cross layout chowk bazar bazaar path salai gali broadway
        """)
    private static let directions = set(
        "north south east west n s e w ne nw se sw northeast northwest southeast southwest")
    /// At the end of a compound word: German, Dutch, Swedish, Danish, Norwegian, Finnish.
    private static let endings = [
        "strasse", "straat", "gasse", "platz", "allee", "plein", "gracht", "singel", "dreef", "gatan", "vagen",
        "torget", "stigen", "grand", "gade", "plads", "straede", "veien", "vegen", "katu", "stieg", "chaussee",
        "steeg", "promenade", "stredet", "weg", "laan", "strase",
    ]
    /// The same, but too short to be sure.
    private static let weakEndings = [
        "str", "kade", "dijk", "vej", "gate", "gata", "tie", "tori", "kuja", "ring", "damm", "ufer", "alle", "vei",
        "veg", "vag", "torv", "kaari", "ranta", "polku", "markt", "hof", "graben", "pad", "wall",
    ]
}
