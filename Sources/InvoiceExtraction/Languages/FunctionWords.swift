/// The commonest words of each language that others lack: they tell the language of sentences without labels.
enum FunctionWords {
    private static let words: [String: [String]] = [
        "en": ["the", "and", "your", "for", "with", "this", "please", "thank", "you", "of", "are", "our"],
        "fr": ["le", "les", "des", "et", "votre", "pour", "vous", "une", "est", "dans", "nous", "aux", "sur"],
        "de": ["und", "der", "die", "das", "fur", "mit", "bitte", "sie", "wir", "ihre", "den", "auf", "vielen", "zu"],
        "nl": ["het", "een", "van", "voor", "uw", "wij", "graag", "onze", "binnen", "aan", "niet", "wordt"],
        "es": ["el", "los", "las", "una", "por", "su", "gracias", "esta", "para", "del", "y", "con"],
        "it": ["il", "gli", "della", "di", "per", "una", "con", "che", "nel", "dei", "alla", "presente"],
        "pt": ["os", "um", "uma", "para", "com", "dos", "nao", "ao", "obrigado", "pela", "pelo", "seu"],
        "pl": ["i", "na", "w", "do", "sie", "prosimy", "jest", "dziekujemy", "oraz", "nie", "ze"],
        "cs": ["a", "na", "se", "dekujeme", "prosim", "za", "je", "nebo", "ve", "pri", "dle"],
        "sv": ["och", "att", "for", "med", "som", "vid", "efter", "till", "oss", "tack", "er", "det"],
        "da": ["og", "til", "ved", "efter", "venligst", "tak", "som", "jeres", "bedes", "af", "ikke"],
        "nb": ["og", "til", "ved", "etter", "vennligst", "takk", "som", "deres", "av", "ikke", "merkes"],
        "fi": ["ja", "on", "kiitos", "jos", "viivastyskorko", "mukaan", "tai", "ovat", "laskusta", "kun"],
        "ro": ["si", "de", "la", "pentru", "va", "multumim", "cu", "din", "este", "prin", "sau"],
        "hu": ["es", "az", "egy", "koszonjuk", "vagy", "hogy", "nem", "szerint", "kerjuk", "alapjan"],
        "tr": ["ve", "bir", "icin", "ile", "bu", "tesekkur", "olarak", "lutfen", "ederiz", "tarafindan"],
    ]

    /// Word → bit set of languages, positions as in ``Lexicon/languages``.
    private static let table: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for (bit, code) in Lexicon.languages.enumerated() {
            for word in words[code] ?? [] { table[word, default: 0] |= 1 << UInt32(bit) }
        }
        return table
    }()

    static func count(_ keys: [String], into scores: inout [Double]) {
        for key in keys where key.utf8.count <= 16 {
            guard let languages = table[key] else { continue }
            let share = 1.5 / Double(languages.nonzeroBitCount)
            for language in scores.indices where languages >> UInt32(language) & 1 == 1 { scores[language] += share }
        }
    }
}
